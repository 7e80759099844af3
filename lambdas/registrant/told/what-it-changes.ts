import { isBefore } from '../../terms/days/dates.ts';
import type { Deadline } from '../../terms/deadline.ts';
import { type Served, servedIn, type ToldSource } from './deadlines-of-filing.ts';
import type { ToldDeadline } from './told-deadline.ts';
import { isCalledOff, type MeetingServed, meetingWord } from './which-meeting.ts';

/** What a filing changes of what was told before. */
export interface ToldChanges {
  /** Entries that are new or have changed, to be put on record. */
  readonly entries: readonly ToldDeadline[];
  /** Those that are new, and take the place of none. */
  readonly added: readonly ToldDeadline[];
  /** Deadlines of the filing, each with those told before that it takes the place of. */
  readonly replaced: ReadonlyMap<Deadline, readonly ToldDeadline[]>;
  /** Deadlines told before that hold no longer, without one of the filing's in their place. */
  readonly lapsed: readonly ToldDeadline[];
}

/**
 * Compares the deadlines of a filing with what was told before of the same meetings. What the filing itself replaced in
 * an earlier try counts as not yet replaced. A filing that comes late, with a day for a meeting that is known to have
 * another since, changes nothing.
 */
export function whatItChanges(calendar: readonly ToldDeadline[], source: ToldSource): ToldChanges {
  const open = calendar.filter(({ supersededBy: by }) => by === null || by.filing.id === source.filing.id);
  const served = servedIn(source);
  const words = new Set([...open, ...served].map(({ meeting }) => meetingWord(meeting, source)));
  const changes = [...words].map((word) => {
    const isOfIt = ({ meeting }: { readonly meeting: MeetingServed }) => meetingWord(meeting, source) === word;
    return changesOfMeeting(open.filter(isOfIt), served.filter(isOfIt), source);
  });
  return {
    entries: changes.flatMap(({ entries }) => entries),
    added: changes.flatMap(({ added }) => added),
    replaced: new Map(changes.flatMap(({ replaced }) => [...replaced])),
    lapsed: changes.flatMap(({ lapsed }) => lapsed),
  };
}

function changesOfMeeting(open: readonly ToldDeadline[], served: readonly Served[], source: ToldSource): ToldChanges {
  const same = new Map(
    served.flatMap((one) => {
      const alike = open.filter((before) => isSame(before, one));
      // One that the filing itself replaced stays replaced while the one in its place is there.
      const entry = alike.find(({ supersededBy }) => supersededBy === null) ?? alike[0];
      return entry === undefined ? [] : [[one, entry] as const];
    }),
  );
  const kept = new Set(same.values());
  const answersFor = (entry: ToldDeadline) => source.told === 'news' || entry.filing.id === source.filing.id;
  const others = open.filter((entry) => !kept.has(entry));
  const fresh = served.filter(
    (one) =>
      !same.has(one) &&
      (source.told === 'news' ||
        isItsOwn(
          one,
          others.filter((entry) => !answersFor(entry)),
          source,
        )),
  );
  const replaced = new Map<Deadline, readonly ToldDeadline[]>();
  const lapsed: ToldDeadline[] = [];
  const superseded: ToldDeadline[] = [];
  const successors = new Set(fresh);
  for (const entry of others.filter(answersFor)) {
    const successor = successorOf(entry, fresh, served, source);
    if (successor === null) continue;
    if (successor === 'lapsed') lapsed.push(entry);
    else {
      replaced.set(successor.deadline, [...(replaced.get(successor.deadline) ?? []), entry]);
      if (!same.has(successor)) successors.add(successor);
    }
    const id = successor === 'lapsed' ? null : (successor.entry?.id ?? null);
    superseded.push({ ...entry, supersededBy: { id, filing: source.filing } });
  }
  const added = fresh.filter(({ deadline }) => !replaced.has(deadline)).flatMap(({ entry }) => entry ?? []);
  const updates = [...same].flatMap(([{ entry }, before]) => (entry === null ? [] : [updated(before, entry)]));
  const entries = [...updates, ...[...successors].flatMap(({ entry }) => entry ?? []), ...superseded];
  return { entries, added, replaced, lapsed };
}

/** A deadline that a filing told before answers for: of a meeting that it tells of, and that no other has told. */
function isItsOwn({ deadline, meeting }: Served, others: readonly ToldDeadline[], source: ToldSource): boolean {
  return isToldHere(meeting, source) && !others.some((entry) => isSameAct(entry, deadline));
}

/** Whether the filing itself tells the day of the meeting, or that it has none yet. */
function isToldHere({ date }: MeetingServed, { findings }: ToldSource): boolean {
  return (
    date === null ||
    findings.some((one) => one.kind === 'meeting-date' && !one.incidental && one.date?.equals(date) === true)
  );
}

/** The same last day for the same act: by the same rule or, what the company prints, for the same subject. */
function isSame(before: ToldDeadline, { entry }: Served): boolean {
  if (entry === null || !before.due.equals(entry.due)) return false;
  if (isSameAct(before, entry)) return true;
  return before.subject !== null && before.subject === entry.subject && (isStated(before) || isStated(entry));
}

function isSameAct(one: Pick<ToldDeadline, 'rule' | 'subject'>, other: Pick<Deadline, 'rule' | 'subject'>): boolean {
  return one.rule === other.rule && one.subject === other.subject;
}

function isStated({ basis }: ToldDeadline): boolean {
  return basis === 'stated';
}

/**
 * What takes the place of a deadline that the filing does not tell again: another of the same act, the new ones first.
 * One that counted from a day which does not hold any more, and was still ahead, lapses; null: it stands.
 */
function successorOf(
  entry: ToldDeadline,
  added: readonly Served[],
  served: readonly Served[],
  source: ToldSource,
): Served | 'lapsed' | null {
  const ofSameAct = ({ deadline }: Served) => isSameAct(entry, deadline);
  const successor = added.find(ofSameAct) ?? served.find(ofSameAct);
  if (successor !== undefined) return successor;
  const { on } = source.filing;
  if (on !== null && isBefore(entry.due, on)) return null;
  if (isCalledOff(entry.meeting, source)) return 'lapsed';
  const moved = served.some(
    ({ meeting }) => meeting.date !== null && entry.meeting.date?.equals(meeting.date) !== true,
  );
  if (!moved) return null;
  return added.find(({ deadline }) => entry.subject !== null && deadline.subject === entry.subject) ?? 'lapsed';
}

/** An entry as it is now known; whose it is, and when and by which filing it was told first, stays. */
function updated(before: ToldDeadline, now: ToldDeadline): ToldDeadline {
  const { id, registrant, filing, toldAt } = before;
  return { ...now, id, registrant, filing, toldAt };
}
