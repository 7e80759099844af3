import { Temporal } from 'temporal-polyfill';
import { calendarFile } from '../../../lambdas/alerts/calendar-file/calendar-file.ts';
import { entriesTold } from '../../../lambdas/alerts/calendar-file/entries-told.ts';
import { deadlineRow } from '../../../lambdas/alerts/lists/deadline-row.ts';
import { deadlinesDue } from '../../../lambdas/records/registrants/deadlines-due.ts';
import type { ToldDeadline } from '../../../lambdas/registrant/told/told-deadline.ts';
import { daysBetween, isBefore } from '../../../lambdas/terms/days/dates.ts';
import { counted } from '../../../lambdas/terms/days/day-words.ts';
import { newYorksDate } from '../../../lambdas/watch/new-york.ts';
import { storeAt } from '../folders/store-at.ts';
import { asTable } from '../terminal/colours.ts';
import { type Csv, csvOf } from '../terminal/csv.ts';
import { print } from '../terminal/output.ts';
import { table } from '../terminal/table.ts';
import { UsageError } from '../terminal/usage-error.ts';

export interface UpcomingOptions {
  readonly records: string;
  readonly days?: number;
  readonly all?: true;
  readonly json?: true;
  readonly csv?: true;
  readonly ics?: true;
}

/** Prints the deadlines on record that are still open, the next first: a table, or what a program asks for. Throws UsageError. */
export async function upcoming(options: UpcomingOptions): Promise<void> {
  const { records, days, all, json, csv, ics } = options;
  if ([json, csv, ics].filter(Boolean).length > 1)
    throw new UsageError('--json, --csv and --ics cannot be printed at once: name one');
  const now = Temporal.Now.instant();
  const today = newYorksDate(now);
  const store = await storeAt(records);
  const bounds = { from: all ? null : today, to: days === undefined ? null : today.add({ days }) };
  if (ics) {
    // All are read: a deadline that moved out of sight is not cancelled.
    const entries = entriesTold(await deadlinesDue(store, { from: null, to: null }));
    const wanted = entries.filter(({ due }) => isWithin(due, bounds));
    await print(calendarFile(wanted, { name: 'Filing Watch', today, now }));
    return;
  }
  const due = await deadlinesDue(store, bounds);
  const shown = all ? due : due.filter(({ supersededBy }) => supersededBy === null);
  const { heading, line } = csvAsOf(today);
  if (json) for (const one of shown) await print(`${JSON.stringify(one)}\n`);
  else if (csv) await print([heading, ...shown.map(line)].join(''));
  else if (shown.length > 0) await print(`${tableOf(shown, today)}\n`, asTable);
  else await print(`No deadline is open${days === undefined ? '' : ` in the next ${counted(days, 'day')}`}.\n`);
}

interface Bounds {
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
}

function isWithin(day: Temporal.PlainDate, { from, to }: Bounds): boolean {
  return (from === null || !isBefore(day, from)) && (to === null || !isBefore(to, day));
}

function tableOf(deadlines: readonly ToldDeadline[], today: Temporal.PlainDate): string {
  const columns = [
    { heading: 'Last day', least: 16 },
    { heading: 'In', least: 8 },
    { heading: 'Registrant', least: 14 },
    { heading: 'What', least: 20 },
    { heading: 'Meeting', least: 14 },
  ];
  const rows = deadlines
    .map((one) => deadlineRow(one, today))
    .map(({ day, in: distance, registrant, what, meeting }) => [day, distance, registrant, what, meeting]);
  return table(columns, rows);
}

/** A line a deadline, dates as 2004-03-05; `days` is negative for those that have passed. */
function csvAsOf(today: Temporal.PlainDate): Csv<ToldDeadline> {
  return csvOf({
    status: ({ due, supersededBy }) => (supersededBy !== null ? 'replaced' : isBefore(due, today) ? 'passed' : 'open'),
    days: ({ due }) => daysBetween(today, due),
    due: ({ due }) => due.toString(),
    opens: ({ opens }) => opens?.toString() ?? null,
    registrant: ({ registrant }) => registrant.name,
    cik: ({ registrant }) => registrant.cik,
    actor: ({ actor }) => actor,
    what: ({ title }) => title,
    rule: ({ rule }) => rule,
    citation: ({ citation }) => citation,
    condition: ({ condition }) => condition,
    uncertain: ({ uncertain }) => uncertain,
    meeting_type: ({ meeting }) => meeting.type,
    meeting_year: ({ meeting }) => meeting.year,
    meeting_date: ({ meeting }) => meeting.date?.toString() ?? null,
    told_from: ({ filing }) => filing.form,
    told_from_date: ({ filing }) => filing.on?.toString() ?? null,
  });
}
