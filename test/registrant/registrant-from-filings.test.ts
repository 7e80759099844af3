import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lambdas/findings/finding.ts';
import { type FactsOnRecord, inOrderOfFiling } from '../../lambdas/registrant/filing-facts.ts';
import type { KnownDate, KnownMeeting } from '../../lambdas/registrant/known.ts';
import { knownRegistrant } from '../../lambdas/registrant/registrant-from-filings.ts';
import { sourceInWords } from '../../lambdas/terms/source.ts';
import { clause, day, meeting, stated } from '../alerts/hand-made.ts';
import { filed } from './hand-made-facts.ts';

const annual = (date: string, given: Partial<Parameters<typeof meeting>[0]> = {}): Finding =>
  meeting({ date: day(date), ...given });

function meetings(...filings: FactsOnRecord[]): readonly KnownMeeting[] {
  return knownRegistrant(filings)?.meetings ?? [];
}

/** Each meeting as "day standing", with every other day that it was called for in brackets. */
function told(...filings: FactsOnRecord[]): string[] {
  return meetings(...filings).map(({ date, standing, days, year }) => {
    const others = days.filter((one) => date?.date.equals(one) !== true);
    return `${date?.date ?? year} ${standing}${others.length > 0 ? ` (${others.join(', ')})` : ''}`;
  });
}

function said(known: KnownDate | null | undefined): string | null {
  return known == null ? null : `${known.date} in ${sourceInWords(known.source)}`;
}

describe('what is known of a registrant', () => {
  it('is nothing without filings', () => {
    expect(knownRegistrant([])).toBeNull();
  });

  it('is its annual meetings, in the order of their days', () => {
    const next = filed('2005-03-01', [annual('2005-05-20')]);
    expect(told(filed('2004-03-01', [annual('2004-05-25')]), next)).toEqual(['2004-05-25 called', '2005-05-20 called']);
  });

  it('includes the meeting of the year before, of which a filing says when it was', () => {
    const filing = filed('2004-03-01', [annual('2004-05-25', { priorYearDate: day('2003-08-13') })]);
    expect(told(filing)).toEqual(['2003-08-13 held', '2004-05-25 called']);
    expect(said(meetings(filing)[1]?.prior)).toBe('2003-08-13 in the 8-K of March 1, 2004');
  });

  it('leaves out special meetings and what is said in passing', () => {
    expect(
      told(
        filed('2004-03-01', [
          annual('2004-05-25', { meetingType: 'special' }),
          annual('2004-05-25', { incidental: true }),
        ]),
      ),
    ).toEqual([]);
  });

  it('tells two annual meetings of one calendar year apart', () => {
    expect(told(filed('2007-01-10', [annual('2007-02-20')]), filed('2007-10-01', [annual('2007-12-12')]))).toEqual([
      '2007-02-20 called',
      '2007-12-12 called',
    ]);
  });

  it('knows each date by the filing that gives it, and the passage it stands in', () => {
    const proxy = filed('2004-04-12', [annual('2004-05-25', { recordDate: day('2004-04-05') })], { form: 'DEF 14A' });
    const [known] = meetings(filed('2004-03-01', [annual('2004-05-25')]), proxy);
    expect(said(known?.date)).toBe('2004-05-25 in the 8-K of March 1, 2004');
    expect(said(known?.recordDate)).toBe('2004-04-05 in the DEF 14A of April 12, 2004');
    expect(known?.date?.evidence[0]).toMatchObject({ line: 12, filing: { form: '8-K', on: day('2004-03-01') } });
  });
});

describe('one meeting', () => {
  it.each<[string, FactsOnRecord[], string[]]>([
    [
      'is that of both days when a filing puts the one in the place of the other, however far apart',
      [
        filed('2020-03-02', [annual('2020-04-20')]),
        filed('2020-04-10', [
          annual('2021-01-20', { status: 'postponed', previouslyScheduledDate: day('2020-04-20') }),
        ]),
      ],
      ['2021-01-20 called (2020-04-20)'],
    ],
    [
      'is that of two days, the second told while the first is still ahead',
      [filed('2004-03-01', [annual('2004-05-25')]), filed('2004-04-01', [annual('2004-10-14')])],
      ['2004-10-14 called (2004-05-25)'],
    ],
    [
      'is not that of two days when the first had passed before the second was told',
      [filed('2003-11-01', [annual('2003-12-10')]), filed('2004-03-01', [annual('2004-06-02')])],
      ['2003-12-10 called', '2004-06-02 called'],
    ],
    [
      'is that of two days near each other, although the first had passed',
      [filed('2004-03-01', [annual('2004-05-25')]), filed('2004-06-20', [annual('2004-07-28')])],
      ['2004-07-28 called (2004-05-25)'],
    ],
    [
      'is not that of two days of which the first is said to have been held',
      [
        filed('2004-03-01', [annual('2004-05-25')]),
        filed('2004-05-26', [annual('2004-05-25', { status: 'held' })]),
        filed('2004-07-01', [annual('2004-08-20')]),
      ],
      ['2004-05-25 held', '2004-08-20 called'],
    ],
    [
      'is not that of two days of which a filing says that one was the year before',
      [
        filed('2004-03-01', [annual('2004-05-25')]),
        filed('2004-04-01', [annual('2004-10-14', { priorYearDate: day('2004-05-25') })]),
      ],
      ['2004-05-25 held', '2004-10-14 called'],
    ],
    [
      'is not that of two days of which one filing speaks as of two meetings',
      [filed('2004-03-01', [annual('2004-05-25'), annual('2004-12-14')])],
      ['2004-05-25 called', '2004-12-14 called'],
    ],
    [
      'that was put off takes the next day that is named',
      [
        filed('2004-03-01', [annual('2004-05-25')]),
        filed('2004-05-01', [meeting({ date: null, status: 'postponed', previouslyScheduledDate: day('2004-05-25') })]),
        filed('2004-09-01', [annual('2004-11-16')]),
      ],
      ['2004-11-16 called (2004-05-25)'],
    ],
    [
      'has no day while it is put off',
      [
        filed('2004-03-01', [annual('2004-05-25')]),
        filed('2004-05-01', [meeting({ date: null, status: 'postponed', previouslyScheduledDate: day('2004-05-25') })]),
      ],
      ['2004 put-off (2004-05-25)'],
    ],
    [
      'that is cancelled is so until it is called again',
      [
        filed('2004-03-01', [annual('2004-05-25')]),
        filed('2004-05-01', [meeting({ date: null, status: 'cancelled', previouslyScheduledDate: day('2004-05-25') })]),
      ],
      ['2004-05-25 cancelled'],
    ],
    [
      'that was adjourned stays that of the day on which it was opened',
      [
        filed('2004-03-01', [annual('2004-05-25')]),
        filed('2004-05-26', [
          annual('2004-06-15', { status: 'adjourned', previouslyScheduledDate: day('2004-05-25') }),
        ]),
        filed('2004-06-16', [annual('2004-06-15', { status: 'held' })]),
      ],
      ['2004-05-25 held (2004-06-15)'],
    ],
    [
      'that was held is not called again by a filing that repeats its day',
      [filed('2004-05-26', [annual('2004-05-25', { status: 'held' })]), filed('2004-06-01', [annual('2004-05-25')])],
      ['2004-05-25 held'],
    ],
  ])('%s', (_, filings, expected) => {
    expect(told(...filings)).toEqual(expected);
  });

  it('keeps the day that was told when it had just been held, whatever is recalled a year later', () => {
    const held = filed('2003-08-15', [annual('2003-08-13', { status: 'held' })]);
    const recalled = filed('2004-03-01', [annual('2004-05-25', { priorYearDate: day('2003-08-14') })]);
    expect(told(held, recalled)).toEqual(['2003-08-13 held (2003-08-14)', '2004-05-25 called']);
  });

  it('leaves its record date behind when it moves', () => {
    const first = filed('2004-03-01', [annual('2004-05-25', { recordDate: day('2004-04-05') })]);
    const moved = filed('2004-04-20', [annual('2004-06-10', { previouslyScheduledDate: day('2004-05-25') })]);
    expect(meetings(first)[0]?.recordDate?.date.toString()).toBe('2004-04-05');
    expect(meetings(first, moved)[0]?.recordDate).toBeNull();
  });
});

describe('when a meeting was made public', () => {
  const first = filed('2004-03-03', [annual('2004-05-25')], { reportDate: day('2004-03-01') });

  it('is the day of the first report of it', () => {
    const again = filed('2004-04-01', [annual('2004-05-25')]);
    expect(meetings(first, again)[0]?.announcement).toMatchObject({
      date: day('2004-03-01'),
      remark: expect.stringContaining('the 8-K of March 3, 2004'),
    });
  });

  it('is the earlier day that a later filing gives in its own words', () => {
    const later = filed('2004-04-01', [annual('2004-05-25', { announcedOn: day('2004-02-20') })]);
    expect(meetings(first, later)[0]?.announcement).toMatchObject({ date: day('2004-02-20'), remark: null });
  });

  it('is a new day when the meeting has a new date', () => {
    const moved = filed('2004-04-01', [annual('2004-06-30', { status: 'postponed' })]);
    expect(meetings(first, moved)[0]?.announcement?.date.toString()).toBe('2004-04-01');
  });
});

describe('the mailing of proxy materials', () => {
  const mailing = (...filings: FactsOnRecord[]) => {
    const known = meetings(...filings)[0]?.mailing;
    return `${known?.date}${known?.remark === null ? '' : ' stands'}`;
  };
  const planned = filed('2004-03-01', [annual('2004-05-25', { mailingDate: day('2004-04-10') })]);
  const proxy = (given: Parameters<typeof meeting>[0]) =>
    filed('2004-04-12', [annual('2004-05-25', given)], { form: 'DEF 14A', reportDate: null });

  it.each<[string, FactsOnRecord[], string]>([
    ['is the day that was planned, as long as nothing else is known', [planned], '2004-04-10 stands'],
    ['is what the proxy statement says', [planned, proxy({ mailingDate: day('2004-04-14') })], '2004-04-14'],
    [
      'is the day on which the proxy statement was filed, when that does not say',
      [planned, proxy({})],
      '2004-04-12 stands',
    ],
  ])('%s', (_, filings, expected) => {
    expect(mailing(...filings)).toBe(expected);
  });
});

describe('deadlines that were printed', () => {
  /** The years of the meetings with what was printed for each. */
  const printed = (...filings: FactsOnRecord[]) =>
    meetings(...filings).map(({ date, year, stated: all }) => [
      date?.date.toString() ?? `${year}, not called`,
      ...all.map(({ due }) => due.toString()),
    ]);
  const proxy = filed('2004-04-12', [annual('2004-05-25'), stated()], { form: 'DEF 14A' });

  it('in a proxy statement are for the meeting after its own, before that is called', () => {
    expect(printed(proxy)).toEqual([['2004-05-25'], ['2005, not called', '2004-12-01']]);
  });

  it('are that meeting’s when it is called, whatever year they name it by', () => {
    expect(printed(proxy, filed('2004-11-01', [annual('2004-12-14')]))).toEqual([
      ['2004-05-25'],
      ['2004-12-14', '2004-12-01'],
    ]);
  });

  it('are not those of a meeting two years on', () => {
    expect(printed(proxy, filed('2006-03-01', [annual('2006-05-23')]))).toEqual([
      ['2004-05-25'],
      ['2005, not called', '2004-12-01'],
      ['2006-05-23'],
    ]);
  });

  it('in a report that announces a meeting are for that meeting, and take the place of those before', () => {
    const report = filed('2005-02-01', [annual('2005-03-29'), stated({ date: day('2005-02-21') })]);
    expect(printed(proxy, report)).toEqual([['2004-05-25'], ['2005-03-29', '2005-02-21']]);
    expect(meetings(proxy, report)[1]?.stated[0]?.forDate).toEqual(day('2005-03-29'));
  });

  it('in a report that announces a meeting and give a day after it are for the next', () => {
    expect(printed(filed('2004-03-01', [annual('2004-05-25'), stated()]))).toEqual([
      ['2004-05-25'],
      ['2005, not called', '2004-12-01'],
    ]);
  });

  it('in a report of the votes are for the next meeting', () => {
    const votes = filed('2004-05-27', [annual('2004-05-25', { status: 'held' }), stated({ meetingYear: null })]);
    expect(printed(votes)).toEqual([['2004-05-25'], ['2005, not called', '2004-12-01']]);
  });

  it('without a meeting are for that of the year they name', () => {
    const notice = filed('2005-02-01', [stated({ date: day('2005-02-21') })], { form: '10-Q' });
    expect(printed(filed('2005-01-05', [annual('2005-03-29')]), notice)).toEqual([['2005-03-29', '2005-02-21']]);
  });
});

describe('provisions', () => {
  it('are kept with their filings, in order; which of them holds depends on when one asks', () => {
    const both = filed('2004-03-01', [
      clause(),
      clause({ subjects: ['other-proposal'] }),
      clause({ expression: null }),
    ]);
    const later = filed('2005-03-01', [clause({ closeOfBusiness: true })]);
    const clauses = knownRegistrant([both, later])?.clauses ?? [];
    expect(clauses.map(({ subjects, source }) => `${subjects} in ${sourceInWords(source)}`)).toEqual([
      'nomination in the 8-K of March 1, 2004',
      'other-proposal in the 8-K of March 1, 2004',
      'nomination in the 8-K of March 1, 2005',
    ]);
  });
});

describe('an amendment', () => {
  const original = filed('2004-03-01', [
    annual('2004-05-25', { recordDate: day('2004-04-05') }),
    stated({ date: day('2004-04-01'), meetingYear: 2004 }),
  ]);
  const amendment = (findings: Finding[], given: Parameters<typeof filed>[2] = {}) =>
    filed('2004-03-10', findings, { form: '8-K/A', amendment: true, reportDate: day('2004-03-01'), ...given });

  it('takes the place of what its original said about the same', () => {
    expect(told(original, amendment([annual('2004-08-25')]))).toEqual(['2004-08-25 called']);
  });

  it('leaves standing what it does not come back to', () => {
    const [known] = meetings(original, amendment([stated({ date: day('2004-04-02'), meetingYear: 2004 })]));
    expect(known?.recordDate?.date.toString()).toBe('2004-04-05');
    expect(known?.stated.map(({ due }) => due.toString())).toEqual(['2004-04-02']);
  });

  it('is that of the filing which it names, whatever day it is about', () => {
    const named = { reportDate: day('2004-03-10'), amends: '0000801748-04-000012' };
    const numbered = filed('2004-03-01', [annual('2004-05-25')], { accessionNumber: '0000801748-04-000012' });
    expect(told(numbered, amendment([annual('2004-08-25')], named))).toEqual(['2004-08-25 called']);
  });

  it.each([
    ['of another form', { form: '10-Q/A' }],
    ['of a report about another day', { reportDate: day('2004-02-20') }],
    ['that names another filing', { amends: '0000801748-04-000013' }],
  ])('leaves the filing alone %s', (_, given) => {
    expect(told(original, amendment([annual('2004-08-25')], given))).toEqual(['2004-08-25 called (2004-05-25)']);
  });

  it('of an amendment is the last word', () => {
    const second = filed('2004-03-20', [annual('2004-09-25')], {
      form: '8-K/A',
      amendment: true,
      reportDate: day('2004-03-01'),
    });
    expect(told(original, amendment([annual('2004-08-25')]), second)).toEqual(['2004-09-25 called']);
  });
});

describe('the order in which filings arrive', () => {
  const date = fc.integer({ min: 0, max: 1500 }).map((days) => day('2003-01-01').add({ days }));
  const someMeeting = fc
    .record({
      date: fc.option(date, { nil: null }),
      status: fc.constantFrom('set', 'changed', 'postponed', 'adjourned', 'cancelled', 'held'),
      previouslyScheduledDate: fc.option(date, { nil: null }),
      priorYearDate: fc.option(date, { nil: null }),
      recordDate: fc.option(date, { nil: null }),
      mailingDate: fc.option(date, { nil: null }),
    } as const)
    .map((given) => meeting(given));
  const someDeadline = fc
    .record({
      date,
      subject: fc.constantFrom('nomination', 'rule-14a-8-proposal'),
      meetingYear: fc.constantFrom(null, 2004, 2005),
    } as const)
    .map((given) => stated(given));
  const someFiling = fc
    .record({
      on: date,
      form: fc.constantFrom('8-K', '8-K/A', 'DEF 14A', '10-Q'),
      findings: fc.array(fc.oneof(someMeeting, someDeadline, fc.constant(clause())), { maxLength: 3 }),
      isDated: fc.boolean(),
    })
    .map(({ on, form, findings, isDated }) =>
      filed(on.toString(), findings, {
        form,
        amendment: form === '8-K/A',
        ...(isDated ? {} : { reportDate: null }),
      }),
    );
  const someFilings = fc.uniqueArray(someFiling, { minLength: 1, maxLength: 7, selector: ([id]) => id });

  it('makes no difference', () => {
    fc.assert(
      fc.property(
        someFilings.chain((filings) =>
          fc.tuple(fc.constant(filings), fc.shuffledSubarray(filings, { minLength: filings.length })),
        ),
        ([filings, shuffled]) => {
          const view = (all: readonly FactsOnRecord[]) =>
            JSON.stringify(knownRegistrant([...all].sort(inOrderOfFiling)));
          expect(view(shuffled)).toBe(view(filings));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('or what they say, never breaks the view: its meetings are in order, and no day is in two', () => {
    fc.assert(
      fc.property(someFilings, (filings) => {
        const known = knownRegistrant([...filings].sort(inOrderOfFiling))?.meetings ?? [];
        const days = known.flatMap((one) => one.days.map(String));
        expect(new Set(days).size).toBe(days.length);
        const firsts = known.flatMap((one) => one.days.slice(0, 1).map(String));
        expect(firsts).toEqual([...firsts].sort());
        for (const one of known)
          if (one.date !== null) expect(one.days.map(String)).toContain(one.date.date.toString());
      }),
      { numRuns: 300 },
    );
  });
});
