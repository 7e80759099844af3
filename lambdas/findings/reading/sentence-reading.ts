import { once } from '../../terms/once.ts';
import { lexicon } from '../phrasebook/lexicon/index.ts';
import { keptWith } from '../prose/kept-with.ts';
import type { Wording } from '../prose/wording.ts';
import { chunksOf } from './chunks.ts';
import { decided, isWatched } from './decisions.ts';
import { lexiconReader } from './lexicon-reader.ts';
import { type ScopedChunk, scoped } from './scopes.ts';
import { type SubjectsNamed, subjectsIn } from './things.ts';

const reader = once(() => lexiconReader(lexicon));

/** The chunks of a sentence, each in its scope; read once for each wording. */
export const chunksIn = keptWith((wording: Wording): readonly ScopedChunk[] => {
  const chunks = scoped(chunksOf(wording.text, reader()));
  if (isWatched()) for (const { is } of chunks) sayConcept(is, wording);
  return chunks;
});

const concepts = once(() => new Map(lexicon.map((concept) => [concept.name, concept])));

function sayConcept(name: string, wording: Wording): void {
  const concept = concepts().get(name);
  if (concept) decided(concept, wording);
}

/** The subjects that a part of a sentence names, in the scopes of the whole sentence; `to` is exclusive. */
export function subjectsBetween(wording: Wording, from = 0, to = wording.text.length): SubjectsNamed {
  const chunks = chunksIn(wording);
  if (from > 0 || to < wording.text.length) return subjectsIn(chunks.filter((c) => c.from >= from && c.to <= to));
  // Whoever watches is told each time which rows decided.
  return isWatched() ? subjectsIn(chunks) : subjectsOf(wording);
}

const subjectsOf = keptWith((wording: Wording) => subjectsIn(chunksIn(wording)));

/** The subjects that words by themselves name. */
export function subjectsNamed(words: string): SubjectsNamed {
  return subjectsIn(scoped(chunksOf(words, reader())));
}
