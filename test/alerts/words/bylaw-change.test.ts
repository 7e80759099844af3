import { expect, test } from 'vitest';
import { whatMoves } from '../../../lambdas/alerts/words/bylaw-change.ts';
import { by, daysAfter, daysBefore, from, movedByMoreThan, when } from '../../../lambdas/terms/notation.ts';

const sixty = by(daysBefore(60, 'meeting'));
const ninety = by(daysBefore(90, 'meeting'));

test.each([
  { name: 'a longer notice', before: sixty, now: ninety, moves: ['The last day comes 30 days earlier.'] },
  { name: 'a shorter one', before: ninety, now: sixty, moves: ['The last day comes 30 days later.'] },
  {
    name: 'a day more after the announcement',
    before: by(daysAfter(9, 'announcement')),
    now: by(daysAfter(10, 'announcement')),
    moves: ['The last day comes 1 day later.'],
  },
  {
    name: 'both ends',
    before: from(daysBefore(90, 'meeting'), daysBefore(60, 'meeting')),
    now: from(daysBefore(120, 'meeting'), daysBefore(90, 'meeting')),
    moves: ['The first day comes 30 days earlier.', 'The last day comes 30 days earlier.'],
  },
  {
    name: 'a first day where there was none',
    before: ninety,
    now: from(daysBefore(120, 'meeting'), daysBefore(90, 'meeting')),
    moves: ['There was no first day before.'],
  },
  {
    name: 'no first day any more',
    before: from(daysBefore(120, 'meeting'), daysBefore(90, 'meeting')),
    now: ninety,
    moves: ['There is no first day any more.'],
  },
  {
    name: 'what is counted from',
    before: sixty,
    now: by(daysBefore(60, 'priorMeetingAnniversary')),
    moves: ['The last day is counted in another way.'],
  },
  {
    name: 'the ordinary window of one with a case for a moved meeting',
    before: sixty,
    now: when(movedByMoreThan(30, 30), by(daysAfter(10, 'announcement')), ninety),
    moves: ['The last day comes 30 days earlier.'],
  },
  { name: 'nothing', before: sixty, now: sixty, moves: [] },
])('$name', ({ before, now, moves }) => {
  expect(whatMoves(before, now)).toEqual(moves);
});
