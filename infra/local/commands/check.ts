import { Temporal } from 'temporal-polyfill';
import { type Summary, statusOf, summaryOf } from '../../../lambdas/alerts/lists/summary.ts';
import { dayInFull } from '../../../lambdas/alerts/words/date-words.ts';
import type { Filing } from '../../../lambdas/filing/filing.ts';
import type { Analysis } from '../../../lambdas/records/json/analysis.ts';
import { asJson } from '../../../lambdas/records/json/answer-as-json.ts';
import type { Assumable, Assumptions } from '../../../lambdas/registrant/facts/assumptions.ts';
import { listed } from '../../../lambdas/terms/days/day-words.ts';
import { once } from '../../../lambdas/terms/once.ts';
import { newYorksDate } from '../../../lambdas/watch/new-york.ts';
import { NamedFilings } from '../sources/named-filings.ts';
import type { Looked } from '../sources/what-is-known.ts';
import { asMail, asTable } from '../terminal/colours.ts';
import { fitted } from '../terminal/fitted.ts';
import { print, printError } from '../terminal/output.ts';
import { progressOf } from '../terminal/progress.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { answerAbout, readNamed } from './analysis-of.ts';
import { countOf, csvOfFiles, isShown, isWanted, type ListOptions, tableOfFiles } from './list-of-files.ts';

export interface CheckOptions extends ListOptions {
  readonly json?: true;
  readonly assume?: Assumptions;
  readonly records?: string;
  readonly rules?: string;
  /** Also why each date is told, or not. */
  readonly why?: true;
}

/** Prints the answer about each file that is wanted, in order, then a table of many; returns whether all could be analysed. */
export async function check(words: readonly string[], options: CheckOptions): Promise<boolean> {
  if (options.why && (options.json || options.csv || options.quiet))
    throw new UsageError('--why is for people: name it without --json, --csv and --quiet');
  if (options.json && options.csv) throw new UsageError('--json and --csv cannot be printed at once: name one');
  const today = once(() => newYorksDate(Temporal.Now.instant()));
  const knowledge = await knowledgeFor(options);
  const filings = new NamedFilings();
  const shown: Summary[] = [];
  const count = { files: 0, news: 0, rejected: 0, passedOver: 0 };
  if (options.csv) await print(csvOfFiles.heading);
  try {
    const all = await filings.under(words);
    if (all.length === 0) printError(`No file to read in ${words.join(', ')}`);
    count.files = all.length;
    const isSilent = options.quiet === true || !process.stdout.isTTY;
    const progress = progressOf(all.length, 'files', isSilent);
    for (const [done, named] of all.entries()) {
      progress.done(done);
      const read = await readNamed(named, filings);
      if (read.status !== 'rejected' && !isWanted(read.filing, options)) {
        count.passedOver += 1;
        continue;
      }
      let remarks: readonly string[] = [];
      const analysis = await answerAbout(named.source, read, async (filing) => {
        const { remarks: about, ...known } = await knowledge(filing);
        remarks = about;
        return known;
      });
      const status = statusOf(analysis);
      if (status === 'rejected') count.rejected += 1;
      if (status === 'news') count.news += 1;
      if (!isShown(status, options)) continue;
      if (options.json) {
        await print(`${JSON.stringify(asJson(analysis))}\n`);
        continue;
      }
      const summary = summaryOf(analysis, today());
      shown.push(summary);
      if (options.csv) await print(csvOfFiles.line(summary));
      else if (!options.quiet) await print(await forPeople(analysis, today(), remarks), asMail);
      if (options.why && read.status === 'read') {
        const { whyText } = await import('./wordings/why.ts');
        await print(`${whyText(read.filing)}\n\n`);
      }
    }
    progress.end();
  } finally {
    await filings.close();
  }
  if (!options.json && !options.csv && (options.quiet || count.files > 1)) {
    const { files, news, rejected, passedOver } = count;
    const counts = countOf(files, `${news} worth an alert`, rejected, { 'passed over': passedOver });
    await print(`${tableOfFiles(shown)}\n\n${counts}\n`, asTable);
  }
  return count.rejected === 0;
}

type Look = (filing: Filing) => Looked | Promise<Looked>;

/** What is known of the registrant of each filing. What reads records and house rules is loaded where there are any. */
async function knowledgeFor({ records, rules, assume: assumptions = {} }: CheckOptions): Promise<Look> {
  if (records === undefined && rules === undefined) return () => ({ known: null, assumptions, remarks: [] });
  const { whatIsKnown } = await import('../sources/what-is-known.ts');
  return whatIsKnown(records, rules, assumptions);
}

async function forPeople(analysis: Analysis, today: Temporal.PlainDate, remarks: readonly string[]): Promise<string> {
  const text =
    analysis.status === 'analysed'
      ? (await import('../../../lambdas/alerts/mail/mail.ts')).mailText(analysis, { today, record: null, remarks })
      : `Rejected: ${analysis.reason}\n`;
  return `${whatIf(analysis)}== ${analysis.source}\n\n${fitted(text)}\n`;
}

/** What was supposed, before all else: nobody is to take the answer for what a filing says. */
function whatIf(analysis: Analysis): string {
  const supposed = Object.entries((analysis.status === 'analysed' && analysis.whatIf) || {});
  if (supposed.length === 0) return '';
  const facts = supposed.map(([name, day]) => `${inWords[name as Assumable]} ${dayInFull(day)}`);
  const text = `WHAT IF: supposing ${listed(facts)}. This is what would follow, not what is so.`;
  return `${fitted(text)}\n\n`;
}

const inWords: Readonly<Record<Assumable, string>> = {
  meeting: 'that the annual meeting is on',
  priorMeeting: "that the prior year's annual meeting was on",
  priorMailing: "that the prior year's proxy materials were sent on",
  announcement: 'that the date of the meeting was announced on',
  noticeMailed: 'that the notice of the meeting was mailed on',
  mailing: 'that the proxy materials are sent on',
  recordDate: 'that the record date is',
  fiscalYearEnd: 'that the fiscal year ended on',
};
