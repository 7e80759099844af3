import type { Temporal } from 'temporal-polyfill';
import { isWorthTelling, newsIn } from '../alerts/news.ts';
import { changesWhatWasTold } from '../alerts/told-before.ts';
import type { HouseRules } from '../deadlines/house-rules.ts';
import type { Filing, Registrant } from '../filing/filing.ts';
import { findingsIn } from '../findings/find.ts';
import { textHash } from '../records/filing-identity.ts';
import { type FilingRecord, filingRecord, filingRecordKey } from '../records/filing-record.ts';
import type { Filings } from '../records/filings.ts';
import { readRecord, type Store } from '../records/store.ts';
import type { Correction } from '../registrant/correction.ts';
import { correctionsKnowing } from '../registrant/corrections-knowing.ts';
import { type FactsOnRecord, filingFactsOf, inOrderOfFiling } from '../registrant/filing-facts.ts';
import type { KnownRegistrant } from '../registrant/known.ts';
import { referenceTo } from '../registrant/meetings/reports-of-meetings.ts';
import { knownRegistrant } from '../registrant/registrant-from-filings.ts';
import { type Served, servedIn, type ToldSource, thisYearsDay } from '../registrant/told/deadlines-of-filing.ts';
import type { ToldDeadline } from '../registrant/told/told-deadline.ts';
import { whatItChanges } from '../registrant/told/what-it-changes.ts';
import { isAmong, isBefore } from '../terms/days/dates.ts';
import type { FilingReference } from '../terms/evidence.ts';
import { isMeetingMaterial } from '../terms/forms.ts';
import { analyseFiling } from './analyse.ts';
import { readUpload } from './read-upload.ts';
import { toldSourceOf } from './told-source.ts';

/** A registrant's filings and what people said of them, with the filing at hand among them. */
export interface History {
  readonly facts: readonly FactsOnRecord[];
  readonly corrections: readonly Correction[];
  readonly pages: readonly string[];
  readonly page: string;
  readonly here: { readonly id: string; readonly filing: Filing; readonly isQuiet: boolean };
  readonly houseRules: HouseRules | null;
  /** What is on the calendar. */
  readonly told: readonly ToldDeadline[];
}

/** What would be on the calendar had the filings come in order, and the deadline behind each entry. */
export interface InOrder {
  readonly entries: readonly ToldDeadline[];
  readonly behind: ReadonlyMap<string, { readonly served: Served; readonly filing: FilingReference }>;
}

/** Whether a filing may have put something on the calendar, or moved what is there. */
export function bearsOnCalendar([, { findings, form }]: FactsOnRecord): boolean {
  return findings.length > 0 || isMeetingMaterial(form);
}

/** What a filing says bears on the deadlines of the meeting of its year and of the next; what is told later stands. */
const bearsForYears = 3;

/**
 * Works out the calendar of a registrant anew from the filing at hand on: that filing and those of some years after it,
 * each in the light of those before it alone, in order of filing, as if it had just come. What was told from those before
 * and after stands. The filings are read again from where they were uploaded; null when one of them cannot be.
 */
export async function calendarInOrder(
  store: Store,
  filings: Filings,
  history: History,
  placeholder: NonNullable<ToldDeadline['toldAt']>,
): Promise<InOrder | null> {
  const { before, anew, after } = divided(history);
  let entries: readonly ToldDeadline[] = before;
  const behind = new Map<string, { served: Served; filing: FilingReference }>();
  for (const one of anew.filter(bearsOnCalendar)) {
    const [id] = one;
    const found = id === history.here.id ? history.here : await readAgain(store, filings, id, history.pages);
    if (found === 'of-another') continue;
    if (found === null) return null;
    const [first] = found.filing.registrants;
    if (first === undefined) continue;
    const { source, isTold } = sourceInOrder(one, found.filing, first, history);
    const changes = whatItChanges(entries, source);
    if (!found.isQuiet && !isTold && !changesWhatWasTold(changes)) continue;
    const filing = referenceTo(one);
    for (const served of servedIn(source))
      if (served.entry !== null) behind.set(keyOf(served.entry), { served, filing });
    const told = changes.entries.map((entry) =>
      found.isQuiet || entry.toldAt !== null ? entry : { ...entry, toldAt: placeholder },
    );
    entries = merged(entries, told);
  }
  const ended = new Map(
    history.told.flatMap(({ supersededBy, ...entry }) =>
      supersededBy !== null && after.isBy(supersededBy.filing)
        ? [[keyOf({ ...entry, supersededBy }), supersededBy]]
        : [],
    ),
  );
  const standing = entries
    .map((entry) => datedSince(entry, entries, history.told))
    .map((entry) => ({ ...entry, supersededBy: ended.get(keyOf(entry)) ?? entry.supersededBy }));
  return { entries: merged(standing, after.entries), behind };
}

/** The filings to be looked at anew; the calendar as it was before the first of them; and what was told after the last. */
function divided({ facts, here, told, corrections }: History) {
  const places = new Map(facts.map(([id], place) => [id, place]));
  const first = places.get(here.id) ?? 0;
  const until = dayOf(facts[first])?.add({ years: bearsForYears });
  const last = facts.findLastIndex((one) => {
    const day = dayOf(one);
    return until === undefined || day === null || !isBefore(until, day);
  });
  const earlier = facts.slice(0, first);
  const known = knownRegistrant(earlier, correctionsKnowing(corrections, earlier));
  const isAfter = ({ id, on }: FilingReference) => {
    const place = places.get(id);
    if (place !== undefined) return place > last;
    return until !== undefined && on !== null && isBefore(until, on);
  };
  const isEarlier = ({ id, on }: FilingReference) => {
    const place = places.get(id);
    if (place !== undefined) return place < first;
    const day = dayOf(facts[first]);
    return on === null || (day !== null && isBefore(on, day));
  };
  return {
    anew: facts.slice(first, last + 1),
    before: told
      .filter(({ filing }) => isEarlier(filing))
      .map((entry) =>
        entry.supersededBy === null || isEarlier(entry.supersededBy.filing) ? entry : { ...entry, supersededBy: null },
      )
      .map((entry) => asItWasKnown(entry, known, facts[places.get(entry.filing.id) ?? -1])),
    after: { isBy: isAfter, entries: told.filter(({ filing }) => isAfter(filing)) },
  };
}

/** An entry for a meeting as it was known by then: without its day, if only later filings tell that. */
function asItWasKnown(
  entry: ToldDeadline,
  known: KnownRegistrant | null,
  teller: FactsOnRecord | undefined,
): ToldDeadline {
  const { type, date } = entry.meeting;
  if (type !== 'annual' || date === null || teller === undefined) return entry;
  if (known?.meetings.some(({ days, misread }) => isAmong(date, [...days, ...misread]))) return entry;
  return { ...entry, meeting: { ...entry.meeting, date: null, follows: thisYearsDay(teller[1]) } };
}

/** An entry for a meeting that had no day yet, as a filing made after those that are looked at has given it one. */
function datedSince(
  entry: ToldDeadline,
  entries: readonly ToldDeadline[],
  told: readonly ToldDeadline[],
): ToldDeadline {
  if (entry.meeting.date !== null || entry.supersededBy !== null) return entry;
  const dated = told.find(
    (one) =>
      one.meeting.date !== null &&
      one.filing.id === entry.filing.id &&
      keyOf({ ...one, meeting: entry.meeting }) === keyOf(entry) &&
      !entries.some((other) => keyOf(other) === keyOf(one)),
  );
  return dated === undefined ? entry : { ...dated, supersededBy: null };
}

function dayOf(one: FactsOnRecord | undefined): Temporal.PlainDate | null {
  return one === undefined ? null : (one[1].filedOn ?? one[1].reportDate);
}

function sourceInOrder(
  one: FactsOnRecord,
  filing: Filing,
  first: Registrant,
  { facts, corrections, page, houseRules }: History,
): { readonly source: ToldSource; readonly isTold: boolean } {
  const [id] = one;
  const own = findingsIn(filing);
  const ownFacts: FactsOnRecord = [id, filingFactsOf(filing, first, own)];
  const earlier = facts.slice(
    0,
    facts.findIndex(([other]) => other === id),
  );
  const upToHere = [...earlier, ownFacts].sort(inOrderOfFiling);
  const said = correctionsKnowing(corrections, upToHere);
  const known = knownRegistrant(earlier, said, id);
  const after = knownRegistrant(upToHere, said);
  const knowledge = { known, after: { known: () => after, here: id }, ...(houseRules === null ? {} : { houseRules }) };
  const analysis = analyseFiling(id, filing, knowledge, own);
  return {
    source: toldSourceOf(analysis, ownFacts, { first, page, known: after }, 'news'),
    isTold: isWorthTelling(newsIn(analysis.findings)),
  };
}

/** The entries with others in the place of those with the same id. */
export function merged(entries: readonly ToldDeadline[], changed: readonly ToldDeadline[]): readonly ToldDeadline[] {
  return [...new Map([...entries, ...changed].map((entry) => [entry.id, entry])).values()];
}

/** What tells an entry from others, whichever page of its registrant it is kept on. */
export function keyOf({ meeting, rule, subject, due }: ToldDeadline): string {
  const { type, year, date, follows } = meeting;
  return [type, date ?? (follows === null ? year : `after ${follows}`), rule, subject, due].join(' ');
}

async function readAgain(
  store: Store,
  filings: Filings,
  id: string,
  pages: readonly string[],
): Promise<{ readonly filing: Filing; readonly isQuiet: boolean } | 'of-another' | null> {
  const record = (await readRecord(store, filingRecordKey(id), filingRecord))?.record;
  if (record === undefined) return null;
  if (!isOf(record, pages)) return 'of-another';
  if (record.upload === null) return null;
  const upload = { ...record.upload, size: null };
  const filing = await readUpload(filings, upload, (read) => textHash(read) === record.textHash);
  return filing === null ? null : { filing, isQuiet: record.state === 'quiet' };
}

/** Deadlines go onto the calendar of the first registrant. */
function isOf({ registrants: [first] }: FilingRecord, pages: readonly string[]): boolean {
  return first === undefined || first.id === null || pages.includes(first.id);
}
