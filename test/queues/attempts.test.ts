import { expect, it } from 'vitest';
import { MemoryStore } from '../../infra/local/folders/memory-store.ts';
import { beginAttempt, endAttempt } from '../../lambdas/queues/attempts.ts';

const object = { bucket: 'filings', key: 'incoming/a.txt', versionId: 'one', size: 1 };

it('an upload over which two workers died is suspect, and over which three did a killer', async () => {
  const store = new MemoryStore();
  expect(await beginAttempt(store, object, 1)).toBe('first');
  expect(await beginAttempt(store, object, 2)).toBe('again');
  expect(await beginAttempt(store, object, 3)).toBe('suspect');
  expect(await beginAttempt(store, object, 4)).toBe('killer');
});

it('an upload over which one worker died, and then none while it read, is not', async () => {
  const store = new MemoryStore();
  await beginAttempt(store, object, 1);
  for (let receives = 2; receives < 5; receives++) {
    expect(await beginAttempt(store, object, receives)).toBe('again');
    await endAttempt(store, object);
  }
});

it('an upload that fails as calls fail, however often, is not', async () => {
  const store = new MemoryStore();
  for (let receives = 1; receives < 9; receives++) {
    expect(await beginAttempt(store, object, receives)).not.toBe('killer');
    await endAttempt(store, object);
  }
});

it('a first try costs no record', async () => {
  const store = new MemoryStore();
  await beginAttempt(store, object, 1);
  const keys: string[] = [];
  for await (const key of store.list('')) keys.push(key);
  expect(keys).toEqual([]);
});
