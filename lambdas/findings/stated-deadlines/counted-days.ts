import { inFull } from '../../terms/source.ts';
import { conditionsIn } from '../conditions/clause-conditions.ts';
import { countedDayRows } from '../phrasebook/counted-days.ts';
import type { Count, Wording } from '../prose/wording.ts';
import type { ResolvedDate } from '../prose/year-of-date.ts';
import { decided } from '../reading/decisions.ts';
import { phraseOf, standsAround } from '../reading/phrase.ts';
import { chunksIn } from '../reading/sentence-reading.ts';
import type { DeadlineRole } from './cues/cue.ts';

/** What the dates of a sentence are, and do, when what is counted from them is counted. */
export interface CountedDays {
  readonly roles: readonly (DeadlineRole | null)[];
  readonly dates: readonly (ResolvedDate | null)[];
}

const rows = countedDayRows.map((row) => ({ ...row, phrase: phraseOf(row.says) }));

/**
 * The roles and dates of a sentence, in which "not later than the 90th day before June 25, 2026" stands for the day that
 * the count comes to, and "before March 27" ends on March 26. Business days are not counted here: they need a calendar.
 */
export function withCountedDays(
  wording: Wording,
  roles: readonly (DeadlineRole | null)[],
  dates: readonly (ResolvedDate | null)[],
): CountedDays {
  const chunks = chunksIn(wording);
  const conditions = conditionsIn(wording);
  const newRoles = [...roles];
  const newDates = [...dates];
  chunks.forEach((chunk, at) => {
    if (chunk.is !== 'date') return;
    const index = Number(chunk.text.slice(2, -1));
    const from = dates[index];
    if (!from || conditions.some((one) => chunk.from >= one.from && chunk.from < one.to)) return;
    const row = rows.find(({ phrase }) => standsAround(phrase, chunks, at));
    if (row) {
      decided(row, wording, index);
      const count = countBefore(wording, at);
      const counted = count && dayCounted(count, row.direction, from);
      newRoles[index] = counted ? row.role : null;
      newDates[index] = counted ?? from;
    } else if (roles[index] === 'due' && chunks[at - 1]?.is === 'before')
      newDates[index] = {
        date: from.date.subtract({ days: 1 }),
        remark: `The filing says "before ${inFull(from.date)}": the last day is the day before.`,
      };
  });
  return { roles: newRoles, dates: newDates };
}

function countBefore(wording: Wording, at: number): Count | undefined {
  const token = chunksIn(wording)
    .slice(0, at)
    .findLast(({ is }) => is === 'count');
  return wording.counts[Number(token?.text.slice(2, -1))];
}

const units = { calendar: 'days', clear: 'days', week: 'weeks', month: 'months' } as const;

function dayCounted(
  { value, unit, contradiction }: Count,
  direction: 'before' | 'after',
  { date }: ResolvedDate,
): ResolvedDate | null {
  if (!(unit in units) || contradiction !== null) return null;
  const length = { [units[unit as keyof typeof units]]: value };
  return {
    date: direction === 'before' ? date.subtract(length) : date.add(length),
    remark: `Counted as the filing says: ${value} ${units[unit as keyof typeof units]} ${direction} ${inFull(date)}.`,
  };
}
