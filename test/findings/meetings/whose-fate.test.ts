import { describe, expect, test } from 'vitest';
import { withoutFatesOfOthers } from '../../../lambdas/findings/meetings/fates/whose-fate.ts';
import { findingsOf, meetingsIn } from '../support/in-a-line.ts';

const ofMeeting = [
  '@A0@ has been cancelled',
  '@A0@, which was to be held on @D0@, was postponed',
  'the board cancelled @A0@',
  'the board has postponed indefinitely @A0@',
  'the date of @A0@ was postponed',
  'marsh lantern is postponing @A0@, which was to be held on @D0@',
  '@A0@ will be convened and then immediately adjourned to a day that will be announced',
  'it was then adjourned to @D0@',
  '@A0@ was opened on @D0@ and adjourned to @D1@',
  '@A0@ at our offices in tulsa was cancelled',
  'of @A0@ and @S1@ both have been postponed',
  'the day that was set for @A0@ has been cancelled',
];
const ofOthers = [
  ['@A0@ will be held, and the offer for shares was cancelled', 'cancelled'],
  ['at @A0@ they approved the plan, with shares subject to awards that are cancelled', 'cancelled'],
  ['on the day of @A0@ the court adjourned the hearing', 'adjourned'],
  ['@A0@ approved the merger, but the closing has been postponed', 'postponed'],
  ['before @A0@, each option that was not exercised was cancelled', 'cancelled'],
] as const;

describe('what is put off or called off', () => {
  test.each(ofMeeting)('is the meeting: %s', (words) => {
    expect(withoutFatesOfOthers(words)).toBe(words);
  });

  test.each(ofOthers)('is something else: %s', (words, fate) => {
    expect(withoutFatesOfOthers(words)).toBe(words.replace(fate, ''));
  });

  test('awards that are cancelled leave the meeting as it is', async () => {
    const says =
      'At the annual meeting of stockholders on May 9, 2025, holders will vote on a plan. The shares left on the date of the annual meeting are added to it, with those of awards that are cancelled.';
    expect(await meetingsIn(says)).toEqual(['annual set 2025-05-09']);
  });

  test('a meeting between advisors is none of shareholders', async () => {
    const says =
      'A special meeting of stockholders may be called. On April 4, 2025, at the meeting between the advisors of both companies, the proposal was discussed, and it was decided to cancel the talks.';
    expect(await meetingsIn(says)).toEqual([]);
  });

  test('a meeting that the board adjourned is its own', async () => {
    const says =
      'The shareholders’ meeting on the merger has not been called. The Board adjourned the meeting so that talks could go on.';
    expect((await findingsOf(says)).map(({ kind }) => kind)).toEqual([]);
  });

  test('“the meeting” of a paper that names none of shareholders is none', async () => {
    expect(await meetingsIn('At the meeting on April 28, 2025 counsel will hand in the papers.')).toEqual([]);
    const says =
      'The meeting will be held on April 28, 2025, in Tulsa, when the shareholders’ meeting elects directors.';
    expect(await meetingsIn(says)).toEqual(['annual set 2025-04-28']);
  });
});
