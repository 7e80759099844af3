import * as z from 'zod';
import { hasAliasesOfBefore } from '../aliases-of-before.ts';
import { list } from '../json/codecs.ts';
import { correction } from '../json/correction-schema.ts';
import { schemaVersion } from '../json/schema-version.ts';
import { toldDeadline } from '../json/told-deadline-schema.ts';
import { readRecord, type Store, UnreadableRecordError } from '../store.ts';
import { emptyPage, factsOfFilings, type RegistrantPage } from './registrant-page.ts';

/*
 * Until version 2 what is known of a registrant lay in several objects: what its filings say in
 * `registrants/`, what people say in `corrections/`, what was told in `calendars/` (and each deadline once more by its
 * day in `deadlines/`), and who bears a file number or a name in `aliases/`. They are read until the page is written
 * anew, which puts all of it onto the page; then they are passed over.
 */

const factsOfBefore = factsOfFilings.extend({ schemaVersion: z.literal(schemaVersion) });
const correctionsOfBefore = z.object({ corrections: list(correction) });
const calendarOfBefore = z.object({ deadlines: list(toldDeadline) });
const aliasOfBefore = z.object({ registrants: list(z.string()) });

/** The page as the objects of before have it; `json` is what lies where the page does, null when nothing does. */
export async function pageOfBefore(store: Store, id: string, json: unknown, where: string): Promise<RegistrantPage> {
  const parsed = json === null ? null : factsOfBefore.safeParse(json);
  if (parsed?.success === false)
    throw new UnreadableRecordError(`The record at ${where} is not valid: ${z.prettifyError(parsed.error)}`);
  const [corrections, calendar, bearers] = await Promise.all([
    parsed === null ? null : readRecord(store, `corrections/${id}.json`, correctionsOfBefore),
    parsed === null ? null : readRecord(store, `calendars/${id}.json`, calendarOfBefore),
    bearersOfBefore(store, id),
  ]);
  return {
    ...emptyPage(id),
    ...parsed?.data,
    schemaVersion: 2,
    bearers,
    corrections: corrections?.record.corrections ?? [],
    deadlines: calendar?.record.deadlines ?? [],
  };
}

async function bearersOfBefore(store: Store, id: string): Promise<readonly string[]> {
  const [, kind, key] = /^(file|name)-(.+)$/.exec(id) ?? [];
  if (kind === undefined || !(await hasAliasesOfBefore(store))) return [];
  const folder = kind === 'file' ? 'file-numbers' : 'names';
  return (await readRecord(store, `aliases/${folder}/${key}.json`, aliasOfBefore))?.record.registrants ?? [];
}
