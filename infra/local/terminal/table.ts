import { wrap } from '../../../lambdas/alerts/wrap.ts';

/** A column of a table: its heading, and how narrow it may become. */
export interface Column {
  readonly heading: string;
  readonly least: number;
  /** Broken after dashes, dots and slashes: a path has no blanks. */
  readonly isPath?: true;
}

const between = '  ';

/** How wide the terminal is, or what reads in its place. */
export function terminalColumns(): number {
  return process.stdout.columns || 80;
}

/**
 * Rows of cells under headings, in lines of at most `width` characters: columns that are too wide together become
 * narrower, the widest first and none below its least, and what does not fit in a cell goes on below.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width = terminalColumns(),
): string {
  const widths = fittedWidths(columns, rows, width - between.length * (columns.length - 1));
  const lines = (cells: readonly string[]): string[] => {
    const filled = widths.map((wide, index) => wrapped(cells[index] ?? '', wide, columns[index]));
    const height = Math.max(...filled.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) =>
      filled
        .map((cell, index) => (cell[row] ?? '').padEnd(widths[index] ?? 0))
        .join(between)
        .trimEnd(),
    );
  };
  const headings = lines(columns.map(({ heading }) => heading));
  const rule = widths.map((wide) => '-'.repeat(wide)).join(between);
  return [...headings, rule, ...rows.flatMap(lines)].join('\n');
}

function wrapped(text: string, width: number, column: Column | undefined): string[] {
  if (column?.isPath !== true) return wrap(text, width);
  const lines: string[] = [''];
  for (const part of text.split(/(?<=[-_./\\ ])/)) {
    const last = lines.at(-1) ?? '';
    if (last.length + part.length <= width) lines[lines.length - 1] = last + part;
    else lines.push(...(part.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []));
  }
  return lines.filter((line, index) => line !== '' || index > 0);
}

function fittedWidths(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): number[] {
  const widths = columns.map(({ heading }, index) =>
    rows.reduce((widest, row) => Math.max(widest, row[index]?.length ?? 0), heading.length),
  );
  const excess = () => widths.reduce((sum, one) => sum + one, 0) - room;
  for (let over = excess(); over > 0; over = excess()) {
    const shrinking = widths
      .map((wide, index) => ({ wide, index, least: columns[index]?.least ?? 0 }))
      .filter(({ wide, least }) => wide > least)
      .sort((a, b) => b.wide - a.wide);
    const [widest, second] = shrinking;
    if (widest === undefined) break;
    const to = Math.max(widest.least, second?.wide ?? 0, widest.wide - over);
    widths[widest.index] = to === widest.wide ? to - 1 : to;
  }
  return widths;
}
