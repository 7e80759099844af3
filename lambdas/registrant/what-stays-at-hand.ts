import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '../findings/finding.ts';
import { isBefore } from '../terms/days/dates.ts';
import type { DeadlineSubject } from '../terms/deadline.ts';
import type { Correction } from './correction.ts';
import { type FactsOnRecord, type FilingFacts, inOrderOfFiling } from './filing-facts.ts';
import type { ToldDeadline } from './told/told-deadline.ts';

/** What is remembered of a registrant. */
export interface Remembered {
  readonly filings: Readonly<Record<string, FilingFacts>>;
  readonly deadlines: readonly ToldDeadline[];
  readonly corrections: readonly Correction[];
}

/** What the next filing of the registrant may need. */
export interface AtHand {
  /** Ids of filings. */
  readonly filings: ReadonlySet<string>;
  readonly deadlines: ReadonlySet<ToldDeadline>;
}

/** A filing may be made so long before the newest without more being looked up than what is at hand. */
export const lateByAtMost: Temporal.DurationLike = { days: 60 };

/** A meeting counts from the one before it, a year and a half back at most; what comes a little late finds that too. */
const meetingsFor: Temporal.DurationLike = { months: 20 };

/** Filings come back to a deadline until some time after its meeting. */
const deadlinesFor: Temporal.DurationLike = { months: 14 };

/** Of the filings that tell of meetings the last so many; of two years hardly any registrant has more that differ. */
const tellingAtMost = 24;
const supersededAtMost = 24;

/** The last filings, whatever they say: among them those that are being dealt with. */
const lastFilings = 6;

/**
 * Which of the facts and deadlines that are remembered of a registrant bear on the filings that it will make next; the
 * others are needed only by a filing that comes late, and by people. It rests on what was filed, not on when it came.
 */
export function whatStaysAtHand({ filings, deadlines, corrections }: Remembered): AtHand {
  const inOrder = Object.entries(filings).sort(inOrderOfFiling);
  const newest = inOrder.flatMap(([, facts]) => dayOf(facts) ?? []).reduce(later, null);
  if (newest === null) return { filings: new Set(Object.keys(filings)), deadlines: new Set(deadlines) };
  const since = newest.subtract(meetingsFor);
  const telling = inOrder.filter(([, facts]) => tellsOf(facts, since));
  const stays = [
    ...firstAndLastAlike(telling).slice(-tellingAtMost),
    ...lastWords(inOrder),
    ...lastClauses(inOrder, corrections),
    ...inOrder.slice(-lastFilings),
  ];
  const dueFrom = newest.subtract(deadlinesFor);
  const open = deadlines.filter(({ due }) => !isBefore(due, dueFrom));
  const superseded = open.filter(({ supersededBy }) => supersededBy !== null);
  const gone = new Set(superseded.sort(bySuccessor).slice(0, -supersededAtMost));
  return {
    filings: new Set(stays.map(([id]) => id)),
    deadlines: new Set(open.filter((entry) => !gone.has(entry))),
  };
}

/** The day on which a filing speaks; null when it bears no date. */
export function dayOf({ filedOn, reportDate }: FilingFacts): Temporal.PlainDate | null {
  return filedOn ?? reportDate;
}

/** Whether a filing tells of a meeting, or of a deadline, of that day or later. */
function tellsOf(facts: FilingFacts, since: Temporal.PlainDate): boolean {
  return facts.findings.some((finding) => {
    const day = dayToldBy(finding);
    if (day === undefined) return false;
    const last = day ?? dayOf(facts);
    return last !== null && !isBefore(last, since);
  });
}

/** Null: of a meeting whose day is not told. */
function dayToldBy(finding: Finding): Temporal.PlainDate | null | undefined {
  if (finding.kind === 'stated-deadline') return finding.date;
  if (finding.kind !== 'meeting-date') return undefined;
  return [finding.date, finding.previouslyScheduledDate].reduce(later, null);
}

/** Of filings that say the same the first and the last: when it was made known, and that it still held. */
function firstAndLastAlike(filings: readonly FactsOnRecord[]): FactsOnRecord[] {
  const first = new Map<string, string>();
  const last = new Map<string, string>();
  const said = new Map(filings.map(([id, facts]) => [id, whatIsSaid(facts)]));
  for (const [id] of filings) {
    const words = said.get(id) ?? '';
    if (!first.has(words)) first.set(words, id);
    last.set(words, id);
  }
  return filings.filter(([id]) => {
    const words = said.get(id) ?? '';
    return first.get(words) === id || last.get(words) === id;
  });
}

function whatIsSaid({ form, findings }: FilingFacts): string {
  return JSON.stringify([form, findings], (key, value: unknown) => (aside.has(key) ? undefined : value));
}

/** How it was said, and not what. */
const aside: ReadonlySet<string> = new Set(['evidence', 'remarks', 'origins', 'daysMoved']);

/** The last filings that name a state, and a fiscal year end. */
function lastWords(inOrder: readonly FactsOnRecord[]): FactsOnRecord[] {
  const last = (has: (facts: FilingFacts) => boolean) => inOrder.findLast(([, facts]) => has(facts));
  return [
    last(({ registrant }) => registrant.state !== null),
    last(({ registrant }) => registrant.fiscalYearEnd !== null),
  ].filter((one) => one !== undefined);
}

/** For each subject the last filing that sets out a provision which was understood, and which nobody says was misread. */
function lastClauses(inOrder: readonly FactsOnRecord[], corrections: readonly Correction[]): FactsOnRecord[] {
  const last = new Map<DeadlineSubject, FactsOnRecord>();
  for (const filing of inOrder)
    for (const subject of subjectsOf(filing[1]))
      if (
        !corrections.some((one) => one.fact === 'misread-clause' && one.filing === filing[0] && one.subject === subject)
      )
        last.set(subject, filing);
  return [...last.values()];
}

/** The subjects on which a filing sets out provisions that were understood. */
export function subjectsOf({ findings }: FilingFacts): readonly DeadlineSubject[] {
  return findings.flatMap((one) =>
    one.kind === 'advance-notice-clause' && one.expression !== null ? one.subjects : [],
  );
}

function bySuccessor(one: ToldDeadline, other: ToldDeadline): number {
  const day = ({ supersededBy }: ToldDeadline) => supersededBy?.filing.on?.toString() ?? '';
  return day(one).localeCompare(day(other), 'en') || one.id.localeCompare(other.id, 'en');
}

function later(one: Temporal.PlainDate | null, other: Temporal.PlainDate | null): Temporal.PlainDate | null {
  if (one === null || other === null) return one ?? other;
  return isBefore(one, other) ? other : one;
}
