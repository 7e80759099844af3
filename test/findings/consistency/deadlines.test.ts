import { describe, expect, test } from 'vitest';
import { inFull } from '../../../lambdas/terms/source.ts';
import type { Paper } from '../support/filing-that-says.ts';
import { deadlineInALine, findingsOf } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const proxy: Paper = { form: 'DEF 14A', on: '2025-04-11' };
const thisYears = 'The annual meeting of stockholders will be held on May 22, 2025.\n\n';

/** What is told for certain, and what is asked to be read. */
async function toldAndAsked(says: string, paper: Paper = proxy) {
  const findings = await findingsOf(says, paper);
  return {
    told: findings.flatMap((one) => (one.kind === 'stated-deadline' ? deadlineInALine(one) : [])),
    asked: findings.flatMap((one) => (one.kind === 'unsure' && one.about === 'deadline' ? one.says : [])),
    candidates: findings.flatMap((one) =>
      one.kind === 'unsure' ? one.candidates.map(({ role, date }) => `${role} ${inFull(date)}`) : [],
    ),
  };
}

const cases = [
  {
    name: 'a window whose last day has the year before',
    says: `${thisYears}Nominations must be received no earlier than January 22, 2026 and no later than February 21, 2025.`,
    told: [],
    asked: [
      'As the last day for nominations the filing seems to give February 21, 2025, which lies before the first: one of the two is misprinted.',
    ],
  },
  {
    name: 'a window whose first day has the year after',
    says: `${thisYears}Nominations must be received between January 22, 2027 and February 21, 2026.`,
    told: ['nomination by 2026-02-21'],
    asked: [],
  },
  {
    name: 'other proposals and those under another country’s statute: each has its own day',
    says: `${thisYears}Notice of other business must be received by February 21, 2026. Proposals under the Companies Act for our proxy statement must be received by March 10, 2026.`,
    told: ['other-proposal by 2026-02-21', 'other-proposal by 2026-03-10'],
    asked: [],
  },
  {
    name: 'a statute’s day that is also that of Rule 14a-8: told once',
    says: `${thisYears}Proposals under Rule 14a-8 must be received by December 12, 2025. Proposals under the Companies Act for our proxy statement must be received by December 12, 2025. Notice of other business must be received by February 21, 2026.`,
    told: ['rule-14a-8-proposal by 2025-12-12', 'other-proposal by 2026-02-21'],
    asked: [],
  },
  {
    name: 'a day of Rule 14a-8 far from its count',
    says: `${thisYears}Proposals under Rule 14a-8 must be received by February 21, 2026.`,
    told: [],
    asked: [
      'As the last day for proposals under Rule 14a-8 the filing seems to give February 21, 2026, which is far from the 120th day before the anniversary of the mailing.',
    ],
  },
  {
    name: 'a day of Rule 14a-8 near to its count',
    says: `${thisYears}Proposals under Rule 14a-8 must be received by December 15, 2025.`,
    told: ['rule-14a-8-proposal by 2025-12-15'],
    asked: [],
  },
  {
    name: 'a last day a week before the anniversary of the meeting',
    says: `${thisYears}Nominations must be received by May 15, 2026.`,
    told: [],
    asked: [
      'As the last day for nominations the filing seems to give May 15, 2026, which lies too near to the meeting, or behind it.',
    ],
  },
  {
    name: 'a window of half a year',
    says: `${thisYears}Nominations must be received between September 1, 2025 and February 21, 2026.`,
    told: [],
    asked: [
      'As the last day for nominations the filing seems to give February 21, 2026, which would close a window of more than four months.',
    ],
  },
  {
    name: 'two last days for one subject, in two sentences',
    says: `${thisYears}Nominations must be received by February 21, 2026.\n\nNominations must be received by March 3, 2026.`,
    told: [],
    asked: [
      'As the last day for nominations the filing seems to give February 21, 2026 and March 3, 2026, and only one of them can be the last.',
    ],
  },
];

describe('what breaks a constraint is not told for certain', () => {
  test.each(named(cases))('%s', async (_name, { says, told, asked }) => {
    expect(await toldAndAsked(says)).toMatchObject({ told, asked });
  });

  test('both days stand as candidates', async () => {
    const says = `${thisYears}Nominations must be received by February 21, 2026.\n\nNominations must be received by March 3, 2026.`;
    expect((await toldAndAsked(says)).candidates).toEqual(['due February 21, 2026', 'due March 3, 2026']);
  });
});

test('a deadline that the next sentence calls an error is not told', async () => {
  const says =
    'The Form 8-K of February 15, 2025 stated that nominations must be received by March 2, 2025. This was a typographical error; nominations must be received by March 20, 2025.';
  expect((await toldAndAsked(says, { on: '2025-02-20' })).told).toEqual(['nomination by 2025-03-20']);
});

test('a first day that is printed behind the last is told of as a misprint', async () => {
  const says = `${thisYears}Nominations must be received between January 22, 2027 and February 21, 2026.`;
  const remarks = (await findingsOf(says, proxy)).flatMap((one) =>
    one.kind === 'stated-deadline' ? one.remarks.map(({ text }) => text) : [],
  );
  expect(remarks).toEqual([
    'The first day is printed as January 22, 2027, behind the last, February 21, 2026: one of the two is misprinted.',
  ]);
});
