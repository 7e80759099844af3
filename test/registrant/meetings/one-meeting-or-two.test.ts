import { describe, expect, test } from 'vitest';
import type { KnownMeeting } from '../../../lambdas/registrant/known.ts';
import {
  meetingAround,
  meetingOnRecord,
  nextMeeting,
  priorMeeting,
} from '../../../lambdas/registrant/meetings/meetings-in-order.ts';
import { isOneMeeting, type MeetingSpan } from '../../../lambdas/registrant/meetings/same-meeting.ts';
import { day } from '../../alerts/hand-made.ts';
import { inFiling, knownMeeting, remembered } from '../hand-made-registrant.ts';

const span = (days: readonly string[], given: Partial<MeetingSpan> = {}): MeetingSpan => ({
  days: days.map(day),
  standing: 'called',
  firstToldOn: null,
  ...given,
});

const earlier = '2004-05-25';

describe('days that no filing links are of', () => {
  test.each<[string, MeetingSpan, MeetingSpan, 'one meeting' | 'two meetings']>([
    ['59 days apart, the first held', span([earlier], { standing: 'held' }), span(['2004-07-23']), 'one meeting'],
    ['60 days apart, the first held', span([earlier], { standing: 'held' }), span(['2004-07-24']), 'two meetings'],
    ['60 days apart, nothing known of when', span([earlier]), span(['2004-07-24']), 'one meeting'],
    ['119 days apart', span([earlier]), span(['2004-09-21']), 'one meeting'],
    ['120 days apart', span([earlier]), span(['2004-09-22']), 'two meetings'],
    [
      '120 days apart, the second told on the day of the first',
      span([earlier]),
      span(['2004-09-22'], { firstToldOn: day(earlier) }),
      'one meeting',
    ],
    [
      '120 days apart, the second told the day after the first',
      span([earlier]),
      span(['2004-09-22'], { firstToldOn: day('2004-05-26') }),
      'two meetings',
    ],
    [
      '299 days apart, the second told while the first was ahead',
      span([earlier]),
      span(['2005-03-20'], { firstToldOn: day('2004-03-01') }),
      'one meeting',
    ],
    [
      '300 days apart, the second told while the first was ahead',
      span([earlier]),
      span(['2005-03-21'], { firstToldOn: day('2004-03-01') }),
      'two meetings',
    ],
    [
      '399 days apart, the first put off',
      span([earlier], { standing: 'put-off' }),
      span(['2005-06-28']),
      'one meeting',
    ],
    [
      '400 days apart, the first put off',
      span([earlier], { standing: 'put-off' }),
      span(['2005-06-29']),
      'two meetings',
    ],
    [
      'between the last day of the one and the first of the other',
      span(['2004-02-10', earlier]),
      span(['2004-09-21', '2005-01-11']),
      'one meeting',
    ],
  ])('%s', (_, one, other, are) => {
    expect(isOneMeeting(one, other) ? 'one meeting' : 'two meetings').toBe(are);
    expect(isOneMeeting(other, one), 'whichever is named first').toBe(are === 'one meeting');
  });

  test('a meeting that was never called cannot be asked for', () => {
    expect(() => isOneMeeting(span([]), span([earlier]))).toThrow('never called');
  });
});

const source = inFiling('2003-07-01', 'DEF 14A');
const held = (date: string, given: Partial<KnownMeeting> = {}) =>
  knownMeeting(date, source, { standing: 'held', ...given });
const undated = (year: number): KnownMeeting => ({
  ...knownMeeting(`${year}-01-01`, source),
  days: [],
  date: null,
  firstToldOn: null,
});
const nameOf = (known: KnownMeeting | null) => (known === null ? null : (known.days[0]?.toString() ?? known.year));

describe('the meeting on record that a filing speaks of is', () => {
  const of2003 = held('2003-08-13');
  const of2004 = knownMeeting('2004-05-25', inFiling('2004-02-01'));
  const told = (date: string | null, previous: string | null = null, prior: string | null = null) => ({
    date: date === null ? null : day(date),
    previouslyScheduledDate: previous === null ? null : day(previous),
    priorYearDate: prior === null ? null : day(prior),
  });

  test.each<[string, readonly KnownMeeting[], ReturnType<typeof told>, string | number | null]>([
    ['the one of that day', [of2003, of2004], told('2004-05-25'), '2004-05-25'],
    ['the one of the day before it was moved', [of2003, of2004], told('2005-04-20', '2004-05-25'), '2004-05-25'],
    ['the one put off without a day', [of2003, of2004], told(null, '2004-05-25'), '2004-05-25'],
    [
      'the one of a day that was misread',
      [{ ...held('2003-01-15'), misread: [day('2004-05-26')] }, of2004],
      told('2004-05-26'),
      '2003-01-15',
    ],
    ['none for a filing without a day', [of2003, of2004], told(null), null],
    ['the nearest of two', [knownMeeting('2004-04-20', source), of2004], told('2004-05-20'), '2004-05-25'],
    [
      'not the one that it calls the prior year’s, however near',
      [held('2004-04-20')],
      told('2004-05-20', null, '2004-04-20'),
      null,
    ],
    [
      'one near it, where the prior year’s is another',
      [of2003, of2004],
      told('2004-05-20', null, '2003-08-13'),
      '2004-05-25',
    ],
    ['the one that has no day, of its year', [undated(2004)], told('2004-06-15'), 2004],
    ['none, where the one without a day is of another year', [undated(2005)], told('2004-06-15'), null],
    ['the one that has no day, a year behind the one before', [of2003, undated(2005)], told('2004-06-15'), 2005],
    ['none, where the one before is too long ago', [held('2002-05-14'), undated(2004)], told('2004-06-15'), null],
    [
      'the second without a day, where the first is of another year',
      [undated(2003), undated(2004)],
      told('2004-06-15'),
      2004,
    ],
  ])('%s', (_, meetings, says, is) => {
    expect(nameOf(meetingOnRecord(meetings, says, day('2004-03-01')))).toBe(is);
  });
});

describe('the meeting before', () => {
  test.each<[string, readonly KnownMeeting[], string | null]>([
    ['is the last one before', [held('2002-08-14'), held('2003-08-13')], '2003-08-13'],
    ['is at least 120 days back', [held('2004-01-26')], '2004-01-26'],
    ['is not 119 days back', [held('2004-01-27')], null],
    ['is at most a year and a half back', [held('2002-11-25')], '2002-11-25'],
    ['is not further back', [held('2002-11-24')], null],
    ['is none that was called off', [held('2003-05-20', { standing: 'cancelled' })], null],
    ['is none that has no day', [undated(2003)], null],
  ])('%s', (_, meetings, is) => {
    expect(priorMeeting(meetings, null, day('2004-05-25'))?.date.date.toString() ?? null).toBe(is);
  });

  test('is not the meeting itself, on a day before it was moved', () => {
    const own = knownMeeting('2004-01-20', source, { days: [day('2004-01-20'), day('2004-05-25')] });
    expect(priorMeeting([held('2003-05-20'), own], own, day('2004-05-25'))?.date.date.toString()).toBe('2003-05-20');
  });

  test('is the one that a filing named, with what is on record of it', () => {
    const own = knownMeeting('2004-05-25', source, { prior: remembered('2003-08-12', source) });
    const before = held('2003-08-13');
    expect(priorMeeting([undated(2002), before, own], own, day('2004-05-25'))).toMatchObject({
      date: { date: day('2003-08-12') },
      meeting: before,
    });
  });
});

describe('the meeting after', () => {
  test.each<[string, readonly KnownMeeting[], string | number | null]>([
    ['is the next called', [held('2003-08-13'), knownMeeting('2004-05-25', source)], '2004-05-25'],
    [
      'is one without a day, right behind',
      [held('2003-08-13'), undated(2005), knownMeeting('2006-05-25', source)],
      2005,
    ],
    ['is one of the year after, where its own is not on record', [undated(2003), undated(2004)], 2004],
    ['is none that has no day and is not the next', [held('2003-08-13'), held('2005-08-10'), undated(2006)], null],
    ['is none that is too near', [held('2003-08-13'), knownMeeting('2003-12-10', source)], null],
    ['is none that came before', [held('2002-08-14'), held('2003-08-13')], null],
    ['is none that was put off', [held('2003-08-13'), { ...knownMeeting('2004-05-25', source), date: null }], null],
    [
      'is not itself, moved to a day far behind',
      [knownMeeting('2004-01-13', source, { days: [day('2003-08-13'), day('2004-01-13')] })],
      null,
    ],
  ])('%s', (_, meetings, is) => {
    expect(nameOf(nextMeeting(meetings, day('2003-08-13')))).toBe(is);
  });
});

describe('the meeting around a day', () => {
  test.each<[string, readonly KnownMeeting[], string | null]>([
    ['is the one that is near', [undated(2003), held('2002-08-14'), held('2003-08-13')], '2003-08-13'],
    ['is none, where all are far', [undated(2003), held('2002-08-14')], null],
  ])('%s', (_, meetings, is) => {
    expect(nameOf(meetingAround(meetings, day('2003-08-20')))).toBe(is);
  });
});
