import type { Finding, MeetingDate } from '../../findings/finding.ts';
import { isAmong } from '../../terms/days/dates.ts';
import { MOVED_BY_MORE_THAN } from '../../terms/days/distances.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { daysFromAnniversary } from '../../terms/meeting-moved.ts';
import type { Source } from '../../terms/source.ts';
import type { KnownDate, KnownMeeting, KnownRegistrant } from '../known.ts';
import { priorMeeting } from '../meetings/meetings-in-order.ts';
import { moved } from './complete-findings.ts';
import { meetingFromRegister } from './meeting-from-register.ts';

/**
 * The meeting on record that a filing does not tell of and yet shows in another light: the year before's meeting, which
 * it gives, was not known, or not rightly, and so it comes out that the later one moved, or that it did not. `before`
 * and `after` are the registrant as it is known without and with the filing, which is called `here` on record. Only the
 * last meeting called, and only as long as nobody says that it was held, is news.
 */
export function revealedMeetings(
  own: readonly Finding[],
  before: KnownRegistrant | null,
  after: KnownRegistrant | null,
  here: string,
): readonly MeetingDate[] {
  const meeting = after?.meetings.findLast(({ date }) => date !== null);
  if (after === null || before === null || meeting?.date == null || meeting.standing !== 'called') return [];
  if (own.some((finding) => tellsOf(finding, meeting))) return [];
  const { date: day } = meeting.date;
  const known = before.meetings.find(({ date }) => date?.date.equals(day) === true);
  if (known === undefined) return [];
  const was = distanceFromAnniversary(before, known);
  const is = distanceFromAnniversary(after, meeting);
  if (is === null || isFar(is) === (was !== null && isFar(was))) return [];
  const prior = priorMeeting(after.meetings, meeting, day)?.date;
  const found = meetingFromRegister(meeting);
  return prior === undefined || found === null ? [] : [withPriorYear(found, prior, here)];
}

function tellsOf(finding: Finding, { days }: KnownMeeting): boolean {
  return finding.kind === 'meeting-date' && finding.date !== null && isAmong(finding.date, days);
}

function distanceFromAnniversary({ meetings }: KnownRegistrant, meeting: KnownMeeting): number | null {
  const day = meeting.date?.date;
  const prior = day === undefined ? null : priorMeeting(meetings, meeting, day);
  return day === undefined || prior === null ? null : daysFromAnniversary(day, prior.date.date)[0];
}

function isFar(days: number): boolean {
  return Math.abs(days) > MOVED_BY_MORE_THAN;
}

function withPriorYear(meeting: MeetingDate, prior: KnownDate, here: string): MeetingDate {
  const isTold = isOf(prior.source, here);
  const found: MeetingDate = {
    ...meeting,
    onRecord: true,
    priorYearDate: prior.date,
    origins: { ...meeting.origins, priorYearDate: isTold ? 'filing' : 'register' },
    sources: { ...meeting.sources, ...(isTold ? {} : { priorYearDate: prior.source }) },
    evidence: [...prior.evidence.map((passage) => asRead(passage, here)), ...meeting.evidence],
  };
  return moved(found, prior.date);
}

function isOf(source: Source, here: string): boolean {
  return source.kind === 'filing' && source.filing.id === here;
}

/** A passage of the filing at hand needs no reference to it. */
function asRead(passage: Evidence, here: string): Evidence {
  const { filing, ...place } = passage;
  return filing?.id === here ? place : passage;
}
