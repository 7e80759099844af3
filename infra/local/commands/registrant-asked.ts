import {
  namesLike,
  type RegistrantOnRecord,
  registrantMeant,
  registrantOnRecord,
} from '../../../lambdas/records/registrants/registrant-on-record.ts';
import type { Store } from '../../../lambdas/records/store.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** What is on record of the registrant that the user names. Throws UsageError when it is not there, or not told apart. */
export async function registrantAsked(store: Store, words: string): Promise<RegistrantOnRecord> {
  const meant = registrantMeant(words);
  const found = await registrantOnRecord(store, meant);
  if (found !== null) return found;
  const names = await namesLike(store, meant);
  const hint = names.length === 0 ? '' : ` Names on record that begin so: ${names.join(', ')}.`;
  throw new UsageError(
    `Nothing is on record of "${words}", or several bear that name. Give a CIK (9990023), a Commission file number (001-37190) or the whole name.${hint}`,
  );
}
