import { expect, test } from 'vitest';
import { deadlinesIn } from '../../support/in-a-line.ts';
import { meetingsToldAndAsked } from '../../support/told-and-asked.ts';

test.each([
  'The Company extended the deadline for nominations for the 2025 annual meeting from March 3, 2025 to March 20, 2025.',
  'The Board moved the deadline for nominations at the annual meeting from March 3, 2025 until March 20, 2025.',
  'We moved the nomination deadline of the annual meeting from March 3, 2025 to March 20, 2025.',
  'The deadline for nominations for the annual meeting was moved from March 3, 2025 to March 20, 2025.',
])('no window, and no day of the meeting: %s', async (says) => {
  expect(await deadlinesIn(says)).toEqual(['nomination by 2025-03-20']);
  expect(await meetingsToldAndAsked(says)).toEqual([]);
});
