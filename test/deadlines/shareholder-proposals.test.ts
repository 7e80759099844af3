import { describe, expect, test } from 'vitest';
import { date, written } from './support/dates.ts';
import { annualMeeting, comesTo, deadlinesOf, only, onRequest, rulesOf, specialMeeting } from './support/facts.ts';

/** The deadline for next year's proposals, from the day on which this year's proxy statement was released. */
function nextYears(released: string, meeting: string) {
  const next = annualMeeting({ priorMailing: released, priorMeeting: meeting }, { provisional: true });
  return only(deadlinesOf(next), 'rule-14a-8.e2');
}

describe('Rule 14a-8(e)(2): 120 calendar days before the anniversary of the release of last year’s proxy statement', () => {
  test.each([
    [
      'the Commission’s own example (Staff Legal Bulletin No. 14): a Sunday, and it stays',
      '2002-04-14',
      'Sun 2002-12-15',
    ],
    ['counted from the anniversary after a February 29, not 245 days on', '2003-04-10', 'Fri 2003-12-12'],
    ['a Saturday stays', '2023-04-07', 'Sat 2023-12-09'],
    ['no leap day between', '2024-04-05', 'Fri 2024-12-06'],
    ['New Year’s Day stays', '2015-04-30', 'Fri 2016-01-01'],
    ['HemaCare, for 2005', '2004-04-10', 'Sat 2004-12-11'],
  ])('%s', (_name, released, expected) => {
    const meeting = date(released).add({ days: 45 }).toString();
    expect(comesTo(nextYears(released, meeting))).toBe(expected);
  });

  test('the day counted from is the anniversary, and is not itself counted', () => {
    expect(nextYears('2002-04-14', '2002-05-29').derivation[1]).toBe(
      "120 days before the anniversary (Apr 14, 2003) of the release of the prior year's proxy statement (Apr 14, 2002) = Dec 15, 2002",
    );
  });

  test('shows the day to be safe when it falls on one when nothing is open', () => {
    const found = nextYears('2023-04-07', '2023-05-18');
    expect(found.kind === 'date' && written(found.safe)).toBe('Fri 2023-12-08');
    expect(found.remarks).toContain(
      'Dec 9, 2023 is a Saturday, and the date does not move. Act by Friday, Dec 8, 2023, to be safe.',
    );
  });

  test('from a release on February 29 gives both dates', () => {
    expect(comesTo(nextYears('2024-02-29', '2024-04-20'))).toBe(
      'with the anniversary of February 29 taken as February 28: Thu 2024-10-31 | ' +
        'with the anniversary of February 29 taken as March 1: Fri 2024-11-01',
    );
  });

  test('a year ahead it supposes that the meeting does not move, and says so', () => {
    const found = nextYears('2024-04-05', '2024-05-16');
    expect(found.provisional).toBe(true);
    expect(found.meeting).toEqual({ type: 'annual', year: 2025, date: null });
    expect(found.derivation).toEqual([
      "supposing that the meeting is held within 30 days before or after the anniversary (May 16, 2025) of the prior year's meeting (May 16, 2024)",
      "120 days before the anniversary (Apr 5, 2025) of the release of the prior year's proxy statement (Apr 5, 2024) = Dec 6, 2024",
    ]);
    expect(found.remarks).toEqual([
      "If the meeting is more than 30 days before or after the anniversary of the prior year's meeting, instead: a reasonable time before the mailing of proxy materials.",
      'Provisional: the date of the 2025 meeting is not yet known.',
    ]);
  });

  test('it supposes nothing of a meeting whose date is known', () => {
    const dated = annualMeeting({ meeting: '2025-05-16', priorMailing: '2024-04-05' }, { provisional: true });
    expect(comesTo(only(deadlinesOf(dated), 'rule-14a-8.e2'))).toBe(
      "unknown: the date of the prior year's annual meeting",
    );
  });

  test('for a meeting that has moved it is a reasonable time, never a number', () => {
    const found = only(
      deadlinesOf(annualMeeting({ meeting: '2004-05-25', priorMeeting: '2003-08-13', mailing: '2004-04-10' })),
      'rule-14a-8.e2',
    );
    expect(comesTo(found)).toBe('a reasonable time before Sat 2004-04-10');
    expect(found.due).toBeNull();
    expect(found.remarks).toContain('Apr 10, 2004 is a Saturday.');
  });

  test('and says nothing more while the mailing is not known', () => {
    const found = only(
      deadlinesOf(annualMeeting({ meeting: '2004-05-25', priorMeeting: '2003-08-13' })),
      'rule-14a-8.e2',
    );
    expect(comesTo(found)).toBe('a reasonable time before a day not known');
    expect(found.remarks).toEqual([]);
  });

  test('so it is when none was held the year before', () => {
    const found = deadlinesOf(
      annualMeeting({ meeting: '2024-05-16', mailing: '2024-04-05' }, { noPriorMeeting: true }),
    );
    expect(comesTo(only(found, 'rule-14a-8.e2'))).toBe('a reasonable time before Fri 2024-04-05');
    expect(only(found, 'rule-14a-8.e2').derivation[0]).toBe('no annual meeting was held the year before');
  });

  test('without last year’s release it is not known, and what is missing is said', () => {
    const found = only(
      deadlinesOf(annualMeeting({ meeting: '2004-08-20', priorMeeting: '2003-08-13' })),
      'rule-14a-8.e2',
    );
    expect(comesTo(found)).toBe("unknown: the date on which the prior year's proxy statement was released");
    expect(found.remarks).toEqual([]);
  });

  test('without last year’s meeting both answers are given with their condition', () => {
    const found = only(
      deadlinesOf(annualMeeting({ meeting: '2024-05-16', priorMailing: '2023-04-07' })),
      'rule-14a-8.e2',
    );
    expect(comesTo(found)).toBe("unknown: the date of the prior year's annual meeting");
    expect(found.derivation).toEqual([
      "if no annual meeting was held the year before or the meeting (May 16, 2024) is more than 30 days before or after the anniversary of the prior year's meeting: a reasonable time before the mailing of proxy materials; no number of days is set",
      "otherwise: 120 days before the anniversary (Apr 7, 2024) of the release of the prior year's proxy statement (Apr 7, 2023) = Dec 9, 2023",
    ]);
  });

  test('once the proxy statement is out, nobody asks for a date that is not known', () => {
    const meeting = annualMeeting({ meeting: '2024-05-16' });
    expect(rulesOf(deadlinesOf(meeting, { form: 'DEF 14A' }))).not.toContain('rule-14a-8.e2');
    expect(rulesOf(deadlinesOf(meeting, { form: 'PRE 14A' }))).toContain('rule-14a-8.e2');
  });

  test('serves annual meetings; for a special one it is a reasonable time (e)(3)', () => {
    const found = deadlinesOf(specialMeeting({ meeting: '2024-05-16', mailing: '2024-04-05' }));
    expect(rulesOf(found)).not.toContain('rule-14a-8.e2');
    expect(comesTo(only(found, 'rule-14a-8.e3'))).toBe('a reasonable time before Fri 2024-04-05');
  });
});

describe('Rule 14a-8 before June 29, 1998: compared with the date that was contemplated', () => {
  const meeting = (contemplated: string | undefined) =>
    annualMeeting({
      meeting: '1997-06-20',
      priorMeeting: '1996-05-15',
      priorMailing: '1996-04-08',
      announcement: '1997-03-03',
      ...(contemplated === undefined ? {} : { contemplatedMeeting: contemplated }),
    });

  test('37 days after the date contemplated: moved', () => {
    const found = only(deadlinesOf(meeting('1997-05-14')), 'rule-14a-8.e2');
    expect(comesTo(found)).toBe('a reasonable time before a day not known');
    expect(found.citation).toContain('14a-8(a)(3)(i)');
    expect(found.derivation[0]).toBe(
      'from the date expected in the prior proxy statement (May 14, 1997) to the meeting (Jun 20, 1997) it is 37 days: more than 30',
    );
  });

  test('30 days after it: not moved, although 36 days from the anniversary', () => {
    expect(comesTo(only(deadlinesOf(meeting('1997-05-21')), 'rule-14a-8.e2'))).toBe('Mon 1996-12-09');
  });

  test('without that date it is not known', () => {
    expect(comesTo(only(deadlinesOf(meeting(undefined)), 'rule-14a-8.e2'))).toContain(
      "the date that the prior year's proxy statement expected for this meeting",
    );
  });

  test('its text is from memory, and the deadline says so', () => {
    const found = only(deadlinesOf(meeting('1997-05-14')), 'rule-14a-8.e2');
    expect(found.verified).toBe(false);
    expect(found.remarks).toContain(
      'From secondary sources, not checked against the text: the text of the rule before June 29, 1998.',
    );
  });

  test.each([
    ['1998-06-28', '17 CFR 240.14a-8(a)(3)(i), as in force until June 28, 1998'],
    ['1998-06-29', '17 CFR 240.14a-8(e)(2)'],
  ])('the version goes by the solicitation: mailed on %s', (mailing, citation) => {
    const dates = { meeting: '1998-08-20', priorMeeting: '1997-08-20', contemplatedMeeting: '1998-08-20', mailing };
    expect(only(deadlinesOf(annualMeeting(dates)), 'rule-14a-8.e2').citation).toBe(citation);
  });
});

describe('the further periods of Rule 14a-8, on request', () => {
  test.each([
    ['rule-14a-8.f1.company', { proposalReceived: '2023-12-05' }, 'none to Tue 2023-12-19'],
    ['rule-14a-8.f1.proponent', { deficiencyNoticeReceived: '2023-12-15' }, 'none to Fri 2023-12-29'],
    ['rule-14a-8.j1', { definitiveFiling: '2024-04-05' }, 'none to Tue 2024-01-16'],
    ['rule-14a-8.m3', { definitiveFiling: '2024-04-05' }, 'none to Wed 2024-03-06'],
    ['rule-14a-8.b1iii', { meeting: '2024-05-16', proposalReceived: '2023-12-05' }, 'Fri 2023-12-15 to Thu 2024-01-04'],
  ])('%s', (id, dates, expected) => {
    const given = Object.fromEntries(Object.entries(dates).map(([anchor, on]) => [anchor, date(on)]));
    const found = onRequest(id, given);
    expect(`${written(found?.opens)} to ${written(found?.due)}`).toBe(expected);
  });
});
