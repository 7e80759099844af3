import { Temporal } from 'temporal-polyfill';
import { expect, it, vi } from 'vitest';
import { MemoryStore } from '../../../infra/local/folders/memory-store.ts';
import type { Digest } from '../../../lambdas/alerts/digest/digest.ts';
import { recordToldDeadlines } from '../../../lambdas/records/registrants/told-deadlines.ts';
import type { ToldDeadline } from '../../../lambdas/registrant/told/told-deadline.ts';
import { remind } from '../../../lambdas/watch/daily/remind.ts';
import { day, toldDeadline } from '../../alerts/hand-made.ts';

const at = (time: string) => Temporal.Instant.from(`${time}:00-05:00`);
const told = toldDeadline();

async function storeWith(...all: ToldDeadline[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  await recordToldDeadlines(store, all);
  return store;
}

it('mails the digest of a day once, whoever asks again', async () => {
  const store = await storeWith(told);
  const mails: Digest[] = [];
  const run = (time: string) => remind(store, async (digest) => void mails.push(digest), at(time));
  expect(await run('2004-03-02T07:00')).toBe('told');
  expect(await run('2004-03-02T07:30')).toBe('told-before');
  expect(await run('2004-03-03T07:00')).toBe('nothing-to-tell');
  expect(await run('2004-03-04T07:00')).toBe('told');
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Deadlines: ACME in 3 days, Mar 5',
    'Deadlines: ACME tomorrow, Mar 5',
  ]);
});

it('mails once when it is started twice at the same time', async () => {
  const store = await storeWith(told);
  const mails: Digest[] = [];
  const run = () => remind(store, async (digest) => void mails.push(digest), at('2004-03-02T07:00'));
  expect((await Promise.all([run(), run()])).sort()).toEqual(['busy', 'told']);
  expect(mails).toHaveLength(1);
});

it('mails what a start that died had decided to mail, once its claim has run out', async () => {
  const store = await storeWith(told);
  const mails: Digest[] = [];
  const never = new Promise<void>(() => {});
  const dying = (digest: Digest) => {
    mails.push(digest);
    return never;
  };
  void remind(store, dying, at('2004-03-02T07:00'));
  await vi.waitFor(() => expect(mails).toHaveLength(1));
  // What lands meanwhile is for the next day: the queue knows a mail that is the same for the same.
  await recordToldDeadlines(store, [toldDeadline({ due: day('2004-03-09') })]);
  const run = (time: string) => remind(store, async (digest) => void mails.push(digest), at(time));
  expect(await run('2004-03-02T07:01')).toBe('busy');
  expect(await run('2004-03-02T07:03')).toBe('told');
  expect(mails[1]).toEqual(mails[0]);
});

it('mails at the next start when the first could not', async () => {
  const store = await storeWith(told);
  const broken = remind(store, () => Promise.reject(new Error('the queue is down')), at('2004-03-02T07:00'));
  await expect(broken).rejects.toThrow('the queue is down');
  const mails: Digest[] = [];
  expect(await remind(store, async (digest) => void mails.push(digest), at('2004-03-02T07:01'))).toBe('told');
  expect(mails).toHaveLength(1);
});

it('makes up for a day on which no start succeeded', async () => {
  const store = await storeWith(told);
  const mails: Digest[] = [];
  const run = (time: string) => remind(store, async (digest) => void mails.push(digest), at(time));
  expect(await run('2004-03-01T07:00')).toBe('nothing-to-tell');
  await expect(remind(store, () => Promise.reject(new Error('down')), at('2004-03-02T07:00'))).rejects.toThrow();
  expect(await run('2004-03-03T07:00')).toBe('told');
  expect(mails.map(({ subject }) => subject)).toEqual(['Deadlines: ACME in 2 days, Mar 5']);
});
