import * as z from 'zod';
import { type Correction, correctableDates } from '../../registrant/correction.ts';
import { instant, list, plainDate } from './codecs.ts';
import { subject } from './finding-schema.ts';

/** Which annual meeting: that of a day, or of a year as long as its day is not known. */
const meeting = z.object({ year: z.int(), day: plainDate.nullable() });

const said = z.object({
  id: z.string(),
  /** Who says so, and why. */
  by: z.string(),
  reason: z.string(),
  at: instant,
  /** New York's date then: a filing made later may say otherwise again. */
  on: plainDate,
});

/** JSON of a correction. */
export const correction: z.ZodType<Correction> = z.discriminatedUnion('fact', [
  said.extend({ fact: z.enum(correctableDates), meeting: z.object({ day: plainDate }), date: plainDate }),
  said.extend({ fact: z.literal('held'), meeting: z.object({ day: plainDate }) }),
  /** There is no annual meeting on that day. */
  said.extend({ fact: z.literal('no-meeting'), meeting: z.object({ day: plainDate }) }),
  said.extend({
    fact: z.literal('printed-deadline'),
    meeting,
    subject,
    opens: plainDate.nullable(),
    due: plainDate,
    /** The last days that were on record for it until then: what was misread, if anything was. */
    insteadOf: list(plainDate),
  }),
  /** The provision on that subject was misread in that filing. */
  said.extend({ fact: z.literal('misread-clause'), filing: z.string(), subject }),
]);
