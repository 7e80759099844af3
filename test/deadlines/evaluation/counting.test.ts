import { describe, expect, test } from 'vitest';
import { ownCalendars } from '../../../lambdas/deadlines/calendars/closed-days.ts';
import { contextOf, contextOfDates } from '../../../lambdas/deadlines/evaluation/context.ts';
import { countingConventions, rollingConventions } from '../../../lambdas/deadlines/evaluation/conventions.ts';
import { evaluate } from '../../../lambdas/deadlines/evaluation/evaluate.ts';
import { stepsOf } from '../../../lambdas/deadlines/explanation/explain.ts';
import { dayFrom } from '../../../lambdas/terms/days/day.ts';
import type { Unit } from '../../../lambdas/terms/expression.ts';
import {
  daysAfter,
  daysBefore,
  earlierOf,
  laterOf,
  on,
  reasonableTimeBefore,
} from '../../../lambdas/terms/notation.ts';
import { annualMeeting, fact } from '../support/facts.ts';
import { context, count, inStep, outcomeOf } from '../support/outcomes.ts';

describe('counting', () => {
  test.each<[number, Unit, 'before' | 'after', string, string]>([
    [60, 'calendar', 'before', 'Sun 2024-03-17', '60 days before the meeting'],
    [60, 'calendar', 'after', 'Mon 2024-07-15', '60th day after the meeting'],
    [1, 'calendar', 'before', 'Wed 2024-05-15', '1 day before the meeting'],
    [0, 'calendar', 'after', 'Thu 2024-05-16', '0 days after the meeting'],
    [60, 'clear', 'before', 'Sat 2024-03-16', '60 full days before the meeting, neither end counted'],
    [60, 'clear', 'after', 'Tue 2024-07-16', '60 full days after the meeting, neither end counted'],
    [0, 'clear', 'before', 'Thu 2024-05-16', '0 full days before the meeting, neither end counted'],
    [20, 'business', 'before', 'Thu 2024-04-18', '20 business days before the meeting'],
    [8, 'business', 'after', 'Wed 2024-05-29', '8th business day after the meeting'],
    [8, 'trading', 'after', 'Wed 2024-05-29', '8th NYSE trading day after the meeting'],
    [35, 'trading', 'before', 'Wed 2024-03-27', '35 NYSE trading days before the meeting'],
    [8, 'week', 'before', 'Thu 2024-03-21', '8 weeks before the meeting'],
    [2, 'week', 'after', 'Thu 2024-05-30', '2 weeks after the meeting'],
    [3, 'month', 'before', 'Fri 2024-02-16', '3 months before the meeting'],
    [9, 'month', 'after', 'Sun 2025-02-16', '9 months after the meeting'],
    [1, 'year', 'before', 'Tue 2023-05-16', '1 year before the meeting'],
    [2, 'year', 'after', 'Sat 2026-05-16', '2 years after the meeting'],
  ])('%i %s days %s', (days, unit, direction, expected, words) => {
    const expression = count(days, unit, direction);
    expect(outcomeOf(expression)).toBe(expected);
    const [step] = stepsOf(evaluate(expression, context), context);
    expect(step).toBe(`${words.replace('the meeting', 'the meeting (May 16, 2024)')} = ${inStep(expected)}`);
  });

  test('each unit has its limit, and the limit itself still counts', () => {
    const limits: [Unit, number][] = [
      ['calendar', 3660],
      ['clear', 3660],
      ['business', 1000],
      ['trading', 1000],
      ['week', 520],
      ['month', 120],
      ['year', 10],
    ];
    for (const [unit, most] of limits) {
      expect(outcomeOf(count(most, unit, 'before')), unit).not.toContain('unknown');
      expect(outcomeOf(count(most + 1, unit, 'before')), unit).toBe(
        'unknown: plausible-count; not before none; not after none',
      );
    }
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d days make no sense', (days) => {
    expect(outcomeOf(count(days, 'calendar', 'before'))).toBe(
      'unknown: plausible-count; not before none; not after none',
    );
  });

  test('a date outside 1900 to 2199 is not believed', () => {
    const at = (iso: string) => contextOfDates({ meeting: fact(iso) });
    expect(outcomeOf(on('meeting'), at('1900-01-01'))).toBe('Mon 1900-01-01');
    expect(outcomeOf(on('meeting'), at('2199-12-31'))).toBe('Tue 2199-12-31');
    expect(outcomeOf(daysBefore(1, 'meeting'), at('1900-01-01'))).toBe(
      'unknown: plausible-date; not before none; not after none',
    );
    expect(outcomeOf(daysAfter(1, 'meeting'), at('2199-12-31'))).toBe(
      'unknown: plausible-date; not before none; not after none',
    );
  });

  test('counts upon counts', () => {
    const expression = daysBefore(5, daysBefore(10, 'meeting'));
    expect(outcomeOf(expression)).toBe('Wed 2024-05-01');
    expect(stepsOf(evaluate(expression, context), context)).toEqual([
      '10 days before the meeting (May 16, 2024) = May 6, 2024',
      '5 days before May 6, 2024 = May 1, 2024',
    ]);
  });

  test('from an unknown day: the bounds move along', () => {
    const mailed = contextOf(annualMeeting({ announcement: '2024-02-15' }));
    expect(outcomeOf(daysAfter(10, 'noticeMailed'), mailed)).toBe(
      'unknown: noticeMailed; not before Sun 2024-02-25; not after none',
    );
    const notAfter = daysAfter(3, earlierOf(on('announcement'), on('recordDate')));
    expect(outcomeOf(notAfter, mailed)).toBe('unknown: recordDate; not before none; not after Sun 2024-02-18');
    expect(stepsOf(evaluate(daysAfter(3, on('recordDate')), mailed), mailed)).toEqual([
      '3rd day after the record date',
    ]);
  });

  test('from a day that is not known, however it was to be found', () => {
    const expression = daysBefore(5, laterOf(on('mailing'), on('meeting')));
    expect(stepsOf(evaluate(expression, context), context)).toEqual([
      'the later of the mailing of proxy materials and the meeting (May 16, 2024) is not before May 16, 2024',
      '5 days before that day',
    ]);
  });

  test('from a reasonable time: still one, and nothing to precede', () => {
    expect(outcomeOf(daysBefore(3, reasonableTimeBefore('meeting')))).toBe('reasonable before none');
  });
});

describe('conventions are named values with a definition of one sentence', () => {
  test.each([...Object.entries(countingConventions), ...Object.entries(rollingConventions)])(
    '%s',
    (_name, { definition }) => {
      expect(definition).toMatch(/^[A-Z].{20,160}\.$/s);
    },
  );

  test('a convention of a roll that is none, or not known, leaves the day alone', () => {
    const saturday = dayFrom(2024, 4, 6);
    expect([
      rollingConventions.none.adjust(saturday, ownCalendars),
      rollingConventions.unknown.adjust(saturday, ownCalendars),
    ]).toEqual([saturday, saturday]);
    expect(rollingConventions.none.doubtful(0, 20_000, ownCalendars)).toEqual([]);
  });
});
