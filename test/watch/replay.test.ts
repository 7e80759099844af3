import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { MemoryStore } from '../../infra/local/folders/memory-store.ts';
import type { Alert } from '../../lambdas/alerts/topic.ts';
import { recordCorrections } from '../../lambdas/records/registrants/corrections.ts';
import { S3Store } from '../../lambdas/records/s3/s3-store.ts';
import type { Store } from '../../lambdas/records/store.ts';
import type { Correction } from '../../lambdas/registrant/correction.ts';
import { type Replayed, replay } from '../../lambdas/watch/replay.ts';
import { day } from '../alerts/hand-made.ts';
import { fakeAwsWithClients } from '../aws-clients.ts';
import { type Chapter, inMay2004, recordsUnder, story, tell, unwrapped } from '../stories/tell.ts';

const { aws, s3 } = await fakeAwsWithClients();
afterAll(() => aws.stop());

const inOrder: readonly Chapter[] = ['proxy', 'report', 'notice'];
const proxyId = '0009990071-03-000012';
const noticeId = '0009990071-04-000009';

interface Again {
  readonly mails: readonly Alert[];
  readonly became: readonly Replayed[];
}

async function again(store: Store, quiet = false, pages: ReadonlySet<string> | null = null): Promise<Again> {
  const around = inMay2004(store);
  const became: Replayed[] = [];
  await replay(around, { pages, quiet, report: async (_, what) => void became.push(what), passedOver: async () => {} });
  return { mails: around.published, became };
}

type Said<C> = C extends Correction ? Omit<C, 'id' | 'by' | 'reason' | 'at' | 'on'> : never;

async function correct(store: Store, said: Said<Correction>): Promise<void> {
  const at = Temporal.Instant.from('2004-05-06T15:00:00Z');
  const who = { id: randomUUID(), by: 'Jane Doe', reason: 'the 8-K misprints it', at, on: day('2004-05-06') };
  await recordCorrections(store, 'cik-0009990071', [{ ...who, ...said }]);
}

/** Rewrites what is on record under some prefixes, as a former version of the program might have left it. */
async function rewrite(store: Store, prefixes: readonly string[], change: (text: string) => string): Promise<void> {
  for (const prefix of prefixes) {
    for await (const key of store.list(prefix)) {
      const found = await store.get(key);
      if (found !== null) await store.replace(key, JSON.parse(change(JSON.stringify(found.json))), found.version);
    }
  }
}

const sides: readonly [string, () => Store][] = [
  ['a folder', () => new MemoryStore()],
  ['a bucket', () => new S3Store(s3, `records-${randomUUID()}`)],
];

describe.each(sides)('what is analysed again from records in %s', (_, newStore) => {
  it.each([
    ['in order', inOrder],
    ['backwards', [...inOrder].reverse()],
    ['with the proxy statement in between', ['report', 'proxy', 'notice'] as const],
  ])('and comes to the same is mailed to nobody: told %s', async (_order, order) => {
    const store = newStore();
    await tell(order, store);
    const before = await recordsUnder(store, 'registrants/', 'deadlines-until/');
    expect(await again(store)).toEqual({ mails: [], became: ['as-before', 'as-before', 'as-before'] });
    expect(await recordsUnder(store, 'registrants/', 'deadlines-until/')).toEqual(before);
  });

  it('and comes to another day is mailed, once, by the filing that told it', async () => {
    const store = newStore();
    await tell(inOrder, store);
    await rewrite(store, ['registrants/', 'filings/'], (text) => text.replaceAll('2004-03-26', '2004-03-20'));
    const { mails, became } = await again(store);
    expect(became).toEqual(['as-before', 'told', 'as-before']);
    expect(mails[0]?.subject).toMatch(
      /^QUILLBACK MARINE SUPPLY: corrected: .*annual meeting (?:moved )?80 days earlier/,
    );
    const text = unwrapped(mails[0]?.text);
    expect(text).toContain('WHAT CHANGED SINCE THIS FILING WAS FIRST TOLD');
    expect(text).toContain(
      'Notice of director nominations: Mar 26, 2004 replaces Mar 20, 2004, told from the 8-K of March 1, 2004.',
    );
    expect((await again(store)).mails).toEqual([]);
  });

  it('after a correction is mailed with who says so and why', async () => {
    const store = newStore();
    await tell(inOrder, store);
    await correct(store, { fact: 'date', meeting: { day: day('2004-05-25') }, date: day('2004-05-26') });
    const { mails, became } = await again(store);
    expect(became).toEqual(['as-before', 'told', 'as-before']);
    const text = unwrapped(mails[0]?.text);
    expect(text).toContain('Now: the annual meeting is called for May 26, 2004.');
    expect(text).toContain('No longer: the annual meeting is called for May 25, 2004.');
    expect(text).toContain('Notice of director nominations: Mar 27, 2004 replaces Mar 26, 2004');
    expect(text).toContain('says Jane Doe, who corrected it on May 6, 2004 (the 8-K misprints it)');
    expect((await again(store)).mails).toEqual([]);
  });
});

describe('a correction', () => {
  it('of a printed deadline is mailed by the filing that prints it', async () => {
    const store = new MemoryStore();
    await tell(inOrder, store);
    await correct(store, {
      fact: 'printed-deadline',
      meeting: { year: 2004, day: day('2004-05-25') },
      subject: 'rule-14a-8-proposal',
      opens: null,
      due: day('2004-05-14'),
      insteadOf: [day('2004-05-12')],
    });
    const { mails, became } = await again(store);
    expect(became).toEqual(['as-before', 'as-before', 'told']);
    expect(mails[0]?.analysis.filing.form).toBe('10-Q');
    expect(unwrapped(mails[0]?.text)).toContain(
      'May 14, 2004 replaces May 12, 2004, told from the 10-Q of May 5, 2004',
    );
    expect((await again(store)).mails).toEqual([]);
  });

  it('of a provision takes away the dates that rested on it', async () => {
    const store = new MemoryStore();
    await tell(inOrder, store);
    await correct(store, { fact: 'misread-clause', filing: proxyId, subject: 'nomination' });
    const { mails } = await again(store);
    expect(mails.map(({ analysis }) => analysis.filing.form)).toContain('DEF 14A');
    for (const { analysis } of mails)
      expect(analysis.deadlines.filter(({ rule }) => rule.startsWith('bylaw.'))).toEqual([]);
  });

  it('outlives the filings being analysed again, and gives way to a later one', async () => {
    const store = new MemoryStore();
    await tell(['proxy', 'report'], store);
    await correct(store, { fact: 'date', meeting: { day: day('2004-05-25') }, date: day('2004-05-26') });
    await again(store);
    await again(store);
    const { notice } = await tell(['notice'], store);
    expect(notice?.analysis.deadlines[0]?.meeting?.date?.toString()).toBe('2004-05-26');
  });

  it('that there is no such meeting ends what was told of it', async () => {
    const store = new MemoryStore();
    await tell(['proxy', 'report'], store);
    await correct(store, { fact: 'no-meeting', meeting: { day: day('2004-05-25') } });
    const { mails } = await again(store);
    const text = unwrapped(mails[0]?.text);
    expect(text).toContain('No longer: the annual meeting is called for May 25, 2004.');
    expect(text).toContain('No longer holds: Notice of director nominations, Mar 26, 2004');
  });
});

describe('nobody is mailed', () => {
  it('of history, whatever changes', async () => {
    const store = new MemoryStore();
    await tell(inOrder, store, 'history/');
    await rewrite(store, ['filings/'], (text) => text.replaceAll('2004-05-25', '2004-05-20'));
    expect(await again(store)).toMatchObject({ mails: [], became: ['as-before', 'not-told', 'as-before'] });
  });

  it('when it is to be quiet; the records are brought up to date', async () => {
    const store = new MemoryStore();
    await tell(inOrder, store);
    await rewrite(store, ['registrants/', 'filings/'], (text) => text.replaceAll('2004-03-26', '2004-03-20'));
    expect(await again(store, true)).toMatchObject({ mails: [], became: ['as-before', 'not-told', 'as-before'] });
    expect((await again(store)).became).toEqual(['as-before', 'as-before', 'as-before']);
  });
});

describe('a filing', () => {
  it('of which there was nothing to tell is mailed when there is now', async () => {
    const store = new MemoryStore();
    await tell(['report'], store);
    await rewrite(store, ['filings/'], (text) => {
      const record = JSON.parse(text);
      const analysis = { ...record.analysis, findings: [], deadlines: [] };
      return JSON.stringify({ ...record, state: 'nothing-to-tell', alert: null, analysis });
    });
    expect((await again(store)).became).toEqual(['told']);
  });

  it('that cannot be read again keeps its record', async () => {
    const store = new MemoryStore();
    await tell(inOrder, store);
    await rewrite(store, ['objects/'], (text) => text.replace(story.notice, 'moved-away.txt'));
    const before = await store.get(`filings/${noticeId}.json`);
    expect((await again(store)).became).toEqual(['as-before', 'as-before', 'gone']);
    expect(await store.get(`filings/${noticeId}.json`)).toEqual(before);
  });

  it('whose place holds another text now cannot be read again either', async () => {
    const store = new MemoryStore();
    await tell(inOrder, store);
    await rewrite(store, ['objects/'], (text) => text.replace(story.notice, story.report));
    expect((await again(store)).became).toEqual(['as-before', 'as-before', 'gone']);
  });

  it.each([
    ['of the filing', `filings/${noticeId}.json`],
    ['of its upload', 'objects/'],
    ['of its registrant', 'registrants/'],
  ])('whose record is broken, that %s, is passed over in words', async (_, prefix) => {
    const store = new MemoryStore();
    await tell(inOrder, store);
    for await (const key of store.list(prefix)) {
      const found = await store.get(key);
      if (found !== null) await store.replace(key, { broken: true }, found.version);
    }
    const said: string[] = [];
    const options = { pages: null, quiet: false, report: async () => {} };
    await replay(inMay2004(store), { ...options, passedOver: async (why) => void said.push(why) });
    expect(said.length).toBeGreaterThan(0);
    expect(said.join()).toContain('is not valid');
  });

  it('is told how far it is, a filing being read twice', async () => {
    const store = new MemoryStore();
    await tell(inOrder, store);
    const done: string[] = [];
    const silent = { report: async () => {}, passedOver: async () => {} };
    await replay(inMay2004(store), {
      pages: null,
      quiet: true,
      ...silent,
      done: (at, of) => void done.push(`${at}/${of}`),
    });
    expect(done).toEqual(['0/6', '1/6', '2/6', '3/6', '4/6', '5/6']);
  });

  it('that the watcher is at is left to it', async () => {
    const store = new MemoryStore();
    await tell(['report'], store);
    await rewrite(store, ['filings/'], (text) => text.replace('"state":"alerted"', '"state":"claimed"'));
    expect((await again(store)).became).toEqual(['busy']);
  });

  it('of another registrant is left out when one is asked for', async () => {
    const store = new MemoryStore();
    await tell(inOrder, store);
    expect((await again(store, false, new Set(['cik-0000000001']))).became).toEqual([]);
    expect((await again(store, false, new Set(['cik-0009990071']))).became).toHaveLength(3);
  });
});
