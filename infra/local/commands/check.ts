import { Temporal } from 'temporal-polyfill';
import { mailText } from '../../../lambdas/alerts/mail/mail.ts';
import { dayInFull } from '../../../lambdas/alerts/words/date-words.ts';
import type { Filing } from '../../../lambdas/filing/filing.ts';
import { filingIdOnRecord } from '../../../lambdas/records/filing-identity.ts';
import type { Analysis } from '../../../lambdas/records/json/analysis.ts';
import { asJson } from '../../../lambdas/records/json/answer-as-json.ts';
import type { Assumable, Assumptions } from '../../../lambdas/registrant/facts/assumptions.ts';
import { listed } from '../../../lambdas/terms/days/day-words.ts';
import type { Knowledge } from '../../../lambdas/watch/analyse.ts';
import { backgroundOf, unrecorded } from '../../../lambdas/watch/background.ts';
import { readHouseRules } from '../folders/house-rules-file.ts';
import { storeAt } from '../folders/store-at.ts';
import { NamedFilings } from '../sources/named-filings.ts';
import { fitted } from '../terminal/fitted.ts';
import { print, printError } from '../terminal/output.ts';
import { analysisOf } from './analysis-of.ts';

export interface CheckOptions {
  readonly json?: true;
  readonly assume?: Assumptions;
  readonly records?: string;
  readonly rules?: string;
}

/** Prints the answer about each file, in order; returns whether all could be analysed. */
export async function check(words: readonly string[], options: CheckOptions): Promise<boolean> {
  const store = options.records === undefined ? null : await storeAt(options.records);
  const assumptions = options.assume ?? {};
  const given = options.rules === undefined ? {} : { houseRules: await readHouseRules(options.rules) };
  const filings = new NamedFilings();
  let allAnalysed = true;
  try {
    const all = await filings.under(words);
    if (all.length === 0) printError(`No file to read in ${words.join(', ')}`);
    for (const named of all) {
      let remarks: readonly string[] = [];
      const look = async (filing: Filing): Promise<Knowledge> => {
        if (store === null) return { known: null, assumptions, ...given };
        const id = await filingIdOnRecord(store, filing);
        const { known, knownWith, remarks: about } = await backgroundOf(store, filing, id);
        remarks = about;
        return { known, after: { known: knownWith, here: id ?? unrecorded }, assumptions, ...given };
      };
      const analysis = await analysisOf(named, filings, look);
      allAnalysed &&= analysis.status === 'analysed';
      await print(options.json ? `${JSON.stringify(asJson(analysis))}\n` : forPeople(analysis, remarks));
    }
  } finally {
    await filings.close();
  }
  return allAnalysed;
}

function forPeople(analysis: Analysis, remarks: readonly string[]): string {
  const today = Temporal.Now.plainDateISO('America/New_York');
  const text =
    analysis.status === 'analysed'
      ? mailText(analysis, { today, record: null, remarks })
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
