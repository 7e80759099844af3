import type { Temporal } from 'temporal-polyfill';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { daysBetween } from '../../terms/days/dates.ts';
import { counted } from '../../terms/days/day-words.ts';
import { filingInWords } from '../../terms/source.ts';
import type { Links } from '../links.ts';
import { lastDayInWords } from '../lists/last-day.ts';
import { actInWords, shortCitation } from '../mail/acts.ts';
import { meetingInWords } from '../mail/deadline-lines.ts';
import { dateInFull, dayInShort, monthAndDay } from '../words/date-words.ts';
import { ascii, oneLine } from '../words/plain-words.ts';
import { forMachines } from './for-machines.ts';
import type { GoneDeadline, Reminders } from './reminders.ts';

/** A digest as a mail, and as machines get it. */
export interface Digest {
  /** Printable ASCII, at most 99 characters. */
  readonly subject: string;
  readonly text: string;
  /** JSON. */
  readonly machines: string;
  /** From the day of the digest to the first that falls due; null when it tells only of what changed. */
  readonly daysToNextDeadline: number | null;
}

/** SNS takes 262,144 bytes, in which quotation marks and ends of lines are two each. */
const bytesAtMost = 200_000;

/** As many lines each section has, tried one after the other until the digest can be sent. */
const linesAtMost = [300, 100, 30, 10];

/** One mail of what falls due and of what changed since the last; null when there is nothing to say. */
export function digestOf(reminders: Reminders, today: Temporal.PlainDate, links: Links | null = null): Digest | null {
  const { due, gone, added } = reminders;
  if (due.length + gone.length + added.length === 0) return null;
  const [next] = due;
  const subject = ascii(subjectOf(reminders, today));
  const daysToNextDeadline = next === undefined ? null : daysBetween(today, next.due);
  const shortened = (most: number): Digest => {
    const shown = { due: due.slice(0, most), gone: gone.slice(0, most), added: added.slice(0, most) };
    return {
      subject,
      text: textOf(reminders, today, most, links),
      machines: forMachines(shown, today),
      daysToNextDeadline,
    };
  };
  for (const most of linesAtMost) {
    const digest = shortened(most);
    if (Buffer.byteLength(JSON.stringify([digest.text, digest.machines])) <= bytesAtMost) return digest;
  }
  return shortened(1);
}

function textOf({ due, gone, added }: Reminders, today: Temporal.PlainDate, most: number, links: Links | null): string {
  const meetings = byMeeting(added);
  return [
    section('WHAT FALLS DUE', due, most, (one) => dueLine(one, today)),
    section('WHAT HOLDS NO LONGER', gone, most, goneLine),
    section('WHAT IS NEW', meetings, most, addedLine),
    links === null ? '' : linkLines(links),
    'Not legal advice.',
  ]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}

function linkLines({ page, calendar, until }: Links): string {
  const end = `until ${dateInFull(until)}`;
  const lines = [`All open deadlines as a table (${end}): ${page}`];
  return [...lines, ...(calendar === null ? [] : [`As a calendar (${end}): ${calendar}`])].join('\n');
}

/** A heading and a line each; nothing when there is none, and how many more there are when there are too many. */
function section<T>(heading: string, all: readonly T[], most: number, line: (one: T) => string): string {
  if (all.length === 0) return '';
  const more = all.length - most;
  const rest = more <= 0 ? [] : [`And ${more} more, too many for a mail: "filing-watch upcoming" lists all.`];
  return [heading, ...all.slice(0, most).map(line), ...rest].join('\n');
}

function subjectOf({ due, gone, added }: Reminders, today: Temporal.PlainDate): string {
  const [next] = due;
  const changed = gone.length + added.length;
  if (next === undefined) {
    const parts = [
      ...(gone.length === 0 ? [] : [`${gone.length} told before ${gone.length === 1 ? 'holds' : 'hold'} no longer`]),
      ...(added.length === 0 ? [] : [`${added.length} new`]),
    ];
    return `Deadlines: ${parts.join('; ')}`;
  }
  const rest = [
    ...(due.length === 1 ? [] : [`${due.length - 1} more`]),
    ...(changed === 0 ? [] : [`${changed} changed`]),
  ];
  return [`Deadlines: ${nameOf(next, 40)} ${distance(next, today)}, ${monthAndDay(next.due)}`, ...rest].join('; ');
}

function nameOf({ registrant: { id, name } }: ToldDeadline, longest = 80): string {
  return oneLine(name ?? id, longest);
}

function distance({ due }: ToldDeadline, today: Temporal.PlainDate): string {
  const days = daysBetween(today, due);
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${counted(days, 'day')}`;
}

/** "Fri Mar 5, 2004, in 3 days  ACME. Shareholders: nominations (bylaws). 2004 annual meeting, ...". */
function dueLine(told: ToldDeadline, today: Temporal.PlainDate): string {
  const { due, opens, citation, condition, uncertain, filing, meeting } = told;
  return [
    `${dayInShort(due)}, ${distance(told, today)}  ${nameOf(told).replace(/\.$/, '')}.`,
    `${whoIn(told)}: ${actInWords(told)} (${shortCitation(citation)})${condition === null ? '' : `, ${oneLine(condition, 160)}`}.`,
    ...(opens === null ? [] : [`Opens ${dayInShort(opens)}.`]),
    ...lastDayInWords(told),
    ...(uncertain ? ['Not certain: check it against the filing.'] : []),
    `For the ${meetingInWords(meeting)}; told from ${oneLine(filingInWords(filing), 80)}.`,
  ].join(' ');
}

function whoIn({ actor }: ToldDeadline): string {
  return actor === 'shareholder' ? 'Shareholders' : 'Company';
}

/** "Tue Jun 1, 2004  ACME: director nominations. Now Fri Jun 4, 2004, since the 8-K of March 1, 2004." */
function goneLine({ was, now }: GoneDeadline): string {
  const since = was.supersededBy === null ? '' : `since ${oneLine(filingInWords(was.supersededBy.filing), 80)}`;
  const day = now === null ? '' : `. Now ${dayInShort(now.due)}`;
  return `${dayInShort(was.due)}  ${nameOf(was)}: ${actInWords(was)}${day}${since === '' ? '' : `, ${since}`}.`;
}

/** The new deadlines by their meetings. */
function byMeeting(added: readonly ToldDeadline[]): readonly (readonly ToldDeadline[])[] {
  const meetings = new Map<string, ToldDeadline[]>();
  for (const told of added) {
    const key = JSON.stringify([told.registrant.id, meetingInWords(told.meeting)]);
    meetings.set(key, [...(meetings.get(key) ?? []), told]);
  }
  return [...meetings.values()];
}

/** "ACME: 2004 annual meeting, Tue May 25, 2004. 3 deadlines, the first Fri Mar 5, 2004 (shareholders: ...)." */
function addedLine(told: readonly ToldDeadline[]): string {
  const [first] = told;
  if (first === undefined) return '';
  const day = `${dayInShort(first.due)} (${whoIn(first).toLowerCase()}: ${actInWords(first)})`;
  return [
    `${nameOf(first)}: ${meetingInWords(first.meeting)}.`,
    told.length === 1 ? `A deadline on ${day};` : `${counted(told.length, 'deadline')}, the first on ${day};`,
    `told from ${oneLine(filingInWords(first.filing), 80)}.`,
  ].join(' ');
}
