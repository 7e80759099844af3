import type { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Digest, digestOf } from '../../../lambdas/alerts/digest/digest.ts';
import { digestMessage } from '../../../lambdas/alerts/digest/digest-message.ts';
import { type LastDigest, openOn, reminderDistances, remindersOn } from '../../../lambdas/alerts/digest/reminders.ts';
import type { ToldDeadline } from '../../../lambdas/registrant/told/told-deadline.ts';
import { day, toldDeadline } from '../hand-made.ts';

const told = (due: string, more: Partial<ToldDeadline> = {}): ToldDeadline =>
  toldDeadline({ id: `due-${due}`, due: day(due), ...more });
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
    expect(remindersOn([one], day('2004-03-02'), last).gone).toEqual([{ was: one, now: null }]);
    expect(remindersOn([one], day('2004-03-02'), { ...last, open: [] }).gone).toEqual([]);
  });

  it('tell what took the place of what is gone, and do not tell it again as new', () => {
    const now = told('2004-06-20');
    const was = told('2004-06-01', { supersededBy: { ...gone, id: now.id } });
    const said = remindersOn([was, now], day('2004-03-02'), { day: day('2004-03-01'), open: [was.id] });
    expect(said).toEqual({ due: [], gone: [{ was, now }], added: [] });
  });

  const last = { day: day('2004-03-01'), open: ['due-2004-08-01'] };
  it.each([
    ['what was told since the last digest', told('2004-06-01'), last, ['due-2004-06-01']],
    ['not what was open then', told('2004-08-01'), last, []],
    ['not what falls due, which is said already', told('2004-03-09'), last, []],
    ['not what was loaded from history', told('2004-06-01', { toldAt: null }), last, []],
    ['nothing when there was no digest before', told('2004-06-01'), null, []],
  ])('tell as new %s', (_, one, before, expected) => {
    expect(remindersOn([one], day('2004-03-02'), before).added.map(({ id }) => id)).toEqual(expected);
  });
});

describe('a digest', () => {
  it('is one mail of all that falls due, the next first', () => {
    const today = day('2004-03-02');
    const digest = digestOf(
      remindersOn([told('2004-03-09', { opens: day('2004-02-01') }), told('2004-03-05')], today, null),
      today,
    );
    expect(digest).toMatchObject({
      daysToNextDeadline: 3,
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
    expect(digestOf({ due: [], gone: [], added: [] }, day('2004-03-02'))).toBeNull();
  });

  it('says what holds no longer', () => {
    const one = told('2004-06-01', { supersededBy: gone });
    expect(digestOf({ due: [], gone: [{ was: one, now: null }], added: [] }, day('2004-03-02'))).toMatchObject({
      subject: 'Deadlines: 1 told before holds no longer',
      text: expect.stringContaining('Tue Jun 1, 2004  ACME: director nominations, since the 8-K of March 1, 2004.'),
    });
  });

  it('says what took its place, and until when', () => {
    const was = told('2004-06-01', { supersededBy: gone });
    const { text } = digestOf(
      { due: [], gone: [{ was, now: told('2004-06-21') }], added: [] },
      day('2004-03-02'),
    ) as Digest;
    expect(text).toContain(
      'Tue Jun 1, 2004  ACME: director nominations. Now Mon Jun 21, 2004, since the 8-K of March 1, 2004.',
    );
  });

  it('says what is new, one line a meeting', () => {
    const other = { type: 'special', year: null, date: day('2004-07-01'), follows: null } as const;
    const added = [told('2004-04-01'), told('2004-04-09'), told('2004-05-03', { meeting: other })];
    expect(digestOf({ due: [], gone: [], added }, day('2004-03-02'))).toMatchObject({
      subject: 'Deadlines: 3 new',
      text: [
        'WHAT IS NEW',
        'ACME: 2004 annual meeting, Tue May 25, 2004. 2 deadlines, the first on Thu Apr 1, 2004 (shareholders: director nominations); told from the 8-K of February 27, 2004.',
        'ACME: special meeting, Thu Jul 1, 2004. A deadline on Mon May 3, 2004 (shareholders: director nominations); told from the 8-K of February 27, 2004.',
        '',
        'Not legal advice.',
        '',
      ].join('\n'),
      daysToNextDeadline: null,
    });
  });

  it('tells machines the same', () => {
    const was = told('2004-06-01', { supersededBy: gone });
    const { machines } = digestOf(
      { due: [told('2004-03-05')], gone: [{ was, now: null }], added: [told('2004-08-01')] },
      day('2004-03-02'),
    ) as Digest;
    expect(JSON.parse(machines)).toMatchObject({
      kind: 'digest',
      day: '2004-03-02',
      due: [{ id: 'due-2004-03-05', due: '2004-03-05', rule: 'bylaw.advance-notice', registrant: { name: 'ACME' } }],
      gone: [{ was: { id: 'due-2004-06-01' }, now: null }],
      added: [{ id: 'due-2004-08-01' }],
    });
  });

  it('of very many deadlines can be sent, and says how many it leaves out', () => {
    const name = `ACME ${'& SONS '.repeat(40)}`;
    const many = Array.from({ length: 5000 }, (_, n) =>
      told('2004-03-05', { id: `${n}`, registrant: { id: `${n}`, name, cik: null }, title: 'Proposals '.repeat(30) }),
    );
    const digest = digestOf({ due: many, gone: [], added: many }, day('2004-03-02')) as Digest;
    const { Message = '' } = digestMessage(digest);
    expect(Buffer.byteLength(Message)).toBeLessThan(240_000);
    const [, left] = /And (\d+) more/.exec(digest.text) ?? [];
    expect(digest.text.split('\n').filter((line) => line.startsWith('Fri Mar 5')).length + Number(left)).toBe(5000);
    expect(digest.subject).toMatch(/^[ -~]{50,99}$/);
    expect(digest.subject).toContain('; 4999 more; 5000 changed');
  });
});
