import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../lambdas/terms/deadline.ts';
import { by, daysAfter, daysBefore, from, laterOf, movedByMoreThan, on, when } from '../../lambdas/terms/notation.ts';
import { called, clauseForms, prior } from './clause-forms.ts';
import { annualMeeting, clause, comesTo, deadlinesOf, only } from './support/facts.ts';

/** "2024-02-16 to 2024-03-17", as the table writes it. */
function windowOf(deadline: Deadline | undefined): string {
  return comesTo(deadline).replace(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun) /g, '');
}

describe('the forms of advance-notice provisions', () => {
  const ways = Object.entries(called);

  test('are 32, each for four ways of calling the meeting', () => {
    expect([clauseForms.length, ways.length]).toEqual([32, 4]);
  });

  describe.each(clauseForms)('$name', ({ timing, windows }) => {
    test.each(ways.map(([way, dates], index) => [way, dates, windows[index]] as const))(
      '%s',
      (_way, dates, expected) => {
        const meeting = annualMeeting({ ...prior, ...dates }, { clauses: [clause(['nomination'], timing)] });
        expect(windowOf(deadlinesOf(meeting).find((one) => one.rule === 'bylaw.advance-notice'))).toBe(expected);
      },
    );
  });
});

describe('a provision’s own test is not the Commission’s', () => {
  const ownTest = clause(
    ['nomination'],
    when(
      movedByMoreThan(30, 60),
      from(daysBefore(120, 'meeting'), laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement'))),
      from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary')),
    ),
  );
  const calledFor = (meeting: string, announcement: string) =>
    deadlinesOf(annualMeeting({ priorMeeting: '2024-05-10', meeting, announcement }, { clauses: [ownTest] }));

  test('exactly 60 days later: unmoved by its own test', () => {
    const found = only(calledFor('2025-07-09', '2025-04-15'), 'bylaw.advance-notice');
    expect(comesTo(found)).toBe('Fri 2025-01-10 to Sun 2025-02-09');
    expect(found.derivation[0]).toBe(
      "the meeting (Jul 9, 2025) is 60 days after the anniversary (May 10, 2025) of the prior year's meeting (May 10, 2024): within the limits of 30 days before and 60 days after",
    );
  });

  test('61 days later: moved', () => {
    const found = only(calledFor('2025-07-10', '2025-04-15'), 'bylaw.advance-notice');
    expect(comesTo(found)).toBe('Wed 2025-03-12 to Fri 2025-04-25');
    expect(found.derivation[0]).toMatch(/is 61 days after .*: beyond the limits of 30 days before and 60 days after$/);
    expect(found.derivation.slice(1)).toEqual([
      'opens: 120 days before the meeting (Jul 10, 2025) = Mar 12, 2025',
      'closes: 90 days before the meeting (Jul 10, 2025) = Apr 11, 2025',
      'closes: 10th day after the announcement (Apr 15, 2025) = Apr 25, 2025',
      'closes: the later is Apr 25, 2025',
    ]);
  });

  test('45 days later: moved for the Commission, not for the provision; both answers are right', () => {
    const found = calledFor('2025-06-24', '2025-03-03');
    expect(comesTo(only(found, 'bylaw.advance-notice'))).toBe('Fri 2025-01-10 to Sun 2025-02-09');
    expect(comesTo(only(found, 'rule-14a-19.b1'))).toBe('Fri 2025-04-25');
  });
});

describe('short notice, in the 1990s', () => {
  const shortNotice = clause(
    ['nomination'],
    when(
      { fewerDaysThan: 70, from: on('announcement'), to: on('meeting') },
      by(daysAfter(10, 'announcement')),
      from(daysBefore(90, 'meeting'), daysBefore(60, 'meeting')),
    ),
  );
  const announced = (announcement: string) =>
    only(
      deadlinesOf(annualMeeting({ meeting: '1997-05-21', announcement }, { clauses: [shortNotice] })),
      'bylaw.advance-notice',
    );

  test('49 days’ notice is fewer than 70', () => {
    expect(comesTo(announced('1997-04-02'))).toBe('Sat 1997-04-12');
    expect(announced('1997-04-02').derivation[0]).toBe(
      'from the announcement (Apr 2, 1997) to the meeting (May 21, 1997) it is 49 days: fewer than 70',
    );
  });

  test('70 days’ notice is not', () => {
    expect(comesTo(announced('1997-03-12'))).toBe('Thu 1997-02-20 to Sat 1997-03-22');
    expect(announced('1997-03-12').derivation[0]).toMatch(/it is 70 days: not fewer than 70$/);
  });
});
