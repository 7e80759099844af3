import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lambdas/findings/finding.ts';
import { knownRegistrant } from '../../lambdas/records/known-registrant.ts';
import type { FilingFacts } from '../../lambdas/records/registrant-page.ts';
import { clause, day, meeting, registrant, stated } from '../alerts/hand-made.ts';

function filing(filedOn: string, ...findings: Finding[]): FilingFacts {
  const date = day(filedOn);
  return {
    form: '8-K',
    amendment: false,
    accessionNumber: null,
    filedOn: date,
    reportDate: date,
    period: null,
    registrant,
    findings,
  };
}

/** Annual meetings as "year: date", with "held" where that is known. */
function meetings(...filings: FilingFacts[]): string[] {
  const known = knownRegistrant(filings)?.meetings ?? [];
  return known.map(({ year, date, held }) => `${year}: ${date}${held ? ' held' : ''}`);
}

describe('what is known of a registrant', () => {
  it('is nothing without filings', () => {
    expect(knownRegistrant([])).toBeNull();
  });

  it('is its meetings by year, in order', () => {
    const next = filing('2005-03-01', meeting({ date: day('2005-05-20') }));
    expect(meetings(next, filing('2004-03-01', meeting()))).toEqual(['2004: 2004-05-25', '2005: 2005-05-20']);
  });

  it('includes the meeting of the year before, of which a filing says that it was held', () => {
    expect(meetings(filing('2004-03-01', meeting({ priorYearDate: day('2003-08-13') })))).toEqual([
      '2003: 2003-08-13 held',
      '2004: 2004-05-25',
    ]);
  });

  it('is what the later filing says when two differ', () => {
    const moved = filing('2004-04-01', meeting({ date: day('2004-06-30'), status: 'postponed' }));
    expect(meetings(filing('2004-03-01', meeting()), moved)).toEqual(['2004: 2004-06-30']);
  });

  it('adds up what several filings say of one meeting', () => {
    const proxy = filing('2004-04-01', meeting({ recordDate: day('2004-04-05'), mailingDate: day('2004-04-10') }));
    const report = filing('2004-05-26', meeting({ status: 'held' }));
    const [known] = knownRegistrant([filing('2004-03-01', meeting()), proxy, report])?.meetings ?? [];
    const { held, recordDate, mailingDate, announcedOn } = known ?? {};
    expect(JSON.parse(JSON.stringify({ held, recordDate, mailingDate, announcedOn }))).toEqual({
      held: true,
      recordDate: '2004-04-05',
      mailingDate: '2004-04-10',
      announcedOn: '2004-03-01',
    });
  });

  it('has a new day of publicity when the date is new', () => {
    const moved = filing('2004-04-01', meeting({ date: day('2004-06-30'), status: 'postponed' }));
    const [known] = knownRegistrant([filing('2004-03-01', meeting()), moved])?.meetings ?? [];
    expect(known?.announcedOn?.toString()).toBe('2004-04-01');
  });

  it('keeps apart what is no annual meeting of its own', () => {
    const aside = [
      meeting({ meetingType: 'special' }),
      meeting({ incidental: true }),
      meeting({ status: 'cancelled' }),
    ];
    expect(meetings(filing('2004-03-01', ...aside))).toEqual([]);
  });

  it('is the provision that was told last, subject by subject', () => {
    const later = filing('2005-03-01', clause({ closeOfBusiness: true }));
    const both = filing('2004-03-01', clause(), clause({ subjects: ['other-proposal'] }), clause({ expression: null }));
    const clauses = knownRegistrant([both, later])?.clauses ?? [];
    expect(clauses.map(({ subjects, closeOfBusiness }) => [subjects.join(), closeOfBusiness])).toEqual([
      ['other-proposal', false],
      ['nomination', true],
    ]);
  });

  it('includes the deadlines that were printed for a year', () => {
    const known = knownRegistrant([filing('2004-04-01', stated())]);
    expect(known?.meetings.map(({ year, printed }) => [year, printed.length])).toEqual([[2005, 1]]);
  });
});
