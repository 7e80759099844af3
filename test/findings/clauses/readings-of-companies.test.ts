import { describe, expect, test } from 'vitest';
import type { Timing } from '../../../lambdas/terms/expression.ts';
import {
  by,
  daysAfter,
  daysBefore,
  from,
  laterOf,
  movedByMoreThan,
  nextBusinessDay,
  nothing,
  reasonableTimeBefore,
  when,
} from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

interface Case {
  readonly name: string;
  readonly says: string;
  readonly timing: Timing | null;
}

const ofMeeting = 'priorMeetingAnniversary';
const ofMailing = 'priorMailingAnniversary';
const tenthDay = daysAfter(10, 'announcement');
const usual = from(daysBefore(120, ofMeeting), daysBefore(90, ofMeeting));
const usually = 'not less than 90 nor more than 120 days before the anniversary of the preceding annual meeting';

const cases: readonly Case[] = [
  {
    name: '“such anniversary” is the one named before it, and not one named behind',
    says: 'The amendments (1) change the deadline for nominations from at least 120 days before the anniversary of the mailing of the prior year’s proxy statement to not less than 120 nor more than 150 days before such anniversary, and (2) provide that if the annual meeting is more than 30 days before or 60 days after the anniversary of the prior year’s meeting, notice must be received by the tenth day after the meeting is publicly announced.',
    timing: when(movedByMoreThan(30, 60), by(tenthDay), from(daysBefore(150, ofMailing), daysBefore(120, ofMailing))),
  },
  {
    name: 'a printed day that is said to be the anniversary',
    says: 'Nominations must be received between the 120th day and the 90th day prior to June 12, 2025, the anniversary of our 2024 annual meeting.',
    timing: usual,
  },
  {
    name: 'the first annual meeting after an offering, and “thereafter”',
    says: `For the first annual meeting following the offering, a stockholder’s notice of nominations shall be timely if delivered not later than the tenth day following the public announcement of the date of such meeting. Thereafter, notice must be delivered ${usually}.`,
    timing: when({ noPriorMeeting: true }, by(tenthDay), usual),
  },
  {
    name: 'the first annual meeting, and “for each subsequent annual meeting”',
    says: `For our first annual meeting, notice of nominations must be delivered not later than the tenth day following the public announcement of its date. For each subsequent annual meeting, notice must be delivered ${usually}.`,
    timing: when({ noPriorMeeting: true }, by(tenthDay), usual),
  },
  {
    name: 'evidence of a solicitation is no notice',
    says: `A stockholder who has given notice under Rule 14a-19 must deliver, no later than five business days prior to the annual meeting, reasonable evidence that it has solicited holders. Notice of nominations must be received ${usually}.`,
    timing: usual,
  },
  {
    name: 'evidence, named before its count',
    says: `Notice of nominations must be received ${usually}, and proof of the solicitation no later than five business days before the meeting.`,
    timing: usual,
  },
  {
    name: 'a meeting deemed to be on the day of the last one counts from no meeting',
    says: 'Notice of a nomination shall be delivered not less than 60 days before the annual meeting (which for this purpose shall be deemed to be on the same day in each year as the preceding annual meeting).',
    timing: null,
  },
  {
    name: 'a date that corresponds to that of the last meeting',
    says: 'Notice of other business must be delivered not less than 90 days prior to a meeting date corresponding to the previous year’s annual meeting.',
    timing: by(daysBefore(90, ofMeeting)),
  },
  {
    name: 'the month and day on which we mailed is last year’s',
    says: 'A proposal that is not for inclusion in the proxy statement is untimely unless received at least 45 days before the month and day on which we mailed our proxy statement for the 1998 annual meeting, or, if the date of the meeting has changed by more than 30 days, a reasonable time before we mail our proxy statement for the 1999 meeting.',
    timing: when(movedByMoreThan(30), by(reasonableTimeBefore('mailing')), by(daysBefore(45, ofMailing))),
  },
  {
    name: 'the day on which the proxy statement was mailed is last year’s',
    says: 'Notice of a nomination must be received at least 45 days before the date on which the proxy statement was first mailed.',
    timing: by(daysBefore(45, ofMailing)),
  },
  {
    name: 'the day on which it is mailed is this year’s',
    says: 'Notice of a nomination must be received at least 45 days before the date on which the proxy statement is first mailed.',
    timing: by(daysBefore(45, 'mailing')),
  },
  {
    name: 'two days of the calendar, “between”',
    says: 'Nominations for directors must be received between November 1 and December 1 of the year preceding the annual meeting.',
    timing: from(
      { monthDay: '11-01', year: 'previous', of: { on: 'meeting' } },
      { monthDay: '12-01', year: 'previous', of: { on: 'meeting' } },
    ),
  },
  {
    name: 'what follows because the meeting has moved',
    says: 'Because the annual meeting is more than 30 days after the anniversary of the 2024 annual meeting, under the Bylaws stockholders must deliver notice of nominations not later than the tenth day following the public announcement of its date.',
    timing: when(movedByMoreThan(null, 30), by(tenthDay), nothing),
  },
  {
    name: 'the next sentence lets the 90th day roll',
    says: 'Notice of nominations must be received no later than 90 days before the anniversary of this year’s annual meeting. If the 90th day falls on a weekend or a holiday, the notice is timely if we receive it on the next business day.',
    timing: by(nextBusinessDay(daysBefore(90, ofMeeting))),
  },
  {
    name: 'the window that held before, in a comparison',
    says: 'The amendments (i) require that notice of a nomination be delivered not later than the 90th day nor earlier than the 120th day prior to the anniversary of the preceding year’s annual meeting, compared to the prior window of not later than the 60th day nor earlier than the 90th day prior to such anniversary; and (ii) address matters relating to Rule 14a-19.',
    timing: usual,
  },
  {
    name: 'an annual meeting by itself, a special one beside it',
    says: `Nominations must be received (i) in the case of an annual meeting, ${usually} (or, if the annual meeting is held more than 30 days before or 70 days after it, by the later of the 90th day before the meeting or the 10th day after the announcement), and (ii) in the case of a special meeting, by the 10th day after the announcement.`,
    timing: when(movedByMoreThan(30, 70), by(laterOf(daysBefore(90, 'meeting'), tenthDay)), usual),
  },
];

describe('clauses as companies word them', () => {
  test.each(named(cases))('%s', async (_name, { says, timing }) => {
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression }) => expression)).toEqual([timing]);
  });

  test('what a later limb names is none of what the notice is about', async () => {
    const says = `The amendments (i) require that notice of a nomination be delivered ${usually}; and (ii) address matters relating to Rule 14a-19.`;
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ subjects }) => subjects)).toEqual([['nomination']]);
  });

  test('a proposal that is not for inclusion, late unless it is received', async () => {
    const says =
      'A proposal that is not for inclusion in the proxy statement is untimely unless received at least 45 days before the annual meeting.';
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ subjects }) => subjects)).toEqual([['other-proposal']]);
  });
});
