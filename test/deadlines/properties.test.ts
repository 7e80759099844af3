import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nyseTradingDays } from '../../lambdas/deadlines/calendars/nyse-trading-days.ts';
import { secBusinessDays } from '../../lambdas/deadlines/calendars/sec-business-days.ts';
import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import { type Context, contextOfDates } from '../../lambdas/deadlines/evaluation/context.ts';
import { evaluate, evaluateTiming } from '../../lambdas/deadlines/evaluation/evaluate.ts';
import { knownDay, lowerBound, upperBound } from '../../lambdas/deadlines/evaluation/outcome.ts';
import { usedBy } from '../../lambdas/deadlines/evaluation/used-facts.ts';
import { explain, stepsOf } from '../../lambdas/deadlines/explanation/explain.ts';
import { timingInWords } from '../../lambdas/deadlines/explanation/in-words.ts';
import { type Day, dateOf, dayOf } from '../../lambdas/terms/days/day.ts';
import { dayInWords } from '../../lambdas/terms/days/day-words.ts';
import { stepsInWords } from '../../lambdas/terms/derivation.ts';
import type { Expression, GivenAnchor } from '../../lambdas/terms/expression.ts';
import type { DatedFact } from '../../lambdas/terms/facts.ts';
import {
  anyExpression,
  anyMeeting,
  anyTiming,
  calendarDaysOfTheMeeting,
  someDay,
  someExpression,
  someFact,
  someFacts,
} from './support/arbitraries.ts';
import { fact, form8K, inSentences } from './support/facts.ts';
import { runs } from './support/runs.ts';

const onMeeting = (day: Day): Context => contextOfDates({ meeting: fact(dateOf(day).toString()) });
const dayUnder = (expression: Expression, context: Context) => knownDay(evaluate(expression, context).outcome);

describe('counting', () => {
  test('a meeting moved by n days moves every calendar-day deadline by n', () => {
    fc.assert(
      fc.property(calendarDaysOfTheMeeting, someDay, fc.integer({ min: -400, max: 400 }), (expression, meeting, n) => {
        const before = dayUnder(expression, onMeeting(meeting));
        expect(before).not.toBeNull();
        expect(dayUnder(expression, onMeeting(meeting + n))).toBe((before ?? 0) + n);
      }),
      runs,
    );
  });

  test.each([
    ['business', secBusinessDays],
    ['trading', nyseTradingDays],
  ] as const)('%s days are open, and each is strictly after the one before', (unit, calendar) => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 30 }), fc.constantFrom('before', 'after'), (day, n, direction) => {
        const count = (days: number) =>
          dayUnder({ days, unit, direction, of: { on: 'meeting' } }, onMeeting(day)) ?? Number.NaN;
        const sign = direction === 'after' ? 1 : -1;
        expect(calendar.isOpen(count(n))).toBe(true);
        expect(sign * (count(n) - count(n - 1))).toBeGreaterThan(0);
        // Between the one and the next nothing is open.
        for (let at = count(n - 1) + sign; at !== count(n); at += sign) expect(calendar.isOpen(at)).toBe(false);
      }),
      runs,
    );
  });

  test('a rolled day is a business day, the nearest in its direction, and rolls no further', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom('next-business-day', 'previous-business-day'), (day, roll) => {
        const once: Expression = { roll, of: { on: 'meeting' } };
        const rolled = dayUnder(once, onMeeting(day)) ?? Number.NaN;
        const sign = roll === 'next-business-day' ? 1 : -1;
        expect(secBusinessDays.isOpen(rolled)).toBe(true);
        expect(sign * (rolled - day)).toBeGreaterThanOrEqual(0);
        for (let at = day; at !== rolled; at += sign) expect(secBusinessDays.isOpen(at)).toBe(false);
        expect(dayUnder({ roll, of: once }, onMeeting(day))).toBe(rolled);
      }),
      runs,
    );
  });
});

describe('choosing', () => {
  const limbs = fc.array(calendarDaysOfTheMeeting, { minLength: 1, maxLength: 4 });

  test('the later of several is one of them, and none is later; the earlier likewise', () => {
    fc.assert(
      fc.property(limbs, someDay, (expressions, meeting) => {
        const context = onMeeting(meeting);
        const days = expressions.map((expression) => dayUnder(expression, context) ?? Number.NaN);
        expect(dayUnder({ laterOf: expressions }, context)).toBe(Math.max(...days));
        expect(dayUnder({ earlierOf: expressions }, context)).toBe(Math.min(...days));
      }),
      runs,
    );
  });
});

describe('what is not known', () => {
  test('knowing more changes no date, and keeps within the bounds that were given', () => {
    const partly = fc.tuple(someFacts, someFacts).map(([some, more]) => ({ some, all: { ...more, ...some } }));
    fc.assert(
      fc.property(someExpression, partly, (expression, { some, all }) => {
        const before = evaluate(expression, contextOfDates(some)).outcome;
        const after = evaluate(expression, contextOfDates(all)).outcome;
        if (before.kind === 'day') expect(after).toEqual(before);
        const day = knownDay(after);
        if (before.kind !== 'unknown' || day === null) return;
        expect(day).toBeGreaterThanOrEqual(lowerBound(before) ?? day);
        expect(day).toBeLessThanOrEqual(upperBound(before) ?? day);
      }),
      runs,
    );
  });
});

describe('totality', () => {
  test('every expression of the type has an answer and an explanation', () => {
    fc.assert(
      fc.property(anyExpression, someFacts, (expression, facts) => {
        const context = contextOfDates(facts);
        const evaluated = evaluate(expression, context);
        expect(['day', 'reasonable-time', 'unknown']).toContain(evaluated.outcome.kind);
        expect(stepsOf(evaluated, context).join('')).not.toBe('');
      }),
      runs,
    );
  });

  test('so has every timing, also in words', () => {
    fc.assert(
      fc.property(anyTiming, someFacts, (timing, facts) => {
        const context = contextOfDates(facts);
        expect(stepsInWords(explain(evaluateTiming(timing, context), context)).join(' ')).not.toMatch(
          /undefined|null|NaN/,
        );
        expect(timingInWords(timing)).not.toBe('');
      }),
      runs,
    );
  });

  test('deadlines follow from any facts whatever, each with a derivation, none with half a date', () => {
    const filing = fc.record({
      form: fc.constantFrom('8-K', 'DEF 14A', '6-K', null),
      state: fc.constantFrom('DE', 'CA', 'MA', null),
    });
    fc.assert(
      fc.property(anyMeeting, filing, fc.option(someFact, { nil: null }), (meeting, more, event) => {
        for (const deadline of deadlinesFor({ filing: form8K({ ...more, event }), meetings: [meeting] })) {
          expect(deadline.derivation.length).toBeGreaterThan(0);
          const { derivation, remarks } = inSentences(deadline);
          expect([...derivation, ...remarks].join(' ')).not.toMatch(/undefined|null|NaN/);
          if (deadline.kind === 'unknown') expect(deadline.missing.length).toBeGreaterThan(0);
          if (deadline.kind === 'ambiguous') expect(deadline.alternatives.length).toBeGreaterThan(1);
          expect(deadline.ofTheCompany && deadline.basis === 'stated').toBe(false);
        }
      }),
      runs,
    );
  });
});

describe('explanations', () => {
  test('name every date that was used, and the result', () => {
    fc.assert(
      fc.property(someExpression, someFacts, (expression, facts) => {
        const context = contextOfDates(facts);
        const timed = evaluateTiming({ opens: null, due: expression }, context);
        const words = stepsInWords(explain(timed, context)).join('; ');
        for (const used of usedBy(timed, context).facts.values()) expect(words).toContain(dayInWords(dayOf(used.date)));
        const result = timed.kind === 'window' && timed.due !== null ? knownDay(timed.due.outcome) : null;
        if (result !== null) expect(words).toContain(dayInWords(result));
      }),
      runs,
    );
  });

  test('and every date that was used counts: one that was not may change without changing the answer', () => {
    const changed = fc.tuple(someFacts, someFact);
    fc.assert(
      fc.property(someExpression, changed, (expression, [facts, other]) => {
        const context = contextOfDates(facts);
        const timed = evaluateTiming({ opens: null, due: expression }, context);
        const used = usedBy(timed, context).facts;
        const elsewhere: Partial<Record<GivenAnchor, DatedFact>> = {};
        for (const [anchor, given] of Object.entries(facts)) {
          elsewhere[anchor as GivenAnchor] = used.has(anchor as GivenAnchor) ? given : other;
        }
        expect(evaluate(expression, contextOfDates(elsewhere)).outcome).toEqual(evaluate(expression, context).outcome);
      }),
      runs,
    );
  });
});
