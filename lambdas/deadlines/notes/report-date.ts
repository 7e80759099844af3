import { dayOf } from '../../terms/days/day.ts';
import { dayInWords } from '../../terms/days/day-words.ts';
import type { Facts } from '../../terms/facts.ts';
import type { Note } from '../../terms/note.ts';

/** A date of report whose year the text contradicts: a misprint, of the cover where the day of filing bears the text out. */
export function reportDateNotes({ filing: { contradictedReportDate: contradicted, event } }: Facts): Note[] {
  if (contradicted === null || event === null) return [];
  const { printed, inTheText } = contradicted;
  const inText = dayInWords(dayOf(inTheText.date));
  const contradiction = `The cover gives ${dayInWords(dayOf(printed))} as the date of report, the text ${inText}`;
  const isSettled = event.date.equals(inTheText.date);
  return [
    {
      kind: 'report-date',
      text: isSettled
        ? `${contradiction}: taken for a misprint of the year, and counted from ${inText}.`
        : `${contradiction}: one of the two misprints the year, and nothing tells which. Counted from the cover; check it.`,
      citation: null,
      on: event.date,
      verified: true,
      mailed: true,
      evidence: inTheText.evidence,
    },
  ];
}
