import { describe, expect, test } from 'vitest';
import { meetingsIn } from '../support/in-a-line.ts';

const paper = { form: 'DEF 14A', on: '2025-04-10' };

/** A question, its answer, and whether the answer is the meeting's day. */
const cases: readonly (readonly [string, string, boolean])[] = [
  ['When is the annual meeting?', 'May 22, 2025', true],
  ['When and where will the 2025 annual meeting of stockholders be held?', 'May 22, 2025, at the Quay Hotel', true],
  ['When is the annual meeting and who may vote?', 'May 22, 2025', true],
  ['When will the annual meeting take place?', 'May 22, 2025', true],
  ["When are nominations for next year's annual meeting due?", 'January 22, 2026', false],
  ['When are proposals for the 2026 annual meeting due?', 'December 12, 2025', false],
  ["When is the window for nominations at next year's annual meeting?", 'January 22, 2026', false],
  ['When is the deadline for voting before the annual meeting?', 'May 21, 2025', false],
  ['When will the annual meeting results be announced?', 'May 23, 2025', false],
  ['When are questions for the annual meeting to be sent?', 'May 19, 2025', false],
  ['When will the proxy materials for the annual meeting be mailed?', 'April 12, 2025', false],
];
const found = (isMeeting: boolean) => (isMeeting ? ['annual set 2025-05-22'] : []);

describe('a question over its answer', () => {
  test.each(cases)('%s', async (question, answer, isMeeting) => {
    expect(await meetingsIn(`${question}\n\n${answer}`, paper)).toEqual(found(isMeeting));
  });
});

describe('a question beside its answer asks for no day of the meeting', () => {
  test.each(cases.filter(([, , isMeeting]) => !isMeeting))('%s', async (question, answer) => {
    const told = await meetingsIn(`The annual meeting will be held on May 22, 2025.\n\n${question}\t${answer}`, paper);
    expect(told.filter((one) => !one.includes('2025-05-22'))).toEqual([]);
  });
});
