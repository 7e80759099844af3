import type { Analysed } from '../../records/json/analysis.ts';
import { isChecked } from '../../terms/deadline.ts';
import type { DeadlineLine } from './deadline-lines.ts';
import { isApproximate } from './deadline-lines.ts';

/** One line that explains the marks that were used, and no others. */
export function legend(lines: readonly DeadlineLine[], notes: Analysed['notes']): string {
  const deadlines = lines.flatMap((line) => line.deadlines);
  const isAllChecked = deadlines.every(isChecked) && notes.every(({ mailed, verified }) => verified || !mailed);
  return [
    ...(isAllChecked ? [] : ['* From secondary sources, not checked against the law.']),
    ...(deadlines.some(isApproximate) ? ['~ Counts from a date that is only approximate.'] : []),
    'Not legal advice.',
  ].join(' ');
}
