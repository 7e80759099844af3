import * as z from 'zod';
import { anchors, type Condition, type Expression, type Timing, units, yearChoices } from '../terms/expression.ts';
import { exactObject, probablyMeant } from './exact-object.ts';

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
      const written = typeof value === 'object' && value !== null ? Object.keys(value) : [];
      const meant = written.map((one) => probablyMeant(one, keys)).find((one) => one !== null);
      const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
      const message = `expected ${what}: an object with one of ${keys.join(', ')}${hint}`;
      context.issues.push({ code: 'custom', input: value, message });
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
    on: exactObject({ on: z.enum(anchors) }),
    days: exactObject({
      days: count,
      unit: z.enum(units),
      direction: z.enum(['before', 'after']),
      of: expression,
    }),
    laterOf: exactObject({ laterOf: z.array(expression).min(1) }),
    earlierOf: exactObject({ earlierOf: z.array(expression).min(1) }),
    when: exactObject({ when: condition, then: expression, otherwise: expression }),
    reasonableTimeBefore: exactObject({ reasonableTimeBefore: expression }),
    monthDay: exactObject({
      monthDay: z.string().regex(/^\d{2}-\d{2}$/, 'expected a month and day, "12-31"'),
      year: yearChoice,
      of: expression,
    }),
    nthWeekday: exactObject({
      nthWeekday: z.union([z.literal(-1), z.int().min(1).max(4)]),
      weekday: z.int().min(1).max(7),
      month: z.int().min(1).max(12),
      year: yearChoice,
      of: expression,
    }),
    roll: exactObject({ roll: z.enum(['next-business-day', 'previous-business-day']), of: expression }),
    inWords: exactObject({ inWords: expression, inFigures: expression }),
  }),
);

const limit = count.nullable();

const condition: z.ZodType<Condition> = z.lazy(() =>
  byKey<Condition>('a condition', {
    movedFromAnniversary: exactObject({
      movedFromAnniversary: exactObject({ beforeMoreThan: limit, afterMoreThan: limit }),
    }),
    noPriorMeeting: exactObject({ noPriorMeeting: z.literal(true) }),
    fewerDaysThan: exactObject({ fewerDaysThan: count, from: expression, to: expression }),
    moreDaysApartThan: exactObject({ moreDaysApartThan: count, from: expression, to: expression }),
    anyOf: exactObject({ anyOf: z.array(condition).min(1) }),
    allOf: exactObject({ allOf: z.array(condition).min(1) }),
    not: exactObject({ not: condition }),
  }),
);

/** JSON of what a whole rule or clause amounts to: a window, whose last day is `due`, or a choice between windows. */
export function timingWith(due: z.ZodType<Expression | null>): z.ZodType<Timing> {
  const timing: z.ZodType<Timing> = z.lazy(() =>
    byKey<Timing>('a window', {
      when: exactObject({ when: condition, then: timing, otherwise: timing }),
      due: exactObject({ opens: expression.nullable().default(null), due }),
    }),
  );
  return timing;
}
