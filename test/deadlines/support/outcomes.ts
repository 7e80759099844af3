import { type Context, contextOf } from '../../../lambdas/deadlines/evaluation/context.ts';
import { evaluate } from '../../../lambdas/deadlines/evaluation/evaluate.ts';
import { dateOf } from '../../../lambdas/terms/days/day.ts';
import type { Expression, Unit } from '../../../lambdas/terms/expression.ts';
import { on } from '../../../lambdas/terms/notation.ts';
import { written } from './dates.ts';
import { annualMeeting, type Dates } from './facts.ts';

/** The dates that most tests need. */
export const known: Dates = {
  meeting: 'Thu 2024-05-16',
  priorMeeting: 'Thu 2023-05-18',
  announcement: 'Thu 2024-02-15',
  recordDate: 'Fri 2024-03-22',
};

/** A meeting of which these are known. */
export const context = contextOf(annualMeeting(known));

/** "Sun 2024-03-17", "reasonable before …", "unknown: meeting; not before …; not after …". */
export function outcomeOf(expression: Expression, within: Context = context): string {
  const { outcome } = evaluate(expression, within);
  const day = (at: number | null) => (at === null ? 'none' : written(dateOf(at)));
  if (outcome.kind === 'day') return day(outcome.day);
  if (outcome.kind === 'reasonable-time') return `reasonable before ${day(outcome.before)}`;
  return `unknown: ${outcome.missing.join(', ')}; not before ${day(outcome.notBefore)}; not after ${day(outcome.notAfter)}`;
}

export const count = (
  days: number,
  unit: Unit,
  direction: 'before' | 'after',
  of: Expression = on('meeting'),
): Expression => ({
  days,
  unit,
  direction,
  of,
});

/** "Sun 2024-03-17" as a step writes it. */
export function inStep(table: string): string {
  const [, year = '', month = '', date = ''] = /(\d+)-(\d+)-(\d+)/.exec(table) ?? [];
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return `${names[Number(month) - 1]} ${Number(date)}, ${year}`;
}
