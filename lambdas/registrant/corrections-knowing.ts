import type { Correction } from './correction.ts';
import type { FactsOnRecord } from './filing-facts.ts';

/**
 * What people said of meetings that these filings tell of: a filing is seen as if it had just come, and a correction of
 * what only a later one told would give away that there is such a meeting.
 */
export function correctionsKnowing(
  corrections: readonly Correction[],
  filings: readonly FactsOnRecord[],
): readonly Correction[] {
  const days = new Set<string>();
  for (const [, { findings }] of filings)
    for (const one of findings)
      if (one.kind === 'meeting-date')
        for (const day of [one.date, one.previouslyScheduledDate, one.priorYearDate]) if (day) days.add(`${day}`);
  return corrections.filter((one) => {
    if (one.fact === 'misread-clause' || one.meeting.day === null) return true;
    if (!days.has(`${one.meeting.day}`)) return false;
    if (one.fact === 'date') days.add(`${one.date}`);
    return true;
  });
}
