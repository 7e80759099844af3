import type { Deadline } from '../terms/deadline.ts';
import type { Facts } from '../terms/facts.ts';
import { filingDeadlines } from './assembly/filing-deadlines.ts';
import { meetingDeadlines } from './assembly/meeting-deadlines.ts';
import { calendarsWith, ownCalendars } from './calendars/closed-days.ts';
import { type HouseRules, houseRulesFor } from './house-rules.ts';

/**
 * Every deadline that follows from the facts, and only those: the rules in force for the date, the state and the form,
 * the company's own clauses, and what it printed. Pure; in the order of the meetings, then of the catalogue. For a
 * meeting on May 25, 2004 of a California company, announced on February 27, whose bylaws ask for notice by the later
 * of 90 days before the meeting and 7 days after its announcement, one of them is `bylaw.advance-notice` of 2004-03-05.
 */
export function deadlinesFor(facts: Facts, houseRules?: HouseRules): Deadline[] {
  const { filing, meetings } = facts;
  const house = houseRules === undefined ? null : houseRulesFor(houseRules, filing.registrants);
  const calendars = houseRules === undefined ? ownCalendars : calendarsWith(houseRules.closedDays);
  const ofMeetings = meetings.flatMap((meeting) => {
    const clauses = house === null ? meeting.clauses : [...meeting.clauses, ...house.clauses];
    return meetingDeadlines({ ...meeting, clauses }, filing, house?.rules ?? [], calendars);
  });
  return [...ofMeetings, ...filingDeadlines(filing, calendars)];
}
