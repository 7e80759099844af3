import { describe, expect, test } from 'vitest';
import type { Condition, Timing } from '../../../lambdas/terms/expression.ts';
import {
  by,
  daysAfter,
  daysBefore,
  earlierOf,
  from,
  laterOf,
  movedByMoreThan,
  notBefore,
  nothing,
  on,
  reasonableTimeBefore,
  when,
} from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

/** A sentence, and the timings of the provisions in it; null for one that is not understood. */
interface Case {
  readonly name: string;
  readonly says: string;
  readonly timings: readonly (Timing | null)[];
}

const atLessThan70: Condition = {
  fewerDaysThan: 70,
  from: earlierOf(on('noticeMailed'), on('announcement')),
  to: on('meeting'),
};

const neverHalf: readonly Case[] = [
  {
    name: 'a date designated elsewhere, with a count only if there is none',
    says: 'Notice of a nomination must be received no later than the date designated for receipt of nominations in the prior proxy statement or, if none, not less than 90 days before the annual meeting.',
    timings: [null],
  },
  {
    name: 'a period that begins so many days before',
    says: 'Notice of a nomination must be received within the 30-day period that begins 90 days before the annual meeting.',
    timings: [null],
  },
  {
    name: '“in that event”, of an event that no condition names',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting. The Board may hold the annual meeting abroad. In that event, notice must be received by the tenth day after the public announcement of its date.',
    timings: [null],
  },
  {
    name: 'two days that must both be met',
    says: 'Notice of a nomination must be received by 90 days before the annual meeting and by the 5th day after the record date.',
    timings: [null],
  },
  {
    name: 'an anchor that no table knows, with the meeting named behind it',
    says: 'Notice of a nomination must be received not less than 90 days before the vernal equinox preceding the annual meeting.',
    timings: [null],
  },
  {
    name: 'a count of days of something else than the meeting',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting; if the list is more than 30 days old, notice must be received by the tenth day after the public announcement of the date of the annual meeting.',
    timings: [null],
  },
  {
    name: 'the later of a printed day and a count',
    says: 'Nominations must be received by the later of February 21, 2026 and the tenth day after the public announcement of the annual meeting.',
    timings: [null],
  },
  {
    name: 'a notice under a condition of another kind',
    says: 'If a nomination has been withdrawn by the tenth day after the public announcement of the annual meeting, notice of another must be received not less than 60 days before the annual meeting.',
    timings: [null],
  },
  {
    name: 'two counts for two subjects in one sentence',
    says: 'Notice of a nomination must be received not less than 90 days, and notice of other business not less than 60 days, before the annual meeting.',
    timings: [null],
  },
  {
    name: 'a shorter count for some nominees',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting, or, where the nominee is a present director, not less than 30 days before such anniversary.',
    timings: [null],
  },
];

const forms: readonly Case[] = [
  {
    name: 'the meeting that is on time named first, all others after',
    says: 'Notice of a nomination must be received no later than 90 days, and no earlier than 120 days, in advance of the anniversary of the previous year’s annual meeting if such meeting is to be held on a day which is not more than 30 days in advance of the anniversary of the previous year’s annual meeting or not later than 60 days after such anniversary; with respect to any other annual meeting, notice must be delivered by the close of business on the tenth day following the date of public disclosure of the date of such meeting.',
    timings: [
      when(
        movedByMoreThan(30, 60),
        by(daysAfter(10, 'announcement')),
        from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary')),
      ),
    ],
  },
  {
    name: 'a provision that names no subject is one of the bylaws',
    says: 'To be timely, a stockholder’s notice shall be received not less than thirty (30) days nor more than sixty (60) days prior to the annual meeting.',
    timings: [from(daysBefore(60, 'meeting'), daysBefore(30, 'meeting'))],
  },
  {
    name: 'a fallback in a bullet without a semicolon before it',
    says: `A stockholder’s notice of a nomination must be received:

• not less than 90 days nor more than 120 days before the anniversary of the preceding annual meeting

• if the annual meeting is held more than 30 days before or after such anniversary, by the tenth day after the public announcement of its date`,
    timings: [
      when(
        movedByMoreThan(30),
        by(daysAfter(10, 'announcement')),
        from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary')),
      ),
    ],
  },
  {
    name: 'a reasonable period of time prior to the printing',
    says: 'A proposal for the annual meeting must be received a reasonable period of time prior to the printing of the proxy materials.',
    timings: [by(reasonableTimeBefore('mailing'))],
  },
  {
    name: 'what the bylaws require now, beside what they required',
    says: 'The bylaws now require notice of a nomination not less than 90 days, rather than 60 days, before the annual meeting.',
    timings: [by(daysBefore(90, 'meeting'))],
  },
  {
    name: 'a period extended from one count to another',
    says: 'The bylaws were amended to extend the period in which notice of a nomination must be received from 60 days to 90 days before the annual meeting.',
    timings: [by(daysBefore(90, 'meeting'))],
  },
  {
    name: 'what a day formerly was, in brackets before another day',
    says: 'Notice of a nomination must be received by the 90th day before the annual meeting (formerly the 60th) or, if later, the 10th day after the public announcement of its date.',
    timings: [by(laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement')))],
  },
  {
    name: 'a first day that leans on the last, with its date in brackets',
    says: 'Notice of a nomination must be received not later than the 90th day prior to the anniversary of the preceding annual meeting (January 16, 2026), nor earlier than the 120th day (December 17, 2025).',
    timings: [from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary'))],
  },
  {
    name: 'a meeting that is held soon after the day that the bylaws call the Notice Date',
    says: 'Notice of a nomination must be made not less than 30 nor more than 65 days before the annual meeting; provided, however, that if the annual meeting is to be held on a date that is less than 70 days after the date (the “Notice Date”) on which its date was first publicly announced, notice may be made by the tenth day following the Notice Date.',
    timings: [
      when(atLessThan70, by(daysAfter(10, 'announcement')), from(daysBefore(65, 'meeting'), daysBefore(30, 'meeting'))),
    ],
  },
  {
    name: 'a Notice Date that is not said to be an announcement: seen, not understood',
    says: 'Notice of a nomination must be made by the tenth day following the Notice Date before the annual meeting.',
    timings: [null],
  },
  {
    name: 'notices, more than one',
    says: 'A stockholder may nominate directors. Such notices must be received not less than 60 days before the annual meeting.',
    timings: [by(daysBefore(60, 'meeting'))],
  },
  {
    name: 'two tenth days, each after an event of its own',
    says: 'Nominations must reach us by the earlier of the tenth day after we mail notice of the annual meeting and the tenth day after we announce its date.',
    timings: [by(earlierOf(daysAfter(10, 'noticeMailed'), daysAfter(10, 'announcement')))],
  },
  {
    name: 'one window for the annual meeting that moves and for a special meeting',
    says: 'Notice of a nomination must be received (i) with respect to an election to be held at an annual meeting that is called for a date that is within 30 days of the anniversary of the preceding annual meeting, not less than 90 days before such anniversary, and (ii) with respect to an election to be held at an annual meeting that is called for a date that is not within 30 days of such anniversary, or with respect to a special meeting called for the election of directors, by the tenth day following the public announcement of its date.',
    timings: [
      when(movedByMoreThan(30), by(daysAfter(10, 'announcement')), by(daysBefore(90, 'priorMeetingAnniversary'))),
    ],
  },
  {
    name: 'a reasonable time, with a bracket on whose judgment it is',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting; if the annual meeting is more than 30 days from such anniversary, a reasonable time (as determined by the Board in its discretion) before the Company begins to print its proxy materials.',
    timings: [
      when(movedByMoreThan(30), by(reasonableTimeBefore('mailing')), by(daysBefore(90, 'priorMeetingAnniversary'))),
    ],
  },
  {
    name: 'what applied before an amendment is passed over',
    says: 'Before the amendment, notice of a nomination had to be received not less than 60 days before the annual meeting. Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting.',
    timings: [by(daysBefore(90, 'priorMeetingAnniversary'))],
  },
];

const firstDays: readonly Case[] = [
  {
    name: 'not accepted if received earlier',
    says: 'Notice of a nomination will not be accepted if it is received earlier than the 120th day before the annual meeting.',
    timings: [notBefore(daysBefore(120, 'meeting'))],
  },
  {
    name: 'received more than so many days before, and disregarded',
    says: 'Notice of a nomination received more than 120 days before the annual meeting will be disregarded.',
    timings: [notBefore(daysBefore(120, 'meeting'))],
  },
];

const bothDays: readonly Case[] = [
  {
    name: '“but in no event earlier than”',
    says: 'Notice of a nomination must be received not later than the 90th day before the anniversary of the preceding annual meeting, but in no event earlier than the 120th day before such anniversary.',
    timings: [from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary'))],
  },
  {
    name: '“in no event later than”',
    says: 'Notice of a nomination must be received in no event later than the 90th day before the annual meeting.',
    timings: [by(daysBefore(90, 'meeting'))],
  },
  {
    name: 'figures with a dash between',
    says: 'Notice of a nomination must be received 60-90 days before the annual meeting.',
    timings: [from(daysBefore(90, 'meeting'), daysBefore(60, 'meeting'))],
  },
  {
    name: 'the ordinal in figures, with words in brackets',
    says: 'Notice of a nomination must be received not later than the 60th (sixtieth) day before the annual meeting.',
    timings: [by(daysBefore(60, 'meeting'))],
  },
];

const noProvision: readonly Case[] = [
  {
    name: 'a standstill that ends before the last day for nominations',
    says: 'The agreement ends 30 days before the last day on which nominations may be made for the 2026 annual meeting of stockholders.',
    timings: [],
  },
];

const conditions: readonly Case[] = [
  {
    name: 'moved, as two dates, or short notice',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting; if the annual meeting is held before April 10, 2026 or after June 9, 2026, or if less than 70 days’ notice of the meeting is given, notice must be received by the tenth day after the public announcement of its date.',
    timings: [
      when(
        { anyOf: [movedByMoreThan(30), atLessThan70] },
        by(daysAfter(10, 'announcement')),
        by(daysBefore(90, 'priorMeetingAnniversary')),
      ),
    ],
  },
  {
    name: 'moved or short notice',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting; if the annual meeting is more than 30 days from such anniversary or if less than 70 days’ notice of the meeting is given, notice must be received by the tenth day after the public announcement of its date.',
    timings: [
      when(
        { anyOf: [movedByMoreThan(30), atLessThan70] },
        by(daysAfter(10, 'announcement')),
        by(daysBefore(90, 'priorMeetingAnniversary')),
      ),
    ],
  },
  {
    name: 'short notice or short disclosure',
    says: 'Notice of a nomination must be received not less than 60 days before the annual meeting. If less than 70 days’ notice of the meeting is given or less than 70 days’ prior public disclosure of its date is made, notice must be received by the tenth day after the public announcement of its date.',
    timings: [when(atLessThan70, by(daysAfter(10, 'announcement')), by(daysBefore(60, 'meeting')))],
  },
  {
    name: 'short disclosure or short notice',
    says: 'Notice of a nomination must be received not less than 60 days before the annual meeting. If less than 70 days’ prior public disclosure of the date of the meeting is made or less than 70 days’ notice of it is given, notice must be received by the tenth day after the public announcement of its date.',
    timings: [when(atLessThan70, by(daysAfter(10, 'announcement')), by(daysBefore(60, 'meeting')))],
  },
  {
    name: 'a date not disclosed, with a bracket on how, at least so many days before',
    says: 'Notice of a nomination must be received not less than 60 days before the annual meeting. If, however, we have not “publicly disclosed” (in the manner provided in the last sentence of Section 3.2 of the bylaws) the date of the meeting at least 70 days before it, notice must be received by the tenth day after the public announcement of its date.',
    timings: [
      when(
        { ...atLessThan70, from: on('announcement') },
        by(daysAfter(10, 'announcement')),
        by(daysBefore(60, 'meeting')),
      ),
    ],
  },
  {
    name: 'stockholders who receive less than so many days’ notice',
    says: 'Notice of a nomination must be received not less than 60 days before the annual meeting; if stockholders receive less than 70 days’ notice of the meeting, it must be received by the tenth day after the mailing of the notice of the meeting.',
    timings: [when(atLessThan70, by(daysAfter(10, 'noticeMailed')), by(daysBefore(60, 'meeting')))],
  },
  {
    name: 'moved from last year’s meeting one way',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting; if the annual meeting is delayed by more than 60 days from the prior year’s meeting, notice must be received by the tenth day after the public announcement of its date.',
    timings: [
      when(movedByMoreThan(null, 60), by(daysAfter(10, 'announcement')), by(daysBefore(90, 'priorMeetingAnniversary'))),
    ],
  },
  {
    name: 'a condition behind the period that it confines',
    says: 'Notice of a nomination must be received not less than 60 days before the annual meeting if the meeting is more than 30 days from the anniversary of the preceding annual meeting.',
    timings: [when(movedByMoreThan(30), by(daysBefore(60, 'meeting')), nothing)],
  },
  {
    name: 'a reasonable time before the mailing, for a meeting that moves',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting. If the annual meeting is more than 30 days from such anniversary, notice must be received a reasonable time before the Company begins to print and send its proxy materials.',
    timings: [
      when(movedByMoreThan(30), by(reasonableTimeBefore('mailing')), by(daysBefore(90, 'priorMeetingAnniversary'))),
    ],
  },
];

const furtherCases: readonly Case[] = [
  {
    name: 'two cases, each in a sentence of its own',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting. If the annual meeting is more than 30 days from such anniversary, notice must be received by the tenth day after the public announcement of its date. If no annual meeting was held in the previous year, notice must be received not less than 60 days before the annual meeting.',
    timings: [
      when(
        movedByMoreThan(30),
        by(daysAfter(10, 'announcement')),
        when({ noPriorMeeting: true }, by(daysBefore(60, 'meeting')), by(daysBefore(90, 'priorMeetingAnniversary'))),
      ),
    ],
  },
  {
    name: '“in all other cases”, after the usual one',
    says: 'If the annual meeting is held within 30 days of the anniversary of the preceding annual meeting, notice of a nomination must be received not less than 90 days before that anniversary. In all other cases, notice must be received by the tenth day after the public announcement of its date.',
    timings: [
      when(movedByMoreThan(30), by(daysAfter(10, 'announcement')), by(daysBefore(90, 'priorMeetingAnniversary'))),
    ],
  },
];

describe.each([
  ['not understood, rather than by half', neverHalf],
  ['forms of a provision', forms],
  ['a first day, not the last', firstDays],
  ['the last day, or both', bothDays],
  ['no provision', noProvision],
  ['conditions', conditions],
  ['further cases', furtherCases],
] as const)('%s', (_, cases) => {
  test.each(named(cases))('%s', async (_name, { says, timings }) => {
    expect((await ofKind('advance-notice-clause', says)).map(({ expression }) => expression)).toEqual(timings);
  });
});
