import { addMonths, type Day, dateOf, dayFromIso, dayOf } from '../../terms/days/day.ts';
import { dayInWords, dayWithWeekday } from '../../terms/days/day-words.ts';
import type { DatedFact, Facts, MeetingFacts } from '../../terms/facts.ts';
import type { Note } from '../../terms/note.ts';
import { citationOf } from '../catalogue/states/provision.ts';
import type { Interval, StateCorporationLaw } from '../catalogue/states/state-corporation-law.ts';
import { lawOfState } from '../catalogue/states/state-corporation-laws.ts';

/**
 * From when holders may ask for an annual meeting that is not held: so many days after the day designated for it or,
 * where none is, so many months after the last (8 Del. C. 211(c): 30 days, 13 months). Never a last day for the
 * meeting; worth a line when the meeting is called off, or put off or held beyond it.
 */
export function annualMeetingNotes({ filing: { state }, meetings, calledOff = [] }: Facts): Note[] {
  const law = state === null ? null : lawOfState(state);
  if (law === null) return [];
  return [...meetings, ...calledOff].flatMap((meeting) => {
    const row = law.intervals.find((one) => isInForce(one, meeting));
    return row === undefined || meeting.type !== 'annual' || meeting.provisional ? [] : notesOn(meeting, law, row);
  });
}

function notesOn(meeting: MeetingFacts, law: StateCorporationLaw, row: Interval): Note[] {
  const counted = designated(meeting, row) ?? sinceTheLast(meeting, row);
  if (counted === null) return [];
  const { from, limit, words } = counted;
  const day = meeting.anchors.meeting === undefined ? null : dayOf(meeting.anchors.meeting.date);
  return [
    {
      kind: 'annual-meeting-not-held',
      text: `Holders may ask the court for an annual meeting if none is held by ${dayWithWeekday(limit)}, ${words} (${dayInWords(dayOf(from.date))}); no last day for the meeting follows from it (${citationOf(law, row)}).`,
      citation: citationOf(law, row),
      on: dateOf(limit),
      verified: row.verified,
      mailed: day === null || day > limit,
      evidence: from.evidence,
    },
  ];
}

interface Counted {
  readonly from: DatedFact;
  readonly limit: Day;
  readonly words: string;
}

function designated({ designatedBefore, anchors }: MeetingFacts, row: Interval): Counted | null {
  const from = designatedBefore ?? (anchors.adjournedFrom === undefined ? anchors.meeting : undefined) ?? null;
  const { daysAfterDesignatedDay: days } = row;
  if (from === null || days === undefined) return null;
  // A first day is designated late when it lies beyond the months that would else count.
  const late = designatedBefore === null ? sinceTheLast({ designatedBefore, anchors } as MeetingFacts, row) : null;
  if (late !== null && dayOf(from.date) > late.limit) return late;
  return { from, limit: dayOf(from.date) + days, words: `${days} days after the day designated for it` };
}

function sinceTheLast({ anchors }: MeetingFacts, row: Interval): Counted | null {
  const from = anchors.priorMeeting;
  if (from === undefined || row.monthsAfterFiscalYearEnd !== undefined) return null;
  const { monthsAfterLastMeeting: months } = row;
  return { from, limit: addMonths(dayOf(from.date), months), words: `${months} months after the last one` };
}

function isInForce({ from, to }: Interval, { anchors, designatedBefore }: MeetingFacts): boolean {
  const on = anchors.meeting ?? designatedBefore ?? anchors.priorMeeting;
  if (on === undefined) return false;
  const day = dayOf(on.date);
  return (from === undefined || day >= dayFromIso(from)) && (to === undefined || day <= dayFromIso(to));
}
