import { once } from 'node:events';

/** Writes to the terminal, or to the program that reads what this one prints, no faster than it takes it. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** `filing-watch ... | head` closes the pipe when it has seen enough: that is no failure. */
export function endQuietlyWithThePipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
