import type { DeadlineSubject } from '../../terms/deadline.ts';
import type { StatedDeadline } from '../finding.ts';
import type { Sentence } from '../prose/passages.ts';
import type { Wording } from '../prose/wording.ts';
import type { ResolvedDate } from '../prose/year-of-date.ts';

/** A deadline that a sentence prints: what for, its first day, its last with the hour, and the year it is meant for. */
export function statedDeadline(
  subject: DeadlineSubject,
  opens: ResolvedDate | null,
  due: ResolvedDate & { readonly hour: string | null },
  wording: Wording,
  sentence: Sentence,
): StatedDeadline {
  const named = wording.meetings.find((m) => m.type === 'annual' && m.year !== null);
  // The rule knows a last day only: a first one that a sentence gives for several subjects is that of the others.
  const hasFirstDay = subject !== 'rule-14a-8-proposal';
  return {
    kind: 'stated-deadline',
    subject,
    opens: hasFirstDay ? (opens?.date ?? null) : null,
    date: due.date,
    ...(due.hour === null ? {} : { hour: due.hour }),
    meetingYear: named?.year ?? null,
    meetingType:
      wording.meetings.some((m) => m.type === 'special') && !wording.meetings.some((m) => m.type === 'annual')
        ? 'special'
        : 'annual',
    remarks: [due.remark, hasFirstDay ? (opens?.remark ?? null) : null].flatMap((text) =>
      text === null ? [] : [{ kind: 'date-as-written' as const, text }],
    ),
    evidence: [sentence.evidence()],
  };
}
