import { describe, expect, test } from 'vitest';
import { contextOfDates } from '../../../lambdas/deadlines/evaluation/context.ts';
import { evaluate } from '../../../lambdas/deadlines/evaluation/evaluate.ts';
import { stepsOf } from '../../../lambdas/deadlines/explanation/explain.ts';
import { expressionInWords } from '../../../lambdas/deadlines/explanation/in-words.ts';
import type { Expression } from '../../../lambdas/terms/expression.ts';
import { daysBefore, laterOf, on } from '../../../lambdas/terms/notation.ts';
import { fact } from '../support/facts.ts';
import { context, outcomeOf } from '../support/outcomes.ts';

describe('rolling', () => {
  test.each<['next-business-day' | 'previous-business-day', number, string, string]>([
    ['next-business-day', 60, 'Mon 2024-03-18', 'Mar 17, 2024 is a Sunday, so the next business day: Mar 18, 2024'],
    [
      'previous-business-day',
      60,
      'Fri 2024-03-15',
      'Mar 17, 2024 is a Sunday, so the last business day before: Mar 15, 2024',
    ],
    [
      'next-business-day',
      87,
      'Tue 2024-02-20',
      "Feb 19, 2024 is Washington's Birthday, so the next business day: Feb 20, 2024",
    ],
    ['next-business-day', 63, 'Thu 2024-03-14', 'Mar 14, 2024 is a business day and stands'],
  ])('%s, %i days before', (roll, days, expected, step) => {
    const expression: Expression = { roll, of: daysBefore(days, 'meeting') };
    expect(outcomeOf(expression)).toBe(expected);
    expect(stepsOf(evaluate(expression, context), context).at(-1)).toBe(step);
  });

  test('of a bare date names it', () => {
    const sunday = contextOfDates({ meeting: fact('Sun 2024-05-19') });
    expect(stepsOf(evaluate({ roll: 'next-business-day', of: on('meeting') }, sunday), sunday)).toEqual([
      'the meeting (May 19, 2024) is a Sunday, so the next business day: May 20, 2024',
    ]);
  });

  test('of an unknown day rolls its bounds, and says nothing', () => {
    const expression: Expression = { roll: 'next-business-day', of: laterOf(daysBefore(60, 'meeting'), on('mailing')) };
    expect(outcomeOf(expression)).toBe('unknown: mailing; not before Mon 2024-03-18; not after none');
    expect(stepsOf(evaluate(expression, context), context)).toHaveLength(3);
  });

  test('in words', () => {
    expect(expressionInWords({ roll: 'next-business-day', of: daysBefore(60, 'meeting') })).toBe(
      '60 days before the meeting, or the next business day',
    );
    expect(expressionInWords({ roll: 'previous-business-day', of: daysBefore(60, 'meeting') })).toBe(
      '60 days before the meeting, or the last business day before',
    );
  });
});
