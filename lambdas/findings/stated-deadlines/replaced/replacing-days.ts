import { daysBetween } from '../../../terms/days/dates.ts';
import type { DeadlineSubject } from '../../../terms/deadline.ts';
import type { StatedDeadline } from '../../finding.ts';
import { daysPutInPlace } from '../../phrasebook/what-changed/days-put-in-place.ts';
import type { Wording } from '../../prose/wording.ts';
import { decided } from '../../reading/decisions.ts';
import { found, phraseOf, rowsByNeed } from '../../reading/phrase.ts';
import { chunksIn, subjectsBetween, subjectsNamed } from '../../reading/sentence-reading.ts';
import { daysReplaced } from './former-days.ts';

/** Days that a deadline is moved by at most; what lies further away is one of another year. */
const FURTHEST_MOVE = 240;

const rowsThatMayFit = rowsByNeed(daysPutInPlace.map((row) => ({ ...row, phrase: phraseOf(row.says) })));

/** How a sentence puts a day in the place of one told before it; null for one that does not. */
function placing(wording: Wording) {
  const chunks = chunksIn(wording);
  const row = rowsThatMayFit(chunks).find(({ phrase }) => found(phrase, chunks) !== null) ?? null;
  if (row !== null) decided(row, wording);
  return row;
}

const oneOfTwo =
  /\bthe (?:former|latter)\b|\b(?:first|second|earlier|later) (?:date|day|deadline|period|window|one|of (?:these|those|the))\b/;
/** Whatever has been told. */
const allOfThem = /\bboth\b/;
const several = /\b(?:both|each|these|those|dates|days|deadlines|periods|windows|all)\b/;

/** "Extended for the fund only": for all others the day told before holds. */
const ofOneHolder = /\b(?:only|solely|alone|exclusively)\b/;

/**
 * The deadlines that a passage has told up to a sentence, and those of the sentence itself, where it puts a day in the place
 * of one told before: "That date is extended to March 21." What cannot be paired is in doubt. `lately`: how many of those
 * before the sentence right in front told.
 */
export function withReplaced(
  before: readonly StatedDeadline[],
  own: readonly StatedDeadline[],
  lately: number,
  wording: Wording,
): readonly StatedDeadline[] {
  if (before.length === 0 || wording.dates.length === 0) return [...before, ...own];
  const row = placing(wording);
  if (row === null || ofOneHolder.test(wording.text)) return [...before, ...own];
  if (own.length === 0) {
    const isOfSeveral = oneOfTwo.test(wording.text) || allOfThem.test(wording.text);
    if (row.ofOneTold !== true && !isOfSeveral) return [...before];
    return before.map((one, i) => (isOfSeveral || i >= before.length - lately ? inDoubt(one) : one));
  }
  const isReplaced = (one: StatedDeadline) =>
    own.some(
      (other) =>
        other.subject === one.subject &&
        !other.date.equals(one.date) &&
        Math.abs(daysBetween(one.date, other.date)) <= FURTHEST_MOVE &&
        !(one.meetingYear !== null && other.meetingYear !== null && one.meetingYear !== other.meetingYear),
    );
  const replaced = before.filter(isReplaced);
  const days = new Set(replaced.map(({ date }) => String(date)));
  const isUnclear =
    days.size > 1 &&
    subjectsBetween(wording).subjects.length === 0 &&
    (oneOfTwo.test(wording.text) || !several.test(wording.text));
  if (isUnclear) return [...before.map((one) => (isReplaced(one) ? inDoubt(one) : one)), ...own.map(inDoubt)];
  return [...before.filter((one) => !isReplaced(one)), ...own];
}

function inDoubt(deadline: StatedDeadline): StatedDeadline {
  return { ...deadline, doubt: 'replaced' };
}

/**
 * What the days are for that a sentence puts in the place of several, told in turn: "February 24 for proposals and March 24
 * for nominations are superseded by February 10 and February 29". `null` for a sentence that replaces no several days;
 * 'unclear' for one whose days cannot be paired, of which `count` are new.
 */
export function subjectsReplaced(
  wording: Wording,
  count: number,
): readonly (readonly DeadlineSubject[])[] | 'unclear' | null {
  const { text } = wording;
  const days = daysReplaced(wording);
  if (days.length < 2) return null;
  const places = days.map((i) => ({ from: text.indexOf(`@D${i}@`), to: text.indexOf(`@D${i}@`) + `@D${i}@`.length }));
  const subjects = places.map(({ from, to }, i) => {
    const right =
      text.slice(to, places[i + 1]?.from ?? text.length).split(/,|@D|\b(?:is|are|was|were|has|have)\b/, 1)[0] ?? '';
    const left = text.slice(places[i - 1]?.to ?? 0, from);
    return thingsIn(/^ ?\(?(?:for|with respect to|as to|in the case of) /.test(right) ? right : left);
  });
  // "From January 9 to February 8": one window.
  if (subjects.slice(1).every((one) => one.length === 0)) return null;
  return subjects.length === count && subjects.every((one) => one.length > 0) ? subjects : 'unclear';
}

function thingsIn(words: string): readonly DeadlineSubject[] {
  const { subjects, unspecifiedProposals } = subjectsNamed(words);
  return subjects.length > 0 || !unspecifiedProposals ? subjects : ['other-proposal'];
}
