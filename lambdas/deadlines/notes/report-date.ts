import { dayOf } from '../../terms/days/day.ts';
import { dayInWords } from '../../terms/days/day-words.ts';
import type { Facts } from '../../terms/facts.ts';
import type { Note } from '../../terms/note.ts';

/** A date of report whose year the text contradicts. */
export function reportDateNotes({ filing: { misprintedReportDate: printed, event } }: Facts): Note[] {
  if (printed === null || event === null) return [];
  const day = dayInWords(dayOf(event.date));
  return [
    {
      kind: 'report-date',
      text: `The cover gives ${dayInWords(dayOf(printed))} as the date of report, the text ${day}: taken for a misprint of the year, and counted from ${day}.`,
      citation: null,
      on: event.date,
      verified: true,
      mailed: true,
      evidence: event.evidence,
    },
  ];
}
