/** Columns of a mail. */
export const columns = 72;

/** A blank at which no line is broken: within "May 25, 2004" and "17 CFR". */
const gluing =
  /(?<=\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}) (?=\d)|(?<=\b\d{1,2},) (?=\d{4}\b)|(?<=\d) (?=CFR)/g;
const glue = '\u00a0';

/**
 * Breaks one line of text at blanks, but not within a date, into lines of at most `width` characters; a word that is
 * longer is cut.
 */
export function wrap(text: string, width: number): string[] {
  return broken(text.replace(gluing, glue).split(' '), width).map((line) => line.replaceAll(glue, ' '));
}

function broken(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of words) {
    while (word.length > width) {
      if (line !== '') lines.push(line);
      line = '';
      lines.push(word.slice(0, width));
      word = word.slice(width);
    }
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A paragraph, every line set in by so many blanks. */
export function paragraph(text: string, indent: number): string {
  return wrap(text, columns - indent)
    .map((line) => ' '.repeat(indent) + line)
    .join('\n');
}

/**
 * A label with text beside it, as in a calendar: the label's lines (each shorter than `column`) set in by two, the text
 * from `column` on, and a mark at the right edge of the last line.
 */
export function beside(label: readonly string[], text: string, column: number, mark = ''): string {
  const lines = wrap(text, columns - column);
  const last = lines.at(-1) ?? '';
  if (mark !== '' && column + last.length + 2 + mark.length > columns) lines.push('');
  const rows = Array.from({ length: Math.max(lines.length, label.length) }, (_, row) => {
    const left = row < label.length ? `  ${label[row] ?? ''}` : '';
    return left.padEnd(column) + (lines[row] ?? '');
  });
  const marked = lines.length - 1;
  return rows
    .map((row, index) => (index === marked && mark !== '' ? row.padEnd(columns - mark.length) + mark : row.trimEnd()))
    .join('\n');
}
