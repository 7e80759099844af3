import { describe, expect, test } from 'vitest';
import type { Expression, Timing } from '../../../lambdas/terms/expression.ts';
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
  movedOrNoPriorMeeting,
  notBefore,
  nothing,
  on,
  reasonableTimeBefore,
  when,
} from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

interface Case {
  readonly name: string;
  readonly says: string;
  readonly timing: Timing;
}

const lastBefore = (monthDay: string): Expression => ({ monthDay, year: 'latest-before', of: on('meeting') });
const ofYearBefore = (monthDay: string): Expression => ({ monthDay, year: 'previous', of: on('meeting') });
const meetingAnniversary = 'priorMeetingAnniversary';
const mailingAnniversary = 'priorMailingAnniversary';
const tenthDay = daysAfter(10, 'announcement');
const noticeOrAnnouncement = earlierOf(on('noticeMailed'), on('announcement'));
const ninetyToOneHundredTwenty = from(daysBefore(120, meetingAnniversary), daysBefore(90, meetingAnniversary));
const laterOfNinetiethAndTenth = laterOf(daysBefore(90, 'meeting'), tenthDay);

const whatIsCountedFrom: readonly Case[] = [
  {
    name: 'the meeting that a day immediately precedes',
    says: 'Notice of a nomination must be delivered not later than the close of business on the 60th day immediately preceding the date of the meeting.',
    timing: by(daysBefore(60, 'meeting')),
  },
  {
    name: 'the announcement that a day immediately follows',
    says: 'Notice of a nomination must be received by the tenth day immediately following the public announcement of the date of the annual meeting.',
    timing: by(tenthDay),
  },
  {
    name: 'the meeting',
    says: 'Notice of a nomination must be received not less than 60 days before the date of the annual meeting.',
    timing: by(daysBefore(60, 'meeting')),
  },
  {
    name: '“the day fixed for the meeting” is the meeting',
    says: 'Notice of a nomination must be received not less than 60 days before the date fixed for the annual meeting.',
    timing: by(daysBefore(60, 'meeting')),
  },
  {
    name: 'the anniversary of the meeting, not the meeting',
    says: 'Notice of a nomination must be received not less than 60 days before the anniversary of the preceding annual meeting.',
    timing: by(daysBefore(60, meetingAnniversary)),
  },
  {
    name: 'last year’s meeting, its anniversary left out, is its anniversary',
    says: 'Notice of a nomination must be received not less than 60 days before the date of last year’s annual meeting.',
    timing: by(daysBefore(60, meetingAnniversary)),
  },
  {
    name: '“such anniversary” is the prior meeting’s',
    says: 'Notice of a nomination must be received not later than the 90th day before the anniversary of the preceding annual meeting and not earlier than the 120th day before such anniversary.',
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: 'the anniversary of the mailing, with the meeting named behind it',
    says: 'Notice of a nomination must be received not less than 60 days before the anniversary of the mailing of the proxy statement for the preceding annual meeting.',
    timing: by(daysBefore(60, mailingAnniversary)),
  },
  {
    name: 'the month and day on which last year’s materials were sent',
    says: 'Notice of a nomination must be received not less than 60 days before the month and day on which proxy materials were first sent for the previous year’s annual meeting.',
    timing: by(daysBefore(60, mailingAnniversary)),
  },
  {
    name: 'the anniversary of the notice of last year’s meeting is one of a mailing',
    says: 'Notice of a nomination must be received by the 90th day before the anniversary of the date on which notice of the preceding year’s annual meeting was first mailed.',
    timing: by(daysBefore(90, mailingAnniversary)),
  },
  {
    name: 'this year’s mailing',
    says: 'Notice of a nomination must be received not less than 10 days before the Company mails its proxy statement.',
    timing: by(daysBefore(10, 'mailing')),
  },
  {
    name: 'the announcement',
    says: 'Notice of a nomination must be received within ten days after the date of the annual meeting is publicly announced.',
    timing: by(tenthDay),
  },
  {
    name: 'the report at hand is the announcement',
    says: 'Notice of a nomination for the annual meeting must be received within ten days after the filing of this report.',
    timing: by(tenthDay),
  },
  {
    name: 'notice or announcement, whichever comes first',
    says: 'Notice of a nomination must be received by the tenth day following the day on which notice of the annual meeting was mailed or public disclosure of its date was made, whichever first occurs.',
    timing: by(daysAfter(10, noticeOrAnnouncement)),
  },
  {
    name: 'the record date',
    says: 'Notice of a nomination for the annual meeting must be received within five days after the record date.',
    timing: by(daysAfter(5, 'recordDate')),
  },
  {
    name: 'no number: a reasonable time before the mailing',
    says: 'A proposal for the annual meeting must be received a reasonable time before the Company begins to print and send its proxy materials.',
    timing: by(reasonableTimeBefore('mailing')),
  },
  {
    name: 'last year’s mailing, its anniversary left out, is its anniversary',
    says: 'Notice of a nomination is timely if received at least 45 days before the date on which the Company first mailed its proxy materials for the prior year’s annual meeting.',
    timing: by(daysBefore(45, mailingAnniversary)),
  },
  {
    name: 'the limb for annual meetings, beside one for special meetings',
    says: 'Notice of a nomination must be received not later than (i) with respect to an election to be held at an annual meeting of stockholders, 90 days in advance of such meeting, and (ii) with respect to an election to be held at a special meeting of stockholders, the close of business on the seventh day following the date on which notice of such meeting is first given to stockholders.',
    timing: by(daysBefore(90, 'meeting')),
  },
  {
    name: 'the day in this year that corresponds to last year’s meeting',
    says: 'Notice of a nomination must be delivered not more than 120 nor less than 90 days before the date in the current year that corresponds to the date of the prior year’s annual meeting.',
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: 'the end of the fiscal year',
    says: 'Notice of a nomination for the annual meeting must be received 60 days before the end of the fiscal year.',
    timing: by(daysBefore(60, 'fiscalYearEnd')),
  },
  {
    name: 'the record date of the meeting, not the meeting',
    says: 'Notice of a nomination must be received not less than 60 days before the record date for the annual meeting.',
    timing: by(daysBefore(60, 'recordDate')),
  },
  {
    name: 'a fixed day of the year before the meeting’s',
    says: 'Notice of a nomination must be received by the Secretary on or before December 31 of the year preceding the annual meeting.',
    timing: by(ofYearBefore('12-31')),
  },
  {
    name: 'two fixed days of the year before, which only the second says',
    says: 'Nominations must be received not earlier than October 1 and not later than November 15 in the year before the annual meeting.',
    timing: from(ofYearBefore('10-01'), ofYearBefore('11-15')),
  },
  {
    name: 'two fixed days of the year',
    says: 'Nominations for the annual meeting must be received not earlier than January 1 and not later than February 15 of each year.',
    timing: from(lastBefore('01-01'), lastBefore('02-15')),
  },
  {
    name: 'a reasonable time in advance of the solicitation of proxies',
    says: 'A proposal for the annual meeting must be received a reasonable time in advance of the solicitation of proxies.',
    timing: by(reasonableTimeBefore('mailing')),
  },
  {
    name: 'a reasonable time before the proxy statement is sent',
    says: 'A proposal for the annual meeting must be received a reasonable time before the proxy statement is sent.',
    timing: by(reasonableTimeBefore('mailing')),
  },
  {
    name: 'a reasonable time before the release of the proxy materials',
    says: 'A proposal for the annual meeting must be received a reasonable time before the release of the proxy materials.',
    timing: by(reasonableTimeBefore('mailing')),
  },
  {
    name: 'a reasonable time prior to the distribution of the proxy materials',
    says: 'A proposal for the annual meeting must be received a reasonable time prior to the distribution of the proxy materials.',
    timing: by(reasonableTimeBefore('mailing')),
  },
  {
    name: 'a reasonable time before the Company mails its proxy statement',
    says: 'A proposal for the annual meeting must be received a reasonable time before the Company mails its proxy statement.',
    timing: by(reasonableTimeBefore('mailing')),
  },
];

const howBothEndsAreSaid: readonly Case[] = [
  {
    name: '“not less than ... nor more than”: the first number closes, the second opens',
    says: 'Notice of a nomination must be received not less than 90 days nor more than 120 days before the anniversary of the preceding annual meeting.',
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: 'opening first',
    says: 'Notice of a nomination must be received not more than 120 days and not less than 90 days before the anniversary of the preceding annual meeting.',
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: '“not earlier than the close of business on the 120th day”',
    says: 'Notice of a nomination must be received not earlier than the close of business on the 120th day and not later than the close of business on the 90th day before the anniversary of the preceding annual meeting.',
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: '“between 90 and 120 days”: the larger number opens',
    says: 'Notice of a nomination must be received between 90 and 120 days before the anniversary of the preceding annual meeting.',
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: '“120 to 90 days”',
    says: 'Notice of a nomination must be received 120 to 90 days before the anniversary of the preceding annual meeting.',
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: 'words with the figures in brackets',
    says: 'Notice of a nomination must be received not less than ninety (90) days nor more than one hundred twenty (120) days before the anniversary of the preceding annual meeting.',
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: 'words alone',
    says: 'Notice of a nomination must be received not less than ninety nor more than one hundred and twenty days before the anniversary of the preceding annual meeting.',
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: '“at least”',
    says: 'Notice of a nomination must be received at least 90 days in advance of the annual meeting.',
    timing: by(daysBefore(90, 'meeting')),
  },
  {
    name: '“30 days or more”',
    says: 'Notice of a nomination must be received 30 days or more before the annual meeting.',
    timing: by(daysBefore(30, 'meeting')),
  },
  {
    name: 'business days',
    says: 'Notice of a nomination must be received at least ten (10) business days before the annual meeting.',
    timing: by(businessDaysBefore(10, 'meeting')),
  },
  {
    name: 'months',
    says: 'Notice of a nomination must be received at least two months before the annual meeting.',
    timing: by(monthsBefore(2, 'meeting')),
  },
  {
    name: 'a contradicting figure in brackets: both readings are kept',
    says: 'Notice of a nomination must be received not less than sixty (90) days before the annual meeting.',
    timing: by({ inWords: daysBefore(60, 'meeting'), inFigures: daysBefore(90, 'meeting') }),
  },
  {
    name: '“and not before the 120th day”, of what was named before',
    says: 'Notice of a nomination must be received by the 90th day before the anniversary of the preceding annual meeting and not before the 120th day.',
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: '“prior thereto”',
    says: 'Notice of a nomination must be received not later than the 90th day before the anniversary of the preceding annual meeting, nor earlier than the 120th day prior thereto.',
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: '“the 90th day of the anniversary”, a misprint, can only lie before it',
    says: 'Notice of a nomination must be received not later than the 90th day of the anniversary of the preceding annual meeting.',
    timing: by(daysBefore(90, meetingAnniversary)),
  },
  {
    name: '“not more than ten days after” is the last day, not the first',
    says: 'Notice of a nomination must be received not more than ten days after the date of the annual meeting is announced.',
    timing: by(tenthDay),
  },
  {
    name: 'how long shares are held is no end of a period',
    says: 'A stockholder who has held shares for at least one year may nominate a director by notice received not less than 60 days before the annual meeting.',
    timing: by(daysBefore(60, 'meeting')),
  },
  {
    name: 'how much notice is to be given is none either',
    says: 'Upon 10 days’ prior written notice to the Secretary nominations may be made, but not later than 60 days before the annual meeting.',
    timing: by(daysBefore(60, 'meeting')),
  },
  {
    name: 'a figure that was scanned as a letter',
    says: 'Notice of a nomination must be received not later than the l20th day before the annual meeting.',
    timing: by(daysBefore(120, 'meeting')),
  },
  {
    name: 'a first day in months and a last one in days',
    says: 'Notice of a nomination must be received not more than 3 months nor less than 60 days before the annual meeting.',
    timing: from(monthsBefore(3, 'meeting'), daysBefore(60, 'meeting')),
  },
  {
    name: 'a first day that counts from the mailing and a last one from the meeting',
    says: 'Notice of a nomination must be received not earlier than 30 days before the mailing of the proxy statement and not later than 60 days before the annual meeting.',
    timing: from(daysBefore(30, 'mailing'), daysBefore(60, 'meeting')),
  },
  {
    name: '“the first day of the meeting” counts nothing',
    says: 'On the first day of the meeting nominations are read; notice of a nomination must be received not less than 60 days before the annual meeting.',
    timing: by(daysBefore(60, 'meeting')),
  },
  {
    name: '“the 90th day of the anniversary” of the mailing lies before it as well',
    says: 'Notice of a nomination must be received not later than the 90th day of the anniversary of the mailing of the proxy statement for the preceding annual meeting.',
    timing: by(daysBefore(90, mailingAnniversary)),
  },
  {
    name: 'the count in brackets behind the date that it comes to',
    says: 'Notice of a nomination must be received by February 21, 2026 (the 90th day before the anniversary of the 2025 annual meeting).',
    timing: by(daysBefore(90, meetingAnniversary)),
  },
  {
    name: 'the count behind the date, without brackets',
    says: 'Notice of a nomination must be received by February 21, 2026, being the 90th day before the anniversary of the 2025 annual meeting.',
    timing: by(daysBefore(90, meetingAnniversary)),
  },
  {
    name: 'a first day that is forbidden to be undercut',
    says: 'Notice of a nomination may not be given earlier than the 120th day before the annual meeting.',
    timing: notBefore(daysBefore(120, 'meeting')),
  },
  {
    name: 'moved on to the next business day',
    says: 'Notice of a nomination must be received at least 60 days before the annual meeting or, if that day is not a business day, by the next business day.',
    timing: by({ roll: 'next-business-day', of: daysBefore(60, 'meeting') }),
  },
  {
    name: 'moved back to the last business day, in a sentence of its own',
    says: 'Notice of a nomination must be received at least 60 days before the annual meeting. If that day is not a business day, notice must be received by the last business day before it.',
    timing: by({ roll: 'previous-business-day', of: daysBefore(60, 'meeting') }),
  },
];

const laterAndEarlier: readonly Case[] = [
  {
    name: 'the later of',
    says: 'Notice of a nomination must be received by the later of the 90th day before the annual meeting and the 10th day after the public announcement of its date.',
    timing: by(laterOfNinetiethAndTenth),
  },
  {
    name: 'or, if later',
    says: 'Notice of a nomination must be received by the 90th day before the annual meeting or, if later, the 10th day after the public announcement of its date.',
    timing: by(laterOfNinetiethAndTenth),
  },
  {
    name: 'whichever is later, behind both',
    says: 'Notice of a nomination must be received by the 90th day before the annual meeting or the 10th day after the public announcement of its date, whichever is later.',
    timing: by(laterOfNinetiethAndTenth),
  },
  {
    name: 'a bare “or” between a day before and a day after means the later',
    says: 'Notice of a nomination must be received by the 90th day before the annual meeting or the 10th day after the public announcement of its date.',
    timing: by(laterOfNinetiethAndTenth),
  },
  {
    name: '“the latter to occur of” means the later',
    says: 'Notice of a nomination must be received no later than the latter to occur of (a) 90 days before the annual meeting or (b) the seventh day following the first public announcement of its date.',
    timing: by(laterOf(daysBefore(90, 'meeting'), daysAfter(7, 'announcement'))),
  },
  {
    name: 'the earlier of',
    says: 'Notice of a nomination must be received by the earlier of the 90th day before the annual meeting and the 10th day after the public announcement of its date.',
    timing: by(earlierOf(daysBefore(90, 'meeting'), tenthDay)),
  },
  {
    name: 'whichever is earlier, behind both',
    says: 'Notice of a nomination must be received by the 90th day before the annual meeting or the 10th day after the public announcement of its date, whichever is earlier.',
    timing: by(earlierOf(daysBefore(90, 'meeting'), tenthDay)),
  },
  {
    name: 'whichever comes first of two anchors, inside a later-of',
    says: 'Notice of a nomination must be received by the later of the 90th day before the annual meeting and the 10th day following the day on which notice of the meeting was mailed or its date was publicly announced, whichever first occurs.',
    timing: by(laterOf(daysBefore(90, 'meeting'), daysAfter(10, noticeOrAnnouncement))),
  },
  {
    name: 'whichever is later, in front of both',
    says: 'Notice of a nomination must be received by whichever is later: the 90th day before the annual meeting or the 10th day after the public announcement of its date.',
    timing: by(laterOfNinetiethAndTenth),
  },
  {
    name: 'whichever is earlier, in front of both',
    says: 'Notice of a nomination must be received by whichever is earlier: the 90th day before the annual meeting or the 10th day after the public announcement of its date.',
    timing: by(earlierOf(daysBefore(90, 'meeting'), tenthDay)),
  },
  {
    name: '“if that is later”, behind both',
    says: 'Notice of a nomination must be received by the 90th day before the annual meeting, or the 10th day after the public announcement of its date if that is later.',
    timing: by(laterOfNinetiethAndTenth),
  },
];

const anniversaryWindow =
  'To be timely, notice of a nomination must be received not less than 90 days nor more than 120 days before the anniversary of the preceding annual meeting';
const tenthDayInstead =
  'notice must be received by the tenth day after the public announcement of the date of the meeting';

const whenTheMeetingMoves: readonly Case[] = [
  {
    name: 'by more than 30 days either way',
    says: `${anniversaryWindow}; provided, however, that if the annual meeting is held more than 30 days before or after such anniversary, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(30), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'not within 30 days, which is the same',
    says: `${anniversaryWindow}. If the annual meeting is not held within 30 days before or after such anniversary, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(30), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'asymmetric: 30 days forward, 60 back',
    says: `${anniversaryWindow}. If the date of the annual meeting is advanced by more than 30 days or delayed by more than 60 days from such anniversary, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(30, 60), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'asymmetric, the delay first',
    says: `${anniversaryWindow}. If the date of the annual meeting is more than 70 days after or more than 20 days before such anniversary, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(20, 70), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'brought forward only: silent on delay',
    says: `${anniversaryWindow}. If the annual meeting is advanced by more than 20 days from such anniversary, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(20, null), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'put back only: silent on an advance',
    says: `${anniversaryWindow}. If the annual meeting is delayed by more than 60 days from such anniversary, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(null, 60), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'or no meeting was held the year before',
    says: `${anniversaryWindow}. If no annual meeting was held in the previous year or the annual meeting is held more than 30 days before or after such anniversary, ${tenthDayInstead}.`,
    timing: when(movedOrNoPriorMeeting, by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'no meeting was held the year before, alone',
    says: `${anniversaryWindow}. If no annual meeting was held in the previous year, ${tenthDayInstead}.`,
    timing: when({ noPriorMeeting: true }, by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'said by what does not fire it: “unless”',
    says: `${anniversaryWindow}, unless the annual meeting is held more than 30 days before or after such anniversary, in which case ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(30), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'said by two dates, sixty days apart',
    says: `${anniversaryWindow}. If the annual meeting is held before April 10, 2026 or after June 9, 2026, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(30), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'a window of its own in the fallback',
    says: `${anniversaryWindow}. If the annual meeting is held more than 30 days before or after such anniversary, notice must be received not earlier than the 120th day before the annual meeting and not later than the later of the 90th day before the annual meeting or the 10th day after the public announcement of its date.`,
    timing: when(
      movedByMoreThan(30),
      from(daysBefore(120, 'meeting'), laterOfNinetiethAndTenth),
      ninetyToOneHundredTwenty,
    ),
  },
  {
    name: 'the window counts from the mailing, the test from the meeting',
    says: 'Notice of a nomination must be received not less than 45 days before the anniversary of the mailing of the proxy statement for the preceding annual meeting; but if the annual meeting is more than 30 days before or after the anniversary of the preceding annual meeting, by the tenth day after the public announcement of its date.',
    timing: when(movedByMoreThan(30), by(tenthDay), by(daysBefore(45, mailingAnniversary))),
  },
  {
    name: 'the ordinary window given only as calendar dates: the fallback alone is a rule',
    says: 'Nominations for the 2026 annual meeting must be received by February 11, 2026. If the annual meeting is held more than 30 days before or after the anniversary of the preceding annual meeting, they must be received by the tenth day after the public announcement of its date.',
    timing: when(movedByMoreThan(30), by(tenthDay), nothing),
  },
  {
    name: 'short notice, at fewer than 70 days',
    says: 'Notice of a nomination must be received not less than 60 days before the annual meeting. If less than 70 days’ notice of the meeting is given, notice must be received by the tenth day after notice of the meeting was mailed.',
    timing: when(
      { fewerDaysThan: 70, from: noticeOrAnnouncement, to: on('meeting') },
      by(daysAfter(10, 'noticeMailed')),
      by(daysBefore(60, 'meeting')),
    ),
  },
  {
    name: 'announced too late: fewer than 100 days ahead',
    says: 'Notice of a nomination must be received not less than 90 days before the annual meeting, unless the date of the meeting was first publicly disclosed less than 100 days before the meeting, in which case by the tenth day after such disclosure.',
    timing: when(
      { fewerDaysThan: 100, from: on('announcement'), to: on('meeting') },
      by(tenthDay),
      by(daysBefore(90, 'meeting')),
    ),
  },
  {
    name: 'the moved case first, the ordinary one after “otherwise”',
    says: 'If the annual meeting is called for a date within 30 days of the anniversary of the preceding annual meeting, notice of a nomination must be received not less than 90 days before such anniversary; otherwise, by the tenth day after the public announcement of its date.',
    timing: when(movedByMoreThan(30), by(tenthDay), by(daysBefore(90, meetingAnniversary))),
  },
  {
    name: 'the adjournment sentence starts no new period, and changes nothing',
    says: `${anniversaryWindow}. In no event shall the adjournment or postponement of an annual meeting commence a new time period for the giving of notice.`,
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: 'the whole condition in brackets',
    says: 'Notice of a nomination must be delivered not later than the 90th day, nor earlier than the 120th day, prior to the first anniversary of the preceding year’s annual meeting (provided, however, that if the date of the annual meeting is more than thirty (30) days before or more than seventy (70) days after such anniversary date, notice must be so delivered not later than the tenth (10th) day following the day on which public announcement of the date of such meeting is first made).',
    timing: when(movedByMoreThan(30, 70), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'from the mailing when the meeting moves',
    says: 'Notice of a nomination must be received not less than 90 days prior to the anniversary of the immediately preceding annual meeting; if no annual meeting was held in the previous year or the date has been changed by more than 30 days, notice must be received at least 80 days prior to the date on which the Company intends to distribute its proxy statement.',
    timing: when(movedOrNoPriorMeeting, by(daysBefore(80, 'mailing')), by(daysBefore(90, meetingAnniversary))),
  },
  {
    name: 'the same count from the meeting when it moves',
    says: 'Notice of a nomination must be delivered not less than 90 days prior to the anniversary of the last annual meeting, or, if the meeting is not held within 30 days of that anniversary, not less than 90 days prior to the meeting.',
    timing: when(movedByMoreThan(30), by(daysBefore(90, 'meeting')), by(daysBefore(90, meetingAnniversary))),
  },
  {
    name: 'a name for the anniversary, used in the condition',
    says: 'Notice of a nomination is timely if received by the 90th day before, and not before the 120th day before, the one-year anniversary of the prior year’s annual meeting (the “Anniversary”); should the meeting take place more than 30 days from the Anniversary, by the tenth day following the announcement of its date.',
    timing: when(movedByMoreThan(30), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'said by two dates, ninety days apart: 30 forward and 60 back',
    says: `${anniversaryWindow}. If the annual meeting is held before April 10, 2026 or after July 9, 2026, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(30, 60), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'said by two dates, a hundred days apart: 30 forward and 70 back',
    says: `${anniversaryWindow}. If the annual meeting is held before April 10, 2026 or after July 19, 2026, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(30, 70), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'said by two dates, fifty days apart: 25 either way',
    says: `${anniversaryWindow}. If the annual meeting is held before April 10, 2026 or after May 30, 2026, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(25), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'by more than a month, taken as thirty days',
    says: `${anniversaryWindow}. If the annual meeting is advanced or delayed by more than one month from such anniversary, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(30), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'by more than four weeks',
    says: `${anniversaryWindow}. If the annual meeting is advanced or delayed by more than four weeks from such anniversary, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(28), by(tenthDay), ninetyToOneHundredTwenty),
  },
  {
    name: 'said by the ordinary case: “so long as it is not advanced”',
    says: 'So long as the annual meeting is not advanced by more than 30 days from the anniversary of the preceding annual meeting, notice of a nomination must be received not less than 90 days before such anniversary; otherwise, by the tenth day after the public announcement of its date.',
    timing: when(movedByMoreThan(30, null), by(tenthDay), by(daysBefore(90, meetingAnniversary))),
  },
  {
    name: 'the ordinary case in one sentence, “if it is not so held” in the next',
    says: 'If the annual meeting is to be held within 30 days of the anniversary of the preceding annual meeting, notice of a nomination must be received not less than 90 days before such anniversary. If it is not so held, notice must be received by the tenth day after the public announcement of its date.',
    timing: when(movedByMoreThan(30), by(tenthDay), by(daysBefore(90, meetingAnniversary))),
  },
  {
    name: 'the condition behind what follows from it',
    says: 'Notice of a nomination must be received by the tenth day after the public announcement of the date of the annual meeting if that date is more than 30 days from the anniversary of the preceding annual meeting.',
    timing: when(movedByMoreThan(30), by(tenthDay), nothing),
  },
  {
    name: 'a test of short notice inside the fallback',
    says: `${anniversaryWindow}; provided that if the annual meeting is more than 30 days before or after such anniversary, notice must be received not earlier than the 120th day before the annual meeting and not later than the 90th day before the annual meeting or, if the first public announcement of the date is less than 100 days prior to the meeting, the tenth day after such announcement.`,
    timing: when(
      movedByMoreThan(30),
      when(
        { fewerDaysThan: 100, from: on('announcement'), to: on('meeting') },
        from(daysBefore(120, 'meeting'), tenthDay),
        from(daysBefore(120, 'meeting'), daysBefore(90, 'meeting')),
      ),
      ninetyToOneHundredTwenty,
    ),
  },
  {
    name: 'said by a period around the anniversary',
    says: `${anniversaryWindow}; provided that if the annual meeting is not scheduled to be held within a period that commences 30 days before and ends 30 days after such anniversary, ${tenthDayInstead}.`,
    timing: when(movedByMoreThan(30), by(tenthDay), ninetyToOneHundredTwenty),
  },
];

const whatIsNoLongerSo: readonly Case[] = [
  {
    name: 'a section as it read before the amendment, and after it',
    says: `Section 2.10 before the amendment: Notice of a nomination must be received not less than 60 days nor more than 90 days prior to the anniversary of the preceding annual meeting.

Section 2.10 after the amendment: Notice of a nomination must be received not less than 90 days nor more than 120 days prior to the anniversary of the preceding annual meeting.`,
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: 'the old text, and the new one',
    says: `Old text: Notice of a nomination must be received not less than 60 days nor more than 90 days prior to the anniversary of the preceding annual meeting.

New text: Notice of a nomination must be received not less than 90 days nor more than 120 days prior to the anniversary of the preceding annual meeting.`,
    timing: ninetyToOneHundredTwenty,
  },
  {
    name: 'the window in force before an amendment, told first',
    says: 'The bylaws formerly required notice of a nomination not less than 60 days before the annual meeting. As amended, they require notice not less than 90 days before the annual meeting.',
    timing: by(daysBefore(90, 'meeting')),
  },
  {
    name: 'the window in force before an amendment, told in the same words',
    says: 'The bylaws now require notice of a nomination not less than 90 days, rather than 60 days, before the annual meeting.',
    timing: by(daysBefore(90, 'meeting')),
  },
];

describe.each([
  ['what a period counts from', whatIsCountedFrom],
  ['both ends of a period', howBothEndsAreSaid],
  ['the later of, the earlier of', laterAndEarlier],
  ['when the meeting moves', whenTheMeetingMoves],
  ['what no longer holds', whatIsNoLongerSo],
])('%s', (_, cases) => {
  test.each(named(cases))('%s', async (_name, { says, timing }) => {
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression }) => expression)).toEqual([timing]);
  });
});
