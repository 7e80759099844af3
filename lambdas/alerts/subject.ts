import { Temporal } from 'temporal-polyfill';
import type { MeetingDate } from '../findings/finding.ts';
import type { Analysed } from '../records/json/analysis.ts';
import { counted } from '../terms/days/day-words.ts';
import { type Deadline, type DeadlineSubject, toldOnly } from '../terms/deadline.ts';
import { isApproximate, turnsOn } from './mail/deadline-lines.ts';
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
  const due = meeting === undefined ? null : nextDue(analysis.deadlines, today, meeting);
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
  if (meeting === undefined) return headlines(analysis, news);
  const happened = meetingHeadline(meeting, null);
  if (due === null) return [happened];
  // A day for the next meeting is no day of this one: said first, the two would be taken for one.
  if (due.otherYear !== null) {
    const next = `for ${due.otherYear}, `;
    const brief = happened.replace(' on ', ' ');
    return [...[happened, brief].flatMap((told) => due.texts.map((text) => `${told}; ${next}${text}`)), happened];
  }
  const briefly = meetingHeadline(meeting, due.day.year);
  // That it is called off, or put off, is what people must know first.
  const isUrgent = meeting.status === 'cancelled' || meeting.status === 'postponed' || meeting.status === 'adjourned';
  if (isUrgent) return [...due.texts.map((text) => `${happened}; ${text}`), happened];
  return [...due.texts.map((text) => `${text}; ${briefly}`), happened];
}

/** A name without what every company's has, in whole words. */
function shortName(name: string): string {
  const plain = ascii(name)
    .replace(
      /[,.]? +(?:INC|INCORPORATED|CORP|CORPORATION|CO|COMPANY|LTD|LIMITED|LLC|LP|PLC|N\.?V|S\.?A)\b\.?(?: *\/[A-Z]{2,3}\/?)?$/i,
      '',
    )
    .replace(/ *\/[A-Z]{2,3}\/?$/, '')
    .replace(/ (?:&|and)$/i, '');
  return wholeWords(plain === '' ? ascii(name) : plain, nameAtMost, '');
}

/** What happened, in a few words without who: "annual meeting moved 80 days earlier, to May 25, 2004". */
export function headline(analysis: Pick<Analysed, 'filing'>, news: News): string {
  return headlines(analysis, news)[0] ?? '';
}

/** The same, and what else may be said where that is too long. */
function headlines({ filing }: Pick<Analysed, 'filing'>, news: News): readonly string[] {
  const [meeting] = news.meetings;
  if (meeting !== undefined) return [meetingHeadline(meeting, null)];
  const [disclosure] = news.disclosures;
  if (disclosure !== undefined) {
    const subject = disclosure.subject.replace(dayBefore, '');
    return [`Regulation FD, ${filing.form ?? 'form unknown'} Item ${disclosure.item}: ${subject}`];
  }
  const [stated] = news.stated;
  if (stated !== undefined) {
    const sameDay = news.stated.filter(({ date }) => date.equals(stated.date)).map(({ subject }) => subject);
    return shortened(sameDay, (subjects) => `${subjects} due ${dateInShort(stated.date)}`);
  }
  if (news.clauses.length > 0) {
    const changed = news.clauses.filter(({ replaces }) => replaces !== null);
    const told = changed.length > 0 ? changed : news.clauses;
    const what = changed.length > 0 ? 'advance-notice provisions changed for' : 'advance-notice provisions for';
    return shortened(
      told.flatMap(({ subjects }) => subjects),
      (subjects) => `${what} ${subjects}`,
    );
  }
  const [unsure] = news.unsure;
  return [unsure === undefined ? 'deadlines that were told before have changed' : `please read: ${unsure.says}`];
}

/** "On April 12, 2021, the Company": the day is that of the report. */
const dayBefore = /^On [A-Z][a-z]{2,8} \d{1,2}, \d{4}, /;

/** With all subjects, and with one of them, that of the shortest name. */
function shortened(subjects: readonly DeadlineSubject[], told: (subjects: string) => string): readonly string[] {
  const distinct = [...new Set(subjects)];
  const all = told(subjectsInShort(distinct));
  if (distinct.length < 2) return [all];
  const [one = ''] = distinct.map((subject) => subjectsInShort([subject])).toSorted((a, b) => a.length - b.length);
  return [all, told(`${one} and more`), told(one)];
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
  /** The year of the meeting that it serves, where that is not the one told of. */
  readonly otherYear: number | null;
  /** "proposals and nominations due Mar 5, 2004", and shorter. */
  readonly texts: readonly string[];
}

/** The first day by which shareholders must act, and all that they must do by then; null when none is to come. */
function nextDue(deadlines: readonly Deadline[], today: Temporal.PlainDate, told: MeetingDate): Due | null {
  const ofShareholders = upcoming(deadlines, today).filter(({ deadline }) => deadline.subject !== null);
  const [next] = ofShareholders;
  if (next === undefined) return null;
  const sameDay = ofShareholders.filter(({ day }) => day.equals(next.day));
  const about = sameDay.every(({ deadline }) => isApproximate(deadline)) ? 'about ' : '';
  const texts = shortened(
    sameDay.flatMap(({ deadline }) => deadline.subject ?? []),
    (subjects) => `${subjects} due ${about}${dateInShort(next.day)}`,
  );
  const served = next.deadline.meeting?.year ?? next.deadline.meeting?.date?.year ?? null;
  return { day: next.day, otherYear: served === told.date?.year ? null : served, texts };
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
