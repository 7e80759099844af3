import { dateOf, dayOf } from '../../terms/days/day.ts';
import { dayInWords, dayWithWeekday } from '../../terms/days/day-words.ts';
import type { Facts, MeetingFacts } from '../../terms/facts.ts';
import type { Note } from '../../terms/note.ts';
import { isAdjourned } from '../assembly/what-applies.ts';
import { citationOf } from '../catalogue/states/provision.ts';
import { lawOfState } from '../catalogue/states/state-corporation-laws.ts';

/** An adjourned meeting that stays within the limit of the statute needs nothing new, until when; beyond it deadlines tell. */
export function adjournmentNotes({ filing: { state }, meetings }: Facts): Note[] {
  const law = state === null ? null : lawOfState(state);
  const row = law?.adjournment;
  if (law == null || row === undefined) return [];
  return meetings.flatMap((meeting: MeetingFacts): Note[] => {
    const { adjournedFrom, recordDate, meeting: to } = meeting.anchors;
    if (!isAdjourned(meeting) || to === undefined) return [];
    const isOfRecord = row.countsFrom === 'recordDate';
    const counted = isOfRecord ? 'the original record date' : 'the original day of the meeting';
    const from = isOfRecord ? recordDate : adjournedFrom;
    const base = { kind: 'adjournment', citation: citationOf(law, row), verified: row.verified, mailed: true } as const;
    const says = (until: string) =>
      `The adjourned meeting needs no new ${row.needs} up to ${until}, unless the board fixes a new record date (${base.citation}).`;
    if (from === undefined) {
      // Where the record date counts, a deadline asks for it.
      if (isOfRecord) return [];
      return [
        { ...base, text: says(`${row.beyondDays} days after ${counted}, which is not stated`), on: null, evidence: [] },
      ];
    }
    const limit = dayOf(from.date) + row.beyondDays;
    if (dayOf(to.date) > limit) return [];
    const until = `${dayWithWeekday(limit)}, ${row.beyondDays} days after ${counted} (${dayInWords(dayOf(from.date))})`;
    return [{ ...base, text: says(until), on: dateOf(limit), evidence: from.evidence }];
  });
}
