import { describe, expect, test } from 'vitest';
import { withDaysInARow } from '../../../lambdas/findings/meetings/spans/days-in-a-row.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { meetingsIn, ofKind } from '../support/in-a-line.ts';

const range = 'The filing names a range of days, of which this is the first.';
const several = 'The filing names several days for the meeting, of which this is the first.';
const noYear = 'The filing gives no year for June 11; 2025 follows from the context.';

describe('a meeting that goes on for days is told by the first of them, about', () => {
  test.each([
    ['will be held June 11-12, 2025', 'set 2025-06-11, approximate', range],
    ['will be held June 11 – June 12, 2025', 'set 2025-06-11, approximate', `${noYear} ${range}`],
    [
      'will be held on June 30 through July 2, 2025',
      'set 2025-06-30, approximate',
      `${noYear.replace('11', '30')} ${range}`,
    ],
    ['will be held from June 11 to June 13, 2025', 'set 2025-06-11, approximate', `${noYear} ${range}`],
    ['will be held on June 11 to 13, 2025', 'set 2025-06-11, approximate', range],
    ['will be held on June 11 and 12, 2025', 'set 2025-06-11, approximate', several],
    ['will be held on June 11, 12 and 13, 2025', 'set 2025-06-11, approximate', several],
    ['will be held on June 11 & June 12, 2025', 'set 2025-06-11, approximate', `${noYear} ${several}`],
    ['will be held on Wednesday and Thursday, June 11 and 12, 2025', 'set 2025-06-11, approximate', several],
    ['will be held on 11 and 12 June 2025', 'set 2025-06-11, approximate', several],
    ['will be held June 11-12 in Tulsa', 'set 2025-06-11, approximate', `${noYear} ${range}`],
    ['was postponed from June 11 and 12, 2025 to July 15, 2025', 'postponed 2025-07-15, was 2025-06-11', several],
    ['is a virtual one, and will be held from June 11, 2025 to June 13, 2025', 'set 2025-06-11, approximate', range],
    ['was moved from June 11-12, 2025 to July 15-16, 2025', 'changed 2025-07-15, was 2025-06-11, approximate', range],
  ])('%s', async (says, found, remark) => {
    const sentence = `The annual meeting of shareholders ${says}.`;
    expect(await meetingsIn(sentence)).toEqual([`annual ${found}`]);
    const [meeting] = await ofKind('meeting-date', sentence);
    const remarks = textsOf(meeting?.remarks ?? []);
    if (found.startsWith('postponed')) expect(remarks).toEqual([]);
    else expect(remarks).toContain(remark);
  });
});

describe('days that are none of one meeting', () => {
  test.each([
    ['was moved from June 11, 2025 to June 12, 2025', ['annual changed 2025-06-12, was 2025-06-11']],
    ['will be held on June 11, 2025 and June 12, 2025 is a holiday', ['annual set 2025-06-11']],
    ['will be held on June 11, 2025, June 12, 2025 being a holiday', ['annual set 2025-06-11']],
    [
      'will be held on June 11, 2025 and the special meeting of shareholders on June 12, 2025',
      ['annual set 2025-06-11', 'special set 2025-06-12'],
    ],
    ['will be held on June 11, 2025 - 10:00 a.m.', ['annual set 2025-06-11']],
  ])('%s', async (says, found) => {
    expect(await meetingsIn(`The annual meeting of shareholders ${says}.`)).toEqual(found);
  });
});

describe('as a wording', () => {
  test.each([
    ['Held June 11-12, 2025.', 'held @D0@.'],
    ['Held June 11-12, 2025 and June 13, 2025.', 'held @D0@.'],
    ['Held from June 11 to June 12, 2025.', 'held from @D0@.'],
    ['Moved from June 11 to June 12, 2025.', 'moved from @D0@ to @D1@.'],
    ['Held June 11 and 29, 2025.', 'held @D0@ and @D1@.'],
    ['Held June 11 through July 30, 2025.', 'held @D0@ through @D1@.'],
    ['Held between June 11 and June 12, 2025.', 'held between @D0@ and @D1@.'],
    ['On June 11 and 12, 2025, respectively.', 'on @D0@ and @D1@, respectively.'],
    ['On June 11 and June 12, 2025 as the days.', 'on @D0@ and @D1@ as the days.'],
  ])('%s', (says, text) => {
    expect(withDaysInARow(wordingOf(says)).text).toBe(text);
  });

  test('leaves one without such days as it is', () => {
    const wording = wordingOf('Held June 11, 2025 after May 1, 2025.');
    expect(withDaysInARow(wording)).toBe(wording);
  });
});

test.each([
  'The Company has postponed its annual meeting to be held on June 11, 2025 to June 18, 2025.',
  'We have delayed our annual meeting of stockholders, which was to be held on June 11, 2025, until June 18, 2025.',
])('one that is put off from a day to be held on is on the next: %s', async (says) => {
  expect(await meetingsIn(says, { on: '2025-06-02' })).toEqual(['annual postponed 2025-06-18, was 2025-06-11']);
});
