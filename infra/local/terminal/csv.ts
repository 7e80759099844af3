/** What makes a spreadsheet take a cell for a formula: the text of a filing is to be shown, not run. */
const formula = /^[=+\-@\t\r]./s;

/** A line of comma-separated values as RFC 4180 has it: cells with commas, quotes or line breaks stand in quotes. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  const plain = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
