import { describe, expect, it } from 'vitest';
import type { MeetingDate } from '../../../lambdas/findings/finding.ts';
import { completeFindings } from '../../../lambdas/registrant/completing/complete-findings.ts';
import type { KnownMeeting, KnownRegistrant } from '../../../lambdas/registrant/known.ts';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { clause, day, disclosure, meeting, stated } from '../../alerts/hand-made.ts';
import { filingOf } from '../../records/hand-made-filing.ts';
import { byPerson, inFiling, knownMeeting, knownWith, remembered } from '../hand-made-registrant.ts';

const lastYear = knownMeeting('2003-08-13', inFiling('2003-07-01', 'DEF 14A'));

/** What becomes of a meeting that a report of March 1, 2004 tells, given what is known. */
function completed(
  told: Partial<MeetingDate>,
  meetings: readonly KnownMeeting[],
  given: Partial<KnownRegistrant> & { readonly filedOn?: string | null } = {},
): MeetingDate {
  const { filedOn = '2004-03-01', ...known } = given;
  const filing = filingOf('', { filedOn: filedOn === null ? null : day(filedOn) });
  const [found] = completeFindings(filing, [meeting(told)], knownWith(meetings, known));
  if (found?.kind !== 'meeting-date') throw new Error('A meeting stays a meeting');
  return found;
}

describe("the prior year's date", () => {
  it('is known from the register, and so is by how much the meeting moved', () => {
    expect(completed({}, [lastYear])).toMatchObject({
      status: 'changed',
      priorYearDate: day('2003-08-13'),
      daysMoved: -80,
      origins: { priorYearDate: 'register' },
      sources: { priorYearDate: { filing: { form: 'DEF 14A' } } },
    });
  });

  it.each([
    ['30 days are no change', '2004-09-12', 'set', 30],
    ['31 days are', '2004-09-13', 'changed', 31],
    ['nor are 30 days to the other side', '2004-07-14', 'set', -30],
    ['31 days are again', '2004-07-13', 'changed', -31],
  ] as const)('within limits: %s', (_, date, status, daysMoved) => {
    expect(completed({ date: day(date) }, [lastYear])).toMatchObject({ status, daysMoved });
  });

  it('leaves a meeting postponed that was postponed, and says by how much it moved', () => {
    expect(completed({ status: 'postponed' }, [lastYear])).toMatchObject({ status: 'postponed', daysMoved: -80 });
  });

  it.each<[string, Partial<MeetingDate>, readonly KnownMeeting[]]>([
    ['of a meeting that was adjourned', { status: 'adjourned' }, [lastYear]],
    ['of one that was held', { status: 'held' }, [lastYear]],
    ['of a special one', { meetingType: 'special' }, [lastYear]],
    ['of one told in passing', { incidental: true }, [lastYear]],
    ['when none was held the year before, as the filing says', { noPriorMeeting: true }, [lastYear]],
    ['when the last on record was cancelled', {}, [{ ...lastYear, standing: 'cancelled' }]],
    [
      'when the last on record is more than a year and a half back: one in between may have been missed',
      {},
      [knownMeeting('2002-11-20', inFiling('2002-10-01'))],
    ],
    [
      'when the one on record is too near to be the year before',
      {},
      [knownMeeting('2004-02-10', inFiling('2004-01-05'), { standing: 'held' })],
    ],
  ])('is not looked for: %s', (_, told, meetings) => {
    expect(completed(told, meetings)).toMatchObject({ priorYearDate: null, daysMoved: null });
  });

  it('is the filing’s own where it gives one, and a different one on record is remarked', () => {
    const told = { priorYearDate: day('2003-08-12'), daysMoved: -79, status: 'changed' } as const;
    const found = completed(told, [lastYear]);
    expect(found).toMatchObject({ priorYearDate: day('2003-08-12'), daysMoved: -79, origins: {} });
    expect(textsOf(found.remarks).join()).toContain('on record it is Aug 13, 2003, in the DEF 14A of July 1, 2003');
  });

  it('is not taken from the register against the filing’s word that the meeting moved', () => {
    const found = completed({ date: day('2004-08-20'), saidToHaveMoved: true, status: 'changed' }, [lastYear]);
    expect(found).toMatchObject({ priorYearDate: null, daysMoved: null, status: 'changed' });
    expect(textsOf(found.remarks).join()).toMatch(/more than 30 days; from Aug 13, 2003 .* it would be 7 days/);
  });

  it('is that which another filing about this very meeting gives, before any that is computed', () => {
    const own = knownMeeting('2004-05-25', inFiling('2004-02-01'), {
      prior: remembered('2003-06-30', inFiling('2004-02-01')),
    });
    expect(completed({}, [lastYear, own]).priorYearDate?.toString()).toBe('2003-06-30');
  });
});

describe('what is remembered of this very meeting', () => {
  const own = knownMeeting('2004-05-25', inFiling('2004-02-01'), {
    recordDate: remembered('2004-04-05', inFiling('2004-02-10', 'DEFA14A')),
    mailing: remembered('2004-04-12', inFiling('2004-02-10', 'DEFA14A'), { approximate: true }),
  });

  it('fills the record and mailing dates that the filing leaves out', () => {
    expect(completed({}, [own])).toMatchObject({
      recordDate: day('2004-04-05'),
      mailingDate: day('2004-04-12'),
      mailingApproximate: true,
      origins: { recordDate: 'register', mailingDate: 'register' },
      sources: { recordDate: { filing: { form: 'DEFA14A' } } },
    });
  });

  it('does not touch those that it gives', () => {
    const found = completed({ recordDate: day('2004-04-06') }, [own]);
    expect(found.recordDate?.toString()).toBe('2004-04-06');
    expect(found.origins.recordDate).toBeUndefined();
  });

  it('is not carried over to another day', () => {
    expect(completed({ date: day('2004-06-10') }, [own])).toMatchObject({ recordDate: null, mailingDate: null });
  });

  it('shows that the date has changed, and from what', () => {
    expect(completed({ date: day('2004-06-10') }, [own])).toMatchObject({
      status: 'changed',
      previouslyScheduledDate: day('2004-05-25'),
      sources: { previouslyScheduledDate: { filing: { form: '8-K' } } },
    });
  });

  it('does not show that when either day was only "on or about"', () => {
    const found = completed({ date: day('2004-05-27'), approximate: true }, [own]);
    expect(found).toMatchObject({ status: 'set', previouslyScheduledDate: null });
    expect(textsOf(found.remarks).join()).toContain('It was on record for May 25, 2004');
  });

  it('is later in an amendment than in its original of the same day, whichever comes first', () => {
    const amended = knownMeeting('2004-06-08', inFiling('2004-03-01', '8-K/A'));
    const found = completed({ date: day('2004-05-25') }, [amended]);
    expect(found).toMatchObject({ status: 'set', previouslyScheduledDate: null });
    expect(textsOf(found.remarks).join()).toContain(
      'On record for another day: Jun 8, 2004 in the 8-K/A of March 1, 2004',
    );
  });

  it('is pointed out to the reader of a filing that comes late and has an older day', () => {
    const found = completed({ date: day('2004-05-20') }, [own], { filedOn: '2004-01-15' });
    expect(found).toMatchObject({ status: 'set', previouslyScheduledDate: null, sinceMovedTo: day('2004-05-25') });
    expect(textsOf(found.remarks).join()).toContain(
      'On record for another day: May 25, 2004 in the 8-K of February 1, 2004, which is later',
    );
  });
});

describe('what a person set right', () => {
  const corrected = knownMeeting('2004-05-26', byPerson('2004-03-02'), { misread: [day('2004-05-25')] });

  it('takes the place of what was read, and says who says so, and why', () => {
    const found = completed({}, [lastYear, corrected]);
    expect(found).toMatchObject({ date: day('2004-05-26'), daysMoved: -79, origins: { date: 'register' } });
    expect(textsOf(found.remarks).join()).toMatch(
      /is May 26, 2004, says Jane Doe, .* \(misprint\); the filing was read as May 25, 2004/,
    );
  });

  it('is counted anew from the prior year’s day that the filing itself gives', () => {
    const told = { priorYearDate: day('2003-08-13'), daysMoved: -80, status: 'changed' } as const;
    expect(completed(told, [lastYear, corrected])).toMatchObject({ date: day('2004-05-26'), daysMoved: -79 });
  });

  it('does not bind a filing that was made later', () => {
    expect(completed({}, [lastYear, corrected], { filedOn: '2004-03-03' }).date?.toString()).toBe('2004-05-25');
  });

  it('may be any date of the meeting', () => {
    const own = knownMeeting('2004-05-25', inFiling('2004-02-01'), {
      prior: remembered('2003-05-20', byPerson('2004-03-02')),
      recordDate: remembered('2004-04-06', byPerson('2004-03-02')),
      mailing: remembered('2004-04-13', byPerson('2004-03-02')),
    });
    const told = { priorYearDate: day('2003-08-13'), recordDate: day('2004-04-05'), mailingDate: day('2004-04-12') };
    expect(completed({ ...told, status: 'changed', daysMoved: -80 }, [own])).toMatchObject({
      priorYearDate: day('2003-05-20'),
      daysMoved: 5,
      recordDate: day('2004-04-06'),
      mailingDate: day('2004-04-13'),
    });
  });

  it('may be that there is no such meeting: then it is only background', () => {
    const mistaken = [{ date: day('2004-05-25'), source: byPerson('2004-03-02') }];
    expect(completed({}, [lastYear], { mistaken })).toMatchObject({ incidental: true, daysMoved: null });
  });

  it('may be a provision: no date is computed from it', () => {
    const known = knownWith([], {
      misreadHere: [{ subject: 'nomination', source: byPerson('2004-03-02') }],
    });
    const [nomination, other] = completeFindings(
      filingOf('', { filedOn: day('2004-03-01') }),
      [clause(), clause({ subjects: ['other-proposal'] })],
      known,
    );
    expect(nomination).toMatchObject({
      expression: null,
      remarks: [{ kind: 'correction', text: expect.stringContaining('Jane Doe') }],
    });
    expect(other).toEqual(clause({ subjects: ['other-proposal'] }));
  });

  it('may be a printed deadline, where that is what was misread', () => {
    const next = knownMeeting('2005-05-24', inFiling('2005-03-01'), {
      stated: [
        {
          subject: 'rule-14a-8-proposal',
          opens: null,
          due: day('2004-12-10'),
          evidence: [],
          source: byPerson('2004-05-02'),
          forDate: null,
          misread: [day('2004-12-01')],
        },
      ],
    });
    const filing = filingOf('', { filedOn: day('2004-04-12') });
    const [set, other] = completeFindings(filing, [stated(), stated({ date: day('2004-12-03') })], knownWith([next]));
    expect(set).toMatchObject({
      date: day('2004-12-10'),
      remarks: [{ kind: 'correction', text: expect.stringContaining('read as Dec 1, 2004') }],
    });
    expect(other).toEqual(stated({ date: day('2004-12-03') }));
  });
});

describe('what has no meeting in it', () => {
  it('stays as it is', () => {
    const findings = [disclosure(), clause(), stated()];
    expect(completeFindings(filingOf(''), findings, knownWith([lastYear]))).toEqual(findings);
  });
});
