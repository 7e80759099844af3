import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../infra/local/folders/memory-store.ts';
import { deadlinesDue } from '../../lambdas/records/registrants/deadlines-due.ts';
import type { Store, Version } from '../../lambdas/records/store.ts';
import { secHeader, submission } from '../filing/support/samples.ts';
import { recordsUnder } from '../stories/tell.ts';
import { Landing } from './landing.ts';

/** Records into whose writing something comes: before a record under that prefix is written for the first time. */
class DisturbedStore extends MemoryStore {
  disturbances: { readonly before: string; readonly by: () => Promise<unknown> }[] = [];

  override async create(key: string, value: object): Promise<Version | null> {
    await this.disturb(key);
    return super.create(key, value);
  }

  override async replace(key: string, value: object, version: Version): Promise<Version | null> {
    await this.disturb(key);
    return super.replace(key, value, version);
  }

  private async disturb(key: string): Promise<void> {
    const [next] = this.disturbances;
    if (next === undefined || !key.startsWith(next.before)) return;
    this.disturbances.shift();
    await next.by();
  }
}

function filed(on: string, text: string): string {
  const day = on.replaceAll('-', '');
  const header = secHeader([])
    .replaceAll('0009990031-04-000012', `0009990031-${on.slice(2, 4)}-${day.slice(2)}`)
    .replaceAll('20040527', day)
    .replaceAll('20040525', day);
  const cover = '                       MARSH LANTERN CORPORATION\n\n';
  return submission([{ type: '8-K', text: `${cover}Item 8.01 Other Events.\n\n${text}\n` }], header);
}

const called = filed(
  '2027-03-29',
  'The Board of Directors has set July 16, 2027 as the date of the 2027 annual meeting of stockholders. Nominations must be received by the Secretary not later than May 3, 2027.',
);
const postponed = filed(
  '2027-04-20',
  'The 2027 annual meeting of stockholders, which had been called for July 16, 2027, has been postponed to August 16, 2027. Nominations must be received by the Secretary not later than June 1, 2027.',
);

async function days(store: Store) {
  const all = await deadlinesDue(store, { from: null, to: null });
  return all.map(({ due, rule, supersededBy }) => `${due} ${rule} ${supersededBy === null ? 'holds' : 'replaced'}`);
}

async function inOrder(): Promise<Landing> {
  const landing = new Landing('2027-04-21');
  await landing.land('called', called);
  await landing.land('postponed', postponed);
  return landing;
}

describe('two filings of a registrant at once', () => {
  it('lead to what they lead to one after the other: the later one begins anew', async () => {
    const expected = await inOrder();
    const store = new DisturbedStore();
    const landing = new Landing('2027-04-21', store);
    store.disturbances.push({ before: 'registrants/cik-', by: () => landing.land('called', called) });
    expect(await landing.land('postponed', postponed)).toMatchObject({ outcome: 'alerted' });
    expect(await days(store)).toEqual(await days(expected.store));
    expect(landing.mails.map(({ text }) => text)).toEqual(expected.mails.map(({ text }) => text));
  });

  it('are given up for now when others come in between every time, and told at the next try', async () => {
    const store = new DisturbedStore();
    const landing = new Landing('2027-04-21', store);
    const touch = async () => {
      const key = 'registrants/cik-0009990031.json';
      const found = await store.get(key);
      if (found !== null) await store.replace(key, { ...Object(found.json), touched: Math.random() }, found.version);
    };
    await landing.land('called', called);
    // What disturbs is not disturbed itself.
    const by = async () => {
      const later = store.disturbances.splice(0);
      await touch();
      store.disturbances.push(...later);
    };
    store.disturbances.push(...Array.from({ length: 10 }, () => ({ before: 'registrants/cik-', by })));
    await expect(landing.land('postponed', postponed)).rejects.toThrow('came in between');
    expect(landing.mails).toHaveLength(1);
    expect(await landing.again('postponed')).toMatchObject({ outcome: 'alerted' });
    expect(landing.mails).toHaveLength(2);
  });
});

describe('a worker that dies', () => {
  const neverEnds = () => new Promise<never>(() => {});

  /** Has a worker deal with a filing that stops for ever before it writes under that prefix, and waits until it is there. */
  async function stopped(landing: Landing, store: DisturbedStore, key: string, text: string, before: string) {
    const reached = new Promise<void>((resolve) => {
      store.disturbances.push({
        before,
        by: () => {
          resolve();
          return neverEnds();
        },
      });
    });
    void landing.land(key, text);
    await reached;
  }

  it('before the page is written leaves a decision that is made anew: in the light of what came since', async () => {
    const store = new DisturbedStore();
    await stopped(new Landing('2027-04-21', store), store, 'postponed', postponed, 'registrants/cik-');
    const later = new Landing('2027-04-22', store);
    await later.land('called', called);
    await later.land('postponed', postponed);
    expect(later.mails[1]?.text).toContain('Replaces May 3, 2027');
  });

  it('after the page was written, and a second one after it, lose no mail', async () => {
    const store = new DisturbedStore();
    for (const on of ['2027-04-21', '2027-04-22']) {
      const landing = new Landing(on, store);
      const reached = new Promise<void>((resolve) => {
        landing.topic.publish = () => {
          resolve();
          return neverEnds();
        };
      });
      void landing.land('called', called);
      await reached;
    }
    const third = new Landing('2027-04-23', store);
    expect(await third.land('called', called)).toMatchObject({ outcome: 'alerted' });
    expect(third.mails[0]?.text).toContain('May 3, 2027');
  });

  it('when the upload is on record and the filing is not settled is followed by one that settles it', async () => {
    const store = new DisturbedStore();
    const landing = new Landing('2027-04-21', store);
    landing.topic.publish = async (alert) => {
      landing.mails.push(alert);
      store.disturbances.push({ before: 'filings/', by: neverEnds });
    };
    void landing.land('called', called);
    while (Object.keys(await recordsUnder(store, 'objects/')).length === 0) await pause(5);
    const second = new Landing('2027-04-22', store);
    expect(await second.land('called', called)).toMatchObject({ outcome: 'alerted' });
    expect(await second.again('called')).toEqual({ outcome: 'dealt-with-before' });
  });
});
