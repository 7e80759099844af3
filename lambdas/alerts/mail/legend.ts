import type { DeadlineLine } from './deadline-lines.ts';
import { isApproximate } from './deadline-lines.ts';

/** One line that explains the marks that were used, and no others. */
export function legend(lines: readonly DeadlineLine[]): string {
  const deadlines = lines.flatMap((line) => line.deadlines);
  return [
    ...(deadlines.some(({ verified }) => !verified) ? ['* From secondary sources, not checked against the law.'] : []),
    ...(deadlines.some(isApproximate) ? ['~ Counts from a date that is only approximate.'] : []),
    'Not legal advice.',
  ].join(' ');
}
