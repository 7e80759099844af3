import type { Temporal } from 'temporal-polyfill';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { filingInWords } from '../../terms/source.ts';
import { lastDayInWords } from '../lists/last-day.ts';
import { actInWords, shortCitation } from '../mail/acts.ts';
import { meetingInWords } from '../mail/deadline-lines.ts';
import { capitalised, oneLine } from '../words/plain-words.ts';
import { type CalendarEntry, sequenceOf, uidOf, withDistinctUids } from './calendar-entry.ts';

/**
 * The deadlines on record as a calendar shows them: one entry each, on the day that holds now. One that was replaced
 * shows the day that took its place, and what it was; one that lapsed is cancelled.
 */
export function entriesTold(told: readonly ToldDeadline[]): CalendarEntry[] {
  return withDistinctUids([...grouped(told).values()].flatMap(entriesOfOne));
}

function grouped(told: readonly ToldDeadline[]): Map<string, ToldDeadline[]> {
  const groups = new Map<string, ToldDeadline[]>();
  for (const one of told) groups.set(uidOfTold(one), [...(groups.get(uidOfTold(one)) ?? []), one]);
  return groups;
}

function uidOfTold({ registrant, meeting, rule, subject }: ToldDeadline): string {
  return uidOf({ registrant: registrant.id, meeting, rule, subject });
}

function entriesOfOne(told: readonly ToldDeadline[]): CalendarEntry[] {
  const holding = told.filter(({ supersededBy }) => supersededBy === null);
  const before = told.filter(({ supersededBy }) => supersededBy !== null);
  const [last] = [...before].sort((a, b) => sequenceOf(changedOn(b)) - sequenceOf(changedOn(a)));
  const changed = Math.max(0, ...told.map((one) => sequenceOf(changedOn(one))));
  if (holding.length > 0) {
    return holding.map((one) => entryOf(one, changed, last ?? null, false));
  }
  return last === undefined ? [] : [entryOf(last, changed, null, true)];
}

function changedOn({ filing, supersededBy }: ToldDeadline): Temporal.PlainDate | null {
  return supersededBy?.filing.on ?? filing.on;
}

function entryOf(told: ToldDeadline, sequence: number, before: ToldDeadline | null, cancelled: boolean): CalendarEntry {
  const { registrant, actor, citation, opens, due, meeting, condition, uncertain, filing, supersededBy } = told;
  return {
    uid: uidOfTold(told),
    sequence,
    cancelled,
    registrant: oneLine(registrant.name ?? registrant.id, 80),
    act: `${actInWords(told)} (${shortCitation(citation)})`,
    actor,
    opens,
    due,
    was: before === null || before.due.equals(due) ? null : before.due,
    opened: before?.opens == null || (opens !== null && before.opens.equals(opens)) ? null : before.opens,
    doubts: uncertain ? ['not certain'] : [],
    details: [
      capitalised(meetingInWords(meeting)),
      ...lastDayInWords(told),
      ...(condition === null ? [] : [`Holds ${oneLine(condition, 200)}`]),
      `From: ${oneLine(filingInWords(filing), 80)}`,
      ...(supersededBy === null ? [] : [`No longer holds since ${oneLine(filingInWords(supersededBy.filing), 80)}`]),
    ],
  };
}
