import * as z from 'zod';
import type { Deadline } from '../terms/deadline.ts';
import { list, plainDate } from './codecs.ts';
import { evidence, meetingType, subject } from './finding-schema.ts';

const common = z.object({
  rule: z.string(),
  subject: subject.nullable(),
  title: z.string(),
  actor: z.enum(['shareholder', 'company']),
  citation: z.string(),
  meeting: z.object({ type: meetingType, year: z.int().nullable(), date: plainDate.nullable() }).nullable(),
  basis: z.enum(['computed', 'stated', 'both']),
  condition: z.string().nullable(),
  verified: z.boolean(),
  assumed: z.boolean(),
  provisional: z.boolean(),
  approximate: z.boolean().optional(),
  derivation: list(z.string()),
  remarks: list(z.string()),
  evidence: list(evidence),
});

const none = z.null();

/** JSON of a deadline. A field that is added later needs a default, so that records written before still read. */
export const deadline: z.ZodType<Deadline> = z.discriminatedUnion('kind', [
  common.extend({ kind: z.literal('date'), opens: none, due: plainDate, safe: plainDate.nullable() }),
  common.extend({ kind: z.literal('window'), opens: plainDate, due: plainDate, safe: plainDate.nullable() }),
  common.extend({ kind: z.literal('reasonable-time'), opens: none, due: none, before: plainDate.nullable() }),
  common.extend({
    kind: z.literal('ambiguous'),
    opens: none,
    due: none,
    alternatives: list(z.object({ label: z.string(), opens: plainDate.nullable(), due: plainDate.nullable() })),
  }),
  common.extend({
    kind: z.literal('unknown'),
    opens: plainDate.nullable(),
    due: none,
    missing: list(z.string()),
    notBefore: plainDate.nullable(),
    notAfter: plainDate.nullable(),
  }),
]);
