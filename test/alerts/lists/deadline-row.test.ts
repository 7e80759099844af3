import { describe, expect, it } from 'vitest';
import { deadlineRow } from '../../../lambdas/alerts/lists/deadline-row.ts';
import type { ToldDeadline } from '../../../lambdas/registrant/told/told-deadline.ts';
import { day, toldDeadline } from '../hand-made.ts';

describe('a deadline in one row', () => {
  const entry = toldDeadline({
    registrant: { id: 'cik-0009990017', name: 'ALDER CREEK', cik: '0009990017' },
    citation: "the company's own provision",
    filing: { id: 'b', form: '8-K', on: day('2004-03-01') },
  });

  it('says who must do what by when, for which meeting', () => {
    expect(deadlineRow(entry, day('2004-03-01'))).toEqual({
      day: 'Fri Mar 5, 2004',
      in: '4 days',
      registrant: 'ALDER CREEK',
      what: "Shareholders: director nominations (the company's own provision)",
      meeting: '2004 annual meeting, Tue May 25, 2004',
    });
  });

  it.each<[string, Partial<ToldDeadline>, string, string]>([
    ['one that is due today', {}, '2004-03-05', 'today'],
    ['one that is due tomorrow', {}, '2004-03-04', '1 day'],
    ['one that has passed', {}, '2004-03-06', 'passed'],
    ['one that was replaced', { supersededBy: { id: null, filing: entry.filing } }, '2004-03-01', 'replaced'],
    ['a window', { opens: day('2004-02-05') }, '2004-03-01', 'Opens Feb 5, 2004.'],
    ['one under a condition', { condition: 'only if there is a seat' }, '2004-03-01', 'Holds only if there is a seat.'],
    ['one that is uncertain', { uncertain: true }, '2004-03-01', 'Not certain: check it against the filing.'],
    [
      'one of a meeting that was not called yet',
      { meeting: { type: 'annual', year: 2005, date: null, follows: day('2004-05-25') } },
      '2004-03-01',
      '2005 annual meeting; provisional, its date is not yet known',
    ],
    [
      'a registrant without a name',
      { registrant: { ...entry.registrant, name: null } },
      '2004-03-01',
      'cik-0009990017',
    ],
    ['hostile text', { registrant: { ...entry.registrant, name: 'A\nB\u001b[31m' } }, '2004-03-01', 'A B [31m'],
  ])('marks %s', (_, given, today, expected) => {
    expect(Object.values(deadlineRow({ ...entry, ...given }, day(today))).join('\n')).toContain(expected);
  });
});
