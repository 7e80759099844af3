import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../lambdas/deadlines/evaluation/evaluate.ts';
import { stepsOf } from '../../../lambdas/deadlines/explanation/explain.ts';
import type { Expression } from '../../../lambdas/terms/expression.ts';
import {
  daysAfter,
  daysBefore,
  earlierOf,
  laterOf,
  on,
  reasonableTimeBefore,
} from '../../../lambdas/terms/notation.ts';
import { context, outcomeOf } from '../support/outcomes.ts';

describe('the later and the earlier', () => {
  const ninety = daysBefore(90, 'meeting');
  const seventh = daysAfter(7, 'announcement');

  test('of two, of several, of one', () => {
    expect(outcomeOf(laterOf(ninety, seventh))).toBe('Thu 2024-02-22');
    expect(outcomeOf(earlierOf(ninety, seventh))).toBe('Fri 2024-02-16');
    expect(outcomeOf(laterOf(ninety, seventh, on('recordDate')))).toBe('Fri 2024-03-22');
    expect(outcomeOf(earlierOf(ninety, seventh, on('recordDate')))).toBe('Fri 2024-02-16');
    expect(outcomeOf(laterOf(ninety))).toBe('Fri 2024-02-16');
  });

  test('of none there is nothing to say', () => {
    expect(outcomeOf({ laterOf: [] })).toBe('unknown: plausible-date; not before none; not after none');
  });

  test('with an unknown limb: a bound, and what is missing', () => {
    expect(outcomeOf(laterOf(ninety, on('mailing')))).toBe(
      'unknown: mailing; not before Fri 2024-02-16; not after none',
    );
    expect(outcomeOf(earlierOf(ninety, on('mailing')))).toBe(
      'unknown: mailing; not before none; not after Fri 2024-02-16',
    );
    expect(outcomeOf(laterOf(on('mailing'), on('fiscalYearEnd')))).toBe(
      'unknown: mailing, fiscalYearEnd; not before none; not after none',
    );
    expect(outcomeOf(laterOf(on('mailing'), daysAfter(1, 'mailing')))).toBe(
      'unknown: mailing; not before none; not after none',
    );
  });

  test('of bounds: nested, they tighten', () => {
    const capped = earlierOf(laterOf(ninety, on('mailing')), seventh);
    expect(outcomeOf(capped)).toBe('unknown: mailing; not before Fri 2024-02-16; not after Thu 2024-02-22');
    expect(stepsOf(evaluate(capped, context), context).at(-1)).toBe(
      'the earlier is not before Feb 16, 2024 and not after Feb 22, 2024',
    );
  });

  test('known all the same when the bounds meet', () => {
    const met = laterOf(earlierOf(ninety, on('mailing')), ninety);
    expect(outcomeOf(met)).toBe('Fri 2024-02-16');
    expect(stepsOf(evaluate(met, context), context).at(-1)).toBe('the later is Feb 16, 2024');
  });

  test('with a limb that is left to what is reasonable, so is the whole', () => {
    const expression = laterOf(ninety, reasonableTimeBefore('recordDate'));
    expect(outcomeOf(expression)).toBe('reasonable before Fri 2024-03-22');
    expect(stepsOf(evaluate(expression, context), context)).toEqual([
      '90 days before the meeting (May 16, 2024) = Feb 16, 2024',
      'a reasonable time before the record date (Mar 22, 2024); no number of days is set',
      'the later is a reasonable time before',
    ]);
  });

  test('explained: limbs that are mere dates in one sentence, else a step each', () => {
    const steps = (expression: Expression) => stepsOf(evaluate(expression, context), context);
    expect(steps(earlierOf(on('announcement'), on('recordDate')))).toEqual([
      'the earlier of the announcement (Feb 15, 2024) and the record date (Mar 22, 2024) is Feb 15, 2024',
    ]);
    expect(steps(laterOf(ninety, on('announcement'), on('recordDate')))).toEqual([
      '90 days before the meeting (May 16, 2024) = Feb 16, 2024',
      'the announcement (Feb 15, 2024)',
      'the record date (Mar 22, 2024)',
      'the latest is Mar 22, 2024',
    ]);
    expect(steps(earlierOf(ninety, seventh, on('recordDate'))).at(-1)).toBe('the earliest is Feb 16, 2024');
    expect(steps(daysAfter(10, earlierOf(on('announcement'), on('recordDate'))))).toEqual([
      'the earlier of the announcement (Feb 15, 2024) and the record date (Mar 22, 2024) is Feb 15, 2024',
      '10th day after Feb 15, 2024 = Feb 25, 2024',
    ]);
    expect(steps(laterOf(ninety, on('mailing')))).toEqual([
      '90 days before the meeting (May 16, 2024) = Feb 16, 2024',
      'the mailing of proxy materials',
      'the later is not before Feb 16, 2024',
    ]);
    expect(steps(laterOf(on('mailing')))).toEqual(['the later of the mailing of proxy materials is not known']);
  });
});
