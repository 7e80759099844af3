import type { MeetingDate, Unsure } from '../finding.ts';
import type { Telling } from './date-candidates.ts';
import type { Place } from './meeting-sentences.ts';

export function doubtfulMeetings(
  _places: readonly Place[],
  _told: readonly (MeetingDate | Unsure)[],
  _telling: Telling,
): Unsure[] {
  return [];
}
