import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { MemoryStore } from '../../infra/local/folders/memory-store.ts';
import { RememberingStore } from '../../lambdas/records/remembering-store.ts';
import { updateRecord } from '../../lambdas/records/store.ts';

class CountingStore extends MemoryStore {
  reads = 0;

  override get(key: string) {
    this.reads += 1;
    return super.get(key);
  }
}

const counter = z.object({ count: z.number() });

describe('records as one filing finds them', () => {
  it('are read once, also when they are not there', async () => {
    const store = new CountingStore();
    const remembering = new RememberingStore(store);
    await remembering.readAhead(['a', 'b']);
    expect([await remembering.get('a'), await remembering.get('b'), await remembering.get('a')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(store.reads).toBe(2);
  });

  it('are what was written', async () => {
    const remembering = new RememberingStore(new MemoryStore());
    const version = await remembering.create('a', { count: 1 });
    expect(await remembering.get('a')).toEqual({ json: { count: 1 }, version });
  });

  it('are read anew when somebody else has written them: no update is lost', async () => {
    const store = new MemoryStore();
    await store.create('a', { count: 1 });
    const remembering = new RememberingStore(store);
    await remembering.get('a');
    const found = await store.get('a');
    await store.replace('a', { count: 2 }, found?.version ?? '');
    await updateRecord(remembering, 'a', counter, (current) => ({ count: (current?.count ?? 0) + 1 }));
    expect((await store.get('a'))?.json).toEqual({ count: 3 });
  });

  it('are asked for again after a failure', async () => {
    const store = new MemoryStore();
    let fails = true;
    store.get = async () => {
      if (!fails) return { json: {}, version: '1' };
      fails = false;
      throw new Error('it may pass');
    };
    const remembering = new RememberingStore(store);
    await expect(remembering.get('a')).rejects.toThrow();
    expect(await remembering.get('a')).toEqual({ json: {}, version: '1' });
  });
});
