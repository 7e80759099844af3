import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { lapsedInWords } from '../../lambdas/alerts/told-before.ts';
import type { ToldDeadline } from '../../lambdas/registrant/told/told-deadline.ts';
import { day } from './hand-made.ts';

const told: ToldDeadline = {
  id: '1',
  registrant: { id: 'cik-0009990071', name: 'QUILLBACK', cik: '0009990071' },
  meeting: { type: 'annual', year: 2025, date: null, follows: day('2024-05-16') },
  rule: 'stated.nomination',
  basis: 'stated',
  subject: 'nomination',
  title: 'Notice of director nominations',
  actor: 'shareholder',
  citation: 'printed by the company',
  condition: null,
  opens: day('2025-01-16'),
  due: day('2025-02-15'),
  uncertain: false,
  filing: { id: '0009990071-24-000003', form: 'DEF 14A', on: day('2024-04-04') },
  toldAt: Temporal.Instant.from('2024-04-04T15:00:00Z'),
  supersededBy: null,
};
const held = 'Notice of director nominations, Jan 16, 2025 to Feb 15, 2025, told from the DEF 14A of April 4, 2024.';

test.each<[string, Partial<ToldDeadline>, string[]]>([
  ['counted by a rule', { basis: 'computed' }, [`No longer holds: ${held}`]],
  [
    'printed by the company, whose bylaws may still hold to it',
    {},
    [`May no longer hold: ${held} The company printed it, and the provision behind it is not on record: please look.`],
  ],
  ['that nobody was told', { toldAt: null }, []],
])('a lapsed deadline %s', (_which, more, expected) => {
  const lapsed = [{ ...told, ...more }];
  expect(lapsedInWords({ entries: [], added: [], replaced: new Map(), lapsed })).toEqual(expected);
});
