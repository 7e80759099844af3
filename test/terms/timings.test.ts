import { expect, test } from 'vitest';
import { anchorsIn, sameTiming, type Timing } from '../../lambdas/terms/expression.ts';
import { by, daysAfter, daysBefore, laterOf, movedOrNoPriorMeeting, when } from '../../lambdas/terms/notation.ts';

const moved = when(
  movedOrNoPriorMeeting,
  by(laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement'))),
  by(daysBefore(60, 'priorMeetingAnniversary')),
);

test('a timing names every date that it counts from or tests', () => {
  expect(anchorsIn(moved)).toEqual([
    'meeting',
    'priorMeetingAnniversary',
    'meeting',
    'announcement',
    'priorMeetingAnniversary',
  ]);
  expect(anchorsIn({ opens: daysBefore(90, 'mailing'), due: { on: 'recordDate' } })).toEqual(['mailing', 'recordDate']);
  expect(anchorsIn({ opens: null, due: null })).toEqual([]);
});

test.each<[string, Timing, Timing, boolean]>([
  ['itself', moved, structuredClone(moved), true],
  ['written in another order', by(daysBefore(60, 'meeting')), { due: daysBefore(60, 'meeting'), opens: null }, true],
  ['another number of days', by(daysBefore(60, 'meeting')), by(daysBefore(61, 'meeting')), false],
  ['another date', by(daysBefore(60, 'meeting')), by(daysBefore(60, 'mailing')), false],
  ['with a first day', by({ on: 'meeting' }), { opens: { on: 'mailing' }, due: { on: 'meeting' } }, false],
  ['one case of it', moved, by(daysBefore(60, 'priorMeetingAnniversary')), false],
])('a timing and %s', (_name, one, other, same) => {
  expect(sameTiming(one, other)).toBe(same);
  expect(sameTiming(other, one)).toBe(same);
});
