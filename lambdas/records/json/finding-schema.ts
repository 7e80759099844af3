import * as z from 'zod';
import { expression, timingWith } from '../../deadlines/expression-schema.ts';
import { candidateRoles, type Finding, meetingStatuses, unsureAbout } from '../../findings/finding.ts';
import { deadlineSubjects } from '../../terms/deadline.ts';
import type { Evidence, FilingReference } from '../../terms/evidence.ts';
import type { Source } from '../../terms/source.ts';
import { list, plainDate, plainYearMonth } from './codecs.ts';
import { findingRemarksFrom, remarksInJson } from './remarks-in-json.ts';

export const filingReference: z.ZodType<FilingReference> = z.object({
  id: z.string(),
  form: z.string().nullable(),
  on: plainDate.nullable(),
});

export const evidence: z.ZodType<Evidence> = z.object({
  filing: filingReference.optional(),
  document: z.int().positive(),
  page: z.int().positive().nullable(),
  line: z.int().positive(),
  quote: z.string(),
});

export const subject = z.enum(deadlineSubjects);
export const meetingType = z.enum(['annual', 'special']);
const origin = z.enum(['filing', 'register', 'assumed']);
const seen = { ...remarksInJson, evidence: list(evidence) };

const source: z.ZodType<Source> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('filing'), filing: filingReference }),
  z.object({ kind: z.literal('person'), by: z.string(), on: plainDate, reason: z.string() }),
]);

/** Something of each fact of a meeting, where there is anything. */
function byFact<T extends z.ZodType>(of: T) {
  return z
    .object({ date: of, priorYearDate: of, previouslyScheduledDate: of, recordDate: of, mailingDate: of })
    .partial();
}

const regulationFdDisclosure = z.object({
  kind: z.literal('regulation-fd-disclosure'),
  item: z.string(),
  furnished: z.boolean(),
  subject: z.string(),
  exhibits: list(z.string()),
  meetingNoticeOnly: z.boolean(),
  selective: z
    .object({ on: plainDate.nullable(), evidence: list(evidence) })
    .nullable()
    .default(null),
  evidence: list(evidence),
});

const meetingDate = z.object({
  kind: z.literal('meeting-date'),
  meetingType,
  status: z.enum(meetingStatuses),
  date: plainDate.nullable(),
  priorYearDate: plainDate.nullable(),
  previouslyScheduledDate: plainDate.nullable(),
  daysMoved: z.int().nullable(),
  recordDate: plainDate.nullable(),
  mailingDate: plainDate.nullable(),
  approximate: z.boolean(),
  month: plainYearMonth.nullable().default(null),
  expected: z.boolean().default(false),
  virtualOnly: z.boolean().default(false),
  votesOnMerger: z.literal(true).optional(),
  deadlinesStay: evidence.optional(),
  announcedOn: plainDate.nullable(),
  mailingApproximate: z.boolean(),
  incidental: z.boolean(),
  saidToHaveMoved: z.boolean(),
  noPriorMeeting: z.boolean(),
  onRecord: z.literal(true).optional(),
  sinceMovedTo: plainDate.optional(),
  origins: byFact(origin),
  sources: byFact(source).optional(),
  ...seen,
});

const statedDeadline = z.object({
  kind: z.literal('stated-deadline'),
  subject,
  opens: plainDate.nullable(),
  date: plainDate,
  hour: z.string().optional(),
  meetingYear: z.int().nullable(),
  meetingType,
  ...seen,
});

const advanceNoticeClause = z.object({
  kind: z.literal('advance-notice-clause'),
  subjects: list(subject),
  meetingType,
  expression: timingWith(expression.nullable()).nullable(),
  replaces: timingWith(expression.nullable()).nullable().default(null),
  closeOfBusiness: z.boolean(),
  hours: z.object({ ordinary: z.string().nullable(), inTheCase: z.string().nullable() }).optional(),
  keepsPeriod: evidence.optional(),
  ...seen,
});

const otherItem = z.object({
  kind: z.literal('other-item'),
  item: z.string(),
  topic: z.enum(['results-of-operations']),
  ...seen,
});

const unsure = z.object({
  kind: z.literal('unsure'),
  about: z.enum(unsureAbout),
  says: z.string(),
  candidates: list(z.object({ role: z.enum(candidateRoles), date: plainDate })),
  evidence: list(evidence),
});

const withRemarks = z.discriminatedUnion('kind', [meetingDate, statedDeadline, advanceNoticeClause, otherItem]);

/** JSON of a finding. A field that is added later needs a default, so that records written before still read. */
export const finding: z.ZodType<Finding> = z.union([
  regulationFdDisclosure,
  unsure,
  withRemarks.transform(({ remarkKinds, ...json }) => ({
    ...json,
    remarks: findingRemarksFrom({ remarks: json.remarks, remarkKinds }),
  })),
]);
