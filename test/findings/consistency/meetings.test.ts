import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { consistentMeeting } from '../../../lambdas/findings/consistency/consistent-meetings.ts';
import type { MeetingDate } from '../../../lambdas/findings/finding.ts';
import { meeting } from '../../alerts/hand-made.ts';
import { meetingInALine } from '../support/in-a-line.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const filedOn = day('2025-03-03');
const called = { status: 'set', date: day('2025-06-12') } as const;

const inconsistent: readonly (readonly [name: string, says: Partial<MeetingDate>, told: string, remarked: string])[] = [
  [
    'a meeting to come that lies before the filing',
    { ...called, date: day('2025-01-14') },
    'please read',
    'The filing seems to call the annual meeting for January 14, 2025; it lies before the filing, which speaks of it as one to come.',
  ],
  [
    'a meeting two years ahead',
    { ...called, date: day('2027-06-12') },
    'please read',
    'The filing seems to call the annual meeting for June 12, 2027; it lies more than 15 months after the filing and after any meeting that the filing names, which no law allows.',
  ],
  [
    'an adjournment of half a year',
    { status: 'adjourned', date: day('2025-09-10'), previouslyScheduledDate: day('2025-02-28') },
    'annual adjourned 2025-09-10',
    'February 28, 2025 was not taken as its earlier day: a meeting is adjourned for days or weeks, and this is more than four months.',
  ],
  [
    'an announcement after the filing',
    { ...called, announcedOn: day('2025-03-20') },
    'annual set 2025-06-12',
    'March 20, 2025 was not taken as its announcement: the announcement cannot lie after the filing, or more than a year before it.',
  ],
  [
    'a record date half a year before the meeting',
    { ...called, recordDate: day('2025-01-06') },
    'annual set 2025-06-12',
    'January 6, 2025 was not taken as its record date: a record date lies at most 130 days before its meeting.',
  ],
  [
    'materials that are sent after the meeting',
    { ...called, mailingDate: day('2025-06-20') },
    'annual set 2025-06-12',
    'June 20, 2025 was not taken as its mailing date: proxy materials are sent before the meeting.',
  ],
];

describe('a day that breaks a constraint is not told for certain', () => {
  test.each(inconsistent)('%s', (_name, says, told, remarked) => {
    const found = consistentMeeting(meeting(says), filedOn);
    expect(found.kind === 'unsure' ? 'please read' : meetingInALine(found)).toBe(told);
    expect(found.kind === 'unsure' ? [found.says] : found.remarks.map(({ text }) => text)).toEqual([remarked]);
  });

  test.each(['changed', 'postponed', 'adjourned'] as const)('a meeting that is %s, two years ahead', (status) => {
    expect(consistentMeeting(meeting({ status, date: day('2027-06-12') }), filedOn).kind).toBe('unsure');
  });

  test.each<[string, Partial<MeetingDate>]>([
    ['one that was held before the filing', { status: 'held', date: day('2025-01-14') }],
    [
      'one that is postponed by half a year',
      { status: 'postponed', date: day('2025-09-10'), previouslyScheduledDate: day('2025-02-28') },
    ],
    ['one within fifteen months of the last', { ...called, date: day('2026-06-30'), priorYearDate: day('2025-05-20') }],
    [
      'one whose days are as usual',
      { ...called, recordDate: day('2025-04-14'), mailingDate: day('2025-04-28'), announcedOn: day('2025-03-03') },
    ],
  ])('%s stands', (_name, says) => {
    const found = meeting(says);
    expect(consistentMeeting(found, filedOn)).toEqual(found);
  });
});
