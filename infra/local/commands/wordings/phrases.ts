import { wrap } from '../../../../lambdas/alerts/wrap.ts';
import type { Filing } from '../../../../lambdas/filing/filing.ts';
import { type Decision, watched, wordsOf } from '../../../../lambdas/findings/reading/decisions.ts';
import { tablesOfWordings, type WordingRow } from '../../../../lambdas/findings/tables-of-wordings.ts';
import { analyseFiling } from '../../../../lambdas/watch/analyse.ts';
import { NamedFilings } from '../../sources/named-filings.ts';
import { print, printError } from '../../terminal/output.ts';
import { progressOf } from '../../terminal/progress.ts';
import { readNamed } from '../analysis-of.ts';

/** Prints how often each row of the tables of wordings decided in some files; those that never did come last. */
export async function phrases(words: readonly string[]): Promise<void> {
  const filings = new NamedFilings();
  const times = new Map<string, number>();
  let read = 0;
  try {
    const all = await filings.under(words);
    const progress = progressOf(all.length, 'files', true);
    for (const [done, named] of all.entries()) {
      progress.done(done);
      const result = await readNamed(named, filings);
      if (result.status === 'rejected') printError(`${named.source} could not be read: ${result.reason}`);
      else {
        read += 1;
        for (const example of decidedIn(result.filing)) times.set(example, (times.get(example) ?? 0) + 1);
      }
    }
    progress.end();
  } finally {
    await filings.close();
  }
  await print(listing(times, read));
}

/** The examples of the rows that decide in a filing, each as often as it does; the same words twice count once. */
function decidedIn(filing: Filing): readonly string[] {
  const found = new Map<string, string>();
  const tell = (decision: Decision) => {
    const { row, date } = decision;
    found.set(`${row.example}\n${date}\n${wordsOf(decision)}`, row.example);
  };
  watched(tell, () => analyseFiling('', filing, { known: null }));
  return [...found.values()];
}

function listing(times: ReadonlyMap<string, number>, read: number): string {
  const timesOf = ({ row }: WordingRow) => times.get(row.example) ?? 0;
  const used: string[] = [];
  const unused: string[] = [];
  for (const { tells, at, rows } of tablesOfWordings) {
    const title = wrap(`${tells.charAt(0).toUpperCase()}${tells.slice(1)} (lambdas/findings/${at})`, 80).join('\n');
    const deciding = rows.filter((row) => timesOf(row) > 0).toSorted((a, b) => timesOf(b) - timesOf(a));
    const idle = rows.filter((row) => timesOf(row) === 0);
    if (deciding.length > 0) used.push([title, ...deciding.map((row) => line(row, timesOf(row)))].join('\n'));
    if (idle.length > 0) unused.push([title, ...idle.map((row) => line(row, 0))].join('\n'));
  }
  const all = tablesOfWordings.flatMap(({ rows }) => rows);
  const deciding = all.filter((row) => timesOf(row) > 0).length;
  const of = read === 1 ? 'in one file' : `in ${read} files`;
  const rest = unused.length === 0 ? '' : `\n\nROWS THAT NEVER DECIDED\n\n${unused.join('\n\n')}`;
  return `HOW OFTEN EACH ROW DECIDED\n\n${used.join('\n\n')}${rest}\n\n${deciding} of ${all.length} rows decided something ${of}.\n`;
}

/** "   212  meeting      The annual meeting will be held on *June 9, 2024*." */
function line({ row, makes }: WordingRow, times: number): string {
  const lead = `${String(times).padStart(6)}  ${makes.padEnd(13)}  `;
  const [first = '', ...rest] = wrap(row.example, 80 - 23);
  const head = makes.length <= 13 ? `${lead}${first}` : `${lead.trimEnd()}\n${' '.repeat(23)}${first}`;
  return [head, ...rest.map((text) => ' '.repeat(23) + text)].join('\n');
}
