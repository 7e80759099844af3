import { expect, test } from 'vitest';
import { meetingsAndDeadlinesIn, ofKind } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const called = 'The annual meeting of stockholders will be held on May 5, 2025.';

const nextYears: readonly Saying[] = [
  {
    name: 'a deadline behind this year’s meeting, for the next',
    says: `${called} Proposals for next year's annual meeting must be received by December 5, 2025.`,
    found: ['annual set 2025-05-05', 'rule-14a-8-proposal by 2025-12-05'],
  },
  {
    name: 'a deadline behind this year’s meeting, for the next by its year',
    says: `${called} Proposals for the 2026 annual meeting must be received by December 5, 2025.`,
    found: ['annual set 2025-05-05', 'rule-14a-8-proposal by 2025-12-05'],
  },
  {
    name: 'a deadline behind the meeting, for none that is named',
    says: `${called} Proposals must be received by December 5, 2025.`,
    found: ['annual set 2025-05-05'],
  },
  {
    name: 'the next that is moved, with its deadline',
    says: `${called} The Board moved next year's annual meeting to March 10, 2026; nominations for it must be received by December 10, 2025.`,
    paper: { form: '10-Q' },
    found: [
      'annual set 2025-05-05',
      'annual changed 2026-03-10, prior 2025-05-05, -56 days',
      'nomination by 2025-12-10',
    ],
  },
  {
    name: 'the next that lies far from the anniversary',
    says: `${called} Next year's annual meeting of stockholders has been scheduled for April 1, 2026, more than 30 days before the anniversary of this year's meeting.`,
    paper: { form: '10-Q' },
    found: ['annual set 2025-05-05', 'annual changed 2026-04-01, prior 2025-05-05, -34 days, said to have moved'],
  },
];

const proxy = { form: 'DEF 14A', on: '2024-11-07' };
const now =
  'The 2024 annual meeting of stockholders will be held on December 12, 2024. These materials are first being mailed on November 7, 2024.';
const due = 'Proposals to be included in the proxy statement for that meeting must be received no later than';

const elsewhere: readonly Saying[] = [
  {
    name: 'in a month that is far from the anniversary, what is printed is told',
    says: `${now}\n\nThe Company intends to hold its 2025 annual meeting in June 2025. ${due} February 1, 2025.`,
    paper: proxy,
    found: ['annual set 2024-12-12, mailing 2024-11-07', 'rule-14a-8-proposal by 2025-02-01'],
  },
  {
    name: 'on a day that is far from it as well',
    says: `${now}\n\nIt is contemplated that the 2025 annual meeting will be held on June 3, 2025. ${due} February 1, 2025.`,
    paper: proxy,
    found: ['annual set 2024-12-12, mailing 2024-11-07', 'rule-14a-8-proposal by 2025-02-01'],
  },
  {
    name: 'near to it, a day far from the 120-day count is asked about',
    says: `${now}\n\nThe Company intends to hold its 2025 annual meeting in December 2025. ${due} February 1, 2025.`,
    paper: proxy,
    found: ['annual set 2024-12-12, mailing 2024-11-07'],
  },
];

testSayings(meetingsAndDeadlinesIn, {
  'next year’s meeting that is to be held': elsewhere,
  'next year’s meeting beside this year’s': nextYears,
});

const misprinted = 'The deadline for nominations for the 2026 annual meeting is misprinted in the proxy statement.';

test.each<[string, string, (number | null)[]]>([
  ['that the sentence before named', `${misprinted} The correct deadline is December 15, 2025.`, [2026]],
  ['that its own sentence names', 'Nominations for the 2026 annual meeting are due on December 15, 2025.', [2026]],
  [
    'that nobody names',
    'The deadline is misprinted. The correct deadline for nominations is December 15, 2025.',
    [null],
  ],
])('a deadline is for the meeting of the year %s', async (_which, says, years) => {
  const found = await ofKind('stated-deadline', says);
  expect(found.map(({ meetingYear }) => meetingYear)).toEqual(years);
});
