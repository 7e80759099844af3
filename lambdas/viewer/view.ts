import type { Logger } from '@aws-lambda-powertools/logger';
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';
import type { Temporal } from 'temporal-polyfill';
import type { CalendarEntry } from '../alerts/calendar-file/calendar-entry.ts';
import { calendarFile } from '../alerts/calendar-file/calendar-file.ts';
import { entriesOfFiling } from '../alerts/calendar-file/entries-of-filing.ts';
import { entriesTold } from '../alerts/calendar-file/entries-told.ts';
import { filingPage } from '../alerts/page/filing-page.ts';
import { dateInFull } from '../alerts/words/date-words.ts';
import type { Filing } from '../filing/filing.ts';
import { readFiling } from '../filing/read-filing.ts';
import { type FilingRecord, filingRecord, filingRecordKey } from '../records/filing-record.ts';
import { type Filings, UnreadableObjectError } from '../records/filings.ts';
import { readRecord, type Store } from '../records/store.ts';
import { isBefore } from '../terms/days/dates.ts';
import { newYorksDate } from '../watch/new-york.ts';
import { problem, type Shown, shownAs } from './answers.ts';
import { linkKeyIn } from './link-key.ts';
import { type Sight, sightOf } from './signed-link.ts';

/** What the function that opens links stands on. */
export interface Viewing {
  readonly store: Store;
  readonly filings: Filings;
  /** The text of an overview that is written anew every day; null when there is none. */
  readonly overview: (key: string) => Promise<string | null>;
  readonly logger: Pick<Logger, 'info' | 'error'>;
  readonly now: () => Temporal.Instant;
}

/** Shows what a signed link of a mail opens, and says in plain words why it shows nothing. */
export function viewingHandler(viewing: Viewing): (event: LambdaFunctionURLEvent) => Promise<LambdaFunctionURLResult> {
  const { store, logger, now } = viewing;
  const keyOf = linkKeyIn(store, now);
  return async ({ rawPath, requestContext }) => {
    if (!['GET', 'HEAD'].includes(requestContext.http.method)) return notShown.method;
    let id: string | null = null;
    try {
      const key = await keyOf();
      const sight = key === null ? null : sightOf(rawPath, key);
      if (sight === null) return notShown.wrong;
      id = sight.id;
      const { until, view } = sight;
      if (isBefore(until, newYorksDate(now()))) return expired(until);
      const shown = await show(sight, viewing);
      // Of who asked nothing is written down.
      logger.info('Asked for', { view, id, found: shown !== null });
      return shown === null ? notShown.gone : (shownAs(shown) ?? notShown.large);
    } catch (error) {
      logger.error('Not shown', { id, error });
      return notShown.trouble;
    }
  };
}

const notShown = {
  method: problem(405, 'This link is for reading', 'Open it in a browser or a calendar program.'),
  wrong: problem(
    404,
    'This link does not open anything',
    'Part of it may be missing: copy the whole of it from the mail. If it is whole, it was withdrawn; the record that the mail names still holds everything.',
  ),
  gone: problem(
    404,
    'There is nothing to show any more',
    'What the link opens is no longer on record, or has no deadline with a date.',
  ),
  large: problem(413, 'The page is too large to be sent', 'Read it with "filing-watch page" on the file itself.'),
  trouble: problem(
    503,
    'That did not work just now',
    'Try again in a minute. If it goes on, tell whoever runs Filing Watch.',
  ),
} as const;

function expired(until: Temporal.PlainDate): LambdaFunctionURLResult {
  const text = `It was good until ${dateInFull(until)}. The record that the mail names still holds everything; links to all open deadlines come with each day's digest.`;
  return problem(410, 'This link has expired', text);
}

async function show({ view, id }: Sight, viewing: Viewing): Promise<Shown | null> {
  const { store, overview, now } = viewing;
  switch (view) {
    case 'table':
      return shown(await overview('overviews/deadlines.html'), 'text/html; charset=utf-8');
    case 'feed':
      return shown(await overview('overviews/deadlines.ics'), 'text/calendar; charset=utf-8');
    case 'page': {
      const found = await readRecord(store, filingRecordKey(id), filingRecord);
      if (found === null) return null;
      const filing = await filingOf(found.record, viewing);
      return shown(filingPage(found.record.analysis, filing, newYorksDate(now())), 'text/html; charset=utf-8');
    }
    case 'calendar': {
      const found = await readRecord(store, filingRecordKey(id), filingRecord);
      const entries = found === null ? [] : entriesOf(found.record);
      if (found === null || entries.length === 0) return null;
      const name = found.record.alert?.subject ?? found.record.analysis.filing.registrant.name ?? id;
      const at = now();
      const text = calendarFile(entries, { name, today: newYorksDate(at), now: at });
      return { ...shown(text, 'text/calendar; charset=utf-8'), name: 'deadlines.ics' };
    }
  }
}

/** Its deadlines, and those that it ended as cancelled. */
function entriesOf({ analysis, lapsed }: FilingRecord): CalendarEntry[] {
  return [...entriesOfFiling(analysis), ...entriesTold(lapsed)];
}

function shown<T extends string | null>(text: T, type: Shown['type']): T extends null ? null : Shown;
function shown(text: string | null, type: Shown['type']): Shown | null {
  return text === null ? null : { text, type };
}

/** The filing itself, read again where it was uploaded; null when it is not there or cannot be read. */
async function filingOf({ upload }: FilingRecord, { filings }: Viewing): Promise<Filing | null> {
  if (upload === null) return null;
  try {
    const bytes = await filings.open({ ...upload, size: null });
    const read = bytes === 'gone' ? null : await readFiling(bytes);
    return read?.status === 'read' ? read.filing : null;
  } catch (error) {
    if (error instanceof UnreadableObjectError) return null;
    throw error;
  }
}
