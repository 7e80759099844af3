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
  [
    'days below heads whose cells hold several lines',
    `${heading}WHEN\tWHERE\tRECORD DATE\nThursday, June 12, 2025\n9:00 a.m. Eastern Time\tOnline only at\nglow.example/2025\tApril 14, 2025\nITEMS OF BUSINESS\tPAGE\n1. Elect ten directors\t9\n\n`,
    ['annual set 2025-06-12, record 2025-04-14'],
  ],
  [
    'three days below their heads',
    `${heading}Meeting Date\tRecord Date\tMailing Date\nThursday, June 12, 2025\nQuay Hotel\tMonday, April 14, 2025\nclose of business\tApril 28, 2025\n\n`,
    ['annual set 2025-06-12, record 2025-04-14, mailing 2025-04-28'],
  ],
  [
    'a head without a day below it',
    `${heading}Where\tRecord Date\nQuay Hotel\tApril 14, 2025\nThe annual meeting is on June 12, 2025.\n\n`,
    ['annual set 2025-06-12, record 2025-04-14'],
  ],
  [
    'labels beside their days, one row below the other',
    `${heading}Date and time\tThursday, June 12, 2025, 9:00 a.m.\nPlace\tQuay Hotel\nRecord date\tMonday, April 14, 2025\n\n`,
    ['annual set 2025-06-12, record 2025-04-14'],
  ],
  ['no day below a label of something else', `${heading}Dividend Date\nMay 20, 2025\n\n`, []],
];

describe('of a notice is read', () => {
  test.each(cases)('%s', async (_name, says, found) => {
    expect(await meetingsIn(says, { form: 'DEF 14A' })).toEqual(found);
  });
});
