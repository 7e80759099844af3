import { Temporal } from 'temporal-polyfill';
import { type Deadline, hourOf } from '../../terms/deadline.ts';
import type { FilingReference } from '../../terms/evidence.ts';
import { type ToldDeadline, toldDeadlineId } from './told-deadline.ts';
import { isAsKnown, type MeetingServed, type MeetingsKnown } from './which-meeting.ts';

/** A filing whose deadlines go into its registrant's calendar. */
export interface ToldSource extends MeetingsKnown {
  readonly filing: FilingReference;
  readonly registrant: ToldDeadline['registrant'];
  readonly deadlines: readonly Deadline[];
  /**
   * `news`: the filing has just come, and changes whatever it bears on. `again`: it was told before, and answers for
   * what it told itself; the other filings answer for the rest.
   */
  readonly told: 'news' | 'again';
}

/** A deadline of the filing that has a place in a calendar: of a meeting, and not unknown. */
export interface Served {
  readonly deadline: Deadline;
  readonly meeting: MeetingServed;
  /** Null: a reasonable time, which has no place of its own but takes that of a day told before. */
  readonly entry: ToldDeadline | null;
}

/** The deadlines of a filing that have a place in a calendar: those of meetings that are on record for the same day. */
export function servedIn(source: ToldSource): readonly Served[] {
  return source.deadlines.flatMap((deadline) => {
    const { meeting: of } = deadline;
    if (of === null || deadline.kind === 'unknown') return [];
    const meeting = { ...of, follows: of.date === null ? thisYearsDay(source) : null };
    if (!isAsKnown(meeting, source)) return [];
    return [{ deadline, meeting, entry: entryOf(deadline, meeting, source) }];
  });
}

/** The annual meeting of the filing's own, which the one that has no day yet follows. */
export function thisYearsDay({ findings }: Pick<ToldSource, 'findings'>): Temporal.PlainDate | null {
  for (const one of findings) {
    if (one.kind === 'meeting-date' && one.meetingType === 'annual' && !one.incidental && one.date !== null)
      return one.date;
  }
  return null;
}

function entryOf(deadline: Deadline, meeting: MeetingServed, source: ToldSource): ToldDeadline | null {
  const due = lastDay(deadline);
  if (due === null) return null;
  const { rule, basis, subject, title, actor, citation, condition, opens } = deadline;
  const { registrant, filing } = source;
  const hour = hourOf(deadline);
  const entry = {
    registrant,
    meeting,
    rule,
    basis,
    subject,
    title,
    actor,
    citation,
    condition,
    opens,
    due,
    ...(hour === null ? {} : { hour }),
    uncertain: deadline.kind === 'ambiguous' || deadline.provisional || deadline.approximate === true,
    filing,
    toldAt: null,
    supersededBy: null,
  } as const;
  return { ...entry, id: toldDeadlineId(entry) };
}

function lastDay(deadline: Deadline): Temporal.PlainDate | null {
  if (deadline.kind !== 'ambiguous') return deadline.due;
  const days = deadline.alternatives.flatMap(({ due }) => due ?? []);
  return days.sort(Temporal.PlainDate.compare)[0] ?? null;
}
