import type { Facts } from '../../terms/facts.ts';
import type { Note } from '../../terms/note.ts';
import { lawOfState } from '../catalogue/states/state-corporation-laws.ts';

/** A meeting of a company whose state or country has no row: said, because a window that is not told looks like none. */
export function unknownStateNotes({ filing: { state }, meetings }: Facts): Note[] {
  if (state === null || lawOfState(state) !== null || meetings.every(({ provisional }) => provisional)) return [];
  return [
    {
      kind: 'state-law-unknown',
      text: `No window for notice of the meeting or for its record date is known for ${state}: look it up.`,
      citation: null,
      on: null,
      verified: true,
      mailed: true,
      evidence: [],
    },
  ];
}
