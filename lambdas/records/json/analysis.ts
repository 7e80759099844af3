import * as z from 'zod';
import { assumable } from '../../registrant/facts/assumptions.ts';
import { list, plainDate, plainDateTime } from './codecs.ts';
import { deadline } from './deadline-schema.ts';
import { evidence, finding } from './finding-schema.ts';
import { note } from './note-schema.ts';
import { schemaVersion } from './schema-version.ts';

export const registrant = z.object({
  name: z.string().nullable(),
  /** Ten digits. */
  cik: z.string().nullable(),
  /** Commission file number, "000-15223". */
  fileNumber: z.string().nullable(),
  /** Two-letter code of a state of the United States, else as the filing words it. */
  state: z.string().nullable(),
  /** "12-31". */
  fiscalYearEnd: z.string().nullable(),
});

const filing = z.object({
  form: z.string().nullable(),
  amendment: z.boolean(),
  accessionNumber: z.string().nullable(),
  filedOn: plainDate.nullable(),
  /** New York time. */
  acceptedAt: plainDateTime.nullable(),
  reportDate: plainDate.nullable(),
  period: plainDate.nullable(),
  /** The first of `registrants`. */
  registrant,
  registrants: list(registrant),
  /** The number of the report or statement itself among `documents`. */
  mainDocument: z.int().positive(),
  /** What `document` in evidence refers to. */
  documents: list(
    z.object({
      number: z.int().positive(),
      type: z.string().nullable(),
      filename: z.string().nullable(),
      description: z.string().nullable(),
    }),
  ),
});

const item = z.object({
  number: z.string(),
  caption: z.string(),
  numbering: z.enum(['old', 'new', 'periodic']),
  part: z.string().nullable(),
  evidence,
});

const exhibit = z.object({
  number: z.string(),
  description: z.string().nullable(),
  attached: z.boolean(),
});

/** The machine's answer about a filing that could be read: printed by `check`, published, kept in the record. */
export const analysed = z.object({
  schemaVersion: z.literal(schemaVersion),
  /** Where the filing was read from, as it was given. */
  source: z.string(),
  status: z.literal('analysed'),
  /** What a person supposed for this answer alone, `--assume`: it tells no news, and is never recorded or published. */
  whatIf: z.partialRecord(z.enum(assumable), plainDate).optional(),
  filing,
  items: list(item),
  exhibits: list(exhibit),
  findings: list(finding),
  deadlines: list(deadline),
  /** What the law says besides that is no deadline. */
  notes: list(note).default([]),
  /** What a reader should know of the reading, in plain English. */
  warnings: list(z.string()),
});

/** The machine's answer about something that is no readable SEC filing. */
export const rejected = z.object({
  schemaVersion: z.literal(schemaVersion),
  source: z.string(),
  status: z.literal('rejected'),
  /** In words that a paralegal understands. */
  reason: z.string(),
});

/**
 * The contract with machines. Fields may be added, none is renamed. The same schema checks JSON (dates are ISO
 * strings) and yields the domain's types (dates are `Temporal.PlainDate`); `JSON.stringify` goes the other way.
 */
export const analysis = z.discriminatedUnion('status', [analysed, rejected]);

export type Analysed = z.output<typeof analysed>;
export type Rejected = z.output<typeof rejected>;
export type Analysis = z.output<typeof analysis>;
