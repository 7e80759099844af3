import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { newsIn } from '../../lambdas/alerts/news.ts';
import { subjectOf } from '../../lambdas/alerts/subject.ts';
import type { Finding } from '../../lambdas/findings/finding.ts';
import type { Deadline } from '../../lambdas/terms/deadline.ts';
import { analysis, clause, dated, day, disclosure, meeting, registrant, stated } from './hand-made.ts';

function subject(findings: readonly Finding[], deadlines: readonly Deadline[] = [], name = 'ACME CORPORATION'): string {
  const filing = { ...analysis().filing, registrant: { ...registrant, name } };
  const given = analysis({ filing, findings, deadlines });
  return subjectOf(given, newsIn(findings), { today: day('2004-03-01') });
}

describe('the subject of a mail', () => {
  it.each<[string, readonly Finding[], string]>([
    [
      'a moved meeting',
      [meeting({ status: 'changed', daysMoved: -80 })],
      'ACME: annual meeting moved 80 days earlier, to May 25, 2004',
    ],
    [
      'a meeting moved by a day',
      [meeting({ status: 'changed', daysMoved: 1 })],
      'ACME: annual meeting moved 1 day later, to May 25, 2004',
    ],
    [
      'a meeting on another day than the one it was called for',
      [meeting({ status: 'changed', previouslyScheduledDate: day('2004-05-20') })],
      'ACME: annual meeting moved to May 25, 2004',
    ],
    [
      'a meeting that is said to have moved',
      [meeting({ status: 'changed', saidToHaveMoved: true })],
      'ACME: annual meeting moved to May 25, 2004',
    ],
    [
      'a meeting that a later filing has on another day',
      [meeting({ sinceMovedTo: day('2004-06-08') })],
      'ACME: annual meeting on May 25, 2004, since moved to Jun 8, 2004',
    ],
    ['a meeting set', [meeting()], 'ACME: annual meeting on May 25, 2004'],
    [
      'a meeting of which only the month is told',
      [meeting({ date: null, month: Temporal.PlainYearMonth.from('2004-06') })],
      'ACME: annual meeting expected in June 2004',
    ],
    [
      'a postponement without a date',
      [meeting({ status: 'postponed', date: null })],
      'ACME: annual meeting postponed, no new date',
    ],
    ['an adjournment', [meeting({ status: 'adjourned' })], 'ACME: annual meeting adjourned to May 25, 2004'],
    ['a cancellation', [meeting({ status: 'cancelled', meetingType: 'special' })], 'ACME: special meeting cancelled'],
    ['a disclosure', [disclosure()], 'ACME: Regulation FD, 8-K Item 9: a press release on a new assay'],
    ['a printed deadline', [stated()], 'ACME: proposals due Dec 1, 2004'],
    ['a provision', [clause()], 'ACME: advance-notice provisions for nominations'],
    ['a meeting before a disclosure', [disclosure(), meeting()], 'ACME: annual meeting on May 25, 2004'],
    [
      'a disclosure when the meeting is background',
      [meeting({ incidental: true }), disclosure()],
      'ACME: Regulation FD, 8-K Item 9: a press release on a new assay',
    ],
  ])('says %s', (_, findings, expected) => {
    expect(subject(findings)).toBe(expected);
  });

  it('begins with what shareholders must do next, all of that day, and then says what happened', () => {
    const deadlines = [
      dated('2004-02-25'),
      dated('2004-03-05'),
      dated('2004-03-05', { subject: 'rule-14a-8-proposal' }),
      dated('2004-03-04', { subject: null }),
    ];
    expect(subject([meeting({ status: 'changed', daysMoved: -80 })], deadlines)).toBe(
      'ACME: nominations and proposals due Mar 5, 2004; annual meeting 80 days earlier, May 25',
    );
    expect(subject([meeting()], [dated('2003-12-31'), dated('2004-12-31')])).toBe(
      'ACME: nominations due Dec 31, 2004; annual meeting on May 25',
    );
  });

  it('begins with a meeting that is called off or put off', () => {
    expect(subject([meeting({ status: 'postponed', date: day('2004-06-08') })], [dated('2004-03-05')])).toBe(
      'ACME: annual meeting postponed to Jun 8, 2004; nominations due Mar 5, 2004',
    );
  });

  it('leaves out what does not fit, and cuts no word', () => {
    const name = 'THE VERY LONG NAME OF A COMPANY THAT NOBODY CAN REMEMBER';
    const many = (['nomination', 'other-proposal', 'universal-proxy', 'proxy-access'] as const).map((subject) =>
      dated('2004-03-05', { subject }),
    );
    expect(subject([meeting()], many, name)).toBe(
      'THE VERY LONG NAME OF A COMPANY: nominations and more due Mar 5, 2004; annual meeting on May 25',
    );
    const about = 'a press release on results of a study of something that takes very many words to be described';
    expect(subject([disclosure({ subject: about })], [], name)).toBe(
      'THE VERY LONG NAME OF A COMPANY: Regulation FD, 8-K Item 9: a press release on results ...',
    );
  });

  it('says of which year a deadline is that serves another meeting than the one told of', () => {
    const next = { type: 'annual', year: 2005, date: null } as const;
    expect(subject([meeting()], [dated('2004-12-01', { subject: 'rule-14a-8-proposal', meeting: next })])).toBe(
      'ACME: annual meeting on May 25, 2004; for 2005, proposals due Dec 1, 2004',
    );
    const longest = 'GREY HARBOR LAMPS & LANTERN';
    expect(subject([meeting()], [dated('2004-12-01', { subject: 'proxy-access', meeting: next })], longest)).toBe(
      'GREY HARBOR LAMPS & LANTERN: annual meeting on May 25, 2004',
    );
    expect(subject([meeting()], [dated('2004-12-01', { subject: 'other-proposal', meeting: next })], longest)).toBe(
      'GREY HARBOR LAMPS & LANTERN: annual meeting May 25, 2004; for 2005, other proposals due Dec 1, 2004',
    );
    const about = { subject: 'rule-14a-8-proposal', meeting: next, approximate: true } as const;
    expect(subject([meeting()], [dated('2004-12-01', about)])).toBe(
      'ACME: annual meeting on May 25, 2004; for 2005, proposals due about Dec 1, 2004',
    );
  });

  it('ends neither on words that lead to what is left out nor within a bracket', () => {
    const about = 'the completion of the sale of its lamps to a company that is owned by holders of the notes';
    expect(subject([disclosure({ subject: about })])).toBe(
      'ACME: Regulation FD, 8-K Item 9: the completion of the sale of its lamps to a company ...',
    );
    const bracket = 'the merger with a maker of lamps (a company of Vermont which goes on as a part of ours)';
    expect(subject([disclosure({ subject: bracket })])).toBe(
      'ACME: Regulation FD, 8-K Item 9: the merger with a maker of lamps ...',
    );
  });

  it('does not repeat the day of the report', () => {
    expect(subject([disclosure({ subject: 'On March 1, 2004, we opened a plant' })])).toBe(
      'ACME: Regulation FD, 8-K Item 9: we opened a plant',
    );
  });

  it('says that a provision has changed', () => {
    const replaces = { opens: null, due: null };
    expect(subject([clause({ replaces }), clause({ subjects: ['proxy-access'] })])).toBe(
      'ACME: advance-notice provisions changed for nominations',
    );
  });

  it('says that a date is only approximate', () => {
    expect(subject([meeting({ approximate: true })])).toBe('ACME: annual meeting about May 25, 2004');
  });

  it('folds letters and dashes into ASCII', () => {
    expect(subject([meeting()], [], 'Société Générale – “Æon”')).toBe(
      'Societe Generale - "AEon": annual meeting on May 25, 2004',
    );
  });

  it('is printable ASCII of at most 99 characters, whatever the filing says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (name, text) => {
          expect(subject([disclosure({ subject: text })], [], name)).toMatch(/^[\x21-\x7e][\x20-\x7e]{0,98}$/);
        },
      ),
      // A name of nothing but an accent, then a blank.
      { numRuns: 500, examples: [['\u0d3e\u0000\u00a1', '']] },
    );
  });

  it('cannot be broken into a second mail header', () => {
    expect(subject([disclosure({ subject: 'x\r\nBcc: everyone@example.com' })])).not.toMatch(/[\r\n]/);
  });
});
