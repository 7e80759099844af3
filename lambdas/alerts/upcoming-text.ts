import type { Temporal } from 'temporal-polyfill';
import type { ToldDeadline } from '../registrant/told/told-deadline.ts';
import { daysBetween } from '../terms/days/dates.ts';
import { counted } from '../terms/days/day-words.ts';
import { filingInWords } from '../terms/source.ts';
import { actInWords } from './mail/acts.ts';
import { dateInFull, dateInShort, dayInShort } from './words/date-words.ts';
import { oneLine, sentence } from './words/plain-words.ts';
import { beside } from './wrap.ts';

const textColumn = 20;

/** Deadlines in the order given, each with how far off it is, who must act for which meeting, and who told it. */
export function upcomingText(entries: readonly ToldDeadline[], today: Temporal.PlainDate): string {
  return entries.map((entry) => beside(labelOf(entry, today), textOf(entry), textColumn)).join('\n');
}

function labelOf({ due, supersededBy }: ToldDeadline, today: Temporal.PlainDate): string[] {
  return [dayInShort(due), supersededBy === null ? distance(daysBetween(today, due)) : '(replaced)'];
}

function distance(days: number): string {
  if (days < 0) return '(passed)';
  return days === 0 ? 'today' : `in ${counted(days, 'day')}`;
}

function textOf(entry: ToldDeadline): string {
  const { registrant, actor, citation, opens, condition, uncertain, filing } = entry;
  const who = actor === 'shareholder' ? 'Shareholders' : 'Company';
  return [
    sentence(oneLine(registrant.name ?? registrant.id, 80)),
    `${who}: ${sentence(`${actInWords(entry)} (${oneLine(citation, 120)})`)}`,
    sentence(`For ${meetingInWords(entry)}`),
    ...(opens === null ? [] : [`Opens ${dateInShort(opens)}.`]),
    ...(condition === null ? [] : [sentence(`Holds ${oneLine(condition, 200)}`)]),
    ...(uncertain ? ['Uncertain: see the mail.'] : []),
    sentence(`Told from ${oneLine(filingInWords(filing), 80)}`),
  ].join(' ');
}

function meetingInWords({ meeting: { type, year, date } }: ToldDeadline): string {
  if (date !== null) return `the ${type} meeting on ${dateInFull(date)}`;
  return `the ${year === null ? 'next' : year} ${type} meeting, whose date is not yet known`;
}
