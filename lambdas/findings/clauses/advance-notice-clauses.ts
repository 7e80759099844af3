import type { DeadlineSubject } from '../../deadlines/deadline.ts';
import type { Condition, Expression, Timing, Window } from '../../deadlines/expression.ts';
import type { AdvanceNoticeClause } from '../finding.ts';
import { subjectsNamed } from '../printed-deadlines/deadline-subjects.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import { type Wording, wordingOf } from '../prose/wording.ts';
import { type AnchorContext, lastAnniversaryIn } from './clause-anchors.ts';
import { boundsIn, type Region, windowOf } from './clause-bounds.ts';
import { conditionsIn, type FoundCondition } from './clause-conditions.ts';

/** What a provision is about to be read of must name: holders' notices, and something that they count from. */
const worthReading = /@[NO]\d+@|reasonable time|@D\d+@[^.;]{0,60}(?:preceding|of each year|each year|of the year)/;
const aboutNotices =
  /\b(?:notice|notif\w*|nominat\w*|proposals?|business|timely|submi\w+|14a-8|14a-19|period|window)\b/;
/** Counts of days in bylaws and proxy statements that are about something else. */
const aboutSomethingElse =
  /\bupdat\w+(?: and| or|,)? supplement|\bsupplement(?:ed|ing)?\b[^.;]{0,60}\bnotice\b|\bdeficien|\brecommend\w*\b[^.;]{0,90}\bcommittee\b|\bsuggest\w*\b[^.;]{0,60}\bcommittee\b|\bcommittee\b[^.;]{0,60}\brecommend\w*|\bdeemed to have been (?:given|made)\b|^(?:previously|formerly|before (?:the|this|that) amendment|prior to (?:the|this|such|that) amendment|until now|under the (?:former|prior|old|previous))\b|\b(?:written )?notice (?:of|stating) (?:the |each |every |any |all )?(?:@[ASG]\d+@|(?:the )?(?:place|time|date|meetings?))[^.;]{0,140}\b(?:to each|to every|to all|by mail|by or at the direction)|\blist of (?:the )?holders\b|\brevok\w+\b|\boption\b|\blease\b|\bborrower\b|\bindemn|\bemploy(?:ment|ee)\b|\bredemption\b|\bunderwrit|\btender offer\b|\bcertif(?:y|ied) (?:list|that)\b|\bcovenant\b|\bpay(?:ment|able)\b|\bdisclosure questionnaire\b|\bvoting instructions\b|\brecord date shall\b|\bfix(?:ing)? (?:a|the) record date\b|\bto a director\b|\bnumber of directors\b[^.;]{0,60}\bincreased\b|\bincrease in the (?:number|size)\b|\bno public announcement\b[^;]{0,60}\bnam(?:es|ing)\b|\badditional directorships?\b|\bexception\b[^;]{0,60}\bdeadline\b/;
const oldWindow =
  /\b(?:formerly|previously|until now|up to now|in the past|no longer|rather than|instead of|as opposed to|changed from|increased from|from the prior)\b[^;.@]{0,60}@[NO]\d+@(?:[^;.@]{0,30}@[NO]\d+@)?(?:,? ?(?:days )?(?:before|prior to)[^;,.@]{0,40}(?:@[AG]\d+@)?)?/g;
const specialLimb = /\b(?:in the case of|with respect to|for|at) (?:an? |any )?(?=@([AS])\d+@)/g;

interface Reading {
  readonly sentence: Sentence;
  readonly wording: Wording;
  readonly ordinary: Window | null;
  readonly fallbacks: readonly { readonly condition: Condition; readonly window: Timing }[];
  readonly understood: boolean;
}

/**
 * The advance-notice provisions of a passage: windows counted from a meeting, an anniversary, a mailing or an
 * announcement, with what applies when the meeting moves. One that cannot be read whole is given without expression.
 */
export function advanceNoticeClauses(passage: Passage): AdvanceNoticeClause[] {
  const readings = readPassage(passage);
  const clauses: { readings: Reading[]; timing: Timing | null }[] = [];
  for (const reading of readings) {
    const open = clauses.at(-1);
    if (!reading.understood) {
      if (open && reading.ordinary === null) open.timing = null;
      clauses.push({ readings: [reading], timing: null });
    } else if (reading.ordinary) {
      clauses.push({ readings: [reading], timing: withFallbacks(reading.ordinary, reading.fallbacks) });
    } else if (reading.fallbacks.length > 0) {
      if (open?.timing && open.readings.every((r) => r.fallbacks.length === 0)) {
        open.timing = withFallbacks(open.timing, reading.fallbacks);
        open.readings.push(reading);
      } else if (!open || open.timing === null) {
        clauses.push({ readings: [reading], timing: withFallbacks({ opens: null, due: null }, reading.fallbacks) });
      }
    }
  }
  return clauses.flatMap((clause) => clauseFrom(clause.readings, clause.timing, passage, clauses.length === 1));
}

function withFallbacks(ordinary: Timing, fallbacks: Reading['fallbacks']): Timing {
  return fallbacks.reduceRight<Timing>(
    (otherwise, { condition, window }) => ({ when: condition, then: window, otherwise }),
    ordinary,
  );
}

function readPassage(passage: Passage): Reading[] {
  let context: AnchorContext = { lastAnniversary: null };
  const readings: Reading[] = [];
  let spoken = false;
  let pending: Condition | null = null;
  for (const sentence of passage.sentences) {
    const raw = wordingOf(sentence.text);
    const wording = { ...raw, text: raw.text.replace(oldWindow, (words) => ' '.repeat(words.length)) };
    const goesOn =
      (readings.length > 0 || spoken) &&
      /^(?:\([^()]{1,4}\) )?(?:if|should|where|in the event|in the case of|in case|in (?:that|such|this) (?:case|event)|unless|when|whenever|alternatively|however|provided|assuming)\b/.test(
        wording.text,
      );
    if (
      worthReading.test(wording.text) &&
      (goesOn || aboutNotices.test(wording.text)) &&
      !aboutSomethingElse.test(wording.text)
    ) {
      const reading = readSentence(sentence, wording, context);
      if (reading) readings.push(underPending(reading, pending));
    }
    pending = conditionLeftOpen(wording) ?? (refersBack.test(wording.text) ? pending : null);
    spoken ||= aboutNotices.test(wording.text);
    context = lastAnniversaryIn(wording.text, wording, context);
  }
  return readings;
}

function readSentence(sentence: Sentence, wording: Wording, before: AnchorContext): Reading | null {
  const { text } = wording;
  if (/@S\d+@/.test(text) && !/@[AG]\d+@|anniversar/.test(text)) return null;
  const conditions = conditionsIn(wording);
  const { ordinary, fallback } = regionsOf(wording, conditions);
  const context = { lastAnniversary: lastAnniversaryIn(text, wording, before).lastAnniversary };
  // A condition given by two dates that no usual threshold explains is seen, and not understood.
  let understood = conditions.length > 0 || !betweenDates.test(text);
  const read = (regions: readonly Region[]): Window | null => {
    const windows: Window[] = [];
    for (const region of regions.flatMap((r) => withoutSpecialLimbs(text, r))) {
      const bounds = boundsIn(wording, region, context);
      if (bounds === null) {
        understood = false;
        continue;
      }
      const kept = bounds.filter((b) => !explainsDate(text, b.at));
      if (kept.length === 0) {
        const other = windowWithoutCount(wording, region);
        if (other) windows.push(other);
        continue;
      }
      const window = windowOf(kept, wording, region);
      if (window && isSound(window)) windows.push(window);
      else understood = false;
    }
    return windows[0] ?? null;
  };
  const ordinaryWindow = read(ordinary);
  const fallbacks: { condition: Condition; window: Timing }[] = [];
  for (const { condition, region, from } of fallback) {
    const window = read([region]);
    const last = fallbacks.at(-1);
    // "..., or, if the date is announced later than that, by the tenth day": a second case within the first.
    const within =
      window &&
      last &&
      'fewerDaysThan' in condition &&
      /\bor,? (?:\([^()]{1,4}\) )?$/.test(text.slice(Math.max(0, from - 12), from));
    if (within)
      last.window = {
        when: condition,
        then: { opens: window.opens ?? opensOf(last.window), due: window.due },
        otherwise: last.window,
      };
    else if (window) fallbacks.push({ condition, window });
  }
  const [only] = conditions;
  // "By the tenth day after the announcement, if the meeting is moved by more than thirty days."
  if (
    conditions.length === 1 &&
    only &&
    !only.holdsOrdinarily &&
    fallbacks.length === 0 &&
    ordinaryWindow?.opens === null &&
    followsNews(ordinaryWindow.due) &&
    text.slice(only.to).length < 60
  )
    return {
      sentence,
      wording,
      ordinary: null,
      fallbacks: [{ condition: only.condition, window: ordinaryWindow }],
      understood,
    };
  if (!ordinaryWindow && fallbacks.length === 0 && (understood || !looksLikeClause(text))) return null;
  return { sentence, wording, ordinary: ordinaryWindow, fallbacks, understood };
}

/** "In that case", "where it is not so convened": under the condition of the sentence before. */
const refersBack =
  /^(?:\([^()]{1,4}\) )?(?:otherwise|(?:in (?:that|such|this|either|any such) (?:a )?(?:case|event))|if so|(?:if|where|when) (?:it|they|@[AG]\d+@) (?:is|are) not so|(?:if|where|when) (?:it|@[AG]\d+@) (?:is|falls) [^@,;.]{0,40}\bnot|in (?:respect|the case) of (?:every|any|an) @A\d+@ (?:which|that) is not)\b/;

/** The condition of a sentence that does not itself say what follows from it. */
function conditionLeftOpen(wording: Wording): Condition | null {
  const last = conditionsIn(wording).at(-1);
  if (!last) return null;
  const saysWhat = /@[NO]\d+@|reasonable time/.test(wording.text.slice(last.to));
  return last.holdsOrdinarily || !saysWhat ? last.condition : null;
}

function underPending(reading: Reading, pending: Condition | null): Reading {
  if (pending === null || reading.ordinary === null || !refersBack.test(reading.wording.text)) return reading;
  return { ...reading, ordinary: null, fallbacks: [{ condition: pending, window: reading.ordinary }] };
}

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

/** A window that opens after it closes, or counts onwards from an anniversary, has been misread. */
function isSound({ opens, due }: Window): boolean {
  const counted = (e: Expression | null) => (e && 'days' in e && 'on' in e.of ? { ...e, of: e.of.on } : null);
  const first = counted(opens);
  const last = counted(due);
  if ([first, last].some((b) => b?.direction === 'after' && /Anniversary$/.test(b.of))) return false;
  return !(
    first &&
    last &&
    first.of === last.of &&
    first.direction === 'before' &&
    last.direction === 'before' &&
    first.unit === last.unit &&
    first.days < last.days
  );
}

/** Counted from the announcement or the notice of the meeting alone. */
function followsNews(due: Window['due']): boolean {
  return due !== null && 'days' in due && due.direction === 'after';
}

interface Fallback {
  readonly condition: Condition;
  readonly region: Region;
  /** Where the words of the condition begin. */
  readonly from: number;
}

function opensOf(timing: Timing): Window['opens'] {
  return 'when' in timing ? null : timing.opens;
}

function regionsOf(wording: Wording, conditions: readonly FoundCondition[]) {
  const length = wording.text.length;
  const ordinary: Region[] = [];
  const fallback: Fallback[] = [];
  let at = 0;
  conditions.forEach((found, i) => {
    if (found.from > at) ordinary.push({ from: at, to: found.from });
    const bracket = closingBracket(wording.text, found.from);
    const to = Math.min(conditions[i + 1]?.from ?? length, bracket ?? length);
    const region = { from: found.to, to };
    if (!found.holdsOrdinarily) fallback.push({ condition: found.condition, region, from: found.from });
    else splitAtOtherwise(wording.text, found, region, ordinary, fallback);
    at = to;
  });
  if (at < length) ordinary.push({ from: at, to: length });
  return { ordinary, fallback };
}

/** "If within thirty days, then ...; if not, then ...": the second part is what applies when the meeting moves. */
function splitAtOtherwise(
  text: string,
  found: FoundCondition,
  region: Region,
  ordinary: Region[],
  fallback: Fallback[],
): void {
  const split =
    /\botherwise\b|\b(?:if|where|when) (?:it|the meeting|@[AG]\d+@|that) (?:is|does|falls?|are) not\b|\bif not\b|\bin any other case\b|\b(?:at any other time|on any other (?:date|day))\b|\b(?:if|where|when)\b[^,;.@]{0,60}\bnot\b/.exec(
      text.slice(region.from, region.to),
    );
  const at = split ? region.from + split.index : region.to;
  ordinary.push({ from: region.from, to: at });
  if (split) fallback.push({ condition: found.condition, region: { from: at, to: region.to }, from: at });
}

/** Where the bracket that a condition stands in is closed; null when it stands in none. */
function closingBracket(text: string, at: number): number | null {
  if (!/\((?:or|and|but)?,? ?$/.test(text.slice(Math.max(0, at - 8), at))) return null;
  let depth = 1;
  for (let i = at; i < text.length; i += 1) {
    if (text.charAt(i) === '(') depth += 1;
    else if (text.charAt(i) === ')') depth -= 1;
    if (depth === 0) return i;
  }
  return null;
}

function withoutSpecialLimbs(text: string, region: Region): Region[] {
  const kept: Region[] = [];
  let from = region.from;
  let keep = true;
  for (const match of text.slice(region.from, region.to).matchAll(specialLimb)) {
    const ofAnnual = match[1] !== 'S';
    if (ofAnnual === keep) continue;
    const at = region.from + match.index;
    if (keep) kept.push({ from, to: at });
    from = at;
    keep = ofAnnual;
  }
  if (keep) kept.push({ from, to: region.to });
  return kept;
}

/** "By March 20, which is the tenth day after this announcement": explains a date, and is no provision of its own. */
function explainsDate(text: string, at: number): boolean {
  return (
    /@D\d+@,? \(?(?:which is |that is,? |being )?(?:the )?$/.test(text.slice(Math.max(0, at - 40), at)) &&
    /^@[NO]\d+@ (?:after|following)/.test(text.slice(at, at + 24))
  );
}

/** "A reasonable time before we print and mail"; "on or before December 31 preceding the meeting". */
function windowWithoutCount(wording: Wording, region: Region): Window | null {
  const text = wording.text.slice(region.from, region.to);
  // What becomes of the proxies' discretion is Rule 14a-4(c)(1) in other words, no provision of the company's own.
  if (/\b(?:discretion\w*|confer authority|best judgment)\b/.test(wording.text)) return null;
  if (
    /\breasonable (?:period of )?time (?:before|prior to|in advance of)\b[^.;]{0,120}\b(?:print\w*|mail\w*|send\w*|sent|solicitation|releas\w*|distribut\w*|proxy)/.test(
      text,
    )
  ) {
    return { opens: null, due: { reasonableTimeBefore: { on: 'mailing' } } };
  }
  const fixed =
    /\b(?:on or before|not later than|no later than|by) @D(\d+)@(?=[^.;@]{0,30}\b(?:preceding|before|prior to|of (?:the|each) (?:preceding |prior )?year|each year))/.exec(
      text,
    );
  const due = fixedDay(wording, fixed?.[1]);
  if (!due) return null;
  const first = /\b(?:not earlier than|no earlier than|not before|on or after|between|from) @D(\d+)@/.exec(text);
  return { opens: fixedDay(wording, first?.[1]), due };
}

/** A day of the year without the year: the last such day before the meeting. */
function fixedDay(wording: Wording, index: string | undefined): Expression | null {
  const date = wording.dates[Number(index)];
  if (!date || date.year !== null) return null;
  const monthDay = `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  return { monthDay, year: 'latest-before', of: { on: 'meeting' } };
}

function clauseFrom(
  readings: readonly Reading[],
  timing: Timing | null,
  passage: Passage,
  isOnly: boolean,
): AdvanceNoticeClause[] {
  const [first] = readings;
  if (!first) return [];
  const subjects = subjectsOfClause(readings, passage, isOnly);
  if (subjects.length === 0) return [];
  const all = readings.map((r) => r.wording.text).join(' ');
  return [
    {
      kind: 'advance-notice-clause',
      subjects,
      meetingType: 'annual',
      expression: timing,
      closeOfBusiness: /\b(?:close|end) of business\b/.test(all),
      remarks:
        timing === null
          ? ['An advance-notice provision that was seen but not understood whole; read it in the filing.']
          : remarksOn(readings),
      evidence: readings.map((r) => r.sentence.evidence()),
    },
  ];
}

function remarksOn(readings: readonly Reading[]): string[] {
  const contradictions = readings.flatMap((r) => r.wording.counts).filter((c) => c.contradiction !== null);
  return contradictions.map(
    (c) => `The words say ${c.value}, the figure in brackets ${c.contradiction}: both are computed.`,
  );
}

const generalises =
  /\b(?:this|these|that) (?:section|by-?law|paragraph|rule|provision|procedure|article|subsection)s?\b|\bis the procedure\b|\bboth\b|\balike\b|\bfall under\b|\bthe (?:section|rule|bylaw) (?:governs?|applies|covers?)\b/;

/** What the provision's own words say it is about; else what the passage, its heading, or the words before it say. */
function subjectsOfClause(readings: readonly Reading[], passage: Passage, isOnly: boolean): readonly DeadlineSubject[] {
  const [first] = readings;
  if (!first) return [];
  const own = named(withoutReasonableTime(first.wording.text));
  const later = passage.sentences
    .slice(first.sentence.index + 1)
    .map((s) => wordingOf(s.text).text)
    .filter((text) => text.length < 200 && generalises.test(text) && !/@[NO]\d+@/.test(text))
    .flatMap((text) => named(text));
  const earlier = passage.sentences
    .slice(0, first.sentence.index)
    .map((s) => wordingOf(s.text).text)
    .toReversed()
    .map(named)
    .find((s) => s.length > 0);
  const ofHeading = named(wordingOf(passage.heading).text);
  const refers = /\b(?:such|those|these) (?:a )?(?:proposals?|nominations?|notices?)\b/.test(first.wording.text);
  const isVague = refers && subjectsNamed(first.wording.text).subjects.length === 0;
  const before = own.length > 0 && !(isVague && earlier) ? own : (earlier ?? ofHeading);
  // "To be in proper form the notice must set forth the name of the nominee": the only word on what it is about.
  const direct = before.length > 0 ? before : namedAfter(first.sentence, passage);
  // A section headed "Proposals and Nominations" with one window means it for both.
  const shared =
    own.length === 0 && isOnly && direct.every(isOfBylaws) && direct.some((s) => ofHeading.includes(s))
      ? ofHeading.filter(isOfBylaws)
      : [];
  const union = new Set([...direct, ...later, ...shared]);
  return [...union];
}

/** Rule 14a-8's "reasonable time", told beside a bylaw's count of days, is no subject of the count. */
function withoutReasonableTime(text: string): string {
  return /@[NO]\d+@/.test(text)
    ? text.replace(/,? and (?:(?!,? and\b)[^;.]){0,120}\b14a-8\b[^;.]{0,120}\breasonable time\b[^;.]{0,80}/, ' ')
    : text;
}

function isOfBylaws(subject: DeadlineSubject): boolean {
  return subject === 'nomination' || subject === 'other-proposal';
}

function namedAfter(sentence: Sentence, passage: Passage): readonly DeadlineSubject[] {
  return (
    passage.sentences
      .slice(sentence.index + 1)
      .map((s) => named(wordingOf(s.text).text))
      .find((subjects) => subjects.length > 0) ?? []
  );
}

function named(text: string): readonly DeadlineSubject[] {
  const { subjects, unspecifiedProposals } = subjectsNamed(text);
  return unspecifiedProposals ? [...subjects, 'other-proposal'] : subjects;
}
