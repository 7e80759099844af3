import type { Paper } from './filing-that-says.ts';
import { findingsOf, meetingInALine } from './in-a-line.ts';

/** The meetings that sentences tell of, one in a line, and behind a question mark what is asked about. */
export async function meetingsToldAndAsked(says: string, paper?: Paper): Promise<readonly string[]> {
  const found = await findingsOf(says, paper);
  return found.flatMap((one) => {
    if (one.kind === 'meeting-date') return [meetingInALine(one)];
    return one.kind === 'unsure' && one.about === 'meeting' ? ['? a meeting'] : [];
  });
}
