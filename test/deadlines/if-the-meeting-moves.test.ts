import { describe, expect, test } from 'vitest';
import {
  by,
  daysAfter,
  daysBefore,
  from,
  laterOf,
  movedByMoreThan,
  movedOrNoPriorMeeting,
  nothing,
  when,
} from '../../lambdas/terms/notation.ts';
import { annualMeeting, clause, deadlinesOf, only } from './support/facts.ts';

const ordinary = from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary'));
const tenth = by(daysAfter(10, 'announcement'));
const nextYear = { priorMeeting: '2024-05-16', priorMailing: '2024-04-05' };

const insteadOf = (timing: Parameters<typeof clause>[1], dates = {}, provisional = true) =>
  only(
    deadlinesOf(
      annualMeeting({ ...nextYear, ...dates }, { provisional, year: 2025, clauses: [clause(['nomination'], timing)] }),
    ),
    'bylaw.advance-notice',
  ).remarks.filter((text) => text.startsWith('If '));

describe('what holds if the meeting moves is said of a date that supposes that it does not', () => {
  test('of a window that was computed, and is printed nowhere', () => {
    expect(insteadOf(when(movedByMoreThan(25), tenth, ordinary))).toEqual([
      "If the meeting is more than 25 days before or after the anniversary of the prior year's meeting, instead: the 10th day after the announcement.",
    ]);
  });

  test('without the case that no meeting was held the year before: it is the one that is called', () => {
    const later = from(daysBefore(120, 'meeting'), laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement')));
    expect(insteadOf(when(movedOrNoPriorMeeting, later, ordinary))).toEqual([
      "If the meeting is more than 30 days before or after the anniversary of the prior year's meeting, instead: from 120 days before the meeting to the later of 90 days before the meeting and the 10th day after the announcement.",
    ]);
  });

  test('where that case has no day that can be counted, it is to be read', () => {
    expect(insteadOf(when(movedByMoreThan(30), nothing, ordinary))).toEqual([
      "If the meeting is more than 30 days before or after the anniversary of the prior year's meeting, other days hold; read them in the filing.",
    ]);
  });

  test('not where the day of the meeting is known, nor where the window is the same whether it moves or not', () => {
    expect(insteadOf(when(movedByMoreThan(25), tenth, ordinary), { meeting: '2025-05-15' }, false)).toEqual([]);
    expect(insteadOf(ordinary)).toEqual([]);
  });
});
