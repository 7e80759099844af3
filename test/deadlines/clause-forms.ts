import type { Expression, Timing } from '../../lambdas/terms/expression.ts';
import {
  businessDaysBefore,
  by,
  daysAfter,
  daysBefore,
  earlierOf,
  from,
  laterOf,
  monthsBefore,
  movedByMoreThan,
  nothing,
  on,
  reasonableTimeBefore,
  when,
} from '../../lambdas/terms/notation.ts';

/**
 * The forms that advance-notice provisions take, each with the window that it gives for one meeting called in four ways.
 * The prior meeting was on Thursday, May 18, 2023, its proxy statement released on April 7, 2023.
 */
export const called = {
  /** Two days before the anniversary, announced and mailed in the ordinary course. */
  'as usual': { meeting: '2024-05-16', announcement: '2024-02-15', mailing: '2024-04-05', recordDate: '2024-03-27' },
  /** Fifty-one days before it: several closing days fall before the announcement, as provisions without a later-of let them. */
  early: { meeting: '2024-03-28', announcement: '2024-01-10', mailing: '2024-02-16', recordDate: '2024-02-07' },
  /** Seventy-three days after it. */
  late: { meeting: '2024-07-30', announcement: '2024-05-01', mailing: '2024-06-18', recordDate: '2024-06-10' },
  /** As late, and announced only 35 days ahead. */
  'late at short notice': {
    meeting: '2024-07-30',
    announcement: '2024-06-25',
    mailing: '2024-06-27',
    recordDate: '2024-06-10',
  },
} as const;
export const prior = { priorMeeting: '2023-05-18', priorMailing: '2023-04-07', fiscalYearEnd: '2023-12-31' } as const;

export interface ClauseForm {
  readonly name: string;
  readonly timing: Timing;
  /** For each way of calling the meeting, in the order above: "first day to last day", or the last day alone. */
  readonly windows: readonly [string, string, string, string];
}

const firstOfNoticeAndAnnouncement = earlierOf(on('noticeMailed'), on('announcement'));
const tenthDay = daysAfter(10, 'announcement');
const anniversary = 'priorMeetingAnniversary';
const mailingAnniversary = 'priorMailingAnniversary';
const secondTuesdayOfMay: Expression = { nthWeekday: 2, weekday: 2, month: 5, year: 'same', of: on('meeting') };

/** So many to so many days before the anniversary; for a moved meeting before the meeting itself, or the tenth day if later. */
const windowBefore = (most: number, least: number, moved: Parameters<typeof when>[0]) =>
  when(
    moved,
    from(daysBefore(most, 'meeting'), laterOf(daysBefore(least, 'meeting'), tenthDay)),
    from(daysBefore(most, anniversary), daysBefore(least, anniversary)),
  );

const mostCommon = [
  '2024-01-19 to 2024-02-18',
  '2023-11-29 to 2024-01-20',
  '2024-04-01 to 2024-05-11',
  '2024-04-01 to 2024-07-05',
] as const;

export const clauseForms: readonly ClauseForm[] = [
  {
    name: 'not less than 60 days before the meeting',
    timing: by(daysBefore(60, 'meeting')),
    windows: ['2024-03-17', '2024-01-28', '2024-05-31', '2024-05-31'],
  },
  {
    name: '60 to 90 days before the meeting',
    timing: from(daysBefore(90, 'meeting'), daysBefore(60, 'meeting')),
    windows: [
      '2024-02-16 to 2024-03-17',
      '2023-12-29 to 2024-01-28',
      '2024-05-01 to 2024-05-31',
      '2024-05-01 to 2024-05-31',
    ],
  },
  {
    name: '60 to 90 days before it; at less than 70 days’ notice, the 10th day after notice or disclosure, whichever came first',
    timing: when(
      { fewerDaysThan: 70, from: firstOfNoticeAndAnnouncement, to: on('meeting') },
      by(daysAfter(10, firstOfNoticeAndAnnouncement)),
      from(daysBefore(90, 'meeting'), daysBefore(60, 'meeting')),
    ),
    windows: ['2024-02-16 to 2024-03-17', '2023-12-29 to 2024-01-28', '2024-05-01 to 2024-05-31', '2024-07-05'],
  },
  {
    name: '90 to 120 days before the anniversary; moved by more than 30 days forward or 60 back: from the meeting',
    timing: windowBefore(120, 90, movedByMoreThan(30, 60)),
    windows: mostCommon,
  },
  {
    name: '90 to 120 days before the anniversary; moved by more than 30 days either way: from the meeting',
    timing: windowBefore(120, 90, movedByMoreThan(30)),
    windows: mostCommon,
  },
  {
    name: '60 to 90 days before the anniversary; more than 25 days off: the 10th day after the first of notice and disclosure',
    timing: when(
      movedByMoreThan(25),
      by(daysAfter(10, firstOfNoticeAndAnnouncement)),
      from(daysBefore(90, anniversary), daysBefore(60, anniversary)),
    ),
    windows: ['2024-02-18 to 2024-03-19', '2024-01-20', '2024-05-11', '2024-07-05'],
  },
  {
    name: '120 days before the anniversary of the release; moved: a reasonable time before mailing',
    timing: when(movedByMoreThan(30), by(reasonableTimeBefore('mailing')), by(daysBefore(120, mailingAnniversary))),
    windows: [
      '2023-12-09',
      'a reasonable time before 2024-02-16',
      'a reasonable time before 2024-06-18',
      'a reasonable time before 2024-06-27',
    ],
  },
  {
    name: '45 to 75 days before the anniversary of the mailing; moved: the later of 90 days before the meeting and the 10th day',
    timing: when(
      movedByMoreThan(30),
      by(laterOf(daysBefore(90, 'meeting'), tenthDay)),
      from(daysBefore(75, mailingAnniversary), daysBefore(45, mailingAnniversary)),
    ),
    windows: ['2024-01-23 to 2024-02-22', '2024-01-20', '2024-05-11', '2024-07-05'],
  },
  {
    name: '120 to 150 days before the anniversary of the mailing; moved: before the meeting, or the 10th day if later',
    timing: when(
      movedByMoreThan(30),
      from(daysBefore(150, 'meeting'), laterOf(daysBefore(120, 'meeting'), tenthDay)),
      from(daysBefore(150, mailingAnniversary), daysBefore(120, mailingAnniversary)),
    ),
    windows: [
      '2023-11-09 to 2023-12-09',
      '2023-10-30 to 2024-01-20',
      '2024-03-02 to 2024-05-11',
      '2024-03-02 to 2024-07-05',
    ],
  },
  {
    name: 'the later of 90 days before the meeting and the 7th day after its first announcement',
    timing: by(laterOf(daysBefore(90, 'meeting'), daysAfter(7, 'announcement'))),
    windows: ['2024-02-22', '2024-01-17', '2024-05-08', '2024-07-02'],
  },
  {
    name: 'the earlier of 90 days before the meeting and the 10th day after its announcement',
    timing: by(earlierOf(daysBefore(90, 'meeting'), tenthDay)),
    windows: ['2024-02-16', '2023-12-29', '2024-05-01', '2024-05-01'],
  },
  {
    name: 'by December 31 of the year before the meeting',
    timing: by({ monthDay: '12-31', year: 'previous', of: on('meeting') }),
    windows: ['2023-12-31', '2023-12-31', '2023-12-31', '2023-12-31'],
  },
  {
    name: 'from January 1 to February 15 of the year of the meeting',
    timing: from(
      { monthDay: '01-01', year: 'same', of: on('meeting') },
      { monthDay: '02-15', year: 'same', of: on('meeting') },
    ),
    windows: [
      '2024-01-01 to 2024-02-15',
      '2024-01-01 to 2024-02-15',
      '2024-01-01 to 2024-02-15',
      '2024-01-01 to 2024-02-15',
    ],
  },
  {
    name: 'within 45 days after the fiscal year',
    timing: by(daysAfter(45, 'fiscalYearEnd')),
    windows: ['2024-02-14', '2024-02-14', '2024-02-14', '2024-02-14'],
  },
  {
    name: '20 business days before the meeting',
    timing: by(businessDaysBefore(20, 'meeting')),
    windows: ['2024-04-18', '2024-02-29', '2024-07-01', '2024-07-01'],
  },
  {
    name: '3 to 4 months before the anniversary',
    timing: from(monthsBefore(4, anniversary), monthsBefore(3, anniversary)),
    windows: [
      '2024-01-18 to 2024-02-18',
      '2024-01-18 to 2024-02-18',
      '2024-01-18 to 2024-02-18',
      '2024-01-18 to 2024-02-18',
    ],
  },
  {
    name: '8 weeks before the meeting',
    timing: by({ days: 8, unit: 'week', direction: 'before', of: on('meeting') }),
    windows: ['2024-03-21', '2024-02-01', '2024-06-04', '2024-06-04'],
  },
  {
    name: '90 days before the meeting; disclosed fewer than 100 days ahead: the 10th day after',
    timing: when(
      { fewerDaysThan: 100, from: on('announcement'), to: on('meeting') },
      by(tenthDay),
      by(daysBefore(90, 'meeting')),
    ),
    windows: ['2024-02-25', '2024-01-20', '2024-05-11', '2024-07-05'],
  },
  {
    name: '75 to 105 days before the anniversary; moved by more than 30 days forward or 70 back: from the meeting',
    timing: windowBefore(105, 75, movedByMoreThan(30, 70)),
    windows: [
      '2024-02-03 to 2024-03-04',
      '2023-12-14 to 2024-01-20',
      '2024-04-16 to 2024-05-16',
      '2024-04-16 to 2024-07-05',
    ],
  },
  {
    name: '90 to 120 days before the second Tuesday of May, the anniversary of a meeting that was not held',
    timing: from(daysBefore(120, secondTuesdayOfMay), daysBefore(90, secondTuesdayOfMay)),
    windows: [
      '2024-01-15 to 2024-02-14',
      '2024-01-15 to 2024-02-14',
      '2024-01-15 to 2024-02-14',
      '2024-01-15 to 2024-02-14',
    ],
  },
  {
    name: 'special meeting: from 120 days before it to the later of 90 days before it and the 10th day',
    timing: from(daysBefore(120, 'meeting'), laterOf(daysBefore(90, 'meeting'), tenthDay)),
    windows: [
      '2024-01-17 to 2024-02-25',
      '2023-11-29 to 2024-01-20',
      '2024-04-01 to 2024-05-11',
      '2024-04-01 to 2024-07-05',
    ],
  },
  {
    name: 'new seats not announced 100 days before the anniversary: the 10th day after the announcement, else nothing',
    timing: when({ fewerDaysThan: 100, from: on('announcement'), to: on(anniversary) }, by(tenthDay), nothing),
    windows: ['2024-02-25', 'no deadline', '2024-05-11', '2024-07-05'],
  },
  {
    name: 'sixty full days before the meeting, neither end counted',
    timing: by({ days: 60, unit: 'clear', direction: 'before', of: on('meeting') }),
    windows: ['2024-03-16', '2024-01-27', '2024-05-30', '2024-05-30'],
  },
  {
    name: 'the later of two, but in no case later than 5 days before the mailing',
    timing: by(earlierOf(laterOf(daysBefore(90, 'meeting'), tenthDay), daysBefore(5, 'mailing'))),
    windows: ['2024-02-25', '2024-01-20', '2024-05-11', '2024-06-22'],
  },
  {
    name: '60 days before the meeting or, if that is no business day, the next',
    timing: by({ roll: 'next-business-day', of: daysBefore(60, 'meeting') }),
    windows: ['2024-03-18', '2024-01-29', '2024-05-31', '2024-05-31'],
  },
  {
    name: '60 days before the meeting or, if that is no business day, the last before it',
    timing: by({ roll: 'previous-business-day', of: daysBefore(60, 'meeting') }),
    windows: ['2024-03-15', '2024-01-26', '2024-05-31', '2024-05-31'],
  },
  {
    name: 'the 7th day after notice is mailed',
    timing: by(daysAfter(7, 'noticeMailed')),
    windows: ['2024-04-12', '2024-02-23', '2024-06-25', '2024-07-04'],
  },
  {
    name: 'the later of 120 days before the meeting and the 15th day after its announcement',
    timing: by(laterOf(daysBefore(120, 'meeting'), daysAfter(15, 'announcement'))),
    windows: ['2024-03-01', '2024-01-25', '2024-05-16', '2024-07-10'],
  },
  {
    name: 'within 10 days after the record date',
    timing: by(daysAfter(10, 'recordDate')),
    windows: ['2024-04-06', '2024-02-17', '2024-06-20', '2024-06-20'],
  },
  {
    name: '90 to 120 days before the anniversary; not held within 30 days before or after it: from the meeting',
    timing: windowBefore(120, 90, { not: { not: movedByMoreThan(30) } }),
    windows: mostCommon,
  },
  {
    name: '60 to 90 days before the anniversary; brought forward by more than 20 days: from the meeting (silent on delay)',
    timing: when(
      movedByMoreThan(20, null),
      by(laterOf(daysBefore(60, 'meeting'), tenthDay)),
      from(daysBefore(90, anniversary), daysBefore(60, anniversary)),
    ),
    windows: ['2024-02-18 to 2024-03-19', '2024-01-28', '2024-02-18 to 2024-03-19', '2024-02-18 to 2024-03-19'],
  },
  {
    name: '90 days before the anniversary of the proxy statement; moved: the later of 150 days before the meeting and the 10th day',
    timing: when(
      movedByMoreThan(30),
      by(laterOf(daysBefore(150, 'meeting'), tenthDay)),
      by(daysBefore(90, mailingAnniversary)),
    ),
    windows: ['2024-01-08', '2024-01-20', '2024-05-11', '2024-07-05'],
  },
];
