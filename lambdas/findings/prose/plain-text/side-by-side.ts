import { matchesIn } from '../../../terms/patterns/matches.ts';
/** A column of text, as long as the block it stands in: blanks stand where the other column is. */
export type Column = string;

const LONGEST_BLOCK = 6000;
const FEWEST_LINES = 3;
/** Characters that a line of a column has at least, on the average: narrower ones are cells of a table. */
const NARROWEST = 16;
/** Places at which the right column may begin that are tried. */
const MOST_GUTTERS = 8;

const mayHaveColumns = /\S {2,}\S[^\n]*\n[^\n]*\S {2,}\S/;

/**
 * The two columns of a block of running text that a page sets side by side, so that each line holds half of either; null
 * for any other block, as a table.
 */
export function columnsSideBySide(raw: string): readonly [Column, Column] | null {
  if (
    raw.length > LONGEST_BLOCK ||
    raw.includes('\t') ||
    !raw.includes('  ') ||
    !mayHaveColumns.test(raw.slice(0, 600))
  )
    return null;
  const lines = raw.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length < FEWEST_LINES) return null;
  const gutter = guttersOf(filled).find(
    (at) => filled.every((line) => leavesFree(line, at)) && isRagged(filled, at) && areTexts(filled, at),
  );
  if (gutter === undefined) return null;
  const blank = (line: string, from: number, to: number) =>
    line.slice(0, from) + ' '.repeat(Math.max(0, Math.min(to, line.length) - from)) + line.slice(to);
  return [
    lines.map((line) => blank(line, gutter, line.length)).join('\n'),
    lines.map((line) => blank(line, 0, gutter)).join('\n'),
  ];
}

function guttersOf(lines: readonly string[]): readonly number[] {
  const ends = lines.slice(0, 3).flatMap((line) => [...matchesIn(line, /(?<=\S {2,})\S/g)].map(({ index }) => index));
  return [...new Set(ends)].slice(0, MOST_GUTTERS);
}

function leavesFree(line: string, at: number): boolean {
  return line.slice(Math.max(0, at - 2), at).trim() === '';
}

/** The lines of the left column end where they may: some leave more than two blanks. */
function isRagged(lines: readonly string[], gutter: number): boolean {
  return lines.some((line) => /\S {3,}$/.test(line.slice(0, gutter)) && line.length > gutter);
}

/** Both columns hold sentences that run on from line to line, and no cells of a table. */
function areTexts(lines: readonly string[], gutter: number): boolean {
  return [lines.map((line) => line.slice(0, gutter).trim()), lines.map((line) => line.slice(gutter).trim())].every(
    (column) => {
      const own = column.filter((line) => line !== '');
      if (own.length < FEWEST_LINES || own.join('').length < own.length * NARROWEST) return false;
      // Wide blanks within a column are those of a table, or of text that is set to one width.
      if (own.some((line) => /(?<![.:]) {2,}|\.{3,}/.test(line)) || !/[a-z0-9]\.(?= |$)/m.test(own.join('\n')))
        return false;
      const runsOn = own.filter((line, i) => i > 0 && /[a-z,0-9]$/i.test(own[i - 1] ?? '') && /^[a-z0-9(]/.test(line));
      return runsOn.length * 3 >= own.length - 1;
    },
  );
}
