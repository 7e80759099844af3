import fc from 'fast-check';
import { dateOf, dayFrom } from '../../../lambdas/terms/days/day.ts';
import { deadlineSubjects } from '../../../lambdas/terms/deadline.ts';
import {
  anchors,
  type Condition,
  type Expression,
  type GivenAnchor,
  type Timing,
  units,
  yearChoices,
} from '../../../lambdas/terms/expression.ts';
import type { Clause, DatedFact, MeetingFacts } from '../../../lambdas/terms/facts.ts';

/** Days of the years that the calendars cover. */
export const someDay = fc.integer({ min: dayFrom(1994, 1, 1), max: dayFrom(2034, 12, 31) });

/** The dates that clauses count from, so that they are often known and often meet. */
export const commonAnchors = [
  'meeting',
  'priorMeeting',
  'priorMailing',
  'announcement',
  'noticeMailed',
  'mailing',
] as const;

export const someFact: fc.Arbitrary<DatedFact> = fc.record({
  date: someDay.map(dateOf),
  origin: fc.constantFrom('filing', 'register', 'assumed', 'default'),
  approximate: fc.boolean(),
  remark: fc.constantFrom(null, 'A remark.'),
  evidence: fc.constant([]),
});

/** Some of the common dates, each known or not. */
export const someFacts: fc.Arbitrary<Partial<Record<GivenAnchor, DatedFact>>> = fc.record(
  Object.fromEntries(commonAnchors.map((anchor) => [anchor, someFact])),
  { requiredKeys: [] },
);

const anchor = fc.constantFrom(
  'meeting',
  'priorMeetingAnniversary',
  'priorMailingAnniversary',
  'announcement',
  'noticeMailed',
  'mailing',
);
const direction = fc.constantFrom('before', 'after');
const year = fc.constantFrom(...yearChoices);
const limit = fc.option(fc.integer({ min: 0, max: 90 }), { nil: null });

interface Language {
  expression: Expression;
  condition: Condition;
  timing: Timing;
}

/** Any sentence of the language; `wild` also such as no sane clause contains. */
function language(wild: boolean) {
  const someAnchor = wild ? fc.constantFrom(...anchors) : anchor;
  const days = wild
    ? fc.oneof(fc.integer({ min: -5, max: 5000 }), fc.double({ noNaN: true }))
    : fc.integer({ min: 0, max: 150 });
  return fc.letrec(
    (tie: fc.LetrecTypedTie<Language>): fc.LetrecValue<Language> => ({
      expression: fc.oneof(
        { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
        fc.record({ on: someAnchor }),
        fc.record({ days, unit: fc.constantFrom(...units), direction, of: tie('expression') }),
        fc.record({ laterOf: fc.array(tie('expression'), { minLength: wild ? 0 : 1, maxLength: 3 }) }),
        fc.record({ earlierOf: fc.array(tie('expression'), { minLength: wild ? 0 : 1, maxLength: 3 }) }),
        fc.record({ when: tie('condition'), then: tie('expression'), otherwise: tie('expression') }),
        fc.record({ reasonableTimeBefore: tie('expression') }),
        fc.record({
          monthDay: wild ? fc.constantFrom('12-31', '02-29', '13-45', '', 'x') : fc.constantFrom('12-31', '02-29'),
          year,
          of: tie('expression'),
        }),
        fc.record({
          nthWeekday: wild ? fc.integer({ min: -2, max: 6 }) : fc.constantFrom(-1, 1, 2, 3, 4),
          weekday: wild ? fc.integer({ min: 0, max: 8 }) : fc.integer({ min: 1, max: 7 }),
          month: wild ? fc.integer({ min: 0, max: 13 }) : fc.integer({ min: 1, max: 12 }),
          year,
          of: tie('expression'),
        }),
        fc.record({ roll: fc.constantFrom('next-business-day', 'previous-business-day'), of: tie('expression') }),
        fc.record({ inWords: tie('expression'), inFigures: tie('expression') }),
      ),
      condition: fc.oneof(
        { depthSize: 'small', maxDepth: 2, withCrossShrink: true },
        fc.record({ movedFromAnniversary: fc.record({ beforeMoreThan: limit, afterMoreThan: limit }) }),
        fc.record({ noPriorMeeting: fc.constant(true as const) }),
        fc.record({ fewerDaysThan: fc.integer({ min: 0, max: 120 }), from: tie('expression'), to: tie('expression') }),
        fc.record({
          moreDaysApartThan: fc.integer({ min: 0, max: 120 }),
          from: tie('expression'),
          to: tie('expression'),
        }),
        fc.record({ anyOf: fc.array(tie('condition'), { minLength: wild ? 0 : 1, maxLength: 3 }) }),
        fc.record({ allOf: fc.array(tie('condition'), { minLength: wild ? 0 : 1, maxLength: 3 }) }),
        fc.record({ not: tie('condition') }),
      ),
      timing: fc.oneof(
        { depthSize: 'small', maxDepth: 2, withCrossShrink: true },
        fc.record({
          opens: fc.option(tie('expression'), { nil: null }),
          due: fc.option(tie('expression'), { nil: null }),
        }),
        fc.record({ when: tie('condition'), then: tie('timing'), otherwise: tie('timing') }),
      ),
    }),
  );
}

const sane = language(false);
const wild = language(true);
export const someExpression = sane.expression;
export const anyExpression = wild.expression;
export const anyTiming = wild.timing;

const anyClause: fc.Arbitrary<Clause> = fc.record({
  subjects: fc.subarray([...deadlineSubjects], { minLength: 1 }),
  timing: wild.timing,
  closeOfBusiness: fc.boolean(),
  evidence: fc.constant([]),
});

/** Any meeting: any dates known, any clauses, any dates printed. */
export const anyMeeting: fc.Arbitrary<MeetingFacts> = fc.record({
  type: fc.constantFrom('annual', 'special'),
  year: fc.constantFrom(null, 2020),
  anchors: someFacts,
  noPriorMeeting: fc.constantFrom(null, true, false),
  saidToHaveMoved: fc.constantFrom(null, { moved: true, evidence: [] }, { moved: false, evidence: [] }),
  clauses: fc.array(anyClause, { maxLength: 2 }),
  stated: fc.array(
    fc.record({
      subject: fc.constantFrom(...deadlineSubjects),
      opens: fc.option(someDay.map(dateOf), { nil: null }),
      due: someDay.map(dateOf),
      evidence: fc.constant([]),
    }),
    { maxLength: 2 },
  ),
  proxyStatementFiled: fc.boolean(),
  designatedBefore: fc.constantFrom(null, null),
  provisional: fc.boolean(),
});

/** Sums and choices of calendar days around the meeting: what moves with it, day for day. */
export const calendarDaysOfTheMeeting = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
    fc.constant<Expression>({ on: 'meeting' }),
    fc.record({
      days: fc.integer({ min: 0, max: 150 }),
      unit: fc.constantFrom('calendar', 'clear', 'week'),
      direction,
      of: tie('expression'),
    }),
    fc.record({ laterOf: fc.array(tie('expression'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ earlierOf: fc.array(tie('expression'), { minLength: 1, maxLength: 3 }) }),
  ),
})).expression;
