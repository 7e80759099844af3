import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Gives a line of what is printed a style; null leaves it plain. */
export type Painter = (line: string) => Style | null;

/**
 * Whether colours are wanted: on a terminal that has them, unless NO_COLOR is set (https://no-color.org); elsewhere
 * only where FORCE_COLOR asks for them.
 */
function areColoursWanted(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return process.stdout.isTTY === true && process.stdout.hasColors();
}

/** Text whose lines have their styles, where colours are wanted; otherwise as it is. What is in the text has no say in it. */
export function painted(text: string, painter: Painter): string {
  if (!areColoursWanted()) return text;
  return text
    .split('\n')
    .map((line) => {
      const style = painter(line);
      return style === null || line === '' ? line : styleText(style, line, { validateStream: false });
    })
    .join('\n');
}

/** A mail: its subject and its headings stand out, and what is rejected or supposed. */
export const asMail: Painter = (line) => {
  if (/^(?:Subject: |== )/.test(line)) return 'cyan';
  if (/^(?:Rejected|WHAT IF): /.test(line)) return 'red';
  return /^[A-Z][A-Z ]{5,}(?:\(.*\))?$/.test(line) ? 'bold' : null;
};

/** A table: its headings stand out, and what was rejected. */
export const asTable: Painter = (line) => {
  if (/^(?:File|Last day) {2,}/.test(line)) return 'bold';
  return / {2}(?:rejected: |not analysed, )/.test(line) ? 'red' : null;
};
