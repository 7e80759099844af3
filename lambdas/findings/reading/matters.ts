import { type OtherMatter, otherMatters } from '../phrasebook/other-matters.ts';
import type { Chunk } from './chunks.ts';
import { decided } from './decisions.ts';
import { found, type Phrase, phraseOf, rowsByNeed } from './phrase.ts';

interface Row extends OtherMatter {
  readonly phrase: Phrase;
}

const rowsThatMayFit = rowsByNeed(otherMatters.map((row): Row => ({ ...row, phrase: phraseOf(row.says) })));

/**
 * The row of the first other matter that a sentence is about, as far as deadlines that are printed, or clauses, go;
 * null where it may be about them. `namesThing`: it names a proposal or a nomination.
 */
export function otherMatterIn(
  chunks: readonly Chunk[],
  of: 'deadlines' | 'clauses',
  namesThing: boolean,
): OtherMatter | null {
  const decisive =
    mattersIn(chunks).find((row) => (row.of === of || row.of === 'both') && !(row.outweighed === true && namesThing)) ??
    null;
  if (decisive !== null) decided(decisive, chunks);
  return decisive;
}

/** Whether a sentence speaks of candidates whom holders recommend to a committee; 'weakly': only the committee is named, which also considers nominations. */
export function recommendationIn(chunks: readonly Chunk[]): 'plainly' | 'weakly' | null {
  const rows = mattersIn(chunks).filter((row) => row.recommendation === true);
  if (rows.length === 0) return null;
  return rows.some(({ of }) => of !== 'deadlines') ? 'plainly' : 'weakly';
}

const known = new WeakMap<readonly Chunk[], readonly OtherMatter[]>();

/** The rows of all other matters that chunks are about, in the order of the rows; read once for the same chunks. */
function mattersIn(chunks: readonly Chunk[]): readonly OtherMatter[] {
  const before = known.get(chunks);
  if (before) return before;
  const matters = rowsThatMayFit(chunks).filter((row) => {
    const place = found(row.phrase, chunks);
    return place !== null && !(row.recommendation === true && isOnePurpose(chunks, place.from));
  });
  known.set(chunks, matters);
  return matters;
}

/**
 * "To nominate a director, or to recommend a candidate to the committee, you must", "proposals (including recommendations
 * of nominees) must be received": the first stands beside it.
 */
function isOnePurpose(chunks: readonly Chunk[], at: number): boolean {
  const isJoined = chunks[at - 1]?.text === 'to' && chunks[at - 2]?.is === 'and';
  const isIncluded = chunks[at - 1]?.text === 'including';
  const namesThing = ({ is }: Chunk) => is === 'nomination' || is === 'business' || is === 'proposal';
  return (isJoined || isIncluded) && chunks.slice(0, at - 1).some(namesThing);
}
