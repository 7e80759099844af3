import { Temporal } from 'temporal-polyfill';
import type { Deadline, DeadlineSubject } from '../terms/deadline.ts';
import type { Evidence } from '../terms/evidence.ts';

/** Deadlines that read as one line: the same act, by the same people, on the same day, for the same reason. */
export interface DeadlineGroup {
  /** The first of them stands for all. */
  readonly deadline: Deadline;
  readonly subjects: readonly DeadlineSubject[];
  readonly evidence: readonly Evidence[];
}

/** One meeting's deadlines; `meeting` null: those that serve none. */
export interface MeetingDeadlines {
  readonly meeting: Deadline['meeting'];
  readonly groups: readonly DeadlineGroup[];
}

/** Deadlines by the meeting that they serve, those of no meeting last; within one, in order of date. */
export function byMeeting(deadlines: readonly Deadline[]): MeetingDeadlines[] {
  const sorted = [...deadlines].sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'));
  return [...grouped(sorted, ({ meeting }) => meetingId(meeting)).values()]
    .map((own) => ({ meeting: own[0]?.meeting ?? null, groups: merged(own) }))
    .sort((a, b) => meetingKey(a.meeting).localeCompare(meetingKey(b.meeting), 'en'));
}

/** The day that a deadline turns on; null when it has none. */
export function turnsOn(deadline: Deadline): Temporal.PlainDate | null {
  switch (deadline.kind) {
    case 'date':
    case 'window':
      return deadline.due;
    case 'reasonable-time':
      return deadline.before;
    case 'ambiguous':
      return earliest(deadline.alternatives.flatMap(({ due }) => (due === null ? [] : [due])));
    case 'unknown':
      return null;
  }
}

function earliest(dates: readonly Temporal.PlainDate[]): Temporal.PlainDate | null {
  return [...dates].sort(Temporal.PlainDate.compare)[0] ?? null;
}

function sortKey(deadline: Deadline): string {
  return `${turnsOn(deadline)?.toString() ?? '9999'} ${deadline.actor === 'shareholder' ? 0 : 1}`;
}

function meetingId(meeting: Deadline['meeting']): string {
  return meeting === null ? '' : `${meeting.type} ${meeting.year} ${meeting.date}`;
}

function meetingKey(meeting: Deadline['meeting']): string {
  if (meeting === null) return '9';
  return `${meeting.year ?? meeting.date?.year ?? 8} ${meeting.date?.toString() ?? ''}`;
}

function merged(deadlines: readonly Deadline[]): DeadlineGroup[] {
  return [...grouped(deadlines, sameLine).values()].flatMap((alike) => {
    const [deadline] = alike;
    if (deadline === undefined) return [];
    return [
      {
        deadline,
        subjects: alike.flatMap(({ subject }) => (subject === null ? [] : [subject])),
        // First what each rests on by itself, the provision's own words; then the dates that they share.
        evidence: distinct([...alike.flatMap(({ evidence }) => evidence.slice(0, 1)), ...deadline.evidence]),
      },
    ];
  });
}

/**
 * Only what the company itself sets is merged over subjects, provisions with provisions and printed dates with printed
 * ones: a rule's title names what it is about, and proposals for the proxy statement are no notice of anything.
 */
function sameLine(deadline: Deadline): string {
  const { subject, title, evidence, rule, ...rest } = deadline;
  const isNotice = (deadline.ofTheCompany || deadline.basis === 'stated') && subject !== 'rule-14a-8-proposal';
  return JSON.stringify(isNotice ? rest : [rest, subject, title, rule]);
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((passage) => [JSON.stringify(passage), passage])).values()];
}

function grouped<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}
