import * as z from 'zod';
import { type Note, noteKinds } from '../../terms/note.ts';
import { list, plainDate } from './codecs.ts';
import { evidence } from './finding-schema.ts';

/** JSON of a note. */
export const note: z.ZodType<Note> = z.object({
  kind: z.enum(noteKinds),
  text: z.string(),
  citation: z.string().nullable(),
  on: plainDate.nullable(),
  verified: z.boolean(),
  mailed: z.boolean(),
  evidence: list(evidence),
});
