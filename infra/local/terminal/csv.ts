/** What makes a spreadsheet take a cell for a formula: the text of a filing is to be shown, not run. */
const formula = /^[=+\-@\t\r]./s;

type Value = string | number | boolean | null;

/** Rows as comma-separated values: what the columns are called, and what each holds of a row. */
export interface Csv<T> {
  readonly heading: string;
  readonly line: (row: T) => string;
}

/** @example csvOf<Deadline>({ due: ({ due }) => due.toString() }).heading is "due\r\n" */
export function csvOf<T>(columns: Readonly<Record<string, (row: T) => Value>>): Csv<T> {
  return {
    heading: csvLine(Object.keys(columns)),
    line: (row) => csvLine(Object.values(columns).map((cell) => cell(row))),
  };
}

/** A line as RFC 4180 has it: cells with commas, quotes or line breaks stand in quotes; null is an empty cell. */
export function csvLine(cells: readonly Value[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: Value): string {
  const text = String(value ?? '');
  const plain = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
