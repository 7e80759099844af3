import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../lambdas/deadlines/evaluation/evaluate.ts';
import { stepsOf } from '../../../lambdas/deadlines/explanation/explain.ts';
import { expressionInWords } from '../../../lambdas/deadlines/explanation/in-words.ts';
import type { Expression } from '../../../lambdas/terms/expression.ts';
import { on } from '../../../lambdas/terms/notation.ts';
import { context, inStep, outcomeOf } from '../support/outcomes.ts';

describe('days of the year', () => {
  test.each<[Expression, string, string]>([
    [
      { monthDay: '12-31', year: 'previous', of: on('meeting') },
      'Sun 2023-12-31',
      'December 31 of the year before that of the meeting',
    ],
    [
      { monthDay: '02-15', year: 'same', of: on('meeting') },
      'Thu 2024-02-15',
      'February 15 of the year of the meeting',
    ],
    [
      { monthDay: '02-15', year: 'latest-before', of: on('meeting') },
      'Thu 2024-02-15',
      'the latest February 15 before the meeting',
    ],
    [
      { monthDay: '05-16', year: 'latest-before', of: on('meeting') },
      'Tue 2023-05-16',
      'the latest May 16 before the meeting',
    ],
    [
      { monthDay: '05-17', year: 'latest-before', of: on('meeting') },
      'Wed 2023-05-17',
      'the latest May 17 before the meeting',
    ],
    [
      { monthDay: '05-15', year: 'latest-before', of: on('meeting') },
      'Wed 2024-05-15',
      'the latest May 15 before the meeting',
    ],
    [
      { monthDay: '02-29', year: 'previous', of: on('meeting') },
      'Tue 2023-02-28',
      'February 29 of the year before that of the meeting',
    ],
    [
      { monthDay: '02-29', year: 'same', of: on('meeting') },
      'Thu 2024-02-29',
      'February 29 of the year of the meeting',
    ],
    [
      { nthWeekday: 2, weekday: 2, month: 5, year: 'same', of: on('meeting') },
      'Tue 2024-05-14',
      '2nd Tuesday of May of the year of the meeting',
    ],
    [
      { nthWeekday: -1, weekday: 5, month: 12, year: 'latest-before', of: on('meeting') },
      'Fri 2023-12-29',
      'the latest last Friday of December before the meeting',
    ],
  ])('%j', (expression, expected, words) => {
    expect(outcomeOf(expression)).toBe(expected);
    expect(expressionInWords(expression)).toBe(words);
    expect(stepsOf(evaluate(expression, context), context)).toEqual([
      `${words.replace('the meeting', 'the meeting (May 16, 2024)')} = ${inStep(expected)}`,
    ]);
  });

  test.each(['13-01', '00-10', '02-30', '04-31', '01-00', '1-1', 'Dec 31', '12-31x', 'x12-31', ''])(
    '%s is none',
    (monthDay) => {
      expect(outcomeOf({ monthDay, year: 'same', of: on('meeting') })).toBe(
        'unknown: plausible-date; not before none; not after none',
      );
    },
  );

  test.each([
    [0, 2, 5],
    [5, 2, 5],
    [-2, 2, 5],
    [2, 0, 5],
    [2, 8, 5],
    [2, 2, 0],
    [2, 2, 13],
    [2, 2, 1.5],
  ])('the nth %i weekday %i of month %d is none', (nthWeekday, weekday, month) => {
    const expression: Expression = { nthWeekday, weekday, month, year: 'same', of: on('meeting') };
    expect(outcomeOf(expression)).toBe('unknown: plausible-date; not before none; not after none');
  });

  test.each([
    [1, 1, 1],
    [4, 7, 12],
    [-1, 7, 12],
  ])('the nth %i weekday %i of month %i is one', (nthWeekday, weekday, month) => {
    expect(outcomeOf({ nthWeekday, weekday, month, year: 'same', of: on('meeting') })).toMatch(/2024/);
  });

  test('of a year that is not known', () => {
    expect(outcomeOf({ monthDay: '12-31', year: 'same', of: on('mailing') })).toContain('unknown: mailing');
  });
});
