import { Temporal } from 'temporal-polyfill';
import type { MeetingDate } from '../findings/finding.ts';
import type { Analysed } from '../records/json/analysis.ts';
import { counted } from '../terms/days/day-words.ts';
import { type Deadline, toldOnly } from '../terms/deadline.ts';
import { turnsOn } from './mail/deadline-lines.ts';
import type { MailContext } from './mail/mail.ts';
import { nameOf } from './mail/section-registrant.ts';
import type { News } from './news.ts';
import { dateInShort, monthAndDay, monthInFull } from './words/date-words.ts';
import { ascii, wholeWords } from './words/plain-words.ts';
import { subjectsInShort } from './words/subject-words.ts';

/** SNS takes less than 100 characters, ASCII only, no line breaks. */
export const subjectAtMost = 99;
/** What happened must still fit beside the name. */
const nameAtMost = 34;

/**
 * The mail's subject: who, then what to do by when, then what happened; what does not fit is left out, and no word is
 * cut. ASCII, at most 99 characters: "HEMACARE: nominations due Mar 5, 2004; annual meeting 80 days earlier, May 25".
 */
export function subjectOf(
  analysis: Analysed,
  news: News,
  { today, whatChanged = [] }: Pick<MailContext, 'today' | 'whatChanged'>,
): string {
  const again = whatChanged.length === 0 ? '' : 'corrected: ';
  const who = `${shortName(nameOf(analysis.filing.registrant))}: ${again}`;
  const [meeting] = news.meetings;
  const due = meeting === undefined ? null : nextDue(analysis.deadlines, today);
  for (const candidate of candidates(meeting, due, analysis, news)) {
    const subject = ascii(`${who}${candidate}`);
    if (subject.length <= subjectAtMost) return subject;
  }
  return wholeWords(ascii(`${who}${headline(analysis, news)}`), subjectAtMost);
}

/** What the subject may say, the fullest first. */
function candidates(
  meeting: MeetingDate | undefined,
  due: Due | null,
  analysis: Analysed,
  news: News,
): readonly string[] {
  if (meeting === undefined) return [headline(analysis, news)];
  const happened = meetingHeadline(meeting, null);
  if (due === null) return [happened];
  const briefly = meetingHeadline(meeting, due.day.year);
  // That it is called off, or put off, is what people must know first.
  const isUrgent = meeting.status === 'cancelled' || meeting.status === 'postponed' || meeting.status === 'adjourned';
  if (isUrgent) return [`${happened}; ${due.text}`, happened];
  return [`${due.text}; ${briefly}`, `${due.first}; ${briefly}`, happened];
}

/** A name without what every company's has, in whole words. */
function shortName(name: string): string {
  const plain = ascii(name)
    .replace(
      /[,.]? +(?:INC|INCORPORATED|CORP|CORPORATION|CO|COMPANY|LTD|LIMITED|LLC|LP|PLC|N\.?V|S\.?A)\b\.?(?: *\/[A-Z]{2,3}\/?)?$/i,
      '',
    )
    .replace(/ *\/[A-Z]{2,3}\/?$/, '');
  return wholeWords(plain === '' ? ascii(name) : plain, nameAtMost, '');
}

/** What happened, in a few words without who: "annual meeting moved 80 days earlier, to May 25, 2004". */
export function headline({ filing }: Pick<Analysed, 'filing'>, news: News): string {
  const [meeting] = news.meetings;
  if (meeting !== undefined) return meetingHeadline(meeting, null);
  const [disclosure] = news.disclosures;
  if (disclosure !== undefined) {
    return `Regulation FD, ${filing.form ?? 'form unknown'} Item ${disclosure.item}: ${disclosure.subject}`;
  }
  const [stated] = news.stated;
  if (stated !== undefined) {
    const sameDay = news.stated.filter(({ date }) => date.equals(stated.date)).map(({ subject }) => subject);
    return `${subjectsInShort(sameDay)} due ${dateInShort(stated.date)}`;
  }
  if (news.clauses.length > 0)
    return `advance-notice provisions for ${subjectsInShort(news.clauses.flatMap(({ subjects }) => subjects))}`;
  const [unsure] = news.unsure;
  return unsure === undefined ? 'deadlines that were told before have changed' : `please read: ${unsure.says}`;
}

/** `knownYear`: the year that the subject has named already, and need not name again. */
function meetingHeadline(meeting: MeetingDate, knownYear: number | null): string {
  const { meetingType, status, date, daysMoved, previouslyScheduledDate, sinceMovedTo } = meeting;
  const name = `${meetingType} meeting`;
  const inShort = (day: Temporal.PlainDate) => (day.year === knownYear ? monthAndDay(day) : dateInShort(day));
  if (date !== null && sinceMovedTo !== undefined)
    return `${name} on ${inShort(date)}, since moved to ${inShort(sinceMovedTo)}`;
  const to = date === null ? ', no new date' : ` to ${inShort(date)}`;
  switch (status) {
    case 'cancelled':
    case 'adjourned':
    case 'postponed':
      return `${name} ${status}${status === 'cancelled' ? '' : to}`;
    default: {
      if (date === null && meeting.month === null && meeting.virtualOnly) return `${name} will be held online only`;
      if (date === null)
        return meeting.month === null ? `${name} has no date yet` : `${name} expected in ${monthInFull(meeting.month)}`;
      const about = meeting.approximate ? 'about ' : '';
      if (status === 'changed' && daysMoved !== null && daysMoved !== 0) {
        const days = counted(Math.abs(daysMoved), 'day');
        const how = `${days} ${daysMoved < 0 ? 'earlier' : 'later'}`;
        return knownYear === null
          ? `${name} moved ${how}, to ${about}${inShort(date)}`
          : `${name} ${how}, ${about}${inShort(date)}`;
      }
      return status === 'changed' && (previouslyScheduledDate !== null || meeting.saidToHaveMoved)
        ? `${name} moved to ${about}${inShort(date)}`
        : `${name} ${about || 'on '}${inShort(date)}`;
    }
  }
}

interface Due {
  readonly day: Temporal.PlainDate;
  /** "proposals and nominations due Mar 5, 2004". */
  readonly text: string;
  /** The same of one subject alone. */
  readonly first: string;
}

/** The first day by which shareholders must act, and all that they must do by then; null when none is to come. */
function nextDue(deadlines: readonly Deadline[], today: Temporal.PlainDate): Due | null {
  const ofShareholders = upcoming(deadlines, today).filter(({ deadline }) => deadline.subject !== null);
  const [next] = ofShareholders;
  if (next === undefined) return null;
  const subjects = ofShareholders
    .filter(({ day }) => day.equals(next.day))
    .flatMap(({ deadline }) => deadline.subject ?? []);
  const due = (of: typeof subjects) => `${subjectsInShort(of)} due ${dateInShort(next.day)}`;
  return { day: next.day, text: due(subjects), first: due(subjects.slice(0, 1)) };
}

/** Deadlines with a date of today or later, the next first. */
export function upcoming(
  deadlines: readonly Deadline[],
  today: Temporal.PlainDate,
): { readonly deadline: Deadline; readonly day: Temporal.PlainDate }[] {
  return toldOnly(deadlines)
    .flatMap((deadline) => {
      const day = deadline.kind === 'date' || deadline.kind === 'window' ? turnsOn(deadline) : null;
      return day !== null && Temporal.PlainDate.compare(day, today) >= 0 ? [{ deadline, day }] : [];
    })
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day));
}
