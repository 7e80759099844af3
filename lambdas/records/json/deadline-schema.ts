import * as z from 'zod';
import { presentId } from '../../deadlines/catalogue/former-ids.ts';
import { bases, type Deadline } from '../../terms/deadline.ts';
import { list, plainDate } from './codecs.ts';
import { evidence, meetingType, subject } from './finding-schema.ts';
import { deadlineRemarksFrom, derivationFrom, derivationInJson, remarksInJson } from './remarks-in-json.ts';

/** Records written before a rule was renamed speak of the same rule. */
export const ruleId = z.string().transform(presentId);

const common = z.object({
  rule: ruleId,
  subject: subject.nullable(),
  item: z.string().optional(),
  title: z.string(),
  actor: z.enum(['shareholder', 'company']),
  citation: z.string(),
  meeting: z.object({ type: meetingType, year: z.int().nullable(), date: plainDate.nullable() }).nullable(),
  basis: z.enum(bases),
  ofTheCompany: z.boolean().optional(),
  condition: z.string().nullable(),
  verified: z.boolean(),
  assumed: z.boolean(),
  provisional: z.boolean(),
  approximate: z.boolean().optional(),
  forTheRecord: z.literal(true).optional(),
  keptBySending: z.literal(true).optional(),
  ...derivationInJson,
  ...remarksInJson,
  evidence: list(evidence),
});

const none = z.null();

const inJson = z.discriminatedUnion('kind', [
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

/** JSON of a deadline. A field that is added later needs a default, so that records written before still read. */
export const deadline: z.ZodType<Deadline> = inJson.transform(({ derivationOf, remarkKinds, ...json }) => ({
  ...json,
  ofTheCompany: json.ofTheCompany ?? json.rule.startsWith('bylaw.'),
  derivation: derivationFrom({ derivation: json.derivation, derivationOf }),
  remarks: deadlineRemarksFrom({ remarks: json.remarks, remarkKinds }),
}));
