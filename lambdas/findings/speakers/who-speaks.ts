import type { FiledDocument } from '../../filing/filing.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import type { Passage } from '../prose/passages.ts';
import { BEGINNING, type Genre, genres, type Matter } from './genres.ts';
import { type Manner, manners } from './manners.ts';

const known = new WeakMap<FiledDocument, Genre | null>();

function genreOf(document: FiledDocument): Genre | null {
  const before = known.get(document);
  if (before !== undefined) return before;
  const type = document.type ?? '';
  const isExhibit = /^EX-/i.test(type);
  const beginning = document.text.text.slice(0, BEGINNING);
  const genre =
    genres.find(({ types, begins }) => types?.test(type) === true || (isExhibit && begins?.test(beginning) === true)) ??
    null;
  known.set(document, genre);
  return genre;
}

/** So far around a passage the manner of its paper is looked for. */
const AROUND = 5000;
/** How often a paper speaks of itself there, and how often it may do with less. */
const OFTEN = 4;
const SELDOM = 2;
/** How often it must then name duties as well. */
const DUTIES = 8;

/** Where a document speaks in one manner. */
interface Marks {
  readonly ofItself: readonly number[];
  readonly ofDuties: readonly number[];
}

const marksOf = new WeakMap<FiledDocument, ReadonlyMap<Manner, Marks>>();

function marksIn(document: FiledDocument): ReadonlyMap<Manner, Marks> {
  const before = marksOf.get(document);
  if (before !== undefined) return before;
  const placesOf = (words: RegExp) => [...matchesIn(document.text.text, words)].map(({ index }) => index);
  const marks = new Map(
    manners.map((one) => {
      const ofItself = placesOf(one.ofItself);
      return [one, { ofItself, ofDuties: ofItself.length < SELDOM ? [] : placesOf(one.ofDuties) }];
    }),
  );
  marksOf.set(document, marks);
  return marks;
}

/** Of some places in their order those between two others, exclusive. */
function between(places: readonly number[], from: number, to: number): readonly number[] {
  return places.slice(firstBehind(places, from), firstBehind(places, to - 1));
}

/** How many of some places in their order lie at or before one. */
function firstBehind(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The manner of the paper to which a passage belongs; null for that of a report, a release or a statement. */
function mannerOf({ document, start, sentences }: Passage): Manner | null {
  const end = sentences.reduce((at, { text }) => at + text.length, start);
  for (const [manner, marks] of marksIn(document)) {
    const near = between(marks.ofItself, start - AROUND, end + AROUND);
    const [first, last] = [near[0], near.at(-1)];
    // What stands before the first such words, or behind the last, may be of another paper.
    if (near.length < SELDOM || first === undefined || last === undefined || first >= end || last <= start) continue;
    if (near.length >= OFTEN || between(marks.ofDuties, start - AROUND, end + AROUND).length >= DUTIES) return manner;
  }
  return null;
}

/** Words that tell what is to be done, and not what is done. */
const imposes = /\bshall\b/i;

/**
 * Whether a passage of a filing can tell of a matter: a merger agreement names many days, none of which is a deadline
 * for holders.
 * @example canTell({ document: { type: 'EX-3.1', ... }, ... }, 'meetings') // false
 */
export function canTell(passage: Passage, matter: Matter): boolean {
  const genre = genreOf(passage.document);
  if (genre !== null && !genre.tells.includes(matter)) return false;
  const manner = genre?.isOfCompany === true ? null : mannerOf(passage);
  if (manner === null || manner.rules.includes(matter)) return true;
  return manner.tells.includes(matter) && !passage.sentences.some(({ text }) => imposes.test(text));
}
