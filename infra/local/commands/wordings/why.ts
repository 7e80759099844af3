import { wrap } from '../../../../lambdas/alerts/wrap.ts';
import type { Filing } from '../../../../lambdas/filing/filing.ts';
import {
  type Choice,
  type DateInQuestion,
  datesInQuestion,
} from '../../../../lambdas/findings/why/dates-in-question.ts';
import { inFull } from '../../../../lambdas/terms/source.ts';

const roles: Readonly<Record<Choice['role'], string>> = {
  meeting: 'the day of a meeting',
  prior: "the day of the prior year's meeting",
  previous: 'the day for which a meeting was called before',
  record: 'a record date',
  mailing: 'the day of the mailing',
  announced: 'the day of the announcement',
  other: 'a day of another matter',
  opens: 'the first day of a period',
  due: 'the last day of a period',
};

/** For each date of a filing that was read, what it was taken for, by which wording, and why it is not told; for people. */
export function whyText(filing: Filing): string {
  const dates = datesInQuestion(filing);
  const told = dates.filter((one) => one.told.length > 0).length;
  const count =
    dates.length === 0
      ? 'No sentence that may speak of a meeting or a deadline has a date.'
      : `${dates.length} dates stand in sentences that may speak of a meeting or a deadline; ${told} are told. What one is follows from the wording that fits around it, of several from the heaviest.`;
  return ['WHY EACH DATE IS TOLD, OR NOT', wrap(count, 80).join('\n'), ...dates.map(entry)].join('\n\n');
}

function entry({ date, evidence, chosen, runnerUp, told, notTold }: DateInQuestion): string {
  const { page, line, quote } = evidence;
  const where = page === null ? `line ${line}` : `page ${page}, line ${line}`;
  const shown = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}...` : quote;
  return [
    ...wrap(`${inFull(date)} (${where}): ${roles[chosen.role]}`, 80),
    ...part('It says', `"${shown}"`),
    ...part('Read by', chosen.by === null ? 'no wording that is known' : wordingOf(chosen)),
    ...(runnerUp === null ? [] : part('Else', `${roles[runnerUp.role]}: ${wordingOf(runnerUp)}`)),
    ...(notTold === null ? told.flatMap((as) => part('Told as', as)) : part('Not told', notTold)),
  ].join('\n');
}

const LONGEST_QUOTE = 300;

function wordingOf({ by, weight }: Choice): string {
  if (by === null) return 'where it stands';
  return `like "${by.example}"${weight === null ? '' : ` (weight ${weight})`}`;
}

function part(label: string, text: string): string[] {
  const indent = 12;
  return wrap(text, 80 - indent).map((line, i) => (i === 0 ? `  ${label}:` : '').padEnd(indent) + line);
}
