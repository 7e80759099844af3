import { describe, expect, test } from 'vitest';
import { by, daysAfter, daysBefore, movedByMoreThan, when } from '../../lambdas/terms/notation.ts';
import { annualMeeting, clause, deadlinesOf, only, printed } from './support/facts.ts';

const windows = when(
  movedByMoreThan(30),
  by(daysAfter(10, 'announcement')),
  by(daysBefore(90, 'priorMeetingAnniversary')),
);
const hours = { ordinary: '5:00 p.m. Eastern Time', inTheCase: 'the close of business' };
const own = clause(['nomination'], windows, { closeOfBusiness: true, hours });
const byFive = 'By 5:00 p.m. Eastern Time on the last day.';
const byClose = 'By the close of business on the last day.';

const remarksOn = (dates: Parameters<typeof annualMeeting>[0], clauses = [own]) =>
  only(deadlinesOf(annualMeeting(dates, { clauses })), 'bylaw.advance-notice').remarks;

describe('the hour at which a provision closes', () => {
  test('is that of the case that applies', () => {
    const unmoved = { meeting: '2024-05-16', priorMeeting: '2023-05-18', announcement: '2024-01-10' };
    const moved = { meeting: '2024-08-16', priorMeeting: '2023-05-18', announcement: '2024-03-11' };
    expect(remarksOn(unmoved)).toContain(byFive);
    expect(remarksOn(unmoved)).not.toContain(byClose);
    expect(remarksOn(moved)).toContain(byClose);
    expect(remarksOn(moved)).not.toContain(byFive);
  });

  test('is not told while it is open which case applies', () => {
    expect(remarksOn({ meeting: '2024-05-16' })).not.toContain(byFive);
    expect(remarksOn({ meeting: '2024-05-16' })).not.toContain(byClose);
  });

  test('is told where both cases have the same', () => {
    const alike = { ...own, hours: { ordinary: 'the close of business', inTheCase: 'the close of business' } };
    expect(remarksOn({ meeting: '2024-05-16' }, [alike])).toContain(byClose);
  });
});

describe('the hour of a printed day', () => {
  const dates = { meeting: '2024-05-16', priorMeeting: '2023-05-18', priorMailing: '2023-04-07' };
  const stated = { ...printed('nomination', '2024-02-18'), hour: '6:00 p.m. Pacific Time' };

  test('goes before that of the provision that comes to the same day', () => {
    const found = only(deadlinesOf(annualMeeting(dates, { clauses: [own], stated: [stated] })), 'bylaw.advance-notice');
    expect(found.basis).toBe('both');
    expect(found.remarks).toContain('By 6:00 p.m. Pacific Time on the last day.');
    expect(found.remarks).not.toContain(byFive);
  });

  test('is told of one that stands alone', () => {
    const found = only(deadlinesOf(annualMeeting(dates, { stated: [stated] })), 'stated.nomination');
    expect(found.remarks).toContain('By 6:00 p.m. Pacific Time on the last day.');
  });
});

describe('a printed day that is earlier than the latest that a rule allows', () => {
  test('binds, and is not said to stand instead of it', () => {
    const dates = { meeting: '2024-05-16', priorMeeting: '2023-05-18', priorMailing: '2023-04-07' };
    const early = printed('universal-proxy', '2024-02-18');
    const found = only(deadlinesOf(annualMeeting(dates, { stated: [early] })), 'rule-14a-19.b1');
    expect(found.remarks).toContain('The company prints Feb 18, 2024 for it, which is earlier and binds.');
    expect(found.remarks.join(' ')).not.toContain('instead');
  });
});
