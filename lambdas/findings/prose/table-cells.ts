/** A cell of a table row, with where it begins in the document. */
export interface Cell {
  readonly raw: string;
  readonly start: number;
}

/** The cells of a row that begins at `start`. */
export function cellsOf(raw: string, start: number): Cell[] {
  let at = start;
  return raw.split('\t').map((cell) => {
    const found = { raw: cell, start: at };
    at += cell.length + 1;
    return found;
  });
}

/** A column of what is to be handed in, rather than of when, or of which kind. */
const ownColumn =
  /^(?!\s*(?:types? of|kinds? of|what|when|where|how|who|date|deadline)\b).*\b(?:proposals?|nominat\w*|nominees?|business|access|rule 14a)\b/i;

/** Cells of running text, each with the heading of its column; a first cell without one names the row. */
export function cellsUnder(columns: readonly string[], cells: readonly Cell[]): { cell: Cell; column: string }[] {
  const first = cells.length - columns.length;
  if (columns.filter((c) => ownColumn.test(c)).length < 2 || first < 0 || first > 1) return [];
  const data = cells.slice(first);
  if (!data.every((c) => c.raw.trim().length > 25)) return [];
  return data.map((cell, i) => ({ cell, column: columns[i] ?? '' }));
}
