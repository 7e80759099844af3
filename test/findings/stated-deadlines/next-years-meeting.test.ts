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

testSayings(meetingsAndDeadlinesIn, { 'next year’s meeting beside this year’s': nextYears });

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
