import { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../terms/days/dates.ts';
import { dayOfSource } from '../../terms/source.ts';
import type { Standing } from '../known.ts';
import type { Mention } from './reports-of-meetings.ts';
import { isOneMeeting, type MeetingSpan } from './same-meeting.ts';

/** All that was said of one annual meeting. */
export interface MeetingCluster {
  /** Ascending, at least one. */
  readonly days: readonly Temporal.PlainDate[];
  /** What was said of it as itself, in order. */
  readonly mentions: readonly Mention[];
  /** What was said of it as the meeting before another, in order. */
  readonly asPrior: readonly Mention[];
}

type Day = string;

/**
 * Sorts what was said by the meeting that it is about, in the order of the meetings' days. Days that a filing links (it
 * puts the one in the place of the other) are one meeting's, and so are days that lie near each other; days of which
 * one is said to be the year before the other never are.
 */
export function meetingClusters(mentions: readonly Mention[]): readonly MeetingCluster[] {
  const groups = joined(linkedDays(mentions)).map((days) => clusterOf(days, mentions));
  const apart = daysToldApart(mentions);
  const clusters: MeetingCluster[] = [];
  for (const group of groups.sort((a, b) => compareFirst(a.days, b.days))) {
    const last = clusters.at(-1);
    if (last !== undefined && !areApart(last, group, apart) && isOneMeeting(spanOf(last), spanOf(group)))
      clusters[clusters.length - 1] = clusterOf([...last.days, ...group.days].map(String), mentions);
    else clusters.push(group);
  }
  return clusters;
}

/** Each day with the one that it takes the place of. */
function linkedDays(mentions: readonly Mention[]): readonly (readonly Day[])[] {
  return mentions.flatMap(({ date, previous, prior }) => [
    [date, previous].filter((day) => day !== null).map(String),
    ...(prior === null ? [] : [[prior.toString()]]),
  ]);
}

/** Groups of days, joined where they share one. */
function joined(links: readonly (readonly Day[])[]): readonly (readonly Day[])[] {
  let groups: (readonly Day[])[] = [];
  for (const link of links) {
    if (link.length === 0) continue;
    const sharing = groups.filter((group) => group.some((day) => link.includes(day)));
    groups = [...groups.filter((group) => !sharing.includes(group)), [...new Set([...sharing.flat(), ...link])]];
  }
  return groups;
}

function clusterOf(days: readonly Day[], mentions: readonly Mention[]): MeetingCluster {
  const isOwn = (day: Temporal.PlainDate | null) => day !== null && days.includes(day.toString());
  return {
    days: days.map((day) => Temporal.PlainDate.from(day)).sort(Temporal.PlainDate.compare),
    mentions: mentions.filter(({ date, previous }) => isOwn(date ?? previous)),
    asPrior: mentions.filter(({ prior }) => isOwn(prior)),
  };
}

/** Pairs of days that cannot be one meeting's: a filing says so, or speaks of both as of two. */
function daysToldApart(mentions: readonly Mention[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  const tellApart = (one: Temporal.PlainDate | null, other: Temporal.PlainDate | null) => {
    if (one !== null && other !== null) pairs.add(pair(one, other)).add(pair(other, one));
  };
  for (const mention of mentions) {
    tellApart(mention.prior, mention.date);
    tellApart(mention.prior, mention.previous);
    for (const other of mentions)
      if (other !== mention && isSameFiling(other, mention)) tellApart(other.date, mention.date);
  }
  return pairs;
}

function isSameFiling({ source: one }: Mention, { source: other }: Mention): boolean {
  return one.kind === 'filing' && other.kind === 'filing' && one.filing.id === other.filing.id;
}

const pair = (one: Temporal.PlainDate, other: Temporal.PlainDate): string => `${one} ${other}`;

function areApart(one: MeetingCluster, other: MeetingCluster, pairs: ReadonlySet<string>): boolean {
  return one.days.some((day) => other.days.some((another) => pairs.has(pair(day, another))));
}

function spanOf({ days, mentions, asPrior }: MeetingCluster): MeetingSpan {
  const told = mentions
    .filter(({ status }) => status !== 'held')
    .flatMap(({ source }) => dayOfSource(source) ?? [])
    .sort(Temporal.PlainDate.compare);
  return { days, standing: roughStanding(mentions, asPrior), firstToldOn: told[0] ?? null };
}

function roughStanding(mentions: readonly Mention[], asPrior: readonly Mention[]): Standing {
  if (asPrior.length > 0 || mentions.some(({ status }) => status === 'held')) return 'held';
  const last = mentions.findLast(({ status }) => status !== 'adjourned');
  return last?.status === 'postponed' && last.date === null ? 'put-off' : 'called';
}

function compareFirst(one: readonly Temporal.PlainDate[], other: readonly Temporal.PlainDate[]): number {
  const [a] = one;
  const [b] = other;
  return a === undefined || b === undefined || a.equals(b) ? 0 : isBefore(a, b) ? -1 : 1;
}
