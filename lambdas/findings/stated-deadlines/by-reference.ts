import type { DeadlineSubject } from '../../terms/deadline.ts';
import type { StatedDeadline } from '../finding.ts';
import { isOfBylaws } from '../phrasebook/subject-rows.ts';
import type { Sentence } from '../prose/passages.ts';
import { subjectsNamed } from '../reading/sentence-reading.ts';

const sameAgain =
  /\b(?:same|identical) (?:two |bylaw |closing |notice )?(?:dates?|period|window|deadlines?|time(?: limits| periods?|frames?| frames?)?|limits|day)\b|\b(?:those|these) are also the dates\b|\bsame (?:holds|applies|is true|goes) for\b|\b(?:this|that) is (?:also )?the (?:deadline|last day|date)\b|\bmust (?:also )?comply with (?:this|that) (?:deadline|date)\b/;
const timesAbove =
  /\b(?:within|by|during|before|no later than|not later than) the (?:same )?(?:applicable |relevant |notice |time )?(?:periods?|dates?|deadlines?|time ?frames?|windows?|limits)\b[^;.]{0,60}\babove\b/;
/** What a notice must say, which is no notice of its own. */
const requiredContent = /\b(?:include|contain)\b[^.;]{0,80}\b14a-19(?:\(b\))?/;

/** True for words that may tell the times of one subject by those of another, as `toldAgain` reads them. */
export function pointsToOthers(text: string): boolean {
  return sameAgain.test(text) || timesAbove.test(text);
}

/**
 * What a sentence without a date of its own says of deadlines told before: "the same dates apply to other business",
 * "within the time periods described above for proposals that are not for our proxy statement". `above` are all those
 * printed before it, `rightAbove` those of its own passage and of the one right before.
 */
export function toldAgain(
  sentence: Sentence,
  said: readonly DeadlineSubject[],
  above: readonly StatedDeadline[],
  rightAbove: readonly StatedDeadline[],
): StatedDeadline[] {
  const { text } = sentence.wording();
  if (sameAgain.test(text)) return asWell(rightAbove.at(-1), subjectsNamed(text).subjects, rightAbove, sentence);
  const times = timesOfAnother(text);
  if (times === null) return [];
  const last = above.findLast(({ subject }) => times.areThoseOf(subject));
  return asWell(last, times.own.length > 0 ? times.own : said, above, sentence);
}

/** The times of one subject, told by pointing to those of another above. */
export interface TimesOfAnother {
  /** What the words before say that they are for; empty where they do not. */
  readonly own: readonly DeadlineSubject[];
  /** Whether the words point to the times of a subject. */
  readonly areThoseOf: (subject: DeadlineSubject) => boolean;
}

/** "Within the time periods described above for proposals that are not for our proxy statement"; null for other words. */
export function timesOfAnother(text: string): TimesOfAnother | null {
  const match = timesAbove.exec(text);
  if (!match) return null;
  const own = subjectsNamed(text.slice(0, match.index).replace(requiredContent, ' ')).subjects;
  const meant = subjectsNamed(text.slice(match.index)).subjects;
  return { own, areThoseOf: (subject) => (meant.length > 0 ? meant.includes(subject) : isOfBylaws(subject)) };
}

/** "...; without notice by that day, the proxies may use their discretion" makes the day a second subject's too. */
export function alsoByThatDay(subjects: readonly DeadlineSubject[], right: string): readonly DeadlineSubject[] {
  return /\b(?:that|same) (?:day|date|time)\b/.test(right) ||
    sameAgain.test(right) ||
    /\b(?:this (?:happens to be|is)|is also) (?:also )?the (?:date|day|deadline|time)\b/.test(right)
    ? [...new Set([...subjects, ...subjectsNamed(right).subjects])]
    : subjects;
}

/** A deadline for other subjects too, those that do not have it already. */
function asWell(
  last: StatedDeadline | undefined,
  subjects: readonly DeadlineSubject[],
  found: readonly StatedDeadline[],
  sentence: Sentence,
): StatedDeadline[] {
  if (!last) return [];
  return subjects
    .filter((subject) => !found.some((f) => f.subject === subject && f.date.equals(last.date)))
    .map((subject) => ({ ...last, subject, evidence: [...last.evidence, sentence.evidence()] }));
}
