import type { Temporal } from 'temporal-polyfill';
import type { DeadlineSubject } from '../../terms/deadline.ts';
import type { FindingRemark } from '../../terms/remark.ts';
import { inFull } from '../../terms/source.ts';
import type { StatedDeadline } from '../finding.ts';
import type { Sentence } from '../prose/passages.ts';
import type { Wording } from '../prose/wording.ts';
import type { ResolvedDate } from '../prose/year-of-date.ts';
import { chunksIn } from '../reading/sentence-reading.ts';

/** What is said of proposals that a statute of another country lets holders hand in. */
function underOtherLaw(due: ResolvedDate): FindingRemark {
  const text = `The proposals due ${inFull(due.date)} are those under the statute that the filing names, beside those under Rule 14a-8.`;
  return { kind: 'under-other-law', text };
}

/** From this month on the meeting that is spoken of as this year's may already be one of the year to come. */
const NOVEMBER = 11;

/** The year of "next year's annual meeting"; null where the words, or the day of the filing, do not tell it. */
function yearAfter({ meetings }: Wording, reference: Temporal.PlainDate | null): number | null {
  const isNamed = meetings.some((m) => m.type === 'annual' && m.yearsOn === 1);
  return isNamed && reference !== null && reference.month < NOVEMBER ? reference.year + 1 : null;
}

/** A deadline that a sentence prints: what for, its first day, its last with the hour, and the year it is meant for. */
export function statedDeadline(
  subject: DeadlineSubject,
  opens: ResolvedDate | null,
  due: ResolvedDate & { readonly hour: string | null },
  wording: Wording,
  sentence: Sentence,
  reference: Temporal.PlainDate | null,
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
    meetingYear: named?.year ?? yearAfter(wording, reference),
    meetingType:
      wording.meetings.some((m) => m.type === 'special') && !wording.meetings.some((m) => m.type === 'annual')
        ? 'special'
        : 'annual',
    remarks: [
      ...[due.remark, hasFirstDay ? (opens?.remark ?? null) : null].flatMap((text) =>
        text === null ? [] : [{ kind: 'date-as-written' as const, text }],
      ),
      ...(subject === 'other-proposal' && chunksIn(wording).some(({ is }) => is === 'other-law')
        ? [underOtherLaw(due)]
        : []),
    ],
    evidence: [sentence.evidence()],
  };
}
