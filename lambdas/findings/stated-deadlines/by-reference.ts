import type { DeadlineSubject } from '../../terms/deadline.ts';
import type { StatedDeadline } from '../finding.ts';
import type { Sentence } from '../prose/passages.ts';
import { saysTheSameTimes, termUsed, timesOfAnother } from '../reading/pointing-back/times-of-another.ts';
import { subjectsNamed } from '../reading/sentence-reading.ts';

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
  if (saysTheSameTimes(text)) return asWell(rightAbove.at(-1), subjectsSaid(text), rightAbove, sentence);
  const term = termUsed(sentence.text);
  if (term !== null) return asWell(lastDefinedAs(term, above), subjectsSaid(text), above, sentence);
  const times = timesOfAnother(text);
  if (times === null) return [];
  const last = above.findLast(({ subject }) => times.areThoseOf(subject));
  const subjects = times.own.length > 0 ? times.own : said;
  // "The deadline described above", where the passage has just given one for the same thing: that, and no other's.
  if (times.meansNoOther && subjects.every((one) => rightAbove.some(({ subject }) => subject === one))) return [];
  // Rule 14a-19 knows no first day.
  const isOfRule = times.isLastDayOnly && subjects.every((subject) => subject === 'universal-proxy');
  return asWell(last && isOfRule ? { ...last, opens: null } : last, subjects, above, sentence);
}

/** "The same dates apply to stockholder proposals": plain proposals beside others are such as are not for the paper. */
function subjectsSaid(text: string): readonly DeadlineSubject[] {
  const { subjects, unspecifiedProposals } = subjectsNamed(text);
  return subjects.length === 0 && unspecifiedProposals ? ['other-proposal'] : subjects;
}

/** The last of some deadlines that its own sentence calls by a term, in quotation marks. */
function lastDefinedAs(term: string, deadlines: readonly StatedDeadline[]): StatedDeadline | undefined {
  const defined = new RegExp(`["“](?:the )?${term}["”]`, 'i');
  return deadlines.findLast(({ evidence }) => evidence.some(({ quote }) => defined.test(quote)));
}

/** "...; without notice by that day, the proxies may use their discretion" makes the day a second subject's too. */
export function alsoByThatDay(subjects: readonly DeadlineSubject[], right: string): readonly DeadlineSubject[] {
  return /\b(?:that|same) (?:day|date|time)\b/.test(right) ||
    saysTheSameTimes(right) ||
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
    .map((subject) => ({
      ...last,
      subject,
      // The rule knows a last day only.
      opens: subject === 'rule-14a-8-proposal' ? null : last.opens,
      evidence: [...last.evidence, sentence.evidence()],
    }));
}
