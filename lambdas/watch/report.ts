import type { Temporal } from 'temporal-polyfill';
import type { MailContext } from '../alerts/mail/mail.ts';
import { changesWhatWasTold, lapsedInWords, withReplacements } from '../alerts/told-before.ts';
import { dateInFull } from '../alerts/words/date-words.ts';
import { oneLine, sentence } from '../alerts/words/plain-words.ts';
import type { Filing } from '../filing/filing.ts';
import { findingsIn } from '../findings/find.ts';
import type { Finding } from '../findings/finding.ts';
import type { FilingRecord } from '../records/filing-record.ts';
import type { Filings } from '../records/filings.ts';
import type { Analysed } from '../records/json/analysis.ts';
import { toldDeadlinesOf } from '../records/registrants/told-deadlines.ts';
import type { Store } from '../records/store.ts';
import { type FactsOnRecord, filingFactsOf, inOrderOfFiling } from '../registrant/filing-facts.ts';
import type { KnownRegistrant } from '../registrant/known.ts';
import type { ToldSource } from '../registrant/told/deadlines-of-filing.ts';
import { type ToldChanges, whatItChanges } from '../registrant/told/what-it-changes.ts';
import { isBefore } from '../terms/days/dates.ts';
import { dayOfFiling, sourceInWords } from '../terms/source.ts';
import { analyseFiling } from './analyse.ts';
import { backgroundOf } from './background.ts';
import type { HouseRulesInForce } from './house-rules-in-force.ts';
import { bearsOnCalendar, calendarInOrder } from './in-order.ts';
import { lateRemark, whatComesLate } from './late-filing.ts';
import { newYorksDate } from './new-york.ts';
import { toldSourceOf } from './told-source.ts';

/** All that is worked out about a filing, in the light of what is on record, before anybody is told. */
export interface Report {
  /** What the filing says, read alone: what is remembered of it. */
  readonly own: readonly Finding[];
  readonly analysis: Analysed;
  readonly registrants: FilingRecord['registrants'];
  /** The page that what is told goes onto; null when nothing says who files. */
  readonly page: string | null;
  /** What the filing says is on its registrant's page already. */
  readonly isOnPage: boolean;
  /** What it changes of the deadlines told before. */
  readonly changes: ToldChanges;
  /** It comes after later ones that it bears on, and what was told from those was counted again. */
  readonly isLate: boolean;
  /** What was told from later ones was counted again. */
  readonly isCountedAgain: boolean;
  readonly context: Pick<MailContext, 'remarks' | 'changesWhatWasTold'>;
}

/** Which filing it is, what its answer calls it, and whether people are told of it for the first time. */
export interface Told {
  readonly id: string;
  readonly source: string;
  readonly told: ToldSource['told'];
  /** It is history: nobody is told. */
  readonly isQuiet: boolean;
  readonly now: Temporal.Instant;
  /** What the filing says, read alone, where that was found out before. */
  readonly own?: readonly Finding[];
}

/**
 * Works out what a filing says, what follows, and what it changes. Writes nothing. One that comes after later ones of its
 * registrant changes what would have been told from those: `filings` are read again.
 */
export async function reportOn(
  filing: Filing,
  { id, source, told, isQuiet, now, own = findingsIn(filing) }: Told,
  { store, filings }: { readonly store: Store; readonly filings: Filings },
  { houseRules, remarks: aboutRules }: HouseRulesInForce,
): Promise<Report> {
  const background = await backgroundOf(store, filing, id);
  const { known, knownWith, registrants, page, isOnPage, pages, remarks } = background;
  const knowledge = { known, after: { known: knownWith, here: id }, ...(houseRules === null ? {} : { houseRules }) };
  const analysis = analyseFiling(source, filing, knowledge, own);
  const [first] = filing.registrants;
  if (page === null || first === undefined) return reported(analysis, noChanges, false);
  const facts = filingFactsOf(filing, first, own);
  const toldSource = toldSourceOf(analysis, [id, facts], { first, page, known: knownWith(own) }, told);
  const isLate = told === 'news' && comesLate([id, facts], background.facts);
  const calendar = await toldDeadlinesOf(store, pages, { filedOn: dayOfFiling(filing) });
  if (isLate) {
    const { corrections } = background;
    const all = [...background.facts, [id, facts] as const].sort(inOrderOfFiling);
    const here = { id, filing, isQuiet };
    const history = { facts: all, corrections, pages, page, here, houseRules, told: calendar };
    const inOrder = await calendarInOrder(store, filings, history, now);
    if (inOrder !== null) {
      const today = newYorksDate(now);
      const { changes, deadlines } = whatComesLate(calendar, inOrder, toldSource, analysis.deadlines, today);
      const changesOthers = changesWhatWasTold(changes) || bringsOfLater(changes, id, today);
      const counted = changesOthers ? [lateRemark] : [];
      return reported({ ...analysis, deadlines }, changes, isLate, counted, true);
    }
  }
  return reported(analysis, whatItChanges(calendar, toldSource), isLate);

  function reported(
    analysis: Analysed,
    changes: ToldChanges,
    isLate: boolean,
    counted: readonly string[] = [],
    isCountedAgain = false,
  ): Report {
    return {
      own,
      analysis: withReplacements(analysis, changes),
      registrants,
      page,
      isOnPage,
      changes,
      isLate,
      isCountedAgain,
      context: {
        remarks: [...mistakesAmong(own, known), ...lapsedInWords(changes), ...counted, ...remarks, ...aboutRules],
        changesWhatWasTold: counted.length > 0 || changesWhatWasTold(changes),
      },
    };
  }
}

/** Whether filings made later are on record whose deadlines the filing may move. */
function comesLate(one: FactsOnRecord, others: readonly FactsOnRecord[]): boolean {
  const later = others.filter((other) => inOrderOfFiling(one, other) < 0);
  const earlier = others.filter((other) => inOrderOfFiling(one, other) > 0);
  const { state, fiscalYearEnd } = one[1].registrant;
  const isNewsOf = (word: string | null, of: (other: FactsOnRecord) => string | null) =>
    word !== null && !earlier.some((other) => of(other) === word);
  const bringsWord =
    isNewsOf(state, ([, { registrant }]) => registrant.state) ||
    isNewsOf(fiscalYearEnd, ([, { registrant }]) => registrant.fiscalYearEnd);
  return later.some(bearsOnCalendar) && (bearsOnCalendar(one) || bringsWord);
}

/** Whether what a filing tells makes later ones tell of deadlines to come which nobody could count before. */
function bringsOfLater({ added }: ToldChanges, id: string, today: Temporal.PlainDate): boolean {
  return added.some(({ filing, due }) => filing.id !== id && !isBefore(due, today));
}

/** Meetings that the filing was read to tell of, and that a person says are none. */
function mistakesAmong(own: readonly Finding[], known: KnownRegistrant | null): string[] {
  const mistaken = (known?.mistaken ?? []).filter(({ date }) =>
    own.some((one) => one.kind === 'meeting-date' && one.date?.equals(date) === true),
  );
  return mistaken.map(({ date, source }) =>
    sentence(`There is no annual meeting on ${dateInFull(date)}, says ${oneLine(sourceInWords(source), 400)}`),
  );
}

const noChanges: ToldChanges = { entries: [], added: [], replaced: new Map(), lapsed: [] };
