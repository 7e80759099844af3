import { expect, test } from 'vitest';
import { MemoryStore } from '../../../infra/local/folders/memory-store.ts';
import { toldDeadlinesOf } from '../../../lambdas/records/registrants/told-deadlines.ts';

/** As an entry of a calendar was written before it said whether the company prints the day. */
const entry = (rule: string) => ({
  schemaVersion: 1,
  id: rule,
  registrant: { id: 'cik-0000000007', name: 'ACME', cik: '0000000007' },
  meeting: { type: 'annual', year: 2004, date: '2004-05-25', follows: null },
  rule,
  subject: 'nomination',
  title: 'Notice of director nominations',
  actor: 'shareholder',
  citation: 'Bylaws',
  condition: null,
  opens: null,
  due: '2004-03-05',
  uncertain: false,
  filing: { id: '0000000007-04-000001', form: '8-K', on: '2004-02-20' },
  toldAt: '2004-02-20T21:31:02Z',
  supersededBy: null,
});

test.each([
  ['stated.nomination', 'stated'],
  ['us.240.14a-8', 'computed'],
])('an entry of before, with the rule %s and no basis, is read as %s', async (rule, basis) => {
  const store = new MemoryStore();
  await store.create('registrants/acme.json', {
    schemaVersion: 1,
    id: 'acme',
    names: ['ACME'],
    cik: null,
    fileNumbers: [],
    states: [],
    filings: {},
  });
  await store.create('calendars/acme.json', { schemaVersion: 1, registrant: 'acme', deadlines: [entry(rule)] });
  const [told] = await toldDeadlinesOf(store, ['acme']);
  expect(told?.basis).toBe(basis);
});
