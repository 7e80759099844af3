import { describe, expect, test } from 'vitest';
import { unsettledParts } from '../../../lambdas/findings/meetings/spans/unsettled.ts';
import { unsettledDays } from '../../../lambdas/findings/phrasebook/unsettled-days.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { meetingsIn, ofKind } from '../support/in-a-line.ts';

/** Whether the day between asterisks stands in a part that is not settled. */
function isOpen(marked: string, rows = unsettledDays): boolean {
  const { text } = wordingOf(marked.replaceAll('*', ''));
  const at = text.indexOf('@D0@');
  return unsettledParts(text, rows).some(({ from, to }) => from < at && at < to);
}

describe.each(unsettledDays)('$kind: $example', (row) => {
  test('the day is not settled', () => {
    expect(isOpen(row.example, [row])).toBe(true);
  });

  test(`it is: ${row.not}`, () => {
    expect(isOpen(row.not)).toBe(false);
  });

  test('people are asked to read, and no meeting is told', async () => {
    const says = row.example.replaceAll('*', '').replace('2024', '2025');
    expect(await meetingsIn(says)).toEqual([]);
    const asked = await ofKind('unsure', says);
    expect(asked.map((one) => one.says)).toEqual([expect.stringContaining('names June 9, 2025 for the') as string]);
  });
});

test.each([
  [
    'what will be if it fails again, behind what has become of it',
    'On March 1, 2025 the annual meeting of shareholders was convened and adjourned to March 15, 2025, and if a quorum is not present then, will be further adjourned to April 5, 2025.',
    ['annual adjourned 2025-03-15, was 2025-03-01'],
  ],
  [
    'what would have been',
    'Had the report not been filed, the annual meeting on June 4, 2025 would have been postponed to July 9, 2025.',
    ['annual set 2025-06-04'],
  ],
  [
    'what was asked of a court, and was denied',
    'The court denied a motion to require that the annual meeting be postponed to June 9, 2025. The annual meeting will be held on May 5, 2025.',
    ['annual set 2025-05-05'],
  ],
  [
    'what may be, and then what is',
    'The annual meeting may be adjourned to May 5, 2025, and it has been postponed to June 9, 2025.',
    ['annual postponed 2025-06-09'],
  ],
  [
    'the day for which it was to be held before',
    'The annual meeting that would have been held on May 5, 2025 has been postponed to June 9, 2025.',
    ['annual postponed 2025-06-09, was 2025-05-05'],
  ],
])('%s', async (_, says, found) => {
  expect(await meetingsIn(says)).toEqual(found);
});

test('the day for which it is called now is told apart from the one that hangs on something', async () => {
  const says =
    'If the audit is not complete, the Company will postpone the special meeting, currently scheduled for May 6, 2025, to June 16, 2025.';
  expect(await meetingsIn(says)).toEqual(['special set 2025-05-06']);
});

test.each([
  'If the merger is not completed by June 30, 2025, the Company will hold its annual meeting on September 12, 2025.',
  'Unless the sale closes before June 30, 2025, the annual meeting will be held on September 12, 2025.',
])('what hangs on a deal is to be read: %s', async (says) => {
  expect(await meetingsIn(says)).toEqual([]);
  expect((await ofKind('unsure', says)).map((one) => one.says)).toEqual([
    'Item 8.01 names September 12, 2025 for the annual meeting, without saying that it is settled.',
  ]);
});
