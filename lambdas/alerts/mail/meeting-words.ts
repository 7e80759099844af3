import type { Temporal } from 'temporal-polyfill';
import type { MeetingDate, MeetingFact } from '../../findings/finding.ts';
import { isBefore } from '../../terms/days/dates.ts';
import { counted } from '../../terms/days/day-words.ts';
import { MOVED_BY_MORE_THAN } from '../../terms/days/distances.ts';
import { filingInWords, type Source } from '../../terms/source.ts';
import { dateInFull, dayInFull, monthInFull } from '../words/date-words.ts';
import { oneLine } from '../words/plain-words.ts';

/** "the 2004 annual meeting", "the special meeting"; one put off from December to January keeps the year it was called for. */
function meetingName(meeting: MeetingDate): string {
  const date = meeting.previouslyScheduledDate ?? meeting.date;
  return meeting.meetingType === 'annual' && date !== null
    ? `the ${date.year} annual meeting`
    : `the ${meeting.meetingType} meeting`;
}

/** What became of a meeting, in a sentence or several, as a filing of that day tells it. */
export function meetingNews(meeting: MeetingDate, on: Temporal.PlainDate | null): string[] {
  return [
    headline(meeting, on),
    ...sinceThen(meeting),
    ...(meeting.virtualOnly && meeting.status !== 'held' ? [onlineOnly] : []),
    ...againstLastYear(meeting, on),
    ...otherDates(meeting),
  ];
}

const onlineOnly = 'It is held online only: nobody can attend in person.';

function headline(meeting: MeetingDate, told: Temporal.PlainDate | null): string {
  const name = meetingName(meeting);
  const on = `${meeting.approximate ? 'on or about' : 'on'} `;
  const date = meeting.date === null ? null : dayInFull(meeting.date);
  const before = meeting.previouslyScheduledDate === null ? null : dateInFull(meeting.previouslyScheduledDate);
  const known = from(meeting, 'date');
  switch (meeting.status) {
    case 'cancelled':
      return `${name}${called(before ?? date)} is cancelled.`;
    case 'postponed':
    case 'adjourned':
      return date === null
        ? `${name}${called(before)} is ${meeting.status}; no new date is given.`
        : `${name}${called(before)} is ${meeting.status} to ${date}${known}.`;
    case 'held':
      return date === null ? `${name} was held.` : `${name} was held ${on}${date}${known}.`;
    case 'changed':
    case 'set': {
      if (meeting.date === null) {
        if (meeting.month === null && meeting.virtualOnly) return `${name} will be held; the filing gives no day.`;
        const expected = meeting.month === null ? 'has no date yet' : `is expected in ${monthInFull(meeting.month)}`;
        return `${name} ${expected}${before === null ? '' : `; it had been called for ${before}`}.`;
      }
      // A paper that is filed after the meeting for which it calls, as an agreement among exhibits is.
      if (told !== null && isBefore(meeting.date, told))
        return `${name} was called for ${date}${known}${instead(before)}.`;
      return `${name} is ${meeting.expected ? 'expected ' : ''}${on}${date}${known}${instead(before)}.`;
    }
  }
}

function instead(before: string | null): string {
  return before === null ? '' : `, instead of ${before}`;
}

function called(date: string | null): string {
  return date === null ? '' : `, called for ${date},`;
}

function sinceThen({ sinceMovedTo }: MeetingDate): string[] {
  return sinceMovedTo === undefined
    ? []
    : [
        `A later filing has it on ${dayInFull(sinceMovedTo)}: what would count from the day given here holds no longer.`,
      ];
}

function againstLastYear(meeting: MeetingDate, on: Temporal.PlainDate | null): string[] {
  const { date, priorYearDate, daysMoved } = meeting;
  if (date === null || priorYearDate === null || daysMoved === null) return inItsOwnWords(meeting);
  const isAhead = meeting.onRecord !== true && on !== null && isBefore(on, priorYearDate);
  const which = isAhead || priorYearDate.year !== date.year - 1 ? 'The one before it' : "Last year's";
  const last = `${which} ${isAhead ? 'is' : 'was'} on ${dateInFull(priorYearDate)}${from(meeting, 'priorYearDate')}`;
  if (daysMoved === 0) return [`${last}, so it comes on the anniversary.`];
  const days = counted(Math.abs(daysMoved), 'day');
  const moved = `${last}, so it comes ${days} ${daysMoved < 0 ? 'before' : 'after'} the anniversary`;
  return [
    Math.abs(daysMoved) > MOVED_BY_MORE_THAN
      ? `${moved}: more than the ${MOVED_BY_MORE_THAN} days after which the usual proposal dates no longer hold.`
      : `${moved}: within the ${MOVED_BY_MORE_THAN} days that leave the usual proposal dates as they are.`,
  ];
}

/** What the filing says of the move without the day from which it could be counted. */
function inItsOwnWords({ saidToHaveMoved, noPriorMeeting }: MeetingDate): string[] {
  if (noPriorMeeting) return ['The filing says that no annual meeting was held the year before.'];
  return saidToHaveMoved
    ? [
        `The filing says that it comes more than ${MOVED_BY_MORE_THAN} days from the anniversary of last year's: the usual proposal dates no longer hold.`,
      ]
    : [];
}

function otherDates(meeting: MeetingDate): string[] {
  const { recordDate, mailingDate, mailingApproximate } = meeting;
  const on = mailingApproximate ? 'on or about ' : '';
  return [
    ...stated('Record date', recordDate, '', from(meeting, 'recordDate')),
    ...stated('Mailing', mailingDate, on, from(meeting, 'mailingDate')),
  ];
}

function stated(what: string, date: Temporal.PlainDate | null, on: string, known: string): string[] {
  return date === null ? [] : [`${what}: ${on}${dayInFull(date)}${known}.`];
}

/** Where a fact comes from, when it is not this filing. */
function from(meeting: MeetingDate, fact: MeetingFact): string {
  switch (meeting.origins[fact]) {
    case 'register':
      return ` (${knownFrom(meeting.sources?.[fact])})`;
    case 'assumed':
      return ' (assumed)';
    default:
      return '';
  }
}

function knownFrom(source: Source | undefined): string {
  if (source === undefined) return 'known from an earlier filing';
  return source.kind === 'filing'
    ? `from ${oneLine(filingInWords(source.filing), sourceAtMost)}`
    : `as corrected by ${oneLine(source.by, sourceAtMost)}`;
}

const sourceAtMost = 60;
