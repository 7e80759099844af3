import * as z from 'zod';
import { anchors, type Condition, type Expression, type Timing, units, yearChoices } from '../terms/expression.ts';

/*
 * The deadline language as JSON: the same words as in code, since it holds no dates. It has many shapes told apart by one
 * key each ("on", "days", "laterOf"), so the schema looks for that key first: a mistake is then named where it is, and not
 * as "fits none of eleven shapes".
 */

/** A schema that chooses among others by which key is present. */
function byKey<Output>(what: string, shapes: Readonly<Record<string, z.ZodType<Output>>>): z.ZodType<Output> {
  const keys = Object.keys(shapes);
  return z.unknown().transform((value, context): Output => {
    const key = typeof value === 'object' && value !== null ? keys.find((one) => one in value) : undefined;
    const shape = key === undefined ? undefined : shapes[key];
    if (shape === undefined) {
      context.issues.push({
        code: 'custom',
        input: value,
        message: `expected ${what}: an object with one of ${keys.join(', ')}`,
      });
      return z.NEVER;
    }
    const parsed = shape.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) {
      context.issues.push({ code: 'custom', input: value, path, message });
    }
    return z.NEVER;
  });
}

const count = z.int().min(0);
const yearChoice = z.enum(yearChoices);

/** JSON of an expression. */
export const expression: z.ZodType<Expression> = z.lazy(() =>
  byKey<Expression>('a date', {
    on: z.strictObject({ on: z.enum(anchors) }),
    days: z.strictObject({
      days: count,
      unit: z.enum(units),
      direction: z.enum(['before', 'after']),
      of: expression,
    }),
    laterOf: z.strictObject({ laterOf: z.array(expression).min(1) }),
    earlierOf: z.strictObject({ earlierOf: z.array(expression).min(1) }),
    when: z.strictObject({ when: condition, then: expression, otherwise: expression }),
    reasonableTimeBefore: z.strictObject({ reasonableTimeBefore: expression }),
    monthDay: z.strictObject({
      monthDay: z.string().regex(/^\d{2}-\d{2}$/, 'expected a month and day, "12-31"'),
      year: yearChoice,
      of: expression,
    }),
    nthWeekday: z.strictObject({
      nthWeekday: z.union([z.literal(-1), z.int().min(1).max(4)]),
      weekday: z.int().min(1).max(7),
      month: z.int().min(1).max(12),
      year: yearChoice,
      of: expression,
    }),
    roll: z.strictObject({ roll: z.enum(['next-business-day', 'previous-business-day']), of: expression }),
    inWords: z.strictObject({ inWords: expression, inFigures: expression }),
  }),
);

const limit = count.nullable();

const condition: z.ZodType<Condition> = z.lazy(() =>
  byKey<Condition>('a condition', {
    movedFromAnniversary: z.strictObject({
      movedFromAnniversary: z.strictObject({ beforeMoreThan: limit, afterMoreThan: limit }),
    }),
    noPriorMeeting: z.strictObject({ noPriorMeeting: z.literal(true) }),
    fewerDaysThan: z.strictObject({ fewerDaysThan: count, from: expression, to: expression }),
    moreDaysApartThan: z.strictObject({ moreDaysApartThan: count, from: expression, to: expression }),
    anyOf: z.strictObject({ anyOf: z.array(condition).min(1) }),
    allOf: z.strictObject({ allOf: z.array(condition).min(1) }),
    not: z.strictObject({ not: condition }),
  }),
);

/** JSON of what a whole rule or clause amounts to: a window, whose last day is `due`, or a choice between windows. */
export function timingWith(due: z.ZodType<Expression | null>): z.ZodType<Timing> {
  const timing: z.ZodType<Timing> = z.lazy(() =>
    byKey<Timing>('a window', {
      when: z.strictObject({ when: condition, then: timing, otherwise: timing }),
      due: z.strictObject({ opens: expression.nullable().default(null), due }),
    }),
  );
  return timing;
}
