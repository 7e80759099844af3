import type { Published } from '../fake-aws/topics.ts';
import type { Left } from './left.ts';
import { mailsByFiling, secondMails } from './second-mails.ts';
import type { Upload } from './uploads.ts';
import type { Spent } from './worker.ts';

export interface Figures {
  readonly objects: number;
  /** Uploads that ended in a record, by its state. */
  readonly ended: Readonly<Record<string, number>>;
  readonly withoutRecord: readonly string[];
  /** Killers and rejected files that were recorded as something else, and filings that were rejected. */
  readonly endedWrongly: readonly string[];
  readonly owed: number;
  readonly mailed: number;
  readonly notMailed: readonly string[];
  readonly secondMails: Readonly<Record<string, number>>;
  readonly historyMailed: number;
  readonly notices: number;
  readonly deadLetters: number;
  readonly deadLettersAfterRedrive: number;
  /** The most messages that a topic took within any one second. */
  readonly mostPerSecond: { readonly alerts: number; readonly operations: number };
  readonly deaths: number;
  /** Of runs without trouble. */
  readonly s3Calls: { readonly average: number; readonly most: number };
  readonly roundTrips: { readonly average: number; readonly most: number };
  readonly hours: number;
}

/** Counts. */
export function figuresOf(left: Left): Figures {
  const { files, records, published, runs, topics } = left;
  const ends = new Map(
    Object.values(records).map((record) => [String(Object(record).key), String(Object(record).state)]),
  );
  const ended: Record<string, number> = {};
  for (const state of ends.values()) ended[state] = (ended[state] ?? 0) + 1;
  const mails = mailsByFiling(left);
  const mailsOf = ({ accession }: Upload) => mails.get(accession ?? '')?.length ?? 0;
  const owed = files.filter(({ kind }) => kind === 'news');
  // What was dealt with before, or is no filing, costs less and is left out.
  const filings = runs.filter(
    ({ messages, died, failed, spent, queue }) =>
      queue === 'landing' && !died && failed === 0 && spent.s3 > 5 * messages.length,
  );
  const perFiling = (of: (spent: Spent) => number) => {
    const all = filings.map(({ spent, messages }) => of(spent) / messages.length);
    return { average: sum(all) / Math.max(1, all.length), most: Math.max(0, ...all) };
  };
  return {
    objects: files.length,
    ended,
    withoutRecord: files.filter(({ key }) => !ends.has(key)).map(({ key }) => key),
    endedWrongly: files
      .filter(({ key, kind }) => {
        const end = ends.get(key);
        const expected = kind === 'killer' || kind === 'rejected' ? 'rejected' : 'analysed';
        return end !== undefined && end !== expected;
      })
      .map(({ key }) => key),
    owed: owed.length,
    mailed: owed.filter((file) => mailsOf(file) > 0).length,
    notMailed: owed.filter((file) => mailsOf(file) === 0).map(({ key }) => key),
    secondMails: secondMails(left),
    historyMailed: sum(files.filter(({ kind }) => kind === 'history').map(mailsOf)),
    notices: published.filter(({ topic }) => topic === topics.operations).length,
    deadLetters: left.deadLetters,
    deadLettersAfterRedrive: left.deadLettersAfterRedrive,
    mostPerSecond: {
      alerts: mostWithinASecond(published.filter(({ topic }) => topic === topics.alerts)),
      operations: mostWithinASecond(published.filter(({ topic }) => topic === topics.operations)),
    },
    deaths: runs.filter(({ died }) => died).length,
    s3Calls: perFiling(({ s3 }) => s3),
    roundTrips: perFiling(({ roundTrips }) => roundTrips),
    hours: left.tookMs / 3_600_000,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The most of them within any one second. */
export function mostWithinASecond(published: readonly Published[]): number {
  const times = published.map(({ at }) => at).sort((one, other) => one - other);
  let most = 0;
  let first = 0;
  times.forEach((time, last) => {
    while ((times[first] ?? time) <= time - 1000) first += 1;
    most = Math.max(most, last - first + 1);
  });
  return most;
}
