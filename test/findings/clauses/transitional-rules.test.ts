import { describe, expect, test } from 'vitest';
import type { Timing } from '../../../lambdas/terms/expression.ts';
import { by, daysAfter, daysBefore, earlierOf, from, on, when } from '../../../lambdas/terms/notation.ts';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

interface Case {
  readonly name: string;
  readonly says: string;
  readonly timing: Timing;
}

const isNew = ['While the bylaw is new, a rule of its own holds; read it in the filing.'];
const noticeOrAnnouncement = earlierOf(on('noticeMailed'), on('announcement'));
const shortNotice = { fewerDaysThan: 70, from: noticeOrAnnouncement, to: on('meeting') };
const usual = from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary'));
const usually =
  'Notice of other business must be received not less than 90 nor more than 120 days before the anniversary of the preceding annual meeting';

const whileNew: readonly Case[] = [
  {
    name: 'a second limb for the days that remain from the adoption of the bylaw',
    says: 'A stockholder may nominate a person only if the Secretary has received notice not less than 60 nor more than 90 days prior to the meeting; provided, however, that (a) in the event that less than 70 days’ notice or prior public disclosure of the date of the meeting is given, notice must be so received not later than the 10th day following the date on which such notice was mailed or such disclosure was made; and (b) in the event that less than 70 days shall remain from the date of public disclosure of the adoption of this bylaw to the date of any meeting, notice must be so received not later than the 10th day following the date on which such public disclosure was made.',
    timing: when(
      shortNotice,
      by(daysAfter(10, noticeOrAnnouncement)),
      from(daysBefore(90, 'meeting'), daysBefore(60, 'meeting')),
    ),
  },
  {
    name: 'the first annual meeting after its adoption, behind “provided that”',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting; provided that, in respect of the first annual meeting after the adoption of this Section, notice shall be timely if received by the tenth day after the day on which the adoption of this Section was publicly announced.',
    timing: by(daysBefore(90, 'priorMeetingAnniversary')),
  },
  {
    name: 'a sentence of its own',
    says: `${usually}. If this By-Law is adopted less than 100 days before an annual meeting, notice for that meeting must be received not later than the tenth day after its adoption was publicly disclosed.`,
    timing: usual,
  },
  {
    name: 'days counted from the effective date of an amendment',
    says: `${usually}; provided that if fewer than 90 days remain between the effective date of this amendment and the meeting, notice may be given until the tenth day after the filing of the report that describes it.`,
    timing: usual,
  },
  {
    name: 'one named meeting, at which it first applies',
    says: 'Notice of a nomination must be given at least 75 days before the meeting, except that for the annual meeting held in 1994, at which this by-law first applies, notice must be given within fifteen days after the public disclosure of the adoption of this by-law.',
    timing: by(daysBefore(75, 'meeting')),
  },
];

describe('what applies only while the bylaw is new is left to the reader, and is no case of the years to come', () => {
  test.each(named(whileNew))('%s', async (_name, { says, timing }) => {
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression, remarks }) => [expression, textsOf(remarks)])).toEqual([[timing, isNew]]);
  });

  test('the adoption of the bylaws, named by the way, changes nothing', async () => {
    const says = `${usually}, as provided since the adoption of the bylaws in 2011.`;
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression }) => expression)).toEqual([usual]);
  });
});
