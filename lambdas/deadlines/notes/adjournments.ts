import { dateOf, dayOf } from '../../terms/days/day.ts';
import { dayInWords, dayWithWeekday } from '../../terms/days/day-words.ts';
import type { Facts, MeetingFacts } from '../../terms/facts.ts';
import type { Note } from '../../terms/note.ts';
import { citationOf } from '../catalogue/states/provision.ts';
import { lawOfState } from '../catalogue/states/state-corporation-laws.ts';

/** An adjourned meeting that stays within the limit of the statute needs nothing new, until when; beyond it deadlines tell. */
export function adjournmentNotes({ filing: { state }, meetings }: Facts): Note[] {
  const law = state === null ? null : lawOfState(state);
  const row = law?.adjournment;
  if (law == null || row === undefined) return [];
  return meetings.flatMap(({ anchors }: MeetingFacts): Note[] => {
    const { adjournedFrom, meeting, recordDate } = anchors;
    const from = row.countsFrom === 'recordDate' ? recordDate : adjournedFrom;
    if (adjournedFrom === undefined || meeting === undefined || from === undefined) return [];
    const limit = dayOf(from.date) + row.beyondDays;
    if (dayOf(meeting.date) > limit) return [];
    const counted = row.countsFrom === 'recordDate' ? 'the original record date' : 'the original day of the meeting';
    return [
      {
        kind: 'adjournment',
        text: `The adjourned meeting needs no new ${row.needs} up to ${dayWithWeekday(limit)}, ${row.beyondDays} days after ${counted} (${dayInWords(dayOf(from.date))}), unless the board fixes a new record date (${citationOf(law, row)}).`,
        citation: citationOf(law, row),
        on: dateOf(limit),
        verified: row.verified,
        mailed: true,
        evidence: from.evidence,
      },
    ];
  });
}
