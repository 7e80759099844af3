import { describe, expect, test } from 'vitest';
import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import type { ReportedItem, ReportFacts } from '../../lambdas/terms/facts.ts';
import { date } from './support/dates.ts';
import {
  annualMeeting,
  comesTo,
  deadlinesOf,
  fact,
  form8K,
  inSentences,
  items,
  only,
  rulesOf,
  sentence,
} from './support/facts.ts';

function reporting(event: string, item: string, more: Partial<ReportFacts> = {}) {
  return deadlinesFor({ filing: form8K({ event: fact(event), items: items(item), ...more }), meetings: [] });
}

const due = (event: string, item: string, rule = item) =>
  comesTo(only(reporting(event, item), `form-8-k.item-${rule}.due`));

describe('since August 23, 2004: four business days after the event', () => {
  test.each([
    ['a Tuesday to a Monday', 'Tue 2010-05-18', 'Mon 2010-05-24'],
    ['a Saturday: Monday is day one, and Juneteenth does not count', 'Sat 2024-06-15', 'Fri 2024-06-21'],
    ['December 24, 2024 was closed by Executive Order 14129', 'Wed 2024-12-18', 'Thu 2024-12-26'],
    ['the day of mourning for President Carter', 'Mon 2025-01-06', 'Mon 2025-01-13'],
    ['December 24 to 26, 2025', 'Mon 2025-12-22', 'Wed 2025-12-31'],
    ['New Year’s Day 2022 was kept on December 31', 'Tue 2021-12-28', 'Tue 2022-01-04'],
    ['the day of mourning for President Bush', 'Mon 2018-12-03', 'Mon 2018-12-10'],
    ['Columbus Day does not count although the exchange trades', 'Wed 2024-10-09', 'Wed 2024-10-16'],
    ['Good Friday counts although the exchange does not', 'Mon 2024-03-25', 'Fri 2024-03-29'],
    ['Inauguration Day counts', 'Thu 2021-01-14', 'Thu 2021-01-21'],
    ['EDGAR stayed open through Hurricane Sandy', 'Thu 2012-10-25', 'Wed 2012-10-31'],
  ])('%s', (_name, event, expected) => {
    expect(due(event, '1.01')).toBe(expected);
  });

  test.each([
    ['2.02', 'Wed 2024-05-22'],
    ['5.02', 'Wed 2024-05-22'],
    ['5.03', 'Wed 2024-05-22'],
    ['5.07', 'Wed 2024-05-22'],
  ])('Item %s', (item, expected) => {
    expect(due('Thu 2024-05-16', item)).toBe(expected);
  });

  test.each(['1.05', '5.08'])(
    'Item %s counts from what the company determined, if that was on the date of the report',
    (item) => {
      const found = only(reporting('2024-05-16', item), `form-8-k.item-${item}.due`);
      expect(comesTo(found)).toBe('Wed 2024-05-22');
      expect(found.condition).toBe("only if the date of the report is the day of the company's determination");
      expect(found.derivation).toEqual([
        "4th business day after the company's determination (May 16, 2024) = May 22, 2024",
      ]);
    },
  );

  test.each(['7.01', '8.01', '9.01'])('Item %s has no date of its own that an event could give', (item) => {
    expect(rulesOf(reporting('2024-05-16', item))).toEqual([]);
  });

  test('of several items, each may have had a later event than the report, which is said', () => {
    const later = 'The date of the report is that of its earliest event: an item whose event came later is due later.';
    const remarks = (...numbers: string[]) =>
      deadlinesFor({ filing: form8K({ event: fact('2024-05-16'), items: items(...numbers) }), meetings: [] }).map(
        (one) => inSentences(one).remarks.includes(later),
      );
    expect(remarks('1.01', '5.02', '9.01')).toEqual([true, true]);
    expect(remarks('5.02', '7.01', '9.01')).toEqual([false]);
    // The report of an acquisition and the statements that follow it are of one event.
    expect(remarks('2.01', '9.01')).toEqual([false, false]);
  });

  test('Item 2.01 brings the later statements of the acquired business: 71 days after the report was due', () => {
    const found = only(reporting('2024-05-16', '2.01'), 'form-8-k.item-2.01.acquired-business');
    expect(comesTo(found)).toBe('Thu 2024-08-01');
    expect(found.condition).toContain('acquired business');
    expect(found.verified).toBe(false);
  });

  test('an event before the item existed gives nothing', () => {
    expect(rulesOf(reporting('2010-02-27', '5.07'))).toEqual([]);
    expect(rulesOf(reporting('2010-02-28', '5.07'))).toEqual(['form-8-k.item-5.07.due']);
  });
});

describe('until August 22, 2004: five business or fifteen calendar days', () => {
  test.each([
    ['15 days: a Tuesday stays', '2', 'Mon 2003-06-30', 'Tue 2003-07-15'],
    [
      '15 days: a Saturday event is not shifted, the last day rolls over two holidays',
      '2',
      'Sat 2001-12-08',
      'Wed 2001-12-26',
    ],
    ['15 days: Christmas and the closing after it', '1', 'Wed 2003-12-10', 'Mon 2003-12-29'],
    ['15 days: the Saturday before Memorial Day', '3', 'Sat 2003-05-24', 'Mon 2003-06-09'],
    ['15 days: the Sunday before it', '8', 'Sun 2003-05-25', 'Mon 2003-06-09'],
    ['5 business days: across Thanksgiving', '4', 'Mon 2003-11-24', 'Tue 2003-12-02'],
    ['5 business days: across Christmas and the closing after it', '12', 'Mon 2003-12-22', 'Wed 2003-12-31'],
    ['5 business days: the last event of the old form', '4', 'Fri 2004-08-20', 'Fri 2004-08-27'],
    ['Regulation S sales were Item 9 from 1996 to 1998', '9', 'Mon 1997-03-03', 'Tue 1997-03-18'],
  ])('%s', (_name, item, event, expected) => {
    expect(due(event, item)).toBe(expected);
  });

  test('the fifteen days are counted first, then the last one moves', () => {
    const derivation = (event: string) => only(reporting(event, '2'), 'form-8-k.item-2.due').derivation;
    expect(derivation('Sat 2001-12-08')).toEqual([
      '15th day after the event reported (Dec 8, 2001) = Dec 23, 2001',
      'Dec 23, 2001 is a Sunday, so the next business day: Dec 26, 2001',
    ]);
    expect(derivation('Wed 2003-12-10')[1]).toBe(
      'Dec 25, 2003 is Christmas Day, so the next business day: Dec 29, 2003',
    );
    expect(derivation('Sat 2003-05-24')[1]).toBe('Jun 8, 2003 is a Sunday, so the next business day: Jun 9, 2003');
    expect(derivation('Mon 2003-06-30')[1]).toBe('Jul 15, 2003 is a business day and stands');
  });

  test.each([
    ['5', '2003-05-15'],
    ['7', '2003-05-15'],
    ['9', '2003-05-15'],
    ['9', '1999-01-01'],
    ['12', '2003-03-27'],
  ])('Item %s of %s has none', (item, event) => {
    expect(rulesOf(reporting(event, item))).toEqual([]);
  });

  test('statements of an acquired business followed 60 days after the report was due', () => {
    expect(comesTo(only(reporting('2003-06-30', '2'), 'form-8-k.item-2.acquired-business'))).toBe('Mon 2003-09-15');
  });

  test('the old periods are from memory; that of Item 12 is not', () => {
    expect(only(reporting('2003-06-02', '4'), 'form-8-k.item-4.due').verified).toBe(false);
    expect(only(reporting('2003-06-02', '12'), 'form-8-k.item-12.due').verified).toBe(true);
  });
});

describe('around the change of forms the event decides the period, whatever the number', () => {
  test('a new number for an event of August 20, 2004', () => {
    expect(due('Fri 2004-08-20', '4.01', '4')).toBe('Fri 2004-08-27');
  });

  test('an old number for an event of August 23, 2004', () => {
    expect(due('Mon 2004-08-23', '12', '2.02')).toBe('Fri 2004-08-27');
  });

  test('the last day of the old form and the first of the new', () => {
    expect(due('Sun 2004-08-22', '4')).toBe('Fri 2004-08-27');
    expect(due('Mon 2004-08-23', '4.01')).toBe('Fri 2004-08-27');
  });

  test('a new item that had no forerunner was not due at all', () => {
    expect(rulesOf(reporting('2004-08-20', '1.01'))).toEqual([]);
  });

  test('a number that neither form knows has no due date', () => {
    expect(rulesOf(reporting('2004-08-20', '1.99'))).toEqual([]);
    expect(rulesOf(reporting('2004-08-23', '13'))).toEqual([]);
  });
});

describe('from the day that the item itself gives', () => {
  const dated = (number: string, what: string, on: string, more: Partial<ReportedItem> = {}): ReportedItem => ({
    number,
    numbering: number.includes('.') ? 'new' : 'old',
    evidence: [],
    event: { what, day: fact(on) },
    vote: null,
    ...more,
  });
  const vote = { goesOn: false, isPreliminary: false, finalResults: null, frequencyOpen: false };
  const report = (items: readonly ReportedItem[], more: Partial<ReportFacts> = {}) =>
    deadlinesFor({ filing: form8K({ event: fact('Thu 2024-05-16'), items, ...more }), meetings: [] });

  test.each([
    [
      'Item 5.07, the meeting ended on Tue 2010-05-18 (C&DI 121A.01)',
      '5.07',
      'the end of the meeting',
      'Tue 2010-05-18',
      'Mon 2010-05-24',
    ],
    [
      'Item 5.02(b), notice of a resignation on Mon 2024-05-13',
      '5.02',
      "the company's notice of the departure",
      'Mon 2024-05-13',
      'Fri 2024-05-17',
    ],
    [
      'Item 5.02(b), a removal on Fri 2024-05-24, before Memorial Day',
      '5.02',
      'the removal',
      'Fri 2024-05-24',
      'Fri 2024-05-31',
    ],
    [
      'Item 1.01, signed on Sat 2024-05-18: Monday is day one (General Instruction B.1)',
      '1.01',
      'the signing',
      'Sat 2024-05-18',
      'Thu 2024-05-23',
    ],
    [
      'Item 2.01, completed on Fri 2024-06-14, before Juneteenth',
      '2.01',
      'the completion',
      'Fri 2024-06-14',
      'Fri 2024-06-21',
    ],
    [
      'Item 4.01, dismissed on Wed 2024-10-09, before Columbus Day',
      '4.01',
      'the dismissal or resignation',
      'Wed 2024-10-09',
      'Wed 2024-10-16',
    ],
    ['Item 5.03, amended on Mon 2024-05-20', '5.03', 'the amendment', 'Mon 2024-05-20', 'Fri 2024-05-24'],
  ])('%s', (_name, number, what, on, expected) => {
    const found = only(
      report([dated(number, what, on)], { event: fact('Mon 2010-05-17') }),
      `form-8-k.item-${number}.due`,
    );
    expect(comesTo(found)).toBe(expected);
    expect(found.approximate).toBe(false);
    expect(found.remarks).toContain(`Counted from ${what}, on the day that the item itself gives.`);
  });

  test('a day that stands in another item is said to stand there', () => {
    const event = { what: 'the obligation', day: fact('Thu 2024-05-16'), givenIn: 'Item 1.01' };
    const found = only(
      report([dated('2.03', 'the obligation', 'Thu 2024-05-16', { event })]),
      'form-8-k.item-2.03.due',
    );
    expect(comesTo(found)).toBe('Wed 2024-05-22');
    expect(found.remarks).toContain('Counted from the obligation, on the day that Item 1.01 gives.');
  });

  test('a day before the date of the report, which is that of the earliest event, is not certain', () => {
    const found = only(report([dated('5.03', 'the amendment', 'Fri 2024-05-10')]), 'form-8-k.item-5.03.due');
    expect(found.approximate).toBe(true);
    expect(found.remarks.join(' ')).toContain('The cover gives a later day');
  });

  test('a day that is no business day is said to count from the next (General Instruction B.1)', () => {
    const remarks = (on: string) => only(report([dated('1.01', 'the signing', on)]), 'form-8-k.item-1.01.due').remarks;
    expect(remarks('Sat 2024-05-18')).toContain(
      'May 18, 2024 is a Saturday: the days run from Monday, May 20, 2024, which counts (General Instruction B.1).',
    );
    expect(remarks('Fri 2024-05-17').join(' ')).not.toContain('which counts');
  });

  test('a day that the item prints with another year than the report is said to be a misprint', () => {
    const item = { ...dated('1.01', 'the signing', 'Thu 2024-05-16'), event: null, misprinted: date('Tue 2023-05-16') };
    const found = only(report([item], { event: fact('Thu 2024-05-16') }), 'form-8-k.item-1.01.due');
    expect(comesTo(found)).toBe('Wed 2024-05-22');
    expect(found.approximate).toBe(true);
    expect(found.remarks[0]).toBe(
      'The item prints May 16, 2023, which is taken for a misprint of the year: the date of the report stands for it.',
    );
  });

  test('where the item gives none, from the date of the report, which is said and approximate', () => {
    const found = only(report(items('1.01')), 'form-8-k.item-1.01.due');
    expect(comesTo(found)).toBe('Wed 2024-05-22');
    expect(found.approximate).toBe(true);
    expect(found.remarks).toContain(
      'No day of its own could be read in the item: the date of the report stands for it.',
    );
  });

  test('each of several items counts from its own day, and only the others from the earliest event', () => {
    const found = report([dated('1.01', 'the signing', 'Fri 2024-05-17'), ...items('5.02')]);
    const earliest = (rule: string) => only(found, rule).remarks.join(' ').includes('earliest event');
    expect([earliest('form-8-k.item-1.01.due'), earliest('form-8-k.item-5.02.due')]).toEqual([false, true]);
  });

  test('Item 5.02(c): the appointment of an officer may wait for the public announcement', () => {
    const found = only(
      report([dated('5.02', 'the appointment or election', 'Mon 2024-05-13')]),
      'form-8-k.item-5.02.due',
    );
    expect(found.remarks.join(' ')).toContain(
      'though not that of a director, may wait for the day on which the company otherwise makes it public (Item 5.02(c))',
    );
  });

  test('old Item 6: a resignation makes a report due only where it is over a disagreement, and lateness hangs on that', () => {
    const found = only(
      report(items('6'), { event: fact('Mon 1994-11-21'), filedOn: date('1994-12-05') }),
      'form-8-k.item-6.due',
    );
    expect(found.condition).toBe(
      'only if a director left over a disagreement and asked in a letter that it be disclosed',
    );
    expect(found.verified).toBe(false);
    expect(found.remarks[0]).toBe('It was filed on Dec 5, 1994, after this date. Late only if that condition is met.');
  });

  test('Item 1.05: what the company determined on a day that the item gives holds without a condition', () => {
    const found = only(report([dated('1.05', 'the determination', 'Mon 2024-05-13')]), 'form-8-k.item-1.05.due');
    expect(found.condition).toBeNull();
    expect(comesTo(found)).toBe('Fri 2024-05-17');
  });

  describe('of a vote (Item 5.07)', () => {
    test('nothing is due while the meeting goes on', () => {
      expect(
        report([dated('5.07', 'the end of the meeting', 'Thu 2024-05-16', { vote: { ...vote, goesOn: true } })]),
      ).toEqual([]);
    });

    test('preliminary results say that the final ones follow', () => {
      const item = dated('5.07', 'the end of the meeting', 'Thu 2024-05-16', {
        vote: { ...vote, isPreliminary: true },
      });
      expect(only(report([item]), 'form-8-k.item-5.07.due').remarks.join(' ')).toContain(
        'the final ones are due in an amendment four business days after they are known',
      );
    });

    test('final results known on Fri 2024-05-24 are due in an amendment on Fri 2024-05-31', () => {
      const item = dated('5.07', 'the end of the meeting', 'Thu 2024-05-16', {
        vote: { ...vote, finalResults: fact('Fri 2024-05-24') },
      });
      const found = report([item], { form: '8-K/A', amendment: true });
      expect(found.map((one) => `${one.rule}: ${comesTo(one)}`)).toEqual([
        'form-8-k.item-5.07.final-results: Fri 2024-05-31',
      ]);
    });

    test('how often shareholders will vote on pay is due at the latest 150 days after a meeting on Thu 2024-05-16 (Item 5.07(d))', () => {
      const open = { vote: { ...vote, frequencyOpen: true } };
      const found = only(
        report([dated('5.07', 'the end of the meeting', 'Thu 2024-05-16', open)]),
        'form-8-k.item-5.07.d',
      );
      expect(found).toMatchObject({ kind: 'unknown', notAfter: date('Sun 2024-10-13'), condition: null });
      expect(found).not.toMatchObject({ forTheRecord: true });
      expect(found.kind === 'unknown' ? found.missing : []).toEqual([
        'the Rule 14a-8 deadline that the company printed',
      ]);
      const before2011 = dated('5.07', 'the end of the meeting', 'Tue 2010-05-18', open);
      expect(rulesOf(report([before2011]))).toEqual(['form-8-k.item-5.07.due']);
    });

    test('before the meeting is held, it is kept for the record, on its condition', () => {
      const found = only(deadlinesOf(annualMeeting({ meeting: 'Tue 2010-05-18' })), 'form-8-k.item-5.07.results');
      expect(found).toMatchObject({
        forTheRecord: true,
        condition: 'only if the meeting is held, and ends, on that day',
      });
      expect(comesTo(found)).toBe('Mon 2010-05-24');
    });
  });
});

describe('how sure the count is', () => {
  test('a count across a day whose treatment is not verified says so', () => {
    const found = only(reporting('2003-12-22', '12'), 'form-8-k.item-12.due');
    expect(found.verified).toBe(false);
    expect(found.remarks).toEqual([
      'No day of its own could be read in the item: the date of the report stands for it.',
      'Counts Dec 26, 2003 (a day for which federal offices were closed) as closed: Executive Order 13320; how the Commission treated the day is from memory.',
    ]);
  });

  test('so does one that counts such a day as open', () => {
    const found = only(reporting('2002-12-20', '4'), 'form-8-k.item-4.due');
    expect(found.remarks.join(' ')).toMatch(/Counts Dec 24, 2002 .* as open:/);
  });

  test('an event on such a day does not, for the day itself is not counted', () => {
    expect(only(reporting('2014-12-26', '1.01'), 'form-8-k.item-1.01.due').verified).toBe(true);
  });

  test('a roll across such a day does', () => {
    const found = only(reporting('2003-12-11', '2'), 'form-8-k.item-2.due');
    expect(comesTo(found)).toBe('Mon 2003-12-29');
    expect(found.remarks.join(' ')).toMatch(/Counts Dec 26, 2003/);
  });
});

describe('what does not bear a due date', () => {
  test('an amendment', () => {
    expect(rulesOf(reporting('2024-05-16', '5.02', { form: '8-K/A', amendment: true }))).toEqual([]);
  });

  test('another form', () => {
    expect(rulesOf(reporting('2024-05-16', '5.02', { form: '10-Q' }))).toEqual([]);
    expect(rulesOf(reporting('2024-05-16', '5.02', { form: null }))).toEqual([]);
  });

  test('a report without its date', () => {
    expect(rulesOf(reporting('2024-05-16', '5.02', { event: null }))).toEqual([]);
  });
});

test('a report on Form 8-K12B has its due dates like any other', () => {
  expect(rulesOf(reporting('2024-05-16', '5.02', { form: '8-K12B' }))).toEqual(['form-8-k.item-5.02.due']);
});

test('a late report is told to be late, one on the last day is not', () => {
  const remarks = (filedOn: string) =>
    only(reporting('2024-05-16', '5.02', { filedOn: date(filedOn) }), 'form-8-k.item-5.02.due').remarks;
  const counted = 'No day of its own could be read in the item: the date of the report stands for it.';
  expect(remarks('2024-05-23')).toEqual(['Filed on May 23, 2024, after this date.', counted]);
  expect(remarks('2024-05-22')).toEqual([counted]);
});

test('the evidence is the heading of the item and the date of the report', () => {
  const filing = form8K({
    event: fact('2024-05-16', { evidence: [sentence(3)] }),
    items: [{ number: '5.02', numbering: 'new', evidence: [sentence(12)], event: null, vote: null }],
  });
  const found = only(deadlinesFor({ filing, meetings: [] }), 'form-8-k.item-5.02.due');
  expect(found.evidence).toEqual([sentence(12), sentence(3)]);
  expect(found).toMatchObject({ meeting: null, subject: null, actor: 'company', basis: 'computed', assumed: false });
});

describe('results of operations announced under another item', () => {
  const results = (on: string, item: string, more: Partial<ReportFacts> = {}) =>
    reporting(on, item, { resultsUnderOtherItem: { item, on: fact(on), evidence: [sentence(9)] }, ...more });

  test('under Item 5 in 2003: Item 12 had been in force since March 28', () => {
    const found = only(results('2003-05-15', '5'), 'form-8-k.item-12.due');
    expect(comesTo(found)).toBe('Thu 2003-05-22');
    expect(found.remarks).toEqual([
      'Announced under Item 5, although Form 8-K, Item 12, has been in force since Mar 28, 2003.',
    ]);
    expect(found.evidence).toEqual([sentence(9)]);
  });

  test('under Item 9 until July 27, 2003: as the Commission asked', () => {
    const remark = (on: string) => only(results(on, '9'), 'form-8-k.item-12.due').remarks[0];
    expect(remark('2003-07-27')).toBe(
      'Until July 27, 2003 such information was to be furnished under Item 9 (Release 33-8216).',
    );
    expect(remark('2003-07-28')).toContain('Announced under Item 9');
  });

  test('under Item 5 in that time: not so', () => {
    expect(only(results('2003-05-15', '5'), 'form-8-k.item-12.due').remarks[0]).toContain('Announced under Item 5');
  });

  test('under Item 8.01 in 2024: Item 2.02', () => {
    const found = only(results('2024-05-16', '8.01'), 'form-8-k.item-2.02.due');
    expect(comesTo(found)).toBe('Wed 2024-05-22');
    expect(found.remarks[0]).toBe(
      'Announced under Item 8.01, although Form 8-K, Item 2.02, has been in force since Aug 23, 2004.',
    );
  });

  test('before Item 12 there was nothing amiss', () => {
    expect(rulesOf(results('2003-03-27', '5'))).toEqual([]);
    expect(rulesOf(results('2003-03-28', '5'))).toEqual(['form-8-k.item-12.due']);
  });

  test('an amendment does not repeat it', () => {
    expect(rulesOf(results('2003-05-15', '5', { amendment: true }))).toEqual([]);
  });
});
