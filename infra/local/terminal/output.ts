import { once } from 'node:events';
import { type Painter, painted } from './colours.ts';

/** What a terminal obeys instead of showing it: control characters, but for the ends of lines and tabs. */
const obeyed = /\r(?!\n)|(?![\t\n\r])\p{Cc}/gu;

/**
 * Writes to the terminal, or to the program that reads what this one prints, no faster than it takes it. Names of files
 * and words of filings are others' text: control characters in it are shown and not obeyed. Styles are ours, and come after.
 */
export async function print(text: string, painter?: Painter): Promise<void> {
  const plain = shown(text);
  if (!process.stdout.write(painter === undefined ? plain : painted(plain, painter)))
    await once(process.stdout, 'drain');
}

/** Says what went wrong, apart from what was asked for; control characters are shown here too. */
export function printError(line: string): void {
  console.error(shown(line));
}

/** Escaped as JSON escapes, so that an answer in JSON stays the same answer. */
function shown(text: string): string {
  return text.replace(obeyed, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** `filing-watch ... | head` closes the pipe when it has seen enough: that is no failure. */
export function endQuietlyWithThePipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
