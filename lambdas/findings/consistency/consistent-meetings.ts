import type { Temporal } from 'temporal-polyfill';
import { inFull } from '../../terms/source.ts';
import type { CandidateRole, MeetingDate, MeetingFact, Unsure } from '../finding.ts';
import { type MeetingConstraint, meetingConstraints } from './days-of-meetings.ts';

const roleOf: Readonly<Record<MeetingFact, CandidateRole>> = {
  date: 'meeting',
  priorYearDate: 'prior',
  previouslyScheduledDate: 'previous',
  recordDate: 'record',
  mailingDate: 'mailing',
};

/**
 * A meeting as far as its days are consistent with each other and with the day of the filing. What breaks a constraint
 * is not told as certain: a day of the meeting makes the whole a doubt, a day beside it is left out with a remark.
 * `constraints` are all of them unless said.
 */
export function consistentMeeting(
  meeting: MeetingDate,
  on: Temporal.PlainDate | null,
  constraints: readonly MeetingConstraint[] = meetingConstraints,
): MeetingDate | Unsure {
  const broken = constraints.filter(({ holds }) => !holds(meeting, on));
  const ofTheDay = broken.find(({ doubted }) => doubted === 'date');
  if (ofTheDay !== undefined) return doubtOf(meeting, ofTheDay);
  return broken.reduce(without, meeting);
}

function doubtOf(meeting: MeetingDate, { reason }: MeetingConstraint): Unsure {
  const { date, meetingType, evidence } = meeting;
  const day = date === null ? 'a day' : inFull(date);
  return {
    kind: 'unsure',
    about: 'meeting',
    says: `The filing seems to call the ${meetingType} meeting for ${day}; ${reason}.`,
    candidates: Object.entries(roleOf).flatMap(([fact, role]) => {
      const day = meeting[fact as MeetingFact];
      return day === null ? [] : [{ role, date: day }];
    }),
    evidence,
  };
}

function without(meeting: MeetingDate, { doubted, reason }: MeetingConstraint): MeetingDate {
  const day = meeting[doubted];
  if (day === null) return meeting;
  const text = `${inFull(day)} was not taken as its ${names[doubted]}: ${reason}.`;
  return { ...meeting, [doubted]: null, remarks: [...meeting.remarks, { kind: 'inconsistent-day', text }] };
}

const names: Readonly<Record<MeetingConstraint['doubted'], string>> = {
  date: 'day',
  priorYearDate: "prior year's meeting",
  previouslyScheduledDate: 'earlier day',
  recordDate: 'record date',
  mailingDate: 'mailing date',
  announcedOn: 'announcement',
};
