import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../lambdas/alerts/digest/digest.ts';
import { type LastDigest, openOn, reminderDistances, remindersOn } from '../../../lambdas/alerts/digest/reminders.ts';
import type { ToldDeadline } from '../../../lambdas/registrant/told/told-deadline.ts';
import { day } from '../hand-made.ts';

const told = (due: string, more: Partial<ToldDeadline> = {}): ToldDeadline => ({
  id: `due-${due}`,
  registrant: { id: 'cik-0000000007', name: 'ACME', cik: null },
  meeting: { type: 'annual', year: 2004, date: day('2004-05-25'), follows: null },
  rule: 'bylaw.advance-notice',
  basis: 'computed',
  subject: 'nomination',
  title: 'Notice of director nominations',
  actor: 'shareholder',
  citation: 'bylaws',
  condition: null,
  opens: null,
  due: day(due),
  uncertain: false,
  filing: { id: 'x', form: '8-K', on: day('2004-02-27') },
  toldAt: Temporal.Instant.from('2004-02-28T00:00:00Z'),
  supersededBy: null,
  ...more,
});
const gone = { id: null, filing: { id: 'y', form: '8-K', on: day('2004-03-01') } };

/** A year, day by day; on the days given no digest is made. */
function year(all: readonly ToldDeadline[], without: (today: Temporal.PlainDate) => boolean = () => false): string[] {
  const said: string[] = [];
  let last: LastDigest | null = { day: day('2003-12-31'), open: [] };
  for (let today = day('2004-01-01'); today.year === 2004; today = today.add({ days: 1 })) {
    if (without(today)) continue;
    for (const one of remindersOn(all, today, last).due) said.push(`${one.id} on ${today}`);
    last = { day: today, open: openOn(all, today) };
  }
  return said;
}

describe('reminders', () => {
  it('come once at each distance in a year of days, and never of what was superseded', () => {
    const all = [
      told('2004-03-05'),
      told('2004-07-01'),
      told('2004-12-31'),
      told('2004-08-08', { supersededBy: gone }),
    ];
    const expected = all
      .filter(({ supersededBy }) => supersededBy === null)
      .flatMap((one) => reminderDistances.map((days) => `${one.id} on ${one.due.subtract({ days })}`));
    expect(year(all).sort()).toEqual(expected.sort());
  });

  it('lose nothing when days are missed, and say nothing twice', () => {
    const isWeekend = ({ dayOfWeek }: Temporal.PlainDate) => dayOfWeek > 5;
    // Sunday is 7 days ahead: it is said on Monday.
    expect(year([told('2004-03-14')], isWeekend)).toEqual([
      'due-2004-03-14 on 2004-02-13',
      'due-2004-03-14 on 2004-03-01',
      'due-2004-03-14 on 2004-03-08',
      'due-2004-03-14 on 2004-03-11',
    ]);
  });

  it('are for the same day the same, so that a repeat has nothing to say', () => {
    const today = day('2004-03-02');
    expect(remindersOn([told('2004-03-05')], today, { day: today, open: [] }).due).toEqual([]);
  });

  it('tell what was open at the last digest and holds no longer', () => {
    const one = told('2004-06-01', { supersededBy: gone });
    const last = { day: day('2004-03-01'), open: [one.id] };
    expect(remindersOn([one], day('2004-03-02'), last).gone).toEqual([one]);
    expect(remindersOn([one], day('2004-03-02'), { ...last, open: [] }).gone).toEqual([]);
  });
});

describe('a digest', () => {
  it('is one mail of all that falls due, the next first', () => {
    const today = day('2004-03-02');
    const digest = digestOf(
      remindersOn([told('2004-03-09', { opens: day('2004-02-01') }), told('2004-03-05')], today, null),
      today,
    );
    expect(digest).toEqual({
      subject: 'Deadlines: ACME in 3 days, Mar 5; 1 more',
      text: [
        'WHAT FALLS DUE',
        'Fri Mar 5, 2004, in 3 days  ACME. Shareholders: director nominations (bylaws). For the 2004 annual meeting, Tue May 25, 2004; told from the 8-K of February 27, 2004.',
        'Tue Mar 9, 2004, in 7 days  ACME. Shareholders: director nominations (bylaws). Opens Sun Feb 1, 2004. For the 2004 annual meeting, Tue May 25, 2004; told from the 8-K of February 27, 2004.',
        '',
        'Not legal advice.',
        '',
      ].join('\n'),
    });
  });

  it('is none when there is nothing to say', () => {
    expect(digestOf({ due: [], gone: [] }, day('2004-03-02'))).toBeNull();
  });

  it('says what holds no longer', () => {
    const one = told('2004-06-01', { supersededBy: gone });
    expect(digestOf({ due: [], gone: [one] }, day('2004-03-02'))).toMatchObject({
      subject: 'Deadlines: 1 told before holds no longer',
      text: expect.stringContaining('Tue Jun 1, 2004  ACME: director nominations, since the 8-K of March 1, 2004.'),
    });
  });
});
