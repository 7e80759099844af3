import type { Temporal } from 'temporal-polyfill';
import { type Served, servedIn, type ToldSource } from '../registrant/told/deadlines-of-filing.ts';
import type { ToldDeadline } from '../registrant/told/told-deadline.ts';
import type { ToldChanges } from '../registrant/told/what-it-changes.ts';
import { isBefore } from '../terms/days/dates.ts';
import type { Deadline } from '../terms/deadline.ts';
import type { FilingReference } from '../terms/evidence.ts';
import { type InOrder, keyOf } from './in-order.ts';

/** What is told of a filing that comes after later ones of its registrant. */
export interface LateChanges {
  readonly changes: ToldChanges;
  /** The deadlines to show: its own that hold, and those of later filings that have other days now. */
  readonly deadlines: readonly Deadline[];
}

/** What the reader of the mail about a late filing should know. */
export const lateRemark =
  'Later filings of this registrant came before this one; what was told from them has been counted again.';

/**
 * Compares what people were told with what they would have been told had the filings come in order. `told` is the
 * calendar as it stands; `all` are the deadlines of the filing at hand in the light of all filings. What was told and
 * would not have been holds no longer; what was never told, because it came too late, is on record as superseded.
 */
export function whatComesLate(
  told: readonly ToldDeadline[],
  { entries: due, behind }: InOrder,
  source: ToldSource,
  all: readonly Deadline[],
  today: Temporal.PlainDate,
): LateChanges {
  const before = onRecordBefore(told, due);
  const idNow = new Map(due.map((entry) => [entry.id, before(entry)?.id ?? entry.id]));
  const now = due
    // History that was over when it came is on no calendar.
    .filter((entry) => before(entry) !== undefined || entry.toldAt !== null || !isBefore(entry.due, today))
    .map((entry): ToldDeadline => onRecord(entry, before(entry), idNow));
  const open = now.filter(isOpen);
  const stays = new Set(now.map(before));
  const fresh = open.filter((entry) => before(entry)?.supersededBy !== null);
  const gone = told
    .filter((entry) => isOpen(entry) && !stays.has(entry))
    .map((entry): ToldDeadline => {
      const id = (fresh.find(isSameActAs(entry)) ?? open.find(isSameActAs(entry)))?.id ?? null;
      return { ...entry, supersededBy: { id, filing: source.filing } };
    });

  const shown = shownDeadlines(open, fresh, behind, source, all);
  const replaced = new Map<Deadline, readonly ToldDeadline[]>();
  const lapsed: ToldDeadline[] = [];
  for (const entry of told.filter(isOpen)) {
    const ended = [...now, ...gone].find((one) => one.id === entry.id && !isOpen(one));
    if (ended === undefined) continue;
    const successor = [...fresh, ...open].find((one) => one.id === ended.supersededBy?.id || isSameActAs(entry)(one));
    const deadline = successor && shown.get(keyOf(successor));
    if (deadline === undefined) lapsed.push(entry);
    else replaced.set(deadline, [...(replaced.get(deadline) ?? []), entry]);
  }
  const changed = now.filter((entry) => JSON.stringify(entry) !== JSON.stringify(before(entry)));
  const isReplacing = (entry: ToldDeadline) => {
    const deadline = shown.get(keyOf(entry));
    return deadline !== undefined && replaced.has(deadline);
  };
  return {
    changes: { entries: [...changed, ...gone], added: fresh.filter((one) => !isReplacing(one)), replaced, lapsed },
    deadlines: [...new Set([...ownThatHold(open, source, all), ...shown.values()])],
  };
}

function isOpen({ supersededBy }: ToldDeadline): boolean {
  return supersededBy === null;
}

/**
 * The entry that people were told in the place of one that would have been told. Its meeting may have had no day then: so
 * it is known by its id as well.
 */
function onRecordBefore(
  told: readonly ToldDeadline[],
  due: readonly ToldDeadline[],
): (entry: ToldDeadline) => ToldDeadline | undefined {
  const byKey = new Map(told.map((entry) => [keyOf(entry), entry]));
  const keys = new Set(due.map(keyOf));
  const byId = new Map(told.filter((entry) => !keys.has(keyOf(entry))).map((entry) => [entry.id, entry]));
  return (entry) => byKey.get(keyOf(entry)) ?? byId.get(entry.id);
}

/** What is on record of an entry stays what people know: whose page it is on, and when it was told. */
function onRecord(
  entry: ToldDeadline,
  before: ToldDeadline | undefined,
  idNow: ReadonlyMap<string, string>,
): ToldDeadline {
  const by = entry.supersededBy;
  const supersededBy = by === null || by.id === null ? by : { ...by, id: idNow.get(by.id) ?? by.id };
  if (before === undefined) return { ...entry, toldAt: null, supersededBy };
  return { ...entry, id: before.id, registrant: before.registrant, toldAt: before.toldAt, supersededBy };
}

function isSameActAs({ rule, subject, meeting }: ToldDeadline): (other: ToldDeadline) => boolean {
  return (other) => other.rule === rule && other.subject === subject && other.meeting.type === meeting.type;
}

/** The filing's own deadlines, without the dated ones that do not hold any more. */
function ownThatHold(open: readonly ToldDeadline[], source: ToldSource, all: readonly Deadline[]): Deadline[] {
  const served = new Map(servedIn(source).map((one) => [one.deadline, one.entry]));
  return all.filter((deadline) => {
    const entry = served.get(deadline);
    return entry === undefined || entry === null || open.some((one) => isOnRecordAs(one, entry));
  });
}

/** Two rules may give one day for one act: what the company prints is on record under the rule that was told first. */
function isOnRecordAs(one: ToldDeadline, entry: ToldDeadline): boolean {
  return keyOf(one) === keyOf(entry) || (one.due.equals(entry.due) && one.subject === entry.subject);
}

/** The deadlines behind the entries that hold: the filing's own as it has them, others with the filing they stand in. */
function shownDeadlines(
  open: readonly ToldDeadline[],
  fresh: readonly ToldDeadline[],
  behind: InOrder['behind'],
  source: ToldSource,
  all: readonly Deadline[],
): ReadonlyMap<string, Deadline> {
  const own = servedIn(source).flatMap(({ deadline, entry }) =>
    entry !== null && all.includes(deadline) ? [[keyOf(entry), deadline] as const] : [],
  );
  const holding = new Set(open.map(keyOf));
  const shown = new Map(own.filter(([key]) => holding.has(key)));
  for (const entry of fresh) {
    const key = keyOf(entry);
    const found = behind.get(key);
    if (!shown.has(key) && found !== undefined) shown.set(key, quoted(found, source.filing));
  }
  return shown;
}

function quoted(
  { served, filing }: { readonly served: Served; readonly filing: FilingReference },
  here: FilingReference,
): Deadline {
  const { deadline } = served;
  if (filing.id === here.id) return deadline;
  return { ...deadline, evidence: deadline.evidence.map((passage) => ({ filing, ...passage })) };
}
