import type { Temporal } from 'temporal-polyfill';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { daysBetween } from '../../terms/days/dates.ts';
import { counted } from '../../terms/days/day-words.ts';
import { actInWords, shortCitation } from '../mail/acts.ts';
import { meetingInWords } from '../mail/deadline-lines.ts';
import { dateInShort, dayInShort } from '../words/date-words.ts';
import { capitalised, oneLine, sentence } from '../words/plain-words.ts';
import { lastDayInWords } from './last-day.ts';

/** A deadline on record in one row of a list, each cell in words. */
export interface DeadlineRow {
  /** "Fri Mar 5, 2004". */
  readonly day: string;
  /** "4 days", "today", "passed", "replaced". */
  readonly in: string;
  readonly registrant: string;
  /** Who must do what, on whose authority, and what is to be known of it. */
  readonly what: string;
  readonly meeting: string;
}

/** A deadline as it stands on a day. */
export function deadlineRow(told: ToldDeadline, today: Temporal.PlainDate): DeadlineRow {
  const { due, supersededBy, registrant, meeting } = told;
  return {
    day: dayInShort(due),
    in: supersededBy === null ? distance(daysBetween(today, due)) : 'replaced',
    registrant: oneLine(registrant.name ?? registrant.id, 80),
    what: whatIn(told),
    meeting: capitalised(meetingInWords(meeting)),
  };
}

function distance(days: number): string {
  if (days < 0) return 'passed';
  return days === 0 ? 'today' : counted(days, 'day');
}

function whatIn(told: ToldDeadline): string {
  const { actor, citation, opens, condition, uncertain } = told;
  const who = actor === 'shareholder' ? 'Shareholders' : 'Company';
  const what = `${who}: ${actInWords(told)} (${shortCitation(citation)})`;
  const more = [
    ...(opens === null ? [] : [`Opens ${dateInShort(opens)}.`]),
    ...(condition === null ? [] : [sentence(`Holds ${oneLine(condition, 200)}`)]),
    ...lastDayInWords(told),
    ...(uncertain ? ['Not certain: check it against the filing.'] : []),
  ];
  return more.length === 0 ? what : [sentence(what), ...more].join(' ');
}
