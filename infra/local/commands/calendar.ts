import { writeFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEntry } from '../../../lambdas/alerts/calendar-file/calendar-entry.ts';
import { calendarFile } from '../../../lambdas/alerts/calendar-file/calendar-file.ts';
import { entriesOfFiling } from '../../../lambdas/alerts/calendar-file/entries-of-filing.ts';
import { entriesTold } from '../../../lambdas/alerts/calendar-file/entries-told.ts';
import { deadlinesDue } from '../../../lambdas/records/registrants/deadlines-due.ts';
import { newYorksDate } from '../../../lambdas/watch/new-york.ts';
import { fromUser } from '../folders/paths.ts';
import { storeAt } from '../folders/store-at.ts';
import { NamedFilings } from '../sources/named-filings.ts';
import { print, printError } from '../terminal/output.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { analysisOf } from './analysis-of.ts';

export interface CalendarOptions {
  readonly records?: string;
  readonly registrant?: string;
  readonly out?: string;
}

/** Writes the deadlines of filings, or those on record, as one calendar file; returns whether all could be analysed. */
export async function calendar(files: readonly string[], options: CalendarOptions): Promise<boolean> {
  if ((files.length === 0) === (options.records === undefined))
    throw new UsageError('calendar takes filings, or --records; one of them');
  const now = Temporal.Now.instant();
  const { entries, allAnalysed } = options.records === undefined ? await ofFilings(files) : await onRecord(options);
  const text = calendarFile(entries, { name: 'Filing Watch', today: newYorksDate(now), now });
  if (options.out === undefined) await print(text);
  else await writeFile(fromUser(options.out), text);
  return allAnalysed;
}

interface Entries {
  readonly entries: readonly CalendarEntry[];
  readonly allAnalysed: boolean;
}

async function ofFilings(files: readonly string[]): Promise<Entries> {
  const entries: CalendarEntry[] = [];
  let allAnalysed = true;
  const filings = new NamedFilings();
  try {
    for (const named of await filings.under(files)) {
      const analysis = await analysisOf(named, filings, () => ({ known: null }));
      if (analysis.status === 'analysed') entries.push(...entriesOfFiling(analysis));
      else {
        allAnalysed = false;
        printError(`${named.source}: ${analysis.reason}`);
      }
    }
  } finally {
    await filings.close();
  }
  return { entries, allAnalysed };
}

async function onRecord({ records = '', registrant }: CalendarOptions): Promise<Entries> {
  const told = await deadlinesDue(await storeAt(records), { from: null, to: null });
  const own = told.filter((one) => registrant === undefined || isOf(registrant, one.registrant));
  return { entries: entriesTold(own), allAnalysed: true };
}

function isOf(asked: string, { id, name, cik }: { id: string; name: string | null; cik: string | null }): boolean {
  const plain = asked.toLowerCase();
  return id === asked || name?.toLowerCase() === plain || (cik !== null && Number(cik) === Number(asked));
}
