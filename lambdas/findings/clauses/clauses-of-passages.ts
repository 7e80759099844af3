import type { DeadlineSubject } from '../../terms/deadline.ts';
import type { Timing, Window } from '../../terms/expression.ts';
import { sameTiming } from '../../terms/expression.ts';
import { isOfBylaws } from '../phrasebook/subject-rows.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import { withCasesAbove } from './cases-by-reference.ts';
import { type ClauseReading, clauseReadings, type Fallback, isUntold, setsNoDay, untold } from './clause-readings.ts';
import { looksLikeClause, tellsCondition } from './clause-sentences.ts';
import { isWindowOfBylaws, ownSubjects, subjectsOfClause, subjectsOfHeading } from './clause-subjects.ts';
import { tellsTheRest } from './pointing-back.ts';
import { type AnchorContext, anniversaryDefinedIn, lastAnniversaryIn } from './windows/clause-anchors.ts';

/** The readings that make one clause; no timing when they are not understood whole. */
export interface ReadClause {
  readonly readings: readonly [ClauseReading, ...ClauseReading[]];
  readonly timing: Timing | null;
  /** The sentence that says what it is about. */
  readonly about: Sentence;
}

/** A case may stand behind a few paragraphs of something else, as an address. */
const FURTHEST_PARAGRAPH = 4;
/** "Such anniversary" is one of the paragraph above, or of the one before that. */
const FURTHEST_ABOVE = 2;

/** The clauses that passages tell of, those of one matter together: a paragraph, or one with the next that goes on with it. */
export function clausesOf(passages: readonly Passage[]): (readonly ReadClause[])[] {
  const groups: (readonly ReadClause[])[] = [];
  const definedIn = anniversariesDefined(passages);
  for (const [at, passage] of passages.entries()) {
    const defined = definedIn(passage);
    const context = defined.lastAnniversary === null ? anniversaryAbove(passages, at) : defined;
    const readings = clauseReadings(passage, context);
    const [first] = readings;
    const before = first ? subjectBefore(first, passages, groups) : null;
    const group = before ? (groups[before.at] ?? []) : [];
    if (before && first && group.slice(-1).some((one) => isOpen(one, first))) {
      groups[before.at] = readings.reduce(withReading, group);
      groups.push([]);
    } else {
      const pointsAbove = first && (tellsOfSuchNotice(first) || isWindowOfBylaws(first.wording.text));
      const spoken = before ?? (pointsAbove ? lastSubjectBefore(first, passages, groups) : null);
      const own = readings.reduce(withReading, []).map((one) => withSubjectOf(spoken?.sentence ?? null, one));
      groups.push(withCasesAbove(own, passage, passages[at - 1], groups[at - 1] ?? []));
    }
  }
  return groups;
}

/** What each document calls the anniversary, wherever it defines it. */
function anniversariesDefined(passages: readonly Passage[]): (passage: Passage) => AnchorContext {
  const known = new Map<Passage['document'], AnchorContext>();
  return ({ document, sentences: own }) => {
    // Looked for only where a paragraph counts from what it calls so.
    if (!own.some(({ text }) => text.includes(' Anniversary'))) return { lastAnniversary: null };
    const found =
      known.get(document) ??
      anniversaryDefinedIn(
        passages
          .filter((passage) => passage.document === document)
          .flatMap(({ sentences }) => sentences)
          .filter(({ text }) => /Anniversary[^.]{0,8}[”"]/.test(text)),
      );
    known.set(document, found);
    return found;
  };
}

const pointsToAnniversary = /\b(?:such|that|said|the same)(?: \w+)? anniversary/i;

/** "Before such anniversary": the last one that a paragraph right above names, where this one points to it. */
function anniversaryAbove(passages: readonly Passage[], at: number): AnchorContext {
  const none: AnchorContext = { lastAnniversary: null };
  const passage = passages[at];
  if (passage === undefined || !passage.sentences.some(({ text }) => pointsToAnniversary.test(text))) return none;
  return passages
    .slice(Math.max(0, at - FURTHEST_ABOVE), at)
    .filter(({ document }) => document === passage.document)
    .flatMap(({ sentences }) => sentences.filter(({ text }) => /anniversar/i.test(text)))
    .reduce((known, sentence) => lastAnniversaryIn(sentence.wording().text, known), none);
}

/** Where the paragraph that a case goes on with says what it is about; null for what is no case of another paragraph. */
function subjectBefore(
  reading: ClauseReading,
  passages: readonly Passage[],
  groups: readonly (readonly ReadClause[])[],
): { readonly at: number; readonly sentence: Sentence } | null {
  return reading.ordinary === null ? lastSubjectBefore(reading, passages, groups) : null;
}

/** "To be timely, the notice must be delivered ...": a notice of what the paragraph above spoke of. */
function tellsOfSuchNotice({ wording }: ClauseReading): boolean {
  return /^(?:\([^()]{1,4}\) )?to be timely,? (?:the|such|that|this|any such|an?) (?:[a-z']+ )?notice\b/.test(
    wording.text,
  );
}

/** What the last of the paragraphs before one says that it is about, where that is no other matter. */
function lastSubjectBefore(
  reading: ClauseReading,
  passages: readonly Passage[],
  groups: readonly (readonly ReadClause[])[],
): { readonly at: number; readonly sentence: Sentence } | null {
  for (let at = groups.length - 1; at >= 0 && at >= groups.length - FURTHEST_PARAGRAPH; at -= 1) {
    const named = passages[at]?.sentences.findLast((sentence) => ownSubjects(sentence).length > 0);
    const sentence = named ?? groups[at]?.at(-1)?.about;
    if (sentence) return isOfSameMatter(reading.sentence, sentence) ? { at, sentence } : null;
  }
  return null;
}

function isOfSameMatter({ passage, index }: Sentence, before: Sentence): boolean {
  const named = passage.sentences.slice(0, index + 1).flatMap(ownSubjects);
  const about = ownSubjects(before);
  return (
    passage.document === before.passage.document &&
    // A heading that names no subject is one of the case itself, as "Change of date", or runs at the head of each page.
    (passage.heading === before.passage.heading || subjectsOfHeading(passage).length === 0) &&
    (named.length === 0 || about.some((subject) => named.includes(subject)))
  );
}

function withSubjectOf(before: Sentence | null, clause: ReadClause): ReadClause {
  return before === null || subjectsOf(clause).length > 0 ? clause : { ...clause, about: before };
}

/** A reading begins a clause, or goes on with those before it: what applies in place of their windows. */
function withReading(clauses: readonly ReadClause[], reading: ClauseReading): readonly ReadClause[] {
  const { ordinary, fallbacks, isUnderstood } = reading;
  const begun = (timing: Timing | null) =>
    [...clauses, { readings: [reading], timing, about: reading.sentence }] as const;
  if (goesOn(reading, clauses.at(-1))) {
    const meant = meantBy(reading, clauses);
    return clauses.map((clause) => (meant.includes(clause) ? withFurther(clause, reading) : clause));
  }
  if (!isUnderstood) return setsNoDay(reading) && !looksLikeClause(reading.wording.text) ? clauses : begun(null);
  if (ordinary) return begun(tellsTheRest(reading) ? null : withCases(ordinary, fallbacks));
  return setsNoDay(reading) ? clauses : begun(withCases(untold, fallbacks));
}

/** True for a reading that can only tell what applies in place of the clause before it. */
function goesOn(reading: ClauseReading, last: ReadClause | undefined): boolean {
  const { ordinary, wording, isUnderstood } = reading;
  if (!last || isOfOtherDates(reading, last)) return false;
  if (!isUnderstood) return ordinary === null || tellsCondition.test(wording.text);
  return ordinary === null || tellsTheRest(reading) || tellsOrdinaryCase(reading, last);
}

/** The window of one matter, told behind the case in which it does not hold: "the window of 90 to 120 days stays as it is". */
function tellsOrdinaryCase({ sentence, fallbacks }: ClauseReading, last: ReadClause): boolean {
  if (last.timing === null || !('when' in last.timing) || !lacksOrdinaryCase(last.timing)) return false;
  const named = ownSubjects(sentence);
  const about = subjectsOf(last);
  return (
    fallbacks.length === 0 &&
    sentence.passage === last.readings.at(-1)?.sentence.passage &&
    (named.length === 0 || named.some((subject) => about.includes(subject)))
  );
}

/** "A reasonable time before we print" is what Rule 14a-8 says of a meeting that moves, and no bylaw's case. */
function lacksOrdinaryCase(timing: Timing): boolean {
  if (!('when' in timing)) return isUntold(timing);
  const due = 'when' in timing.then ? null : timing.then.due;
  return !(due !== null && 'reasonableTimeBefore' in due) && lacksOrdinaryCase(timing.otherwise);
}

/** A case behind the days that the paragraph prints for another matter than the clause's is a case of those. */
function isOfOtherDates({ sentence: { passage, index } }: ClauseReading, last: ReadClause): boolean {
  const from = last.readings.at(-1)?.sentence;
  if (from === undefined || from.passage !== passage) return false;
  const about = subjectsOf(last);
  const between = passage.sentences.slice(from.index + 1, index);
  const dated = between.filter((one) => one.wording().dates.length > 0 && ownSubjects(one).length > 0).at(-1);
  return dated !== undefined && !ownSubjects(dated).some((subject) => about.includes(subject));
}

/** The clauses that a reading goes on with: the last, and others in front of it that nothing was said of yet. */
function meantBy(reading: ClauseReading, clauses: readonly ReadClause[]): readonly ReadClause[] {
  const from = clauses.findLastIndex((one, i) => i < clauses.length - 1 && !isOpen(one, reading));
  const named = ownSubjects(reading.sentence);
  const open = clauses.slice(from + 1);
  const meant = open.filter((one) => subjectsOf(one).some((subject) => named.includes(subject)));
  const last = clauses.slice(-1);
  if (meant.length > 0) return meant;
  return named.length === 0 && last.every(isBylaw) ? open : last;
}

/** True for a clause whose cases may still be told: one of bylaws, or one that the words of a case name as theirs. */
function isOpen(clause: ReadClause, { sentence }: ClauseReading): boolean {
  if (clause.timing === null || 'when' in clause.timing) return false;
  return isBylaw(clause) || (isProxyAccess(clause) && ownSubjects(sentence).includes('proxy-access'));
}

function isProxyAccess(clause: ReadClause): boolean {
  return subjectsOf(clause).every((subject) => subject === 'proxy-access');
}

/** What bylaws ask notice of, and nothing else. */
function isBylaw(clause: ReadClause): boolean {
  return subjectsOf(clause).every(isOfBylaws);
}

function subjectsOf({ about }: ReadClause): readonly DeadlineSubject[] {
  return subjectsOfClause(about, about.passage, false);
}

function withFurther(clause: ReadClause, reading: ClauseReading): ReadClause {
  const { readings, timing } = clause;
  const { ordinary, fallbacks, isUnderstood } = reading;
  const whole = timing && isUnderstood ? timing : null;
  const further = whole && (ordinary ? withRest(whole, ordinary) : withCases(whole, fallbacks));
  return { ...clause, readings: [...readings, reading], timing: further };
}

/** Adds what applies in further cases, behind the cases that were told before. */
function withCases(timing: Timing, fallbacks: readonly Fallback[]): Timing {
  return fallbacks.reduce(withCase, timing);
}

function withCase(timing: Timing, fallback: Fallback): Timing {
  const { condition, window } = fallback;
  if (!('when' in timing)) return { when: condition, then: window, otherwise: timing };
  if (!sameTiming(timing.when, condition)) return { ...timing, otherwise: withCase(timing.otherwise, fallback) };
  return isUntold(timing.then) ? { ...timing, then: window } : timing;
}

/** Adds what applies where no case is given; null when the ordinary window was told before, and was another. */
function withRest(timing: Timing, window: Window): Timing | null {
  if (!('when' in timing)) return isUntold(timing) || sameTiming<Timing>(timing, window) ? window : null;
  const otherwise = withRest(timing.otherwise, window);
  return otherwise && { ...timing, otherwise };
}
