import type { Temporal } from 'temporal-polyfill';
import { things } from '../consistency/consistent-deadlines.ts';
import type { Finding, MeetingDate } from '../finding.ts';

/** As what a date is told: "the record date of the annual meeting". */
export type ToldAs = string;

const factsOfMeetings = {
  meeting: ['date', 'the day'],
  prior: ['priorYearDate', "the prior year's day"],
  previous: ['previouslyScheduledDate', 'the earlier day'],
  record: ['recordDate', 'the record date'],
  mailing: ['mailingDate', 'the mailing date'],
  announced: ['announcedOn', 'the day of the announcement'],
} as const satisfies Readonly<Record<string, readonly [keyof MeetingDate, string]>>;

/** As what the findings tell a date that was taken for something; none where they do not. */
export function toldAs(date: Temporal.PlainDate, role: string, findings: readonly Finding[]): readonly ToldAs[] {
  return findings.flatMap((finding) => {
    switch (finding.kind) {
      case 'meeting-date':
        return ofMeeting(date, role, finding);
      case 'stated-deadline':
        if (role === 'due' && finding.date.equals(date)) return [`the last day for ${things[finding.subject]}`];
        return role === 'opens' && finding.opens?.equals(date) ? [`the first day for ${things[finding.subject]}`] : [];
      case 'unsure':
        return finding.candidates.some((one) => one.date.equals(date)) ? [`"please read": ${finding.says}`] : [];
      default:
        return [];
    }
  });
}

function ofMeeting(date: Temporal.PlainDate, role: string, meeting: MeetingDate): readonly ToldAs[] {
  const fact = Object.entries(factsOfMeetings).find(([name]) => name === role)?.[1];
  if (fact === undefined || !meeting[fact[0]]?.equals(date)) return [];
  const byTheWay = meeting.incidental ? ', which is background and mails nobody' : '';
  return [`${fact[1]} of the ${meeting.meetingType} meeting (${meeting.status})${byTheWay}`];
}
