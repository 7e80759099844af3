import type { Temporal } from 'temporal-polyfill';
import type { Summary } from '../../../lambdas/alerts/lists/summary.ts';
import { dateInShort } from '../../../lambdas/alerts/words/date-words.ts';
import { wholeWords } from '../../../lambdas/alerts/words/plain-words.ts';
import type { Filing } from '../../../lambdas/filing/filing.ts';
import { isBefore } from '../../../lambdas/terms/days/dates.ts';
import { counted } from '../../../lambdas/terms/days/day-words.ts';
import { csvOf } from '../terminal/csv.ts';
import { type Column, table } from '../terminal/table.ts';

/** Which files of many are wanted, and how they are shown. */
export interface ListOptions {
  /** No mails, only the table. */
  readonly quiet?: true;
  readonly only?: OnlyShown;
  /** Forms, each with its amendments. */
  readonly form?: readonly string[];
  /** Filed on that day or later. */
  readonly since?: Temporal.PlainDate;
  readonly csv?: true;
}

/** `alerts`: what an alert is about. */
export const onlyShown = ['alerts', 'rejected'] as const;
export type OnlyShown = (typeof onlyShown)[number];

/** Whether a filing is of a form that is wanted, and new enough; one that bears no date is. */
export function isWanted(
  filing: Pick<Filing, 'form' | 'filedOn' | 'reportDate'>,
  { form, since }: Pick<ListOptions, 'form' | 'since'>,
): boolean {
  const on = filing.filedOn ?? filing.reportDate;
  const isOfForm = form === undefined || form.some((one) => plainForm(one) === plainForm(filing.form ?? ''));
  return isOfForm && (since === undefined || on === null || !isBefore(on, since));
}

/** "8k" is 8-K, and 8-K/A too. */
function plainForm(form: string): string {
  return form.toUpperCase().replace(/[\s-]|\/A$/g, '');
}

export function isShown(status: Summary['status'], { only }: Pick<ListOptions, 'only'>): boolean {
  return only === undefined || status === (only === 'alerts' ? 'news' : 'rejected');
}

/** "Mar 5, 2004"; "passed" when all have. */
function nextIn({ next, allPassed }: Summary): string {
  return next === null ? (allPassed ? 'passed' : '') : dateInShort(next.day);
}

/** In the table; in full as comma-separated values. */
const whatAtMost = 90;

/** Many files as a table for people, in lines that fit the terminal; a folder that all lie in is named once. */
export function tableOfFiles(files: readonly Summary[]): string {
  const folder = files.length > 1 ? sharedFolder(files.map(({ source }) => source)) : '';
  const columns: readonly Column[] = [
    { heading: 'File', least: 16, isPath: true },
    { heading: 'Form', least: 7 },
    { heading: 'Registrant', least: 15 },
    { heading: 'What', least: 18 },
    { heading: 'Next date', least: 12 },
  ];
  const rows = files.map((one) => [
    one.source.slice(folder.length),
    one.form ?? '',
    one.registrant ?? '',
    wholeWords(one.what, whatAtMost),
    nextIn(one),
  ]);
  return `${folder === '' ? '' : `In ${folder}\n\n`}${table(columns, rows)}`;
}

/** "filings/2024/" for "filings/2024/a.txt" and "filings/2024/b/c.txt". */
function sharedFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  const folders = first.split('/').slice(0, -1);
  const shared = (count: number) =>
    folders
      .slice(0, count)
      .map((name) => `${name}/`)
      .join('');
  let count = folders.length;
  while (count > 0 && !others.every((path) => path.startsWith(shared(count)))) count -= 1;
  return shared(count);
}

/** A line a file, dates as 2004-03-05. */
export const csvOfFiles = csvOf<Summary>({
  file: ({ source }) => source,
  status: ({ status }) => status,
  form: ({ form }) => form,
  registrant: ({ registrant }) => registrant,
  cik: ({ cik }) => cik,
  filed: ({ filedOn }) => filedOn?.toString() ?? null,
  what: ({ what }) => what,
  next_date: ({ next }) => next?.day.toString() ?? null,
  next_deadline: ({ next }) => next?.what ?? null,
});

/** "300 files: 41 alerts, 3 rejected, 12 passed over."; what there is none of is left out, but for the first two. */
export function countOf(
  files: number,
  alerts: string,
  rejected: number,
  others: Readonly<Record<string, number>>,
): string {
  const more = Object.entries(others).flatMap(([what, count]) => (count === 0 ? [] : [`${count} ${what}`]));
  return `${counted(files, 'file')}: ${[alerts, `${rejected} rejected`, ...more].join(', ')}.`;
}
