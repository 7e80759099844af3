import type { Temporal } from 'temporal-polyfill';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { daysBetween } from '../../terms/days/dates.ts';
import { counted } from '../../terms/days/day-words.ts';
import { filingInWords } from '../../terms/source.ts';
import { actInWords, shortCitation } from '../mail/acts.ts';
import { meetingInWords } from '../mail/deadline-lines.ts';
import { dayInShort, monthAndDay } from '../words/date-words.ts';
import { ascii, oneLine } from '../words/plain-words.ts';
import type { Reminders } from './reminders.ts';

/** A digest as a mail. */
export interface Digest {
  /** Printable ASCII, at most 99 characters. */
  readonly subject: string;
  readonly text: string;
}

/** One mail of what falls due and of what holds no longer; null when there is nothing to say. */
export function digestOf({ due, gone }: Reminders, today: Temporal.PlainDate): Digest | null {
  const [next] = due;
  if (next === undefined && gone.length === 0) return null;
  const sections = [
    due.length === 0 ? [] : ['WHAT FALLS DUE', ...due.map((one) => dueLine(one, today))],
    gone.length === 0 ? [] : ['WHAT HOLDS NO LONGER', ...gone.map(goneLine)],
    ['Not legal advice.'],
  ];
  return {
    subject: ascii(subjectOf(due, gone, today)),
    text: `${sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`,
  };
}

function subjectOf(due: readonly ToldDeadline[], gone: readonly ToldDeadline[], today: Temporal.PlainDate): string {
  const [next] = due;
  if (next === undefined)
    return `Deadlines: ${gone.length} told before ${gone.length === 1 ? 'holds' : 'hold'} no longer`;
  const more = due.length + gone.length - 1;
  return `Deadlines: ${oneLine(next.registrant.name ?? next.registrant.id, 40)} ${distance(next, today)}, ${monthAndDay(next.due)}${more === 0 ? '' : `; ${more} more`}`;
}

function distance({ due }: ToldDeadline, today: Temporal.PlainDate): string {
  const days = daysBetween(today, due);
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${counted(days, 'day')}`;
}

/** "Fri Mar 5, 2004, in 3 days  ACME. Shareholders: nominations (bylaws). 2004 annual meeting, ...". */
function dueLine(told: ToldDeadline, today: Temporal.PlainDate): string {
  const { due, opens, actor, citation, condition, uncertain, filing, meeting } = told;
  const who = actor === 'shareholder' ? 'Shareholders' : 'Company';
  return [
    `${dayInShort(due)}, ${distance(told, today)}  ${oneLine(told.registrant.name ?? told.registrant.id, 80).replace(/\.$/, '')}.`,
    `${who}: ${actInWords(told)} (${shortCitation(citation)})${condition === null ? '' : `, ${oneLine(condition, 160)}`}.`,
    ...(opens === null ? [] : [`Opens ${dayInShort(opens)}.`]),
    ...(uncertain ? ['Not certain: see the mail.'] : []),
    `For the ${meetingInWords(meeting)}; told from ${oneLine(filingInWords(filing), 80)}.`,
  ].join(' ');
}

function goneLine(told: ToldDeadline): string {
  const by = told.supersededBy === null ? '' : `, since ${oneLine(filingInWords(told.supersededBy.filing), 80)}`;
  return `${dayInShort(told.due)}  ${oneLine(told.registrant.name ?? told.registrant.id, 80)}: ${actInWords(told)}${by}.`;
}
