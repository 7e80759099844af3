import type { Condition, Timing, Window } from '../../deadlines/expression.ts';
import { anyOf } from '../prose/any-of.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import type { Wording } from '../prose/wording.ts';
import { type Roll, rolled, rolledTiming, rollIn } from './business-day-roll.ts';
import { type AnchorContext, lastAnniversaryIn } from './clause-anchors.ts';
import { boundsIn } from './clause-bounds.ts';
import { conditionsIn, type FoundCondition } from './clause-conditions.ts';
import { followsNews, isSound, windowOf, windowWithoutCount } from './clause-windows.ts';
import { type FallbackRegion, regionsOf, withoutSpecialLimbs } from './provision-regions.ts';
import { aboutNotices, isProvision, withoutOldWindows } from './provision-sentences.ts';
import type { Region } from './region.ts';

/** What applies in place of the ordinary window when a condition is fulfilled. */
export interface Fallback {
  readonly condition: Condition;
  readonly window: Timing;
}

/** What one sentence of a provision says. */
export interface ProvisionReading {
  readonly sentence: Sentence;
  readonly wording: Wording;
  readonly ordinary: Window | null;
  readonly fallbacks: readonly Fallback[];
  /** False when something in it counts that could not be read. */
  readonly isUnderstood: boolean;
}

/** The sentences of a passage that say when notices of holders must come, each read on its own. */
export function provisionReadings(passage: Passage): ProvisionReading[] {
  let context: AnchorContext = { lastAnniversary: null };
  let pending: Condition | null = null;
  let hasSpoken = false;
  const readings: ProvisionReading[] = [];
  for (const sentence of passage.sentences) {
    const wording = withoutOldWindows(sentence.wording());
    const { text } = wording;
    if (isProvision(text, hasSpoken || readings.length > 0)) {
      const reading = readSentence(sentence, wording, context);
      if (reading) readings.push(underPending(reading, pending));
    } else {
      const last = readings.pop();
      if (last) readings.push(withRoll(last, rollIn(text), rollIn(text)));
    }
    pending = conditionLeftOpen(wording) ?? (refersBack.test(text) ? pending : null);
    hasSpoken ||= aboutNotices.test(text);
    context = lastAnniversaryIn(text, wording, context);
  }
  return readings;
}

function readSentence(sentence: Sentence, wording: Wording, before: AnchorContext): ProvisionReading | null {
  const { text } = wording;
  if (/@S\d+@/.test(text) && !/@[AG]\d+@|anniversar/.test(text)) return null;
  const conditions = conditionsIn(wording);
  const regions = regionsOf(wording, conditions);
  const context = lastAnniversaryIn(text, wording, before);
  const ordinary = windowIn(wording, regions.ordinary, context);
  const fallback = fallbacksIn(wording, regions.fallback, context);
  const isUnderstood =
    ordinary.isUnderstood &&
    fallback.isUnderstood &&
    (conditions.length > 0 || !betweenDates.test(text)) &&
    !beyondReading.test(text) &&
    !hasOtherCondition(text, conditions);
  const trailing = fallback.fallbacks.length === 0 ? trailingCondition(text, conditions, ordinary.window) : null;
  if (trailing) return { sentence, wording, ordinary: null, fallbacks: [trailing], isUnderstood };
  const isEmpty = !ordinary.window && fallback.fallbacks.length === 0;
  if (isEmpty && (isUnderstood || !looksLikeClause(text))) return null;
  const reading = { sentence, wording, ordinary: ordinary.window, fallbacks: fallback.fallbacks, isUnderstood };
  // The roll of one case is not that of the other.
  const at = conditions[0]?.from ?? text.length;
  return withRoll(reading, rollIn(text.slice(0, at)), rollIn(text.slice(at)));
}

function withRoll(reading: ProvisionReading, ordinary: Roll | null, fallback: Roll | null): ProvisionReading {
  return {
    ...reading,
    ordinary: reading.ordinary && rolled(reading.ordinary, ordinary),
    fallbacks: reading.fallbacks.map((f) => ({ ...f, window: rolledTiming(f.window, fallback) })),
  };
}

interface WindowRead {
  readonly window: Window | null;
  readonly isUnderstood: boolean;
}

/** The first window that some regions of a provision set. */
function windowIn(wording: Wording, regions: readonly Region[], context: AnchorContext): WindowRead {
  const windows: Window[] = [];
  let isUnderstood = true;
  for (const region of regions.flatMap((r) => withoutSpecialLimbs(wording.text, r))) {
    const bounds = boundsIn(wording, region, context)?.filter((b) => !explainsDate(wording.text, b.at));
    const window =
      bounds?.length === 0 ? windowWithoutCount(wording, region) : bounds ? windowOf(bounds, wording, region) : null;
    if (window && isSound(window)) windows.push(window);
    else if (bounds?.length !== 0) isUnderstood = false;
  }
  const [window = null, ...others] = windows;
  // Two windows that differ are two provisions, and which is whose cannot be told.
  return { window, isUnderstood: isUnderstood && others.every((other) => isSame(other, window)) };
}

function isSame(one: Window, other: Window | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
    if (!read.window) continue;
    const last = fallbacks.at(-1);
    if (last && isSecondCase(wording.text, condition, from))
      fallbacks[fallbacks.length - 1] = withSecondCase(last, condition, read.window);
    else fallbacks.push({ condition, window: read.window });
  }
  return { fallbacks, isUnderstood };
}

/** "..., or, if the date is announced later than that, by the tenth day": a second case within the first. */
function isSecondCase(text: string, condition: Condition, from: number): boolean {
  return 'fewerDaysThan' in condition && /\bor,? (?:\([^()]{1,4}\) )?$/.test(text.slice(Math.max(0, from - 12), from));
}

function withSecondCase({ condition, window }: Fallback, second: Condition, then: Window): Fallback {
  const opens = then.opens ?? ('when' in window ? null : window.opens);
  return { condition, window: { when: second, then: { opens, due: then.due }, otherwise: window } };
}

const LONGEST_TAIL = 60;

/** "By the tenth day after the announcement, if the meeting is moved by more than thirty days." */
function trailingCondition(
  text: string,
  conditions: readonly FoundCondition[],
  window: Window | null,
): Fallback | null {
  const [only, another] = conditions;
  if (!only || another || only.holdsOrdinarily || text.slice(only.to).length >= LONGEST_TAIL) return null;
  if (window === null) return null;
  const isOfNews = window.opens === null && followsNews(window.due);
  const isAttached = /(?:@[AG]\d+@|anniversar\w+) $/.test(text.slice(0, only.from));
  return isOfNews || isAttached ? { condition: only.condition, window } : null;
}

/** "In that case", "where it is not so convened": under the condition of the sentence before. */
const refersBack =
  /^(?:\([^()]{1,4}\) )?(?:otherwise|(?:in (?:that|such|this|either|any such) (?:a )?(?:case|event))|in (?:any|all|every) other (?:case|event|circumstance)s?|if so|(?:if|where|when) (?:it|they|@[AG]\d+@) (?:is|are) not so|(?:if|where|when) (?:it|@[AG]\d+@) (?:is|falls) [^@,;.]{0,40}\bnot|in (?:respect|the case) of (?:every|any|an) @A\d+@ (?:which|that) is not)\b/;

/** The condition of a sentence that does not itself say what follows from it. */
function conditionLeftOpen(wording: Wording): Condition | null {
  const last = conditionsIn(wording).at(-1);
  if (!last) return null;
  const saysWhat = /@[NO]\d+@|reasonable time/.test(wording.text.slice(last.to));
  return last.holdsOrdinarily || !saysWhat ? last.condition : null;
}

function underPending(reading: ProvisionReading, pending: Condition | null): ProvisionReading {
  if (reading.ordinary === null || !refersBack.test(reading.wording.text)) return reading;
  if (pending === null) return { ...reading, isUnderstood: false };
  return { ...reading, ordinary: null, fallbacks: [{ condition: pending, window: reading.ordinary }] };
}

/** A condition that turns on a count, and is none that the reading of conditions knows. */
const turnsOnCount =
  /\b(?:in the event|if|should)\b(?:[^,;@]|@[AGD]\d+@){0,160}\b(?:is|was|are|has been|have been|be|were|falls|occurs)\b(?:(?!\b(?:must|shall|may|notices?|nominations?|proposals?|later|earlier|received|delivered)\b)(?:[^,;@]|@[AGD]\d+@)){0,100}@[NO]\d+@/g;

function hasOtherCondition(text: string, conditions: readonly FoundCondition[]): boolean {
  return [...text.matchAll(turnsOnCount)].some(
    ({ index, 0: words }) => !conditions.some((c) => c.from < index + words.length && c.to > index),
  );
}

/** A day designated elsewhere, a period within a period, an anniversary deemed to be another day: seen, and not understood. */
const beyondReading = anyOf([
  /\b(?:later|earlier) of:?[^;.@]{0,60}@D\d+@[^;.@]{0,60}\b(?:and|or)\b[^;.@]{0,60}@[NO]\d+@/,
  /\b(?:no|not) later than (?:the )?(?:date|deadline|day|time) (?:so )?(?:designated|specified|stated|established|provided|set forth|disclosed)\b/,
  /@N\d+@ period (?:that |which )?(?:ends?|ending|begins?|beginning|commenc\w+|starts?|starting)\b/,
  /\bdeemed (?:to be |to have been )?(?:on )?(?:the )?(?:first|second|third|fourth|last) [a-z]+day\b/,
]);

/** A condition given by two dates that no usual threshold explains is seen, and not understood. */
const betweenDates =
  /\b(?:if|unless|should|in the event)\b(?:[^@;.]|@[AG]\d+@){0,120}\b(?:before|prior to|earlier than) @D\d+@[^@;]{0,30}\bor (?:after|later than|subsequent to) @D\d+@/;

/** Strong enough a resemblance to say that a clause was seen although it was not understood. */
function looksLikeClause(text: string): boolean {
  return (
    /\b(?:nominat\w*|proposals?|business)\b/.test(text) &&
    /\bnotice\b|\btimely\b/.test(text) &&
    /\b(?:before|prior to|after|following|preceding)\b[^.;]{0,80}(?:@[AG]\d+@|anniversar)/.test(text)
  );
}

/** "By March 20, which is the tenth day after this announcement": explains a date, and is no provision of its own. */
function explainsDate(text: string, at: number): boolean {
  return (
    /@D\d+@,? \(?(?:which is |that is,? |being )?(?:the )?$/.test(text.slice(Math.max(0, at - 40), at)) &&
    /^@[NO]\d+@ (?:after|following)/.test(text.slice(at, at + 24))
  );
}
