import type { StatedDeadline } from '../finding.ts';
import { anyOf } from '../prose/any-of.ts';
import type { Passage } from '../prose/passages.ts';
import { pointsToOthers } from '../reading/pointing-back/times-of-another.ts';
import { namesHolders } from './whose-proposals.ts';

/** What is said near a passage of what holders hand in: a thing, and in a sentence that it is handed in. */
const ofThings = /\b(?:proposals?|nominations?|14a-\d+|other business)\b/;
const isHandedIn = /\b(?:submi\w+|receiv\w+|deliver\w*|deadlines?|due|includ\w+|inclusion|present\w*|notice)\b/;

/** Passages before and behind one that may say whose proposals it speaks of. */
const MOST_BEFORE = 6;
const MOST_BEHIND = 2;
/** Characters of a document that its own words may stand away from them. */
const FURTHEST = 4000;

/**
 * Of the deadlines that a passage prints those of holders: proposals and business may be anybody's, as long as nothing near
 * says whose they are.
 */
export function ofHolders(
  deadlines: readonly StatedDeadline[],
  passages: readonly Passage[],
  at: number,
): readonly StatedDeadline[] {
  const isKept = ({ subject }: StatedDeadline) => subject !== 'rule-14a-8-proposal' && subject !== 'other-proposal';
  const found = deadlines.every(isKept) || hasHoldersNear(passages, at) ? deadlines : deadlines.filter(isKept);
  const isNomination = ({ subject }: StatedDeadline) => subject === 'nomination';
  return found.some(isNomination) && isForPrize(passages, at)
    ? found.filter((deadline) => !isNomination(deadline))
    : found;
}

/** For what holders nominate. */
const ofBoard =
  /\b(?:directors?|board|trustees?|by-?e?-?laws?|articles|holders?|prox(?:y|ies)|meetings?|14a-\d+|advance[- ]notice)\b|(?:share|stock|unit)holders?\b/;
/** For what others nominate. */
const ofPrize = anyOf(
  [
    /\b(?:awards (?:show|program|dinner|ceremony|gala)|awards for|awards?[- ](?:nominated|winning)|hall of fame)\b/,
    /\bnominations? (?:of|for) [^.;]{0,60}\bawards?\b|\b(?:prizes?|winners?|finalists?|honou?rees?|laureates?)\b/,
  ],
  'i',
);

/** True for nominations for a prize: one is named around the passage, and in itself no board and no holders. */
function isForPrize(passages: readonly Passage[], at: number): boolean {
  const passage = passages[at];
  if (passage === undefined || ofBoard.test(wordsOf(passage))) return false;
  const { start, document } = passage;
  return ofPrize.test(document.text.text.slice(Math.max(0, start - FURTHEST), start + FURTHEST));
}

/**
 * True where words at or near a passage say that what it asks for is to come from holders, for their meeting: in itself, in
 * the heading above it, or in what is said of such things right around it.
 */
function hasHoldersNear(passages: readonly Passage[], at: number): boolean {
  const passage = passages[at];
  if (passage === undefined) return false;
  if (namesHolders(wordsOf(passage))) return true;
  const around = [
    ...passages.slice(Math.max(0, at - MOST_BEFORE), at),
    ...passages.slice(at + 1, at + 1 + MOST_BEHIND),
  ];
  return around.some((other) => {
    if (other.document !== passage.document || Math.abs(other.start - passage.start) > FURTHEST) return false;
    const words = wordsOf(other);
    return namesHolders(words) && ofThings.test(words) && (isFragment(other) || isHandedIn.test(words));
  });
}

/** A part of a table or list, and no sentence. */
export function isFragment({ sentences }: Passage): boolean {
  return sentences.length === 1 && !/[.!?]["”]?$/.test(sentences[0]?.text ?? '');
}

/** False for a passage of which no sentence prints a date or points to one: it tells nothing, whatever it is about. */
export function mayTell({ sentences }: Passage): boolean {
  return sentences.some((sentence) => sentence.wording().dates.length > 0 || pointsToOthers(sentence.text));
}

function wordsOf({ heading, columns, sentences }: Passage): string {
  return [heading, ...columns, ...sentences.map(({ text }) => text)].join(' \n').toLowerCase().replace(/[’‘]/g, "'");
}
