import { registrantText } from '../../../lambdas/alerts/registrant-text.ts';
import { toldDeadlinesOf } from '../../../lambdas/records/registrants/told-deadlines.ts';
import { storeAt } from '../folders/store-at.ts';
import { print } from '../terminal/output.ts';
import { registrantAsked } from './registrant-asked.ts';

export interface RegistrantOptions {
  readonly records: string;
  readonly json?: true;
}

/** Prints what is known of a registrant, with sources. */
export async function registrant(words: string, { records, json }: RegistrantOptions): Promise<void> {
  const store = await storeAt(records);
  const found = await registrantAsked(store, words);
  if (!json) return print(registrantText(found));
  const { known, filings, corrections, pages } = found;
  const deadlines = await toldDeadlinesOf(store, pages);
  // Programs that read this answer know a meeting's stated deadlines by the key that they had first.
  const meetings = known.meetings.map(({ stated, ...meeting }) => ({ ...meeting, printed: stated }));
  await print(
    `${JSON.stringify({ ...known, meetings, corrections, deadlines, filings: Object.fromEntries(filings) })}\n`,
  );
}
