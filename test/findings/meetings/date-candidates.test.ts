import { expect, test } from 'vitest';
import type { Paper } from '../support/filing-that-says.ts';
import { findingsOf } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';
import { meetingsToldAndAsked } from '../support/told-and-asked.ts';

const inTheFall: Paper = { on: '2025-10-03' };

const years: readonly Saying[] = [
  {
    name: 'the day of next year’s meeting',
    says: 'The 2026 annual meeting of stockholders will be held on May 28.',
    paper: inTheFall,
    found: ['annual set 2026-05-28'],
  },
  {
    name: 'the mailing for next year’s meeting',
    says: 'The 2026 annual meeting will be held on May 28, 2026. Proxy materials for the 2026 annual meeting will be mailed on April 8.',
    paper: inTheFall,
    found: ['annual set 2026-05-28, mailing 2026-04-08'],
  },
];

testSayings(meetingsToldAndAsked, { 'a day without a year': years });

test('a day that is expected is marked', async () => {
  const [found] = await findingsOf('We expect to hold the annual meeting on June 12, 2025.');
  expect(found).toMatchObject({ kind: 'meeting-date', expected: true });
});
