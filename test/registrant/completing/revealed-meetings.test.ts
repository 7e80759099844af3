import { describe, expect, it } from 'vitest';
import { revealedMeetings } from '../../../lambdas/registrant/completing/revealed-meetings.ts';
import { day, meeting, passage } from '../../alerts/hand-made.ts';
import { inFiling, knownMeeting, knownWith, remembered } from '../hand-made-registrant.ts';

const here = 'DEF 14A of 2003-07-01';
const told = knownMeeting('2003-08-13', inFiling('2003-07-01', 'DEF 14A'), {
  date: remembered('2003-08-13', inFiling('2003-07-01', 'DEF 14A'), {
    evidence: [{ ...passage(21, 'on August 13, 2003'), filing: { id: here, form: 'DEF 14A', on: day('2003-07-01') } }],
  }),
});
const later = knownMeeting('2004-05-25', inFiling('2004-03-01'));
const own = [meeting({ date: day('2003-08-13') })];

describe('a filing that comes late', () => {
  it('shows that a meeting on record had moved', () => {
    const [found, ...others] = revealedMeetings(own, knownWith([later]), knownWith([told, later]), here);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      onRecord: true,
      status: 'changed',
      date: day('2004-05-25'),
      priorYearDate: day('2003-08-13'),
      daysMoved: -80,
      origins: { date: 'register', priorYearDate: 'filing' },
      sources: { date: { filing: { form: '8-K' } } },
    });
    expect(found?.evidence[0], 'a passage of its own needs no reference').toEqual(passage(21, 'on August 13, 2003'));
  });

  it('shows that one had not, although it was thought so', () => {
    const wrong = knownMeeting('2003-02-20', inFiling('2003-01-05'), { standing: 'held' });
    const unmoved = knownMeeting('2004-08-20', inFiling('2004-03-01'));
    const found = revealedMeetings(own, knownWith([wrong, unmoved]), knownWith([wrong, told, unmoved]), here);
    expect(found).toMatchObject([{ status: 'set', daysMoved: 7 }]);
  });

  it.each([
    ['when that was known before', [told, later], [told, later]],
    [
      'when it did not move',
      [knownMeeting('2004-08-20', inFiling('2004-03-01'))],
      [told, knownMeeting('2004-08-20', inFiling('2004-03-01'))],
    ],
    ['when it was held', [{ ...later, standing: 'held' as const }], [told, { ...later, standing: 'held' as const }]],
    [
      'when another has been called since',
      [later, knownMeeting('2005-05-24', inFiling('2005-03-01'))],
      [told, later, knownMeeting('2005-05-24', inFiling('2005-03-01'))],
    ],
    ['when it was not on record', [], [told, later]],
  ])('shows nothing %s', (_, before, after) => {
    expect(revealedMeetings(own, knownWith(before), knownWith(after), here)).toEqual([]);
  });

  it('shows nothing of a meeting that it tells of itself', () => {
    expect(revealedMeetings([meeting()], knownWith([later]), knownWith([told, later]), here)).toEqual([]);
  });

  it('shows nothing when nothing is on record', () => {
    expect(revealedMeetings(own, null, knownWith([told]), here)).toEqual([]);
    expect(revealedMeetings(own, null, null, here)).toEqual([]);
  });
});
