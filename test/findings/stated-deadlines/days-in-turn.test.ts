import { expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';

const inTurn: readonly (readonly [says: string, deadlines: readonly string[]])[] = [
  [
    'The last day for proposals under Rule 14a-8 and the last day for notices of nominations are February 9, 2026 and February 16, 2026, respectively.',
    ['nomination by 2026-02-16', 'rule-14a-8-proposal by 2026-02-09'],
  ],
  [
    'Stockholders’ deadlines for (i) Rule 14a-8 proposals, (ii) nominations and other business under our bylaws and (iii) notice under Rule 14a-19 are, respectively, February 9, 2026, February 4, 2026 and February 16, 2026.',
    [
      'nomination by 2026-02-04',
      'other-proposal by 2026-02-04',
      'rule-14a-8-proposal by 2026-02-09',
      'universal-proxy by 2026-02-16',
    ],
  ],
  [
    'Proposals under Rule 14a-8, nominations of directors and notices under Rule 14a-19 are due on February 9, 2026, February 4, 2026, and February 16, 2026, in that order.',
    ['nomination by 2026-02-04', 'rule-14a-8-proposal by 2026-02-09', 'universal-proxy by 2026-02-16'],
  ],
  [
    'The deadlines for stockholder proposals to be printed in the proxy statement and for stockholder proposals not to be printed there are, in that order, February 6, 2026 and February 20, 2026.',
    ['other-proposal by 2026-02-20', 'rule-14a-8-proposal by 2026-02-06'],
  ],
];

test.each(inTurn)('%s', async (says, deadlines) => {
  expect((await deadlinesIn(says)).toSorted()).toEqual(deadlines);
});

test('days in turn that are no last days are left', async () => {
  const says =
    'Stockholder proposals and nominations were voted on at meetings on June 9, 2025 and June 16, 2025, respectively.';
  expect(await deadlinesIn(says)).toEqual([]);
});
