import * as z from 'zod';
import {
  type Condition,
  type Expression,
  givenAnchors,
  type Timing,
  units,
  yearChoices,
} from '../deadlines/expression.ts';

const count = z.int().nonnegative();
const anchor = z.enum([...givenAnchors, 'priorMeetingAnniversary', 'priorMailingAnniversary']);

/** JSON of an expression: the same words as in code, since it holds no dates. */
export const expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.object({ on: anchor }),
    z.object({
      days: count,
      unit: z.enum(units),
      direction: z.enum(['before', 'after']),
      of: expression,
    }),
    z.object({ laterOf: z.array(expression) }),
    z.object({ earlierOf: z.array(expression) }),
    z.object({ when: condition, then: expression, otherwise: expression }),
    z.object({ reasonableTimeBefore: expression }),
    z.object({ monthDay: z.string().regex(/^\d\d-\d\d$/), year: z.enum(yearChoices), of: expression }),
    z.object({
      nthWeekday: z.int(),
      weekday: z.int().min(1).max(7),
      month: z.int().min(1).max(12),
      year: z.enum(yearChoices),
      of: expression,
    }),
    z.object({ roll: z.enum(['next-business-day', 'previous-business-day']), of: expression }),
    z.object({ inWords: expression, inFigures: expression }),
  ]),
);

/** JSON of a condition. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.object({
      movedFromAnniversary: z.object({ beforeMoreThan: count.nullable(), afterMoreThan: count.nullable() }),
    }),
    z.object({ noPriorMeeting: z.literal(true) }),
    z.object({ fewerDaysThan: count, from: expression, to: expression }),
    z.object({ moreDaysApartThan: count, from: expression, to: expression }),
    z.object({ anyOf: z.array(condition) }),
    z.object({ allOf: z.array(condition) }),
    z.object({ not: condition }),
  ]),
);

/** JSON of what a whole rule or clause amounts to. */
export const timing: z.ZodType<Timing> = z.lazy(() =>
  z.union([
    z.object({ opens: expression.nullable(), due: expression.nullable() }),
    z.object({ when: condition, then: timing, otherwise: timing }),
  ]),
);
