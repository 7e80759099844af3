import type { Temporal } from 'temporal-polyfill';
import type { Analysed } from '../records/json/analysis.ts';
import type { ToldDeadline } from '../registrant/told/told-deadline.ts';
import type { ToldChanges } from '../registrant/told/what-it-changes.ts';
import { dayOf } from '../terms/days/day.ts';
import { dayInWords } from '../terms/days/day-words.ts';
import type { DeadlineRemark } from '../terms/deadline.ts';
import { filingInWords } from '../terms/source.ts';

/** The analysis, in which a deadline that takes the place of one told before says so first. */
export function withReplacements(analysis: Analysed, { replaced }: ToldChanges): Analysed {
  const deadlines = analysis.deadlines.map((deadline) => {
    const remarks = wereTold(replaced.get(deadline) ?? []).map(
      (one): DeadlineRemark => ({ kind: 'replaces', text: `Replaces ${inWords(one)}.` }),
    );
    return remarks.length === 0 ? deadline : { ...deadline, remarks: [...remarks, ...deadline.remarks] };
  });
  return { ...analysis, deadlines };
}

/** What takes the place of what people were told and held until now, a sentence each. */
export function replacementsInWords({ replaced }: ToldChanges): string[] {
  return [...replaced].flatMap(([{ title, opens, due }, entries]) => {
    const now = due === null ? 'no fixed date' : windowInWords(opens, due);
    const held = wereTold(entries).filter(({ supersededBy }) => supersededBy === null);
    return held.map((one) => `${title}: ${now} replaces ${inWords(one)}.`);
  });
}

/**
 * What people were told and that holds no longer, a sentence or two each. Whether a day that the company printed lapses
 * with the day of its meeting is for its bylaws to say, and where those are on record another has taken its place.
 */
export function lapsedInWords({ lapsed }: ToldChanges): string[] {
  return wereTold(lapsed).map((one) =>
    one.basis === 'stated'
      ? `May no longer hold: ${one.title}, ${inWords(one)}. The company printed it, and the provision behind it is not on record: please look.`
      : `No longer holds: ${one.title}, ${inWords(one)}.`,
  );
}

/** Whether a filing changes anything that people were told; they are to know, whatever else it says. */
export function changesWhatWasTold({ replaced, lapsed }: ToldChanges): boolean {
  return wereTold([...replaced.values(), lapsed].flat()).length > 0;
}

function wereTold(entries: readonly ToldDeadline[]): readonly ToldDeadline[] {
  return entries.filter(({ toldAt }) => toldAt !== null);
}

/** "Mar 5, 2004, told from the DEF 14A of July 1, 2003". */
function inWords({ opens, due, filing }: ToldDeadline): string {
  return `${windowInWords(opens, due)}, told from ${filingInWords(filing)}`;
}

function windowInWords(opens: Temporal.PlainDate | null, due: Temporal.PlainDate): string {
  return `${opens === null ? '' : `${dayInWords(dayOf(opens))} to `}${dayInWords(dayOf(due))}`;
}
