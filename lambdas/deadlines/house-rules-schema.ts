import * as z from 'zod';
import { actors, deadlineSubjects } from '../terms/deadline.ts';
import { rolls } from '../terms/expression.ts';
import { closedOffices } from './calendars/closed-days.ts';
import { exactObject } from './exact-object.ts';
import { expression, timingWith } from './expression-schema.ts';
import { occasions, versionDates } from './rule.ts';

/* The file of house rules as JSON. */

/** Somebody who writes a rule knows when its period ends. */
const timing = timingWith(expression);

const isoDate = z.iso.date();
const words = z.string().trim().min(1);

const registrant = exactObject({
  cik: z
    .string()
    .regex(/^\d{1,10}$/, 'expected a CIK of at most ten digits, "801748"')
    .optional(),
  fileNumber: z
    .string()
    .regex(/^\d{1,4}-\d{1,8}(-\d{1,4})?$/, 'expected a Commission file number, "000-15223"')
    .optional(),
  name: words.optional(),
}).refine((named) => Object.keys(named).length > 0, { message: 'expected at least one of cik, fileNumber, name' });

const houseRule = exactObject({
  registrant: registrant.nullable().default(null),
  id: words,
  title: words,
  actor: z.enum(actors),
  subject: z.enum(deadlineSubjects).nullable().default(null),
  citation: words,
  occasion: z.enum(occasions.filter((occasion) => occasion.endsWith('meeting'))).default('any-meeting'),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/, 'expected a two-letter state, "DE"')
    .nullable()
    .default(null),
  inForce: exactObject({
    from: isoDate.nullable().default(null),
    to: isoDate.nullable().default(null),
    by: z.enum(versionDates.filter((date) => date === 'meeting' || date === 'solicitation')).default('meeting'),
  }).default({ from: null, to: null, by: 'meeting' }),
  timing,
  roll: z.enum(rolls).default('none'),
  condition: words.nullable().default(null),
  remarks: z.array(words).default([]),
});

const houseClause = exactObject({
  registrant,
  subjects: z.array(z.enum(deadlineSubjects)).min(1),
  timing,
  closeOfBusiness: z.boolean().default(false),
  citation: words.default("the company's own provision, as the house rules give it"),
  condition: words.optional(),
});

const closedDay = exactObject({
  date: isoDate,
  closed: z.enum(closedOffices),
  cause: words,
  source: words,
});

/** The whole file: further rules, clauses of named registrants, and closed days. */
export const houseRulesSchema = exactObject({
  rules: z.array(houseRule).default([]),
  clauses: z.array(houseClause).default([]),
  closedDays: z.array(closedDay).default([]),
  /** The last day on which somebody looked for closings; absent: no later than our own tables. */
  closedDaysCheckedTo: isoDate.nullable().default(null),
});
