import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { MemoryStore } from '../../../infra/local/folders/memory-store.ts';
import { deadlinesDue } from '../../../lambdas/records/registrants/deadlines-due.ts';
import { recordToldDeadlines } from '../../../lambdas/records/registrants/told-deadlines.ts';
import type { ToldDeadline } from '../../../lambdas/registrant/told/told-deadline.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const told = (registrant: string, due: string): ToldDeadline => ({
  id: `${registrant} ${due}`,
  registrant: { id: registrant, name: registrant, cik: null },
  meeting: { type: 'annual', year: day(due).year, date: null, follows: null },
  rule: 'us.240.14a-8',
  basis: 'computed',
  subject: 'rule-14a-8-proposal',
  title: 'Proposals for the proxy statement',
  actor: 'shareholder',
  citation: 'Rule 14a-8',
  condition: null,
  opens: null,
  due: day(due),
  uncertain: false,
  filing: { id: 'a filing', form: '8-K', on: day('2004-02-20') },
  toldAt: Temporal.Instant.from('2004-02-20T21:31:02Z'),
  supersededBy: null,
});

class CountingStore extends MemoryStore {
  readonly read: string[] = [];

  override get(key: string) {
    this.read.push(key);
    return super.get(key);
  }
}

it('what is due from a day on is found without reading the pages on which all is years past', async () => {
  const store = new CountingStore();
  await recordToldDeadlines(store, [told('of-old', '2004-03-05'), told('of-now', '2004-03-05')]);
  await recordToldDeadlines(store, [told('of-now', '2026-06-30'), told('of-now', '2027-02-01')]);
  store.read.length = 0;
  const due = await deadlinesDue(store, { from: day('2026-06-30'), to: day('2026-12-31') });
  expect(due.map(({ id }) => id)).toEqual(['of-now 2026-06-30']);
  expect(store.read).toEqual(['registrants/of-now.json']);
});

it('a registrant whose last deadline moves on is listed once', async () => {
  const store = new MemoryStore();
  for (const due of ['2026-06-30', '2026-09-01', '2026-12-01']) await recordToldDeadlines(store, [told('one', due)]);
  const due = await deadlinesDue(store, { from: null, to: null });
  expect(due.map(({ id }) => id)).toEqual(['one 2026-06-30', 'one 2026-09-01', 'one 2026-12-01']);
});
