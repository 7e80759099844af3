import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';
import { runs } from '../support/papers.ts';

const subjects = [
  ['Nominations of directors', 'nomination'],
  ['Notice of a nomination', 'nomination'],
  ['Proposals under Rule 14a-8', 'rule-14a-8-proposal'],
  ['Proposals for inclusion in our proxy materials', 'rule-14a-8-proposal'],
  ['Notice of other business to be brought before the meeting', 'other-proposal'],
  ['Proposals that are not intended for our proxy statement', 'other-proposal'],
  ['Notices under Rule 14a-19', 'universal-proxy'],
  ['Proxy access nominations', 'proxy-access'],
] as const;

const verbs = [
  'must be received',
  'must be delivered to the Secretary at our offices',
  'must reach us',
  'should be sent to 1200 Quay Street, Portland, Oregon 97204,',
  'are required to be submitted',
  'for the 2026 annual meeting must be received',
  'will be considered timely only if received',
];

const days = [
  ['by February 10, 2026', 'by 2026-02-10'],
  ['no later than the close of business on February 10, 2026', 'by 2026-02-10'],
  ['on or before February 10, 2026', 'by 2026-02-10'],
  ['prior to the close of business on February 10, 2026', 'by 2026-02-10'],
  ['not later than 5:00 p.m. Pacific Time on Tuesday, February 10, 2026', 'by 2026-02-10'],
  ['not earlier than January 9, 2026 nor later than February 10, 2026', '2026-01-09 to 2026-02-10'],
  ['between January 9, 2026 and February 10, 2026', '2026-01-09 to 2026-02-10'],
  ['within the period from January 9, 2026 through February 10, 2026', '2026-01-09 to 2026-02-10'],
] as const;

/** What may follow, with days and rules of its own that change nothing. */
const tails = [
  '',
  ', in order to be considered at that meeting',
  ', unless the date of the meeting changes by more than 30 days from May 22, 2026',
  ' (the 90th day before the anniversary of our last annual meeting)',
  ', and must comply with our bylaws, as amended on March 1, 2025',
  ', together with the information required by Rule 14a-19',
];

test('a deadline put together from usual parts is read with its subject and its days', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...subjects),
      fc.constantFrom(...verbs),
      fc.constantFrom(...days),
      fc.constantFrom(...tails),
      async ([notice, subject], verb, [words, window], tail) => {
        const says = `${notice} ${verb} ${words}${tail}.`;
        // Rule 14a-8 knows a last day only.
        const told = subject === 'rule-14a-8-proposal' ? window.replace(/^.* to /, 'by ') : window;
        expect(await deadlinesIn(says, { form: 'DEF 14A', on: '2025-06-09' }), says).toEqual([`${subject} ${told}`]);
      },
    ),
    runs,
  ));
