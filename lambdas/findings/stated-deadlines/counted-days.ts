import { inFull } from '../../terms/source.ts';
import { conditionsIn } from '../conditions/clause-conditions.ts';
import { countedDayRows } from '../phrasebook/counted-days.ts';
import type { Count, Wording } from '../prose/wording.ts';
import type { ResolvedDate } from '../prose/year-of-date.ts';
import { decided } from '../reading/decisions.ts';
import { phraseOf, standsAround } from '../reading/phrase.ts';
import { chunksIn } from '../reading/sentence-reading.ts';
import type { DeadlineRole } from './cues/cue.ts';
import { columnHeading } from './tables/table-columns.ts';

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
  columns: readonly string[] = [],
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
    } else newDates[index] = dayMeant(from, roles[index] ?? null, wording, chunk.from, columns);
  });
  return { roles: newRoles, dates: newDates };
}

const beforeIt =
  /(?<!\b(?:on or|not|nor|no) )\b(?:before|prior to) (?:the )?(?:(?:opening|start) of (?:business|the day) (?:on|of) )?(?:the )?$/;
const beforeHead = /(?<!\b(?:on or|not) )\b(?:before|prior to)$/;

/** "Before March 27" ends on March 26, "after March 27" begins on March 28; `columns`: the heads of its table, which may say so. */
function dayMeant(
  from: ResolvedDate,
  role: DeadlineRole | null,
  wording: Wording,
  at: number,
  columns: readonly string[],
): ResolvedDate {
  const left = wording.text.slice(0, at);
  const says = (word: string, off: string) => `The filing says "${word} ${inFull(from.date)}": the ${off}.`;
  if (
    role === 'due' &&
    (beforeIt.test(left) || (/ \| $/.test(left) && beforeHead.test(columnHeading(wording, at, columns))))
  )
    return { date: from.date.subtract({ days: 1 }), remark: says('before', 'last day is the day before') };
  if (role === 'opens' && /(?<!\bon or )\bafter (?:the )?$/.test(left))
    return { date: from.date.add({ days: 1 }), remark: says('after', 'first day is the day after') };
  return from;
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
