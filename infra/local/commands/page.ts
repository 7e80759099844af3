import { writeFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import { filingPage } from '../../../lambdas/alerts/page/filing-page.ts';
import { watchListPage } from '../../../lambdas/alerts/page/watch-list-page.ts';
import type { Filing } from '../../../lambdas/filing/filing.ts';
import { deadlinesDue } from '../../../lambdas/records/registrants/deadlines-due.ts';
import { newYorksDate } from '../../../lambdas/watch/new-york.ts';
import { fromUser } from '../folders/paths.ts';
import { storeAt } from '../folders/store-at.ts';
import { NamedFilings } from '../sources/named-filings.ts';
import { print, printError } from '../terminal/output.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { analysisOf } from './analysis-of.ts';

export interface PageOptions {
  readonly records?: string;
  readonly out?: string;
}

/** Writes a filing as a page, or the open deadlines on record; returns whether the filing could be analysed. */
export async function page(file: string | undefined, { records, out }: PageOptions): Promise<boolean> {
  if ((file === undefined) === (records === undefined))
    throw new UsageError('page takes a filing, or --records; one of them');
  const today = newYorksDate(Temporal.Now.instant());
  const html =
    file === undefined
      ? watchListPage(await deadlinesDue(await storeAt(records ?? ''), { from: today, to: null }), today)
      : await pageOfFiling(file, today);
  if (html === null) return false;
  if (out === undefined) await print(html);
  else await writeFile(fromUser(out), html);
  return true;
}

async function pageOfFiling(file: string, today: Temporal.PlainDate): Promise<string | null> {
  const filings = new NamedFilings();
  try {
    const [named, ...others] = await filings.under([file]);
    if (named === undefined || others.length > 0)
      throw new UsageError(`${file} names ${others.length + 1} files: a page shows one`);
    const read: Filing[] = [];
    const analysis = await analysisOf(named, filings, (filing) => {
      read.push(filing);
      return { known: null };
    });
    const [filing] = read;
    if (analysis.status === 'analysed' && filing !== undefined) return filingPage(analysis, filing, today);
    printError(`${named.source}: ${analysis.status === 'rejected' ? analysis.reason : 'It could not be read.'}`);
    return null;
  } finally {
    await filings.close();
  }
}
