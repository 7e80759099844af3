import { describe, expect, test } from 'vitest';
import { meetingsIn } from '../support/in-a-line.ts';

const heading = 'NOTICE OF THE 2025 ANNUAL MEETING OF STOCKHOLDERS\n\n';

const cases: readonly (readonly [string, string, string[]])[] = [
  [
    'a day on the line below its label',
    `${heading}Meeting Date\nMay 20, 2025\n\nRecord Date\nMarch 24, 2025\n\n`,
    ['annual set 2025-05-20, record 2025-03-24'],
  ],
  [
    'a day over its hour',
    `${heading}Tuesday, May 20, 2025\n9:30 a.m. Central Time\n\nRecord Date\nMarch 24, 2025\n\n`,
    ['annual set 2025-05-20, record 2025-03-24'],
  ],
  [
    'a question over its answer',
    `${heading}When is the annual meeting?\nMay 20, 2025, at our mill in Dover.\n\n`,
    ['annual set 2025-05-20'],
  ],
  ['no day below a label of something else', `${heading}Dividend Date\nMay 20, 2025\n\n`, []],
];

describe('of a notice is read', () => {
  test.each(cases)('%s', async (_name, says, found) => {
    expect(await meetingsIn(says, { form: 'DEF 14A' })).toEqual(found);
  });
});
