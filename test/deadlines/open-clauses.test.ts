import { describe, expect, test } from 'vitest';
import {
  by,
  daysAfter,
  daysBefore,
  earlierOf,
  from,
  laterOf,
  movedByMoreThan,
  nothing,
  on,
  reasonableTimeBefore,
  when,
} from '../../lambdas/terms/notation.ts';
import { date } from './support/dates.ts';
import { annualMeeting, clause, comesTo, deadlinesOf, fact, only, rulesOf, sentence } from './support/facts.ts';

describe('what a clause leaves open', () => {
  const ofClause = (timing: Parameters<typeof clause>[1], dates: Parameters<typeof annualMeeting>[0]) =>
    only(deadlinesOf(annualMeeting(dates, { clauses: [clause(['nomination'], timing)] })), 'bylaw.advance-notice');

  test('the later of a known and an unknown day is not before the known one', () => {
    const found = ofClause(by(laterOf(daysBefore(90, 'meeting'), daysAfter(7, 'announcement'))), {
      meeting: '2004-05-25',
    });
    expect(found).toMatchObject({ kind: 'unknown', missing: ["the date on which the meeting's date was announced"] });
    expect(found.kind === 'unknown' && String(found.notBefore)).toBe('2004-02-25');
    expect(found.kind === 'unknown' && found.notAfter).toBeNull();
    expect(found.derivation).toEqual([
      '90 days before the meeting (May 25, 2004) = Feb 25, 2004',
      '7th day after the announcement',
      'the later is not before Feb 25, 2004',
    ]);
  });

  test('the earlier of them is not after it', () => {
    const found = ofClause(by(earlierOf(daysBefore(90, 'meeting'), daysAfter(7, 'announcement'))), {
      meeting: '2004-05-25',
    });
    expect(found.kind === 'unknown' && [found.notBefore, String(found.notAfter)]).toEqual([null, '2004-02-25']);
    expect(found.derivation.at(-1)).toBe('the earlier is not after Feb 25, 2004');
  });

  test('notice is taken not to have been mailed before the date was announced', () => {
    const timing = by(daysAfter(10, earlierOf(on('noticeMailed'), on('announcement'))));
    const found = ofClause(timing, { meeting: '2024-05-16', announcement: '2024-02-15' });
    expect(comesTo(found)).toBe('Sun 2024-02-25');
    expect(found.derivation[0]).toBe(
      'the earlier of the mailing of the notice and the announcement (Feb 15, 2024) is Feb 15, 2024, taking it that the mailing of the notice did not come before',
    );
  });

  test('the mailing of proxy materials stands for that of the notice, and the other way round', () => {
    const notice = ofClause(by(daysAfter(7, 'noticeMailed')), { meeting: '2024-05-16', mailing: '2024-04-05' });
    expect(comesTo(notice)).toBe('Fri 2024-04-12');
    expect(notice.remarks).toEqual([
      'The day on which proxy materials are first sent stands for the mailing of the notice.',
    ]);
    const materials = ofClause(by(daysBefore(5, 'mailing')), { meeting: '2024-05-16', noticeMailed: '2024-04-05' });
    expect(comesTo(materials)).toBe('Sun 2024-03-31');
    expect(materials.remarks).toContain(
      'The mailing of the notice stands for the day on which proxy materials are first sent.',
    );
  });

  test('beside what is said of that date already', () => {
    const mailing = fact('2024-04-05', { remark: 'The filing date stands for the mailing.' });
    expect(ofClause(by(daysAfter(7, 'noticeMailed')), { meeting: '2024-05-16', mailing }).remarks).toEqual([
      'The filing date stands for the mailing. The day on which proxy materials are first sent stands for the mailing of the notice.',
    ]);
  });

  test('but each is itself when both are known', () => {
    const dates = { meeting: '2024-05-16', mailing: '2024-04-05', noticeMailed: '2024-04-08' };
    expect(comesTo(ofClause(by(daysAfter(7, 'noticeMailed')), dates))).toBe('Mon 2024-04-15');
    expect(comesTo(ofClause(by(daysAfter(7, 'mailing')), dates))).toBe('Fri 2024-04-12');
  });

  test('a clause of which only the first day can be computed is still worth telling', () => {
    const found = ofClause({ opens: daysBefore(120, 'meeting'), due: null }, { meeting: '2024-05-16' });
    expect(found.kind).toBe('unknown');
    expect(String(found.opens)).toBe('2024-01-17');
    expect(comesTo(found)).toBe('unknown: the last day, which the provision does not give as a number of days');
  });

  test('one whose ordinary window is printed only as dates sets none, until its test decides otherwise', () => {
    const onlyWhenMoved = when(movedByMoreThan(30), by(daysAfter(10, 'announcement')), nothing);
    const found = (meeting: string) =>
      rulesOf(
        deadlinesOf(
          annualMeeting(
            { meeting, priorMeeting: '2023-05-18', announcement: '2024-02-15' },
            { clauses: [clause(['nomination'], onlyWhenMoved)] },
          ),
        ),
      ).includes('bylaw.advance-notice');
    expect([found('2024-05-16'), found('2024-07-30')]).toEqual([false, true]);
  });

  test('nor does it set a number while the test is open', () => {
    const onlyWhenMoved = when(movedByMoreThan(30), by(daysAfter(10, 'announcement')), nothing);
    const found = ofClause(onlyWhenMoved, { meeting: '2024-05-16', announcement: '2024-02-15' });
    expect(comesTo(found)).toBe("unknown: the date of the prior year's annual meeting");
    expect(found.derivation).toEqual([
      "if the meeting (May 16, 2024) is more than 30 days before or after the anniversary of the prior year's meeting: 10th day after the announcement (Feb 15, 2024) = Feb 25, 2024",
      'otherwise: no date is set',
    ]);
  });

  test('words and figures that contradict each other give both dates', () => {
    const contradictory = by({ inWords: daysBefore(60, 'meeting'), inFigures: daysBefore(90, 'meeting') });
    expect(comesTo(ofClause(contradictory, { meeting: '2024-05-16' }))).toBe(
      'by the number in words: Sun 2024-03-17 | by the number in figures: Fri 2024-02-16',
    );
  });

  test('wherever in the clause they stand', () => {
    const two = { inWords: daysBefore(60, 'meeting'), inFigures: daysBefore(90, 'meeting') };
    const places: Parameters<typeof clause>[1][] = [
      by(laterOf(on('recordDate'), two)),
      by(earlierOf(two, daysAfter(200, 'meeting'))),
      by(daysBefore(1, two)),
      by({ roll: 'next-business-day', of: two }),
      by({ monthDay: '03-01', year: 'latest-before', of: two }),
      by({ when: movedByMoreThan(30), then: on('meeting'), otherwise: two }),
      by({
        when: { anyOf: [{ fewerDaysThan: 70, from: two, to: on('meeting') }] },
        then: on('meeting'),
        otherwise: on('recordDate'),
      }),
      when({ not: { moreDaysApartThan: 70, from: on('meeting'), to: two } }, by(on('meeting')), by(on('recordDate'))),
      when(movedByMoreThan(30), by(on('meeting')), by(two)),
      when(movedByMoreThan(60), by(two), by(two)),
    ];
    const dates = { meeting: '2024-05-16', priorMeeting: '2023-05-18', recordDate: '2024-01-02' };
    for (const timing of places) expect(ofClause(timing, dates).kind, JSON.stringify(timing)).toBe('ambiguous');
  });

  test('in the first day as well', () => {
    const two = { inWords: daysBefore(120, 'meeting'), inFigures: daysBefore(150, 'meeting') };
    const found = ofClause(from(two, daysBefore(90, 'meeting')), { meeting: '2024-05-16' });
    expect(found.kind === 'ambiguous' && found.alternatives.map((one) => [String(one.opens), String(one.due)])).toEqual(
      [
        ['2024-01-17', '2024-02-16'],
        ['2023-12-18', '2024-02-16'],
      ],
    );
    expect(found.derivation[1]).toBe(
      'by the number in figures: opens: 150 days before the meeting (May 16, 2024) = Dec 18, 2023; closes: 90 days before the meeting (May 16, 2024) = Feb 16, 2024',
    );
  });

  test('a reading by which nothing is due says so', () => {
    const onlyWhenNotMoved = when(movedByMoreThan(30), nothing, by(daysBefore(90, 'meeting')));
    const found = ofClause(onlyWhenNotMoved, { meeting: '2025-03-31', priorMeeting: '2024-02-29' });
    expect(found.kind === 'ambiguous' && found.alternatives).toEqual([
      { label: 'with the anniversary of February 29 taken as February 28: no date', opens: null, due: null },
      { label: 'with the anniversary of February 29 taken as March 1', opens: null, due: date('2024-12-31') },
    ]);
  });

  test('a test that only a fixed day could decide says so', () => {
    const shortNotice = when(
      { fewerDaysThan: 10, from: reasonableTimeBefore('mailing'), to: on('meeting') },
      nothing,
      by(daysBefore(90, 'meeting')),
    );
    const found = ofClause(shortNotice, { meeting: '2024-05-16', mailing: '2024-04-05' });
    expect(found.kind === 'unknown' && found.missing).toEqual(['a fixed day, where only a reasonable time is set']);
    expect(found.derivation).toEqual([
      'if fewer than 10 days lead from a reasonable time before the mailing of proxy materials (Apr 5, 2024) to the meeting (May 16, 2024): no date is set',
      'otherwise: 90 days before the meeting (May 16, 2024) = Feb 16, 2024',
    ]);
  });

  test('a day of the year that there is not is no date', () => {
    const found = ofClause(by({ monthDay: '13-45', year: 'same', of: on('meeting') }), { meeting: '2024-05-16' });
    expect(comesTo(found)).toBe('unknown: a date that makes sense');
  });

  test('a notice that is not yet mailed bounds a choice, and nothing is taken for granted', () => {
    const timing = by(earlierOf(daysAfter(10, 'noticeMailed'), daysBefore(5, 'meeting')));
    const found = ofClause(timing, { meeting: '2024-05-16', announcement: '2024-02-15' });
    expect(found.derivation.at(-1)).toBe('the earlier is not before Feb 25, 2024 and not after May 11, 2024');
  });

  test('that come to the same are one answer', () => {
    const same = by(
      laterOf({ inWords: daysBefore(60, 'meeting'), inFigures: daysBefore(90, 'meeting') }, on('meeting')),
    );
    expect(comesTo(ofClause(same, { meeting: '2024-05-16' }))).toBe('Thu 2024-05-16');
    const unknown = by({ inWords: daysBefore(60, 'recordDate'), inFigures: daysBefore(90, 'recordDate') });
    expect(comesTo(ofClause(unknown, { meeting: '2024-05-16' }))).toBe('unknown: the record date');
  });

  test('beside a leap-day anniversary that changes nothing, each is given once', () => {
    const contradictory = by({ inWords: daysBefore(60, 'meeting'), inFigures: daysBefore(90, 'meeting') });
    const found = ofClause(contradictory, { meeting: '2025-03-05', priorMeeting: '2024-02-29' });
    expect(found.kind === 'ambiguous' && found.alternatives.map((one) => `${one.label}: ${one.due}`)).toEqual([
      'with the anniversary of February 29 taken as February 28, by the number in words: 2025-01-04',
      'with the anniversary of February 29 taken as February 28, by the number in figures: 2024-12-05',
    ]);
  });

  test('with a leap-day anniversary besides, every combination that differs', () => {
    const contradictory = by({
      inWords: daysBefore(60, 'priorMeetingAnniversary'),
      inFigures: daysBefore(90, 'priorMeetingAnniversary'),
    });
    const found = ofClause(contradictory, { meeting: '2025-03-05', priorMeeting: '2024-02-29' });
    expect(found.kind === 'ambiguous' && found.alternatives.map((one) => String(one.due))).toEqual([
      '2024-12-30',
      '2024-11-30',
      '2024-12-31',
      '2024-12-01',
    ]);
    expect(found.kind === 'ambiguous' && found.alternatives[3]?.label).toBe(
      'with the anniversary of February 29 taken as March 1, by the number in figures',
    );
  });

  test('what the provision means by a business day was not read, and that is said', () => {
    const found = ofClause(by({ days: 20, unit: 'business', direction: 'before', of: on('meeting') }), {
      meeting: '2024-05-16',
    });
    expect(found.remarks).toEqual([
      'What the provision means by a business day was not read; federal business days were counted.',
    ]);
  });

  test('the close of business on the last day is said', () => {
    const timing = by(daysBefore(63, 'meeting'));
    const meeting = annualMeeting(
      { meeting: '2024-05-16' },
      { clauses: [clause(['nomination'], timing, { closeOfBusiness: true })] },
    );
    expect(only(deadlinesOf(meeting), 'bylaw.advance-notice').remarks).toEqual([
      'By the close of business on the last day.',
    ]);
  });

  test('a window is explained from its first day to its last', () => {
    const found = ofClause(
      from(daysBefore(120, 'meeting'), laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement'))),
      {
        meeting: '2024-05-16',
        announcement: '2024-02-15',
      },
    );
    expect(found.derivation).toEqual([
      'opens: 120 days before the meeting (May 16, 2024) = Jan 17, 2024',
      'closes: 90 days before the meeting (May 16, 2024) = Feb 16, 2024',
      'closes: 10th day after the announcement (Feb 15, 2024) = Feb 25, 2024',
      'closes: the later is Feb 25, 2024',
    ]);
  });

  test('while a test is open, each of the two windows is explained in a line', () => {
    const timing = when(
      movedByMoreThan(30),
      from(daysBefore(120, 'meeting'), laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement'))),
      from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary')),
    );
    const found = ofClause(timing, { meeting: '2024-05-16', announcement: '2024-02-15' });
    expect(found.derivation).toEqual([
      "if the meeting (May 16, 2024) is more than 30 days before or after the anniversary of the prior year's meeting: opens: 120 days before the meeting (May 16, 2024) = Jan 17, 2024; closes: 90 days before the meeting (May 16, 2024) = Feb 16, 2024; closes: 10th day after the announcement (Feb 15, 2024) = Feb 25, 2024; closes: the later is Feb 25, 2024",
      "otherwise: opens: 120 days before the anniversary of the prior year's meeting; closes: 90 days before the anniversary of the prior year's meeting",
    ]);
    expect(found).toMatchObject({
      kind: 'unknown',
      opens: null,
      missing: ["the date of the prior year's annual meeting"],
    });
  });

  test('a first day that is the same either way is known although the last is not', () => {
    const timing = when(
      movedByMoreThan(30),
      from(daysBefore(120, 'meeting'), daysBefore(90, 'meeting')),
      from(daysBefore(120, 'meeting'), daysBefore(60, 'meeting')),
    );
    const found = ofClause(timing, { meeting: '2024-05-16' });
    expect(found.kind === 'unknown' && [found.opens, found.notBefore, found.notAfter].map(String)).toEqual([
      '2024-01-17',
      '2024-02-16',
      '2024-03-17',
    ]);
    const oneSided = when(
      movedByMoreThan(30),
      from(daysBefore(120, 'meeting'), daysBefore(90, 'meeting')),
      by(daysBefore(90, 'meeting')),
    );
    expect(comesTo(ofClause(oneSided, { meeting: '2024-05-16' }))).toBe('Fri 2024-02-16');
    expect(ofClause(oneSided, { meeting: '2024-05-16' }).remarks).toEqual(['The first day is not known.']);
    const otherSided = when(
      movedByMoreThan(30),
      by(daysBefore(90, 'meeting')),
      from(daysBefore(120, 'meeting'), daysBefore(90, 'meeting')),
    );
    expect(ofClause(otherSided, { meeting: '2024-05-16' }).remarks).toEqual(['The first day is not known.']);
  });

  test('a last day that is the same either way, with no first day, is simply known', () => {
    const ninety = by(daysBefore(90, 'meeting'));
    const found = ofClause(when(movedByMoreThan(30), ninety, ninety), { meeting: '2024-05-16' });
    expect(comesTo(found)).toBe('Fri 2024-02-16');
    expect(found.remarks).toEqual([]);
  });

  test('no business days from a day whose treatment is not verified cross no such day', () => {
    const sameDay = by({ days: 0, unit: 'business', direction: 'after', of: on('announcement') });
    const found = ofClause(sameDay, { meeting: '2015-05-20', announcement: '2014-12-26' });
    expect(comesTo(found)).toBe('Fri 2014-12-26');
    expect(found.verified).toBe(true);
  });

  test('the sentences of every date used are its evidence, first day and tests included', () => {
    const dates = {
      meeting: fact('2024-05-16', { evidence: [sentence(1)] }),
      announcement: fact('2024-02-15', { evidence: [sentence(2)] }),
      recordDate: fact('2024-03-22', { evidence: [sentence(3)] }),
      priorMeeting: fact('2023-05-18', { evidence: [sentence(4)] }),
      mailing: fact('2024-04-05', { evidence: [sentence(5)] }),
    };
    const lines = (timing: Parameters<typeof clause>[1], given: Parameters<typeof annualMeeting>[0] = dates) =>
      ofClause(timing, given).evidence.map((one) => one.line);
    expect(lines(from(on('recordDate'), on('meeting')))).toEqual([3, 1]);
    expect(lines(by(laterOf(on('recordDate'), on('announcement'))))).toEqual([3, 2]);
    expect(lines(when(movedByMoreThan(30), by(on('recordDate')), by(on('announcement'))))).toEqual([1, 4, 2]);
    const shortNotice = { fewerDaysThan: 70, from: on('announcement'), to: on('meeting') };
    expect(lines(when(shortNotice, by(on('mailing')), by(on('recordDate'))))).toEqual([2, 1, 3]);
    expect(lines(when({ not: { allOf: [shortNotice] } }, by(on('mailing')), by(on('recordDate'))))).toEqual([2, 1, 5]);
    expect(lines(by({ when: shortNotice, then: on('mailing'), otherwise: on('recordDate') }))).toEqual([2, 1, 3]);
    const { priorMeeting: _unknown, ...open } = dates;
    expect(lines(when(movedByMoreThan(30), by(on('recordDate')), by(on('announcement'))), open)).toEqual([1, 3, 2]);
    expect(
      lines(by({ when: movedByMoreThan(30), then: on('recordDate'), otherwise: on('announcement') }), open),
    ).toEqual([1, 3, 2]);
    expect(lines(by({ reasonableTimeBefore: on('mailing') }))).toEqual([5]);
    expect(lines(by({ monthDay: '01-31', year: 'same', of: on('recordDate') }))).toEqual([3]);
    expect(lines(when({ noPriorMeeting: true }, by(on('mailing')), by(on('recordDate'))))).toEqual([3]);
  });

  test('what is said of a move is evidence only where it decided', () => {
    const said = { saidToHaveMoved: { moved: true, evidence: [sentence(9)] } };
    const timing = when(movedByMoreThan(30), by(daysBefore(60, 'meeting')), by(daysBefore(90, 'meeting')));
    const lines = (dates: Parameters<typeof annualMeeting>[0]) =>
      only(
        deadlinesOf(annualMeeting(dates, { ...said, clauses: [clause(['nomination'], timing)] })),
        'bylaw.advance-notice',
      ).evidence.map((one) => one.line);
    expect(lines({ meeting: '2024-05-16' })).toEqual([9]);
    expect(lines({ meeting: '2024-05-16', priorMeeting: '2023-05-18' })).toEqual([]);
  });

  test('a supposition about the mailing is one about the notice too', () => {
    const found = ofClause(by(daysAfter(7, 'noticeMailed')), {
      meeting: '2024-05-16',
      mailing: fact('2024-04-05', { origin: 'assumed' }),
    });
    expect(found.assumed).toBe(true);
    expect(found.remarks).toContain('Assumed, not read in the filing: the mailing of the notice (Apr 5, 2024).');
    expect(ofClause(by(daysAfter(7, 'noticeMailed')), { meeting: '2024-05-16', mailing: '2024-04-05' })).toMatchObject({
      assumed: false,
      approximate: true,
    });
  });

  test('a business day that is only looked for counts as one', () => {
    const timing = by({ roll: 'next-business-day', of: daysBefore(60, 'meeting') });
    expect(ofClause(timing, { meeting: '2024-05-16' }).remarks).toEqual([
      'What the provision means by a business day was not read; federal business days were counted.',
    ]);
    expect(ofClause(by(daysBefore(63, 'meeting')), { meeting: '2024-05-16' }).remarks).toEqual([]);
  });

  test('a window whose first day is not known is told with its last', () => {
    const found = ofClause(
      { opens: daysBefore(120, 'recordDate'), due: daysBefore(63, 'meeting') },
      { meeting: '2024-05-16' },
    );
    expect(comesTo(found)).toBe('Thu 2024-03-14');
    expect(found.remarks).toEqual(['The first day is not known.']);
  });

  test('a number of days that makes no sense gives no date', () => {
    expect(comesTo(ofClause(by(daysBefore(99_999, 'meeting')), { meeting: '2024-05-16' }))).toBe(
      'unknown: a number of days that makes sense',
    );
  });
});
