import { lexicon } from '../phrasebook/lexicon/index.ts';
import type { Wording } from '../prose/wording.ts';
import { chunksOf } from './chunks.ts';
import { lexiconReader } from './lexicon-reader.ts';
import { type ScopedChunk, scoped } from './scopes.ts';
import { type SubjectsNamed, subjectsIn } from './things.ts';

const reader = lexiconReader(lexicon);
const read = new WeakMap<Wording, readonly ScopedChunk[]>();

/** The chunks of a sentence, each in its scope; read once for each wording. */
export function chunksIn(wording: Wording): readonly ScopedChunk[] {
  const known = read.get(wording);
  if (known) return known;
  const chunks = scoped(chunksOf(wording.text, reader));
  read.set(wording, chunks);
  return chunks;
}

/** The subjects that a part of a sentence names, in the scopes of the whole sentence; `to` is exclusive. */
export function subjectsBetween(wording: Wording, from = 0, to = wording.text.length): SubjectsNamed {
  const chunks = chunksIn(wording);
  return subjectsIn(
    from === 0 && to >= wording.text.length ? chunks : chunks.filter((c) => c.from >= from && c.to <= to),
  );
}

/** The subjects that words by themselves name. */
export function subjectsNamed(words: string): SubjectsNamed {
  return subjectsIn(scoped(chunksOf(words, reader)));
}
