import fc from 'fast-check';
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
      'ACME CORP: annual meeting moved 80 days earlier, to May 25, 2004',
    ],
    [
      'a meeting moved by a day',
      [meeting({ status: 'changed', daysMoved: 1 })],
      'ACME CORP: annual meeting moved 1 day later, to May 25, 2004',
    ],
    [
      'a meeting on another day than the one it was called for',
      [meeting({ status: 'changed', previouslyScheduledDate: day('2004-05-20') })],
      'ACME CORP: annual meeting moved to May 25, 2004',
    ],
    [
      'a meeting that is said to have moved',
      [meeting({ status: 'changed', saidToHaveMoved: true })],
      'ACME CORP: annual meeting moved to May 25, 2004',
    ],
    [
      'a meeting that a later filing has on another day',
      [meeting({ sinceMovedTo: day('2004-06-08') })],
      'ACME CORP: annual meeting on May 25, 2004, since moved to Jun 8, 2004',
    ],
    ['a meeting set', [meeting()], 'ACME CORP: annual meeting on May 25, 2004'],
    [
      'a postponement without a date',
      [meeting({ status: 'postponed', date: null })],
      'ACME CORP: annual meeting postponed, no new date',
    ],
    ['an adjournment', [meeting({ status: 'adjourned' })], 'ACME CORP: annual meeting adjourned to May 25, 2004'],
    [
      'a cancellation',
      [meeting({ status: 'cancelled', meetingType: 'special' })],
      'ACME CORP: special meeting cancelled',
    ],
    ['a disclosure', [disclosure()], 'ACME CORP: Regulation FD, 8-K Item 9: a press release on a new assay'],
    ['a printed deadline', [stated()], 'ACME CORP: shareholder proposals due Dec 1, 2004'],
    ['a provision', [clause()], 'ACME CORP: advance-notice provisions for nominations'],
    ['a meeting before a disclosure', [disclosure(), meeting()], 'ACME CORP: annual meeting on May 25, 2004'],
    [
      'a disclosure when the meeting is background',
      [meeting({ incidental: true }), disclosure()],
      'ACME CORP: Regulation FD, 8-K Item 9: a press release on a new assay',
    ],
  ])('says %s', (_, findings, expected) => {
    expect(subject(findings)).toBe(expected);
  });

  it('adds the next deadline that is still to come while it fits', () => {
    expect(subject([meeting()], [dated('2004-02-25'), dated('2004-03-05')])).toBe(
      'ACME CORP: annual meeting on May 25, 2004; nominations due Mar 5',
    );
  });

  it('says the year of a deadline in another year', () => {
    expect(subject([meeting()], [dated('2005-01-03')])).toContain('due Jan 3, 2005');
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
