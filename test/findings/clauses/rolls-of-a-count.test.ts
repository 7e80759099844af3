import { describe, expect, test } from 'vitest';
import type { Expression, Timing } from '../../../lambdas/terms/expression.ts';
import {
  by,
  daysAfter,
  daysBefore,
  from,
  laterOf,
  movedByMoreThan,
  nextBusinessDay,
  on,
  when,
} from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

interface Case {
  readonly name: string;
  readonly says: string;
  readonly timing: Timing;
}

const ninetieth = daysBefore(90, 'priorMeetingAnniversary');
const preceding = (of: Expression): Expression => ({ roll: 'previous-business-day', of });
const announcedEarly = {
  not: { fewerDaysThan: 91, from: on('announcement'), to: on('meeting') },
};

const cases: readonly Case[] = [
  {
    name: 'between the day and what it counts from',
    says: 'Notice of a nomination must be received not later than the 90th day (or, if such day is not a business day, the next following business day) before the anniversary of the preceding annual meeting.',
    timing: by(nextBusinessDay(ninetieth)),
  },
  {
    name: 'of a day that falls on a Saturday, Sunday or holiday, to the day before',
    says: 'Notice of a nomination must be received not earlier than the 120th day and not later than the 90th day (or if that day falls on a Saturday, Sunday or holiday, the preceding business day) before the anniversary of the preceding annual meeting.',
    timing: from(daysBefore(120, 'priorMeetingAnniversary'), preceding(ninetieth)),
  },
  {
    name: 'of the day of one case alone',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting, or if the meeting is called for a date more than 30 days from that anniversary, by the tenth day (or, if it is not a business day, on the next business day) after the date of the meeting was publicly announced.',
    timing: when(movedByMoreThan(30), by(nextBusinessDay(daysAfter(10, 'announcement'))), by(ninetieth)),
  },
  {
    name: 'of one of two days, the later of which counts',
    says: 'Notice of a nomination must be received not later than the later of the 90th day before the meeting and the tenth day (or if that day is not a business day, the next business day) after the public announcement of the date of the meeting.',
    timing: by(laterOf(daysBefore(90, 'meeting'), nextBusinessDay(daysAfter(10, 'announcement')))),
  },
  {
    name: 'of each day of a case within a case',
    says: 'Notice of a nomination shall be delivered (a) not less than 90 days prior to the anniversary of the preceding annual meeting (the “Anniversary”) or (b) in the event that the annual meeting is called for a date more than 20 days prior to the Anniversary, not later than the close of business on (i) the 20th day (or if that day is not a business day for the Company, on the next succeeding business day) following the date on which the date of such meeting was publicly disclosed or (ii) if such date of public disclosure occurs more than 90 days prior to such meeting, then the later of (1) the 20th day (or if that day is not a business day for the Company, on the next succeeding business day) following the date of public disclosure or (2) the 90th day prior to such meeting (or if that day is not a business day for the Company, on the next succeeding business day).',
    timing: when(
      movedByMoreThan(20, null),
      when(
        announcedEarly,
        by(laterOf(nextBusinessDay(daysAfter(20, 'announcement')), nextBusinessDay(daysBefore(90, 'meeting')))),
        by(nextBusinessDay(daysAfter(20, 'announcement'))),
      ),
      by(ninetieth),
    ),
  },
];

describe('a bracket that lets a day roll is said of the count before it, and of no other', () => {
  test.each(named(cases))('%s', async (_name, { says, timing }) => {
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression }) => expression)).toEqual([timing]);
  });

  test('to a day that is not told: seen, not understood', async () => {
    const says =
      'Notice of a nomination must be received not later than the 90th day (or if that day is not a business day, such other day as the Secretary names) before the anniversary of the preceding annual meeting.';
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression }) => expression)).toEqual([null]);
  });
});
