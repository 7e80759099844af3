import type { DeadlineSubject } from '../../terms/deadline.ts';
import { lexicon } from '../phrasebook/lexicon/index.ts';
import { chunksOf } from '../reading/chunks.ts';
import { lexiconReader } from '../reading/lexicon-reader.ts';
import { scoped } from '../reading/scopes.ts';
import { type SubjectsNamed, subjectsIn } from '../reading/things.ts';

export type { SubjectsNamed } from '../reading/things.ts';

const reader = lexiconReader(lexicon);

/** The subjects that a stretch of a wording names. */
export function subjectsNamed(words: string): SubjectsNamed {
  return subjectsIn(scoped(chunksOf(words, reader)));
}

/** True for what bylaws ask notice of. */
export function isOfBylaws(subject: DeadlineSubject): boolean {
  return subject === 'nomination' || subject === 'other-proposal';
}
