import { expect, test } from 'vitest';
import { meetingsIn } from '../support/in-a-line.ts';

test('a meeting that is only called so is of the kind that the paper names for its day', async () => {
  const says = `The court was asked for a hearing before the May 14, 2025 meeting of stockholders.

At its special meeting of stockholders on May 14, 2025 the Company will ask for approval of the merger.`;
  expect(await meetingsIn(says)).toEqual(['special set 2025-05-14']);
});

test('who tells how many shares were there tells of a meeting that is over', async () => {
  const says =
    'As of March 12, 2025, the record date for the annual meeting, 34,663 shares were entitled to vote. At the annual meeting 31,054 shares were represented in person or by proxy.';
  expect(await meetingsIn(says)).toEqual([]);
});

test('what bylaws far behind the day say of any meeting does not move this one', async () => {
  const between = Array.from({ length: 20 }, (_, i) => `Each holder keeps the rights of a meeting, number ${i + 1}.`);
  const rule = 'It lies more than 30 days from the anniversary of the preceding annual meeting.';
  const says = ['The annual meeting of stockholders is to be held on May 14, 2025.', ...between, rule].join('\n\n');
  expect(await meetingsIn(says)).toEqual(['annual set 2025-05-14']);
});
