import { daysBetween } from '../../terms/days/dates.ts';
import type { DeadlineSubject } from '../../terms/deadline.ts';
import type { Evidence } from '../../terms/evidence.ts';
import type { StatedDeadline } from '../finding.ts';
import type { Wording } from '../prose/wording.ts';
import type { ResolvedDate } from '../prose/year-of-date.ts';
import { otherMatterIn } from '../reading/matters.ts';
import { chunksIn } from '../reading/sentence-reading.ts';

/** The first day of a window that a sentence or row of its own gives; the last one is told in the next. */
export interface FirstDay {
  readonly subjects: readonly DeadlineSubject[];
  readonly opens: ResolvedDate;
  readonly evidence: Evidence;
}

/** Days that a window may be open when its ends are told apart from each other. */
const LONGEST_WINDOW = 125;

const tellsLastDay =
  /\b(?:last|latest|final|clos\w+|shuts?|deadline|due|ends?|expires?|until|through|by|after|later|on or before|no more)\b/;

/** True for "The last day is February 8", right behind a sentence that gives the first one: a window's end, though it names none. */
export function endsWindow(wording: Wording): boolean {
  return (
    wording.dates.length === 1 &&
    tellsLastDay.test(wording.text) &&
    otherMatterIn(chunksIn(wording), 'deadlines', true) === null
  );
}

/** Deadlines of a sentence, each with the first day that the sentence or the row before gives for it. */
export function withFirstDays(
  deadlines: readonly StatedDeadline[],
  firstDays: readonly FirstDay[],
): readonly StatedDeadline[] {
  return deadlines.map((deadline) => {
    const { subject, opens, date, evidence } = deadline;
    if (subject === 'rule-14a-8-proposal' || opens !== null) return deadline;
    const first = firstDays.find((one) => {
      const length = daysBetween(one.opens.date, date);
      return one.subjects.includes(subject) && length > 0 && length <= LONGEST_WINDOW;
    });
    return first ? { ...deadline, opens: first.opens.date, evidence: [first.evidence, ...evidence] } : deadline;
  });
}
