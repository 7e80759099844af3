import { deadlinesIn } from '../support/in-a-line.ts';
import { testSayings } from '../support/sayings.ts';

const proxy = { form: 'DEF 14A', on: '2025-04-11' };
const below = (...lines: readonly string[]) => lines.join('\n');

testSayings(deadlinesIn, {
  'a table written column by column': [
    {
      name: 'all labels, then as many days',
      says: `${below('Rule 14a-8 proposals', 'Director nominations', 'Universal proxy notices')}\n\n${below('December 12, 2025', 'February 21, 2026', 'March 23, 2026')}`,
      paper: proxy,
      found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-21', 'universal-proxy by 2026-03-23'],
    },
    {
      name: 'each in a paragraph of its own',
      says: 'Stockholder proposals for our proxy statement\n\nDirector nominees\n\nDecember 12, 2025\n\nFebruary 21, 2026',
      paper: proxy,
      found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-21'],
    },
    {
      name: 'first days and last days, each below their head',
      says: `${below('Matter', 'Nominations', 'Other business')}\n\n${below('Opens', 'January 22, 2026', 'January 22, 2026')}\n\n${below('Closes', 'February 21, 2026', 'February 21, 2026')}`,
      paper: proxy,
      found: ['nomination 2026-01-22 to 2026-02-21', 'other-proposal 2026-01-22 to 2026-02-21'],
    },
    {
      name: 'with dots behind the labels',
      says: below(
        'Shareholder proposals for the proxy statement .....',
        'Nominations of directors .....',
        'December 12, 2025',
        'February 21, 2026',
      ),
      paper: proxy,
      found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-21'],
    },
    {
      name: 'with days of other matters among them',
      says: `${below('Record date', 'Rule 14a-8 proposals', 'Director nominations')}\n\n${below('April 1, 2026', 'December 12, 2025', 'February 21, 2026')}`,
      paper: proxy,
      found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-21'],
    },
  ],
  'nothing is put together': [
    {
      name: 'where there are fewer days than labels',
      says: `${below('Record date', 'Annual meeting', 'Payment of the dividend', 'Stockholder proposals')}\n\n${below('March 20, 2026', 'May 16, 2026', 'June 1, 2026')}`,
      paper: proxy,
      found: [],
    },
    {
      name: 'where the labels tell what took place',
      says: `${below('Proposals of stockholders voted on in 2025', 'Nominations received in 2025')}\n\n${below('May 8, 2025', 'January 12, 2026')}`,
      paper: proxy,
      found: [],
    },
    {
      name: 'where only the line above the labels says what they are',
      says: below(
        'Type of proposal',
        'To be included in the proxy statement',
        'To be raised at the annual meeting without inclusion',
        'Must be received by',
        'December 12, 2025',
        'February 21, 2026',
      ),
      paper: proxy,
      found: [],
    },
  ],
});
