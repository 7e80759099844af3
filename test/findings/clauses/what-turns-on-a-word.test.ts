import { describe, expect, test } from 'vitest';
import type { DeadlineSubject } from '../../../lambdas/terms/deadline.ts';
import type { Condition, Timing } from '../../../lambdas/terms/expression.ts';
import {
  by,
  daysAfter,
  daysBefore,
  from,
  laterOf,
  monthsBefore,
  movedByMoreThan,
  nothing,
  on,
  when,
} from '../../../lambdas/terms/notation.ts';
import type { Paper } from '../support/filing-that-says.ts';
import { ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

/** A sentence in which a few words decide what the provision says; null for a timing that is not understood. */
interface Case {
  readonly name: string;
  readonly says: string;
  readonly paper?: Paper;
  /** The subjects and the timing of each provision. */
  readonly provisions: readonly (readonly [subjects: string, timing: Timing | null])[];
}

const n: DeadlineSubject = 'nomination';
const received = 'Notice of a nomination must be received';
const meeting60 = by(daysBefore(60, 'meeting'));
const meeting90 = by(daysBefore(90, 'meeting'));
const anniversary90 = by(daysBefore(90, 'priorMeetingAnniversary'));
const window = from(daysBefore(120, 'meeting'), daysBefore(90, 'meeting'));
const tenAfter = by(daysAfter(10, 'announcement'));
const announcedWithin = (days: number): Condition => ({
  fewerDaysThan: days,
  from: on('announcement'),
  to: on('meeting'),
});
const inProxyStatement = (heading: string): Paper => ({ form: 'DEF 14A', heading });

const brackets: readonly Case[] = [
  {
    name: 'the rest of a bracket, with a whole bracket in it',
    says: `REPORTS AND NEXT YEAR ${received} (at our offices) no later than the later of the 60th day before the annual meeting or the 10th day after the announcement of its date).`,
    provisions: [[n, null]],
  },
  {
    name: 'the letters of a list, with a closing bracket alone',
    says: `${received} a) not less than 90 days before the annual meeting and b) not more than 120 days before the annual meeting.`,
    provisions: [[n, window]],
  },
  {
    name: 'the case of what stands in the bracket only where no bracket is closed in between',
    says: `${received} not less than 60 days before the annual meeting (or by the tenth day after the announcement of its date (by press release), if the annual meeting is moved by more than 30 days) and must be in writing.`,
    provisions: [
      [n, when(movedByMoreThan(30), nothing, by(laterOf(daysBefore(60, 'meeting'), daysAfter(10, 'announcement'))))],
    ],
  },
  {
    name: 'an hour in brackets',
    says: `${received} not later than (the close of business on) the 90th day before the annual meeting and not earlier than (the) 120th day before the annual meeting.`,
    provisions: [[n, window]],
  },
];

const ends: readonly Case[] = [
  {
    name: 'commas around the hour',
    says: `${received} not earlier than the close of business, eastern time, on the 120th day and not later than the close of business, eastern time, on the 90th day before the annual meeting.`,
    provisions: [[n, window]],
  },
  {
    name: 'an hour in figures',
    says: `${received} not earlier than 5:00 p.m. on the 120th day and not later than 5:00 p.m. on the 90th day before the annual meeting.`,
    provisions: [[n, window]],
  },
  {
    name: 'one day',
    says: `${received} by the first day after the public announcement of the date of the annual meeting.`,
    provisions: [[n, by(daysAfter(1, 'announcement'))]],
  },
  {
    name: 'one month',
    says: `${received} not later than one month before the annual meeting.`,
    provisions: [[n, by(monthsBefore(1, 'meeting'))]],
  },
  {
    name: 'a period that ends so many days before',
    says: `${received} in a period of 30 days that ends on the 90th day before the annual meeting.`,
    provisions: [[n, window]],
  },
  {
    name: 'a window that ends so many days before',
    says: `${received} within a window of 30 days that ends on the 90th day before the annual meeting.`,
    provisions: [[n, window]],
  },
  {
    name: 'two counts of one kind, of which the later holds',
    says: `${received} by the 90th day before the annual meeting or, when later, 60 days before the mailing of the proxy materials.`,
    provisions: [[n, by(laterOf(daysBefore(90, 'meeting'), daysBefore(60, 'mailing')))]],
  },
  {
    name: 'two days, whichever is later',
    says: `${received} by the 90th day before the annual meeting and the tenth day after the announcement, whichever is later.`,
    provisions: [[n, by(laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement')))]],
  },
  {
    name: 'whichever comes last, said before them',
    says: `${received} by whichever comes last: the 90th day before the annual meeting and the tenth day after the announcement.`,
    provisions: [[n, by(laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement')))]],
  },
];

const idleCounts: readonly Case[] = [
  {
    name: 'for how long shares are owned',
    says: 'A holder who has owned shares for 365 days must give notice of a nomination at least 90 days before the annual meeting.',
    provisions: [[n, meeting90]],
  },
  {
    name: 'for which days',
    says: 'A holder who has owned shares for the 365 days since he bought them must give notice of a nomination at least 90 days before the annual meeting.',
    provisions: [[n, meeting90]],
  },
  {
    name: 'who held them so long',
    says: 'A holder who held 365 days must give notice of a nomination at least 90 days before the annual meeting.',
    provisions: [[n, meeting90]],
  },
  {
    name: 'who held them so long at least',
    says: 'A holder of at least 365 days must give notice of a nomination at least 90 days before the annual meeting.',
    provisions: [[n, meeting90]],
  },
  {
    name: 'a day of a month, written out',
    says: `${received} at least 90 days before the annual meeting, held on the third day of June in each year.`,
    provisions: [[n, meeting90]],
  },
];

const anchors: readonly Case[] = [
  {
    name: 'last year’s proxy materials',
    says: `${received} at least 120 days before the mailing of last year’s proxy materials.`,
    provisions: [[n, by(daysBefore(120, 'priorMailingAnniversary'))]],
  },
  {
    name: 'the day of a mailing that names its meeting',
    says: `${received} at least 120 days before the date that for the annual meeting was fixed when the proxy statement was mailed.`,
    provisions: [[n, by(daysBefore(120, 'priorMailingAnniversary'))]],
  },
  {
    name: 'a record date, and an announcement behind the comma',
    says: `${received} by the tenth day after the record date, or, if later, the tenth day after the public announcement of the annual meeting.`,
    provisions: [[n, by(laterOf(daysAfter(10, 'recordDate'), daysAfter(10, 'announcement')))]],
  },
  {
    name: 'the anniversary of a day',
    says: `${received} at least 90 days before the anniversary of June 12, 2024.`,
    provisions: [[n, anniversary90]],
  },
  {
    name: 'an anniversary, with a case behind it that speaks of the proxy statement',
    says: `${received} at least 90 days before the anniversary of our 2024 annual meeting if the proxy statement is mailed by then.`,
    provisions: [[n, anniversary90]],
  },
  {
    name: 'an announced meeting, with what is voted upon behind it',
    says: `${received} by the tenth day after the announcement of the annual meeting at which the merger is voted upon.`,
    provisions: [[n, tenAfter]],
  },
];

const conditions: readonly Case[] = [
  {
    name: 'within so many days, where the meeting moves',
    says: 'If the annual meeting is moved by more than 30 days, notice of a nomination must be received within ten days after the announcement.',
    provisions: [[n, when(movedByMoreThan(30), tenAfter, nothing)]],
  },
  {
    name: 'a date not announced more than so many days before',
    says: 'If the date of the annual meeting is not announced more than 100 days before the meeting, notice of a nomination must be received by the tenth day after the announcement.',
    provisions: [[n, when(announcedWithin(101), tenAfter, nothing)]],
  },
  {
    name: 'within so many days before, or more than so many after',
    says: 'If the annual meeting is held within 30 days before the anniversary or more than 60 days after it, notice of a nomination must be received by the tenth day after the announcement.',
    provisions: [[n, when(movedByMoreThan(30, 60), tenAfter, nothing)]],
  },
  {
    name: 'a period of not more than so many days',
    says: 'If the date of the annual meeting is over a period of not more than 30 days after the anniversary of the preceding annual meeting, notice of a nomination must be received by the tenth day after the announcement.',
    provisions: [[n, null]],
  },
  {
    name: 'so long as it is not less than so many days',
    says: `${received} at least 90 days before the annual meeting, so long as the annual meeting is within not less than 30 days of the anniversary of the preceding annual meeting.`,
    provisions: [[n, null]],
  },
  {
    name: 'a case behind the count with a rule of its own',
    says: `${received} by the tenth day after the announcement of the date of the annual meeting, but where the annual meeting is moved by more than 30 days the Board will say when it must be received.`,
    provisions: [[n, when(movedByMoreThan(30), nothing, tenAfter)]],
  },
  {
    name: 'a case first, and every other case behind it',
    says: `${received}, where the annual meeting is moved by more than 30 days, by the tenth day after the announcement of its date, and in every other case not less than 90 days before the annual meeting.`,
    provisions: [[n, when(movedByMoreThan(30), tenAfter, meeting90)]],
  },
  {
    name: 'a special meeting behind the annual one',
    says: 'Notice of a nomination at an annual meeting must be received not less than 60 days before the annual meeting, or at a special meeting not more than ten days after the announcement.',
    provisions: [[n, meeting60]],
  },
];

const subjects: readonly Case[] = [
  {
    name: 'a heading that asks when',
    says: 'At least 60 days before the annual meeting.',
    paper: inProxyStatement('When must notice of a nomination be received?'),
    provisions: [[n, meeting60]],
  },
  {
    name: 'a heading that asks nothing',
    says: 'At least 60 days before the annual meeting.',
    paper: inProxyStatement('Notice of a nomination'),
    provisions: [],
  },
  {
    name: 'a list with an item of something else that counts days',
    says: `${received} at least 60 days before the annual meeting; of other business, at least 90 days before the annual meeting; the annual report is sent 30 days after the close of the year.`,
    provisions: [['nomination, other-proposal', null]],
  },
  {
    name: 'the reasonable time of Rule 14a-8 beside a count',
    says: `${received} at least 60 days before the annual meeting, and proposals under Rule 14a-8 must be received a reasonable time before we mail.`,
    provisions: [[n, meeting60]],
  },
  {
    name: 'a section that governs something else, with its own count',
    says: `${received} at least 60 days before the annual meeting. This section governs proxy access nominations that are received at least 120 days before the annual meeting.`,
    provisions: [
      [n, meeting60],
      ['proxy-access', by(daysBefore(120, 'meeting'))],
    ],
  },
  {
    name: 'the same period, of a length of its own',
    says: `${received} at least 60 days before the annual meeting. For other proposals the same notice period of 30 days holds.`,
    provisions: [[n, meeting60]],
  },
  {
    name: 'what held before for annual and special meetings',
    says: 'Previously, notice of a nomination at an annual meeting or a special meeting had to be received at least 60 days before the meeting. Under the new bylaws, it must be received at least 75 days before the annual meeting.',
    provisions: [[n, by(daysBefore(75, 'meeting'))]],
  },
  {
    name: 'a day that the section itself fixes',
    says: `${received} by the date fixed in this section, at least 90 days before the annual meeting.`,
    provisions: [[n, null]],
  },
];

describe.each([
  ['brackets', brackets],
  ['the ends of a period', ends],
  ['counts that set no end', idleCounts],
  ['what is counted from', anchors],
  ['cases', conditions],
  ['what it is about', subjects],
] as const)('%s', (_, cases) => {
  test.each(named(cases))('%s', async (_name, { says, paper, provisions }) => {
    const found = await ofKind('advance-notice-clause', says, paper);
    expect(found.map((one) => [one.subjects.join(', '), one.expression])).toEqual(provisions);
  });
});

test('a window that a clause had before ends with the words of what it counts from', async () => {
  const says = `The bylaws now require that notice of a nomination be received at least 90 days before the annual meeting, rather than 60 days before the anniversary of the annual meeting.`;
  const [found] = await ofKind('advance-notice-clause', says);
  expect(found?.expression).toEqual(meeting90);
  expect(found?.replaces).toEqual(by(daysBefore(60, 'priorMeetingAnniversary')));
});
