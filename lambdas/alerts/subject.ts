import { Temporal } from 'temporal-polyfill';
import type { MeetingDate } from '../findings/finding.ts';
import type { Analysed } from '../records/json/analysis.ts';
import { counted } from '../terms/day-words.ts';
import type { Deadline } from '../terms/deadline.ts';
import { dateInShort, monthAndDay } from './date-words.ts';
import { turnsOn } from './deadline-groups.ts';
import type { MailContext } from './mail.ts';
import type { News } from './news.ts';
import { ascii } from './plain-words.ts';
import { subjectsInShort } from './subject-words.ts';
import { nameOf } from './who.ts';

/** SNS takes less than 100 characters, ASCII only, no line breaks. */
export const subjectAtMost = 99;
/** What happened must still fit beside the name. */
const nameAtMost = 45;

/** The mail's subject: who, what happened first, and the next deadline while it fits. ASCII, at most 99 characters. */
export function subjectOf(
  analysis: Analysed,
  news: News,
  { today, whatChanged = [] }: Pick<MailContext, 'today' | 'whatChanged'>,
): string {
  const name = ascii(shortened(nameOf(analysis.filing.registrant)));
  const who = name.length <= nameAtMost ? name : `${name.slice(0, nameAtMost - 3).trimEnd()}...`;
  const again = whatChanged.length === 0 ? '' : 'corrected: ';
  const what = `${who}: ${again}${ascii(headline(analysis, news))}`;
  if (what.length > subjectAtMost) return `${what.slice(0, subjectAtMost - 3).trimEnd()}...`;
  const full = `${what}${nextDue(analysis.deadlines, news, today)}`;
  return full.length <= subjectAtMost ? full : what;
}

const suffixes: readonly [RegExp, string][] = [
  [/\bCORPORATION\b/i, 'CORP'],
  [/\bINCORPORATED\b/i, 'INC'],
  [/\bLIMITED\b/i, 'LTD'],
  [/\bCOMPANY\b/i, 'CO'],
];

/** "HEMACARE CORP" as EDGAR shortens it. */
function shortened(name: string): string {
  return suffixes.reduce((short, [long, abbreviation]) => short.replace(long, abbreviation), name);
}

function headline({ filing }: Analysed, news: News): string {
  const [meeting] = news.meetings;
  if (meeting !== undefined) return meetingHeadline(meeting);
  const [disclosure] = news.disclosures;
  if (disclosure !== undefined) {
    return `Regulation FD, ${filing.form ?? 'form unknown'} Item ${disclosure.item}: ${disclosure.subject}`;
  }
  const [stated] = news.stated;
  if (stated !== undefined) return `${subjectsInShort([stated.subject])} due ${dateInShort(stated.date)}`;
  if (news.clauses.length > 0)
    return `advance-notice provisions for ${subjectsInShort(news.clauses.flatMap(({ subjects }) => subjects))}`;
  const [unsure] = news.unsure;
  return unsure === undefined ? 'deadlines that were told before have changed' : `please read: ${unsure.says}`;
}

function meetingHeadline(meeting: MeetingDate): string {
  const { meetingType, status, date, daysMoved, previouslyScheduledDate, sinceMovedTo } = meeting;
  const name = `${meetingType} meeting`;
  if (date !== null && sinceMovedTo !== undefined)
    return `${name} on ${dateInShort(date)}, since moved to ${dateInShort(sinceMovedTo)}`;
  const to = date === null ? ', no new date' : ` to ${dateInShort(date)}`;
  switch (status) {
    case 'cancelled':
    case 'adjourned':
    case 'postponed':
      return `${name} ${status}${status === 'cancelled' ? '' : to}`;
    default:
      if (date === null) return `${name} has no date yet`;
      if (status === 'changed' && daysMoved !== null && daysMoved !== 0) {
        const days = counted(Math.abs(daysMoved), 'day');
        return `${name} moved ${days} ${daysMoved < 0 ? 'earlier' : 'later'}, to ${dateInShort(date)}`;
      }
      return status === 'changed' && (previouslyScheduledDate !== null || meeting.saidToHaveMoved)
        ? `${name} moved to ${dateInShort(date)}`
        : `${name} on ${dateInShort(date)}`;
  }
}

/** "; nominations due Mar 5", the first that is still to come; empty when there is none. */
function nextDue(deadlines: readonly Deadline[], news: News, today: Temporal.PlainDate): string {
  const [meeting] = news.meetings;
  if (meeting === undefined) return '';
  for (const { deadline, day } of upcoming(deadlines, today)) {
    if (deadline.subject === null) continue;
    const due = day.year === meeting.date?.year ? monthAndDay(day) : dateInShort(day);
    return `; ${subjectsInShort([deadline.subject])} due ${due}`;
  }
  return '';
}

/** Deadlines with a date of today or later, the next first. */
export function upcoming(
  deadlines: readonly Deadline[],
  today: Temporal.PlainDate,
): { readonly deadline: Deadline; readonly day: Temporal.PlainDate }[] {
  return deadlines
    .flatMap((deadline) => {
      const day = deadline.kind === 'date' || deadline.kind === 'window' ? turnsOn(deadline) : null;
      return day !== null && Temporal.PlainDate.compare(day, today) >= 0 ? [{ deadline, day }] : [];
    })
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day));
}
