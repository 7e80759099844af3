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

describe('a day without a year', () => {
  const proxyStatement = { form: 'DEF 14A', on: '1996-03-15' };

  test.each([
    ['lies ahead of the paper', 'by November 29 to be included in our proxy statement', '1996-11-29'],
    ['is of the year that stands behind it', 'by November 29 of the current year', '1996-11-29'],
    ['may be of the next one', 'by January 9 of next year', '1997-01-09'],
  ])('%s', async (_, words, day) => {
    const says = `Stockholder proposals must be received at our offices ${words}.`;
    expect(await deadlinesIn(says, proxyStatement)).toEqual([`rule-14a-8-proposal by ${day}`]);
  });
});

describe('what comes late is a proposal of which we have no notice', () => {
  test('by its day', async () => {
    const says =
      'Proposals for our proxy statement must now be received by May 16, 2025. Any other proposal of which the Company does not have notice by June 13, 2025 is untimely.';
    expect(await deadlinesIn(says)).toEqual(['rule-14a-8-proposal by 2025-05-16', 'other-proposal by 2025-06-13']);
  });

  test('and not what a company says it has not received', async () => {
    const says = 'The Company, which has not received any nominations by February 20, 2025, holds its meeting in May.';
    expect(await deadlinesIn(says)).toEqual([]);
  });
});

test('the days in the brackets of an exception are those of what is excepted', async () => {
  const says =
    'Stockholder nominations, other than proxy access nominations (for which the period is December 1 to December 31, 2025), must be received no earlier than February 15, 2026, and no later than March 17, 2026.';
  expect(await deadlinesIn(says)).toEqual([
    'proxy-access 2025-12-01 to 2025-12-31',
    'nomination 2026-02-15 to 2026-03-17',
  ]);
});

test('lines that begin with labels and end with days are read one by one', async () => {
  const says = [
    'Record date: Monday, March 24, 2025',
    'Last day for stockholder proposals (Rule 14a-8): Friday, March 14, 2025',
    'Last day for stockholder nominations: Thursday, March 13, 2025',
  ].join('\n');
  expect(await deadlinesIn(says)).toEqual(['rule-14a-8-proposal by 2025-03-14', 'nomination by 2025-03-13']);
});

describe('two subjects of one day', () => {
  test.each([
    ['Director nominations / universal proxy notices are due by March 21, 2026.', ['nomination', 'universal-proxy']],
    [
      'Proposals not so included and nominations must be received by August 16, 2025.',
      ['nomination', 'other-proposal'],
    ],
    [
      'Through March 21, 2026 we will accept nominations of candidates and proposals of other business from stockholders.',
      ['nomination', 'other-proposal'],
    ],
  ])('%s', async (says, subjects) => {
    const found = await deadlinesIn(says);
    expect(found.map((deadline) => deadline.split(' ', 1)[0]).toSorted()).toEqual(subjects);
  });
});

test.each([
  'The Company considers April 14, 2025 to be a reasonable time.',
  'The Company has determined that April 14, 2025 is such a date.',
])('a reasonable time before the printing: %s', async (says) => {
  const rule = 'Rule 14a-8 proposals must be received a reasonable time before we print our proxy materials.';
  expect(await deadlinesIn(`${rule} ${says}`)).toEqual(['rule-14a-8-proposal by 2025-04-14']);
});

test('“that for nominations” is a deadline as well', async () => {
  const says = 'The cut-off for Rule 14a-8 proposals is Fri., Dec. 5, 2025, that for nominations Wed., Feb. 11, 2026.';
  expect(await deadlinesIn(says)).toEqual(['rule-14a-8-proposal by 2025-12-05', 'nomination by 2026-02-11']);
});
