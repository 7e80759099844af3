import { describe, expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';

/** One wording of a table each, in a sentence that is read otherwise, or not at all, without it. */
const told: readonly (readonly [says: string, deadlines: readonly string[]])[] = [
  [
    'Notice of nominations for the 2026 annual meeting may be given from January 5, 2026 through and including February 4, 2026.',
    ['nomination 2026-01-05 to 2026-02-04'],
  ],
  [
    'Proposals of stockholders to be printed in our proxy statement and form of proxy for the 2026 annual meeting must be received by December 1, 2025.',
    ['rule-14a-8-proposal by 2025-12-01'],
  ],
  [
    'Nominations of stockholders, not including those for our proxy statement, must be received by February 4, 2026.',
    ['nomination by 2026-02-04'],
  ],
  [
    'Stockholder proposals for the 2026 annual meeting, but not for our proxy statement, must be received by February 4, 2026.',
    ['other-proposal by 2026-02-04'],
  ],
  [
    'A stockholder’s notice of a nomination must contain the statements under Rule 14a-19 and must be received by February 4, 2026.',
    ['nomination by 2026-02-04'],
  ],
  [
    'Stockholder proposals and / or nominations must be received by February 4, 2026.',
    ['nomination by 2026-02-04', 'other-proposal by 2026-02-04'],
  ],
  [
    'Notice of any additional item of business for the 2026 annual meeting must be received from stockholders by February 4, 2026.',
    ['other-proposal by 2026-02-04'],
  ],
  ['Stockholders may suggest nominees to the Nominating and Governance Committee by February 4, 2026.', []],
  ['Stockholders may recommend persons to the Corporate Governance Committee by February 4, 2026.', []],
  [
    'Business that is not for our proxy statement must be brought to our notice by stockholders by February 4, 2026.',
    ['other-proposal by 2026-02-04'],
  ],
  [
    'Business, other than under Rule 14a-8, must be notified by stockholders by February 4, 2026.',
    ['other-proposal by 2026-02-04'],
  ],
  [
    'A proposal that any holder wishes to submit must be received by December 1, 2025.',
    ['rule-14a-8-proposal by 2025-12-01'],
  ],
  [
    'Proposals that holders of our shares wish to present must be received by December 1, 2025.',
    ['rule-14a-8-proposal by 2025-12-01'],
  ],
  [
    'Proposals received after December 1, 2025 fall under the proxies’ discretionary authority.',
    ['other-proposal by 2025-12-01'],
  ],
];

describe('a deadline is told by the wording that decides it', () => {
  test.each(told)('%s', async (says, deadlines) => {
    expect(await deadlinesIn(says)).toEqual(deadlines);
  });
});
