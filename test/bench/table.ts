/** Sets rows below a line of headings: the first column to the left, the others, figures, to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, i) => Math.max(heading.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [headings, ...rows].map((row) => `${line(row).trimEnd()}\n`).join('');
}

/** A figure with about three digits: "0.41", "7.3", "1250". */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '-';
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** A share of a whole: "3.2 %". */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
