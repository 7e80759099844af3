/** Says on the terminal what long work is at, in one line that is written over; elsewhere nothing. */
export function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what.slice(0, 78)}`);
}

/** Takes the line away. */
export function endProgress(): void {
  progress('');
}
