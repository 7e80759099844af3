import * as z from 'zod';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { actors, bases } from '../../terms/deadline.ts';
import { instant, plainDate } from './codecs.ts';
import { ruleId } from './deadline-schema.ts';
import { filingReference, meetingType, subject } from './finding-schema.ts';
import { schemaVersion } from './schema-version.ts';

const inJson = z.object({
  schemaVersion: z.literal(schemaVersion),
  id: z.string(),
  registrant: z.object({ id: z.string(), name: z.string().nullable(), cik: z.string().nullable() }),
  meeting: z.object({
    type: meetingType,
    year: z.int().nullable(),
    date: plainDate.nullable(),
    follows: plainDate.nullable(),
  }),
  rule: ruleId,
  /** Absent from records that were written before it was kept. */
  basis: z.enum(bases).optional(),
  subject: subject.nullable(),
  title: z.string(),
  actor: z.enum(actors),
  citation: z.string(),
  condition: z.string().nullable(),
  opens: plainDate.nullable(),
  due: plainDate,
  hour: z.string().optional(),
  uncertain: z.boolean(),
  filing: filingReference,
  toldAt: instant.nullable(),
  supersededBy: z.object({ id: z.string().nullable(), filing: filingReference }).nullable(),
});

/** A deadline that people were told of, as it is kept. */
export const toldDeadline = inJson.transform(({ basis, ...json }) => ({
  ...json,
  basis: basis ?? (json.rule.startsWith('stated.') ? 'stated' : 'computed'),
})) satisfies z.ZodType<ToldDeadline>;
export type ToldDeadlineOnRecord = z.output<typeof toldDeadline>;
