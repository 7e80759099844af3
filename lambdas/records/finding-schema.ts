import * as z from 'zod';
import { deadlineSubjects } from '../deadlines/deadline.ts';
import type { Evidence } from '../filing/evidence.ts';
import { type Finding, meetingStatuses } from '../findings/finding.ts';
import { list, plainDate } from './codecs.ts';
import { timing } from './timing-schema.ts';

export const evidence: z.ZodType<Evidence> = z.object({
  document: z.int().positive(),
  page: z.int().positive().nullable(),
  line: z.int().positive(),
  quote: z.string(),
});

export const subject = z.enum(deadlineSubjects);
export const meetingType = z.enum(['annual', 'special']);
const origin = z.enum(['filing', 'register', 'assumed']);
const seen = { remarks: list(z.string()), evidence: list(evidence) };

const regulationFdDisclosure = z.object({
  kind: z.literal('regulation-fd-disclosure'),
  item: z.string(),
  furnished: z.boolean(),
  subject: z.string(),
  exhibits: list(z.string()),
  meetingNoticeOnly: z.boolean(),
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
  announcedOn: plainDate.nullable(),
  mailingApproximate: z.boolean(),
  incidental: z.boolean(),
  saidToHaveMoved: z.boolean(),
  noPriorMeeting: z.boolean(),
  origins: z
    .object({
      date: origin,
      priorYearDate: origin,
      previouslyScheduledDate: origin,
      recordDate: origin,
      mailingDate: origin,
    })
    .partial(),
  ...seen,
});

const statedDeadline = z.object({
  kind: z.literal('stated-deadline'),
  subject,
  opens: plainDate.nullable(),
  date: plainDate,
  meetingYear: z.int().nullable(),
  meetingType,
  ...seen,
});

const advanceNoticeClause = z.object({
  kind: z.literal('advance-notice-clause'),
  subjects: list(subject),
  meetingType,
  expression: timing.nullable(),
  closeOfBusiness: z.boolean(),
  ...seen,
});

const otherItem = z.object({
  kind: z.literal('other-item'),
  item: z.string(),
  topic: z.enum(['results-of-operations']),
  ...seen,
});

/** JSON of a finding. A field that is added later needs a default, so that records written before still read. */
export const finding: z.ZodType<Finding> = z.discriminatedUnion('kind', [
  regulationFdDisclosure,
  meetingDate,
  statedDeadline,
  advanceNoticeClause,
  otherItem,
]);
