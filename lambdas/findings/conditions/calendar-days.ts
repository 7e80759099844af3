import type { Temporal } from 'temporal-polyfill';
import type { DateMention } from '../../filing/prose-dates.ts';
import { calendarDate } from '../../terms/days/calendar-date.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { calendarDayCases } from '../phrasebook/calendar-day-cases.ts';
import type { Wording } from '../prose/wording.ts';
import { decided } from '../reading/decisions.ts';
import { phraseOf, standsFrom } from '../reading/phrase.ts';
import { chunksIn } from '../reading/sentence-reading.ts';

const rows = calendarDayCases.map((row) => ({ ...row, phrase: phraseOf(row.says) }));

/** Two days of the calendar on which a case turns. */
interface CalendarDays {
  readonly days: readonly [Temporal.PlainDate, Temporal.PlainDate];
  /** Where the words end. */
  readonly to: number;
  /** The case of a meeting between the days, and not of one outside of them. */
  readonly isBetween: boolean;
  readonly isExclusive: boolean;
}

/** Words that a case begins with; a verb of what follows from it ends it. */
const beginsCase: ReadonlySet<string> = new Set(['if', 'unless', 'should', 'when', 'where', 'event', 'case']);
const saysWhatFollows = /\b(?:will|shall|must)\b/;

/** The dates, by their place in a wording, on which a case turns, and that are days of nothing. */
export function datesOfCases(wording: Wording): ReadonlySet<number> {
  const found = new Set<number>();
  if (wording.dates.length < 2) return found;
  for (const { text, to } of chunksIn(wording)) {
    const days = beginsCase.has(text) ? calendarDaysAt(wording, to) : null;
    if (days === null) continue;
    const words = wording.text.slice(to, days.to);
    if (saysWhatFollows.test(words)) continue;
    for (const [, index] of matchesIn(words, /@D(\d+)@/g)) found.add(Number(index));
  }
  return found;
}

/** "Called for a date between May 11 and July 10", where a case begins at a place of a wording's text; else null. */
export function calendarDaysAt(wording: Wording, start: number): CalendarDays | null {
  if (wording.dates.length < 2) return null;
  const chunks = chunksIn(wording);
  const at = chunks.findIndex((chunk) => chunk.from >= start);
  if (at < 0) return null;
  for (const row of rows) {
    const { phrase, meeting, exclusive } = row;
    const end = standsFrom(phrase, chunks, at);
    if (end === null) continue;
    const [first, last] = chunks
      .slice(at, end)
      .flatMap(({ is, text }) => (is === 'date' ? (wording.dates[Number(/\d+/.exec(text))] ?? []) : []));
    const days = first && last ? daysOf(first, last) : null;
    const to = chunks[end - 1]?.to;
    if (days === null || to === undefined) return null;
    decided(row, wording);
    return { days, to, isBetween: meeting === 'between', isExclusive: exclusive === true };
  }
  return null;
}

/** A year that is none of its own, for days of every year. */
const ANY_YEAR = 2025;

/** "May 11 and July 10, 2025": the year of the one is that of the other. */
function daysOf(first: DateMention, last: DateMention): CalendarDays['days'] | null {
  const year = last.year ?? first.year ?? ANY_YEAR;
  const [one, other] = [first, last].map(({ date, month, day }) => date ?? calendarDate(year, month, day));
  return one && other ? [one, other] : null;
}
