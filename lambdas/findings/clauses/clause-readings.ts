import type { Condition, Timing, Window } from '../../terms/expression.ts';
import { anchorsIn, anniversaries, sameTiming } from '../../terms/expression.ts';
import { conditionsIn, type FoundCondition } from '../conditions/clause-conditions.ts';
import type { Region } from '../conditions/region.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import type { Wording } from '../prose/wording.ts';
import { recommendationIn } from '../reading/matters.ts';
import { goesOnRecommending } from '../reading/pointing-back/recommended.ts';
import { chunksIn } from '../reading/sentence-reading.ts';
import { isBeyondReading, leavesNumbersOpen } from './beyond-reading.ts';
import { type FallbackRegion, regionsOf, withoutSpecialLimbs } from './clause-regions.ts';
import {
  aboutNotices,
  isClauseSentence,
  looksLikeClause,
  mayTellWhen,
  oldWindowIn,
  tellsOtherTimes,
} from './clause-sentences.ts';
import { ownSubjects } from './clause-subjects.ts';
import { clauseWording } from './clause-wording.ts';
import { itemsOf, partsOf } from './parts-of-sentence.ts';
import { pointsBack, tellsTheRest } from './pointing-back.ts';
import { type Replaced, replacedIn, replacedWindow } from './replaced-windows.ts';
import { saysWhenToHandIn } from './who-hands-in.ts';
import { type Roll, rolled, rolledTiming, rollIn } from './windows/business-day-roll.ts';
import { type AnchorContext, comparedWith, lastAnniversaryIn } from './windows/clause-anchors.ts';
import { boundsIn } from './windows/clause-bounds.ts';
import { isSound, windowOf, windowWithoutCount } from './windows/clause-windows.ts';

/** What applies in place of the ordinary window when a condition is fulfilled. */
export interface Fallback {
  readonly condition: Condition;
  readonly window: Timing;
}

/** What applies where a clause tells a case, and no day for it that can be counted. */
export const untold: Window = { opens: null, due: null };

/** True for a case without a day, as "the Board may fix another date". */
export function isUntold(timing: Timing): boolean {
  return !('when' in timing) && timing.opens === null && timing.due === null;
}

/** What one sentence of a clause says. */
export interface ClauseReading {
  readonly sentence: Sentence;
  readonly wording: Wording;
  readonly ordinary: Window | null;
  readonly fallbacks: readonly Fallback[];
  /** False when something in it counts that could not be read. */
  readonly isUnderstood: boolean;
  /** What held before; none where nothing is said of it. */
  readonly replaced?: Replaced;
}

/** True for a reading that sets no day of its own. */
export function setsNoDay({ ordinary, fallbacks }: ClauseReading): boolean {
  return ordinary === null && fallbacks.every(({ window }) => isUntold(window));
}

/**
 * The sentences of a passage that say when notices of holders must come, each read on its own; `defined`: what its document
 * calls the anniversary, until the passage itself names one.
 */
export function clauseReadings(passage: Passage, defined: AnchorContext): ClauseReading[] {
  if (!passage.sentences.some(mayTellWhen)) return [];
  let context = defined;
  let pending: Condition | null = null;
  let hasSpoken = false;
  // "When must notice of a nomination be received?" above a list of times.
  const isAsked = /\?$/.test(passage.heading) && aboutNotices.test(passage.headingWording().text);
  let before: Sentence | null = null;
  let recommending = goesOnRecommending(passage.headingWording(), null);
  const readings: ClauseReading[] = [];
  for (const sentence of passage.sentences) {
    const wording = clauseWording(sentence);
    const { text } = wording;
    if (isOfOtherMeetings(text, pending)) continue;
    const known = readings.length;
    recommending = goesOnRecommending(sentence.wording(), recommending);
    if (recommending !== null && goesOnRecommending(sentence.wording(), null) === null) continue;
    if (isClauseSentence(wording, hasSpoken || readings.length > 0, before !== null || isAsked)) {
      const reading = readSentence(sentence, wording, context);
      const parts = reading && !reading.isUnderstood ? readInLimbs(sentence, context) : [];
      if (parts.length > 0) readings.push(...parts);
      else if (reading) readings.push(underPending(reading, pending));
      else readings.push(...readings.splice(-1).map((last) => withRollOfNext(last, text)));
    } else {
      const last = readings.pop();
      if (last) readings.push(withRollOfNext(last, text));
      // One item may speak of something else, and keep the list from being read as a whole.
      const items = itemsOf(sentence);
      const recommends = items.length === 0 && recommendationIn(chunksIn(sentence.wording())) !== null;
      readings.push(...readEach(recommends ? partsOf(sentence) : items, context, 'some'));
    }
    if (readings.length > known) before = rememberBefore(readings, before ?? sentence, context) ? null : before;
    else if (replacedIn(sentence.wording()) !== null)
      before = rememberBefore(readings, sentence, context) ? null : sentence;
    pending = conditionLeftOpen(wording) ?? (pending !== null && pointsBack(wording) ? pending : null);
    hasSpoken ||= aboutNotices.test(text);
    context = lastAnniversaryIn(text, context);
  }
  return readings;
}

/** Gives the last of some readings the window that it had before, where a sentence tells one of the same matter; true when it does. */
function rememberBefore(readings: ClauseReading[], told: Sentence, context: AnchorContext): boolean {
  const last = readings.at(-1);
  if (!last || last.ordinary === null || last.replaced) return false;
  const named = told === last.sentence ? [] : ownSubjects(told);
  const own = ownSubjects(last.sentence);
  if (named.length > 0 && own.length > 0 && !named.some((subject) => own.includes(subject))) return false;
  const replaced = replacedWindow(told, context, last.ordinary);
  if (replaced === null || sameTiming<Timing>(replaced.window, last.ordinary)) return false;
  readings[readings.length - 1] = { ...last, replaced };
  return true;
}

/** The items of a list, or the limbs of a sentence, that as a whole is not understood, where each is; else none. */
function readInLimbs(sentence: Sentence, context: AnchorContext): readonly ClauseReading[] {
  const items = readEach(itemsOf(sentence), context, 'some');
  return items.length > 0 ? items : readEach(partsOf(sentence), context, 'every');
}

/** Reads parts of a sentence, each of a matter of its own; `which`: whether other parts may speak of something else. */
function readEach(
  parts: readonly Sentence[],
  before: AnchorContext,
  which: 'every' | 'some',
): readonly ClauseReading[] {
  if (parts.length < 2) return [];
  const readings: ClauseReading[] = [];
  let context = before;
  for (const part of parts) {
    const wording = clauseWording(part);
    const isClause = isClauseSentence(wording, true);
    if (!isClause && (which === 'some' || !/@[NOD]\d+@/.test(wording.text))) continue;
    const reading = isClause ? readSentence(part, wording, context) : null;
    if (!reading?.isUnderstood || reading.ordinary === null || ownSubjects(part).length === 0) return [];
    if (which === 'every' && reading.fallbacks.length > 0) return [];
    readings.push(reading);
    rememberBefore(readings, part, context);
    context = lastAnniversaryIn(wording.text, context);
  }
  const named = readings.flatMap(({ sentence }) => ownSubjects(sentence));
  return new Set(named).size < named.length ? [] : readings;
}

/** What "that anniversary" is: a window that no longer holds still says it, else what was named before, else further on. */
function contextOf(wording: Wording, before: AnchorContext): AnchorContext {
  const { to } = oldWindowIn(wording) ?? { to: 0 };
  const known = lastAnniversaryIn(wording.text.slice(0, to), before);
  return known.lastAnniversary === null ? lastAnniversaryIn(wording.text, known) : known;
}

function readSentence(sentence: Sentence, wording: Wording, before: AnchorContext): ClauseReading | null {
  const { text } = wording;
  const conditions = conditionsIn(wording, true);
  const regions = regionsOf(wording, conditions);
  const context = conditions.reduce(
    (known, { condition, to }) => {
      return 'movedFromAnniversary' in condition ? comparedWith(text.slice(to), known) : known;
    },
    contextOf(sentence.wording(), before),
  );
  const ordinary = windowIn(wording, regions.ordinary, context);
  const fallback = fallbacksIn(wording, regions.fallback, context);
  const isBeyond = isBeyondReading(text, conditions) || leavesNumbersOpen(wording, sentence);
  const isUnderstood = ordinary.isUnderstood && fallback.isUnderstood && !isBeyond;
  const { fallbacks } = fallback;
  if (ordinary.window && isConfined(text, conditions, fallbacks)) {
    const { window } = ordinary;
    const confined = fallbacks.map(({ condition }) => ({ condition, window }));
    // Who counts from the anniversary does not mean the meeting that moves away from it.
    const isSensible = !anchorsIn(window).some((anchor) => anchor in anniversaries);
    return { sentence, wording, ordinary: null, fallbacks: confined, isUnderstood: isUnderstood && isSensible };
  }
  const reading = { sentence, wording, ordinary: ordinary.window, fallbacks, isUnderstood };
  if (
    setsNoDay(reading) &&
    conditions.length === 0 &&
    (isUnderstood || !(looksLikeClause(text) || tellsOtherTimes(text)))
  )
    return null;
  // The roll of one case is not that of the other.
  const at = conditions[0]?.from ?? text.length;
  return withRoll(reading, rollIn(text.slice(0, at)), rollIn(text.slice(at)));
}

/** "If that day is not a business day", said of the day told last. */
function withRollOfNext(reading: ClauseReading, text: string): ClauseReading {
  const roll = rollIn(text);
  const ofEach = reading.fallbacks.length === 0 || /\b(?:any|either|each)\b/.test(text);
  return withRoll(reading, ofEach ? roll : null, roll);
}

function withRoll(reading: ClauseReading, ordinary: Roll | null, fallback: Roll | null): ClauseReading {
  return {
    ...reading,
    isUnderstood: reading.isUnderstood && ordinary !== 'unknown' && fallback !== 'unknown',
    ordinary: reading.ordinary && rolled(reading.ordinary, ordinary),
    fallbacks: reading.fallbacks.map((f) => ({ ...f, window: rolledTiming(f.window, fallback) })),
  };
}

interface WindowRead {
  readonly window: Window | null;
  readonly isUnderstood: boolean;
}

/** The first window that some regions of a clause set. */
function windowIn(wording: Wording, regions: readonly Region[], context: AnchorContext): WindowRead {
  const windows: Window[] = [];
  let isUnderstood = true;
  for (const region of regions.flatMap((r) => withoutSpecialLimbs(wording.text, r))) {
    const bounds = boundsIn(wording, region, context)?.filter(
      (b) => !explainsDate(wording.text, b.at) && saysWhenToHandIn(wording, b.at),
    );
    const window =
      bounds?.length === 0 ? windowWithoutCount(wording, region) : bounds ? windowOf(bounds, wording, region) : null;
    if (window && isSound(window)) windows.push(window);
    else if (bounds?.length !== 0) isUnderstood = false;
  }
  const [window = null, ...others] = windows;
  // Two windows are two clauses, and which is whose cannot be told.
  return { window, isUnderstood: isUnderstood && others.length === 0 };
}

function fallbacksIn(
  wording: Wording,
  regions: readonly FallbackRegion[],
  context: AnchorContext,
): { readonly fallbacks: readonly Fallback[]; readonly isUnderstood: boolean } {
  const fallbacks: Fallback[] = [];
  let isUnderstood = true;
  for (const { condition, region, from } of regions) {
    const read = windowIn(wording, [region], context);
    isUnderstood &&= read.isUnderstood;
    const window = read.window ?? untold;
    const last = fallbacks.at(-1);
    if (last && isSecondCase(wording.text, condition, from))
      fallbacks[fallbacks.length - 1] = withSecondCase(last, condition, window);
    else fallbacks.push({ condition, window });
  }
  return { fallbacks, isUnderstood };
}

/** "..., or, if the date is announced later than that, by the tenth day": a second case within the first. */
function isSecondCase(text: string, condition: Condition, from: number): boolean {
  const onNotice = 'fewerDaysThan' in ('not' in condition ? condition.not : condition);
  return onNotice && /\bor,? (?:\([^()]{1,4}\) )?$/.test(text.slice(Math.max(0, from - 12), from));
}

function withSecondCase({ condition, window }: Fallback, second: Condition, then: Window): Fallback {
  const opens = then.opens ?? ('when' in window ? null : window.opens);
  return { condition, window: { when: second, then: { opens, due: then.due }, otherwise: window } };
}

const anotherRule =
  /;|\b(?:subject to|except|adjust\w*|(?:other|different) (?:[a-z]+ ){0,3}(?:periods?|dates?|deadlines?|days|times?))\b/;
const mainClause = /\b(?:may|shall|will|must|can|is|are|has|have|applies|apply)\b/;

/** "By the tenth day after the announcement, if the meeting is moved by more than thirty days": only then. */
function isConfined(text: string, conditions: readonly FoundCondition[], fallbacks: readonly Fallback[]): boolean {
  const [only, another] = conditions;
  if (!only || another || only.holdsOrdinarily || !fallbacks.every(({ window }) => isUntold(window))) return false;
  const lastCount = Math.max(text.lastIndexOf('@N', only.from), text.lastIndexOf('@O', only.from));
  return (
    !text.startsWith('unless', only.from) &&
    !anotherRule.test(text.slice(lastCount, only.from)) &&
    (!mainClause.test(text.slice(only.to)) || endsBracket(text, lastCount, only.to))
  );
}

/** "(Or by the tenth day after the announcement, if the meeting is moved)": the case of what stands in the bracket. */
function endsBracket(text: string, from: number, to: number): boolean {
  return /^,? ?\)/.test(text.slice(to)) && !/[()]/.test(text.slice(from, to));
}

/** The condition of a sentence that does not itself say what follows from it. */
function conditionLeftOpen(wording: Wording): Condition | null {
  const last = conditionsIn(wording).at(-1);
  if (!last) return null;
  const saysWhat = /@[NO]\d+@|reasonable time/.test(wording.text.slice(last.to));
  return last.holdsOrdinarily || !saysWhat ? last.condition : null;
}

/** "For any other meeting": for special ones, unless the sentence before told of annual ones that do not move. */
function isOfOtherMeetings(text: string, pending: Condition | null): boolean {
  return (
    pending === null &&
    /^(?:\([^()]{1,4}\) )?(?:for|at|in the case of|with respect to) any other meetings?\b/.test(text)
  );
}

function underPending(reading: ClauseReading, pending: Condition | null): ClauseReading {
  if (reading.ordinary === null || !pointsBack(reading.wording)) return reading;
  if (pending === null) return tellsTheRest(reading) ? reading : { ...reading, isUnderstood: false };
  return { ...reading, ordinary: null, fallbacks: [{ condition: pending, window: reading.ordinary }] };
}

/** "By March 20, which is the tenth day after this announcement": explains a date, and is no clause of its own. */
function explainsDate(text: string, at: number): boolean {
  return (
    /@D\d+@,? \(?(?:which is |that is,? |being )?(?:the )?$/.test(text.slice(Math.max(0, at - 40), at)) &&
    /^@[NO]\d+@ (?:after|following)/.test(text.slice(at, at + 24))
  );
}
