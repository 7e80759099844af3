import { inTurn, oneOf } from '../../prose/any-of.ts';
import { isOfFormerDays } from '../../prose/table-cells.ts';
import type { Wording } from '../../prose/wording.ts';
import { columnHeading, yearIn } from '../../stated-deadlines/tables/table-columns.ts';
import type { DateRole } from '../cues/cue.ts';

/** What a date of a table row is by the name of its row and the head of its column. */
export interface DayInTable {
  readonly role: DateRole;
  readonly past: boolean;
}

const now = new RegExp(
  inTurn(
    '^(?:the |as )?(?:now )?',
    oneOf(
      'new(?:ly)?',
      'now',
      'revised',
      'updated',
      'amended',
      'changed',
      'modified',
      'rescheduled',
      'postponed',
      'adjourned',
      'adjusted',
      'corrected',
      'current(?:ly)?',
      'to',
      'after',
    ),
    '(?![a-z])',
  ),
);
const unchanged = /\b(?:unchanged|no change|not changed|same|as before)\b/;

/** What a row, or a column, is about; null for what a meeting has nothing to do with, or that says nothing. */
function matterOf(name: string): DateRole | null {
  if (/\brecord date|\bdate of record|\bof record\b/.test(name)) return 'record';
  if (/\b(?:mail(?:ed|ing)|distribut\w+|first sent)\b/.test(name)) return 'mailing';
  if (/\b(?:deadline|proposals?|nominat\w*|notices?|vot(?:e|es|ing)|due|last day|cut-?off|submi\w+)\b/.test(name))
    return null;
  return /@[ASG]\d+@|\bmeeting\b|^(?:new |revised )?(?:date|day)\b/.test(name) ? 'meeting' : null;
}

/**
 * The dates of a table row whose columns, or whose name, tell days that were from days that are, or one year from another:
 * "Old | New", "Original date | Revised date", "2024 | 2025"; null for any other sentence.
 * @example daysInTable(wordingOf('Record date | March 3, 2025 | March 17, 2025'), ['', 'Old', 'New']) // other, record
 */
export function daysInTable(wording: Wording, columns: readonly string[]): readonly DayInTable[] | null {
  if (columns.length === 0 || wording.dates.length === 0) return null;
  const heads = columns.map((column) => column.toLowerCase().trim());
  const cells = wording.text.split(' | ');
  const label = cells[0] ?? '';
  const headOf = (index: number) => columnHeading(wording, wording.text.indexOf(`@D${index}@`), columns).trim();
  if (heads.some((head) => isOfFormerDays(head)) && heads.some((head) => now.test(head))) {
    const matter = matterOf(label);
    const stays = cells.some((cell) => unchanged.test(cell));
    return wording.dates.map((_, index) => dayOf(matter, isOfFormerDays(headOf(index)) && !stays));
  }
  if (isOfFormerDays(label) || now.test(label)) {
    const matters = heads.map(matterOf);
    if (!matters.includes('meeting')) return null;
    return wording.dates.map((_, index) => dayOf(matterOf(headOf(index)), isOfFormerDays(label)));
  }
  const years = heads.flatMap((head) => yearIn(head) ?? []);
  if (years.length < 2 || matterOf(label) === null) return null;
  const last = Math.max(...years);
  return wording.dates.map((_, index) => ({
    role: matterOf(label) ?? 'other',
    past: (yearIn(headOf(index)) ?? last) < last,
  }));
}

function dayOf(matter: DateRole | null, was: boolean): DayInTable {
  if (matter === null || (was && matter !== 'meeting')) return { role: 'other', past: false };
  return { role: was ? 'previous' : matter, past: false };
}
