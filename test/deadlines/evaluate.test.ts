import { describe, expect, test } from 'vitest';
import { dateOf, dayFrom } from '../../lambdas/deadlines/day.ts';
import { type Context, contextOf, contextOfDates } from '../../lambdas/deadlines/evaluation/context.ts';
import { countingConventions, rollingConventions } from '../../lambdas/deadlines/evaluation/conventions.ts';
import { evaluate } from '../../lambdas/deadlines/evaluation/evaluate.ts';
import { testCondition } from '../../lambdas/deadlines/evaluation/test-condition.ts';
import { stepsOf } from '../../lambdas/deadlines/explanation/explain.ts';
import { explainTest } from '../../lambdas/deadlines/explanation/explain-test.ts';
import { conditionInWords, expressionInWords } from '../../lambdas/deadlines/explanation/in-words.ts';
import type { Condition, Expression, Unit } from '../../lambdas/deadlines/expression.ts';
import {
  daysAfter,
  daysBefore,
  earlierOf,
  laterOf,
  movedByMoreThan,
  on,
  reasonableTimeBefore,
} from '../../lambdas/deadlines/notation.ts';
import { written } from './support/dates.ts';
import { annualMeeting, type Dates, fact } from './support/facts.ts';

const known: Dates = {
  meeting: 'Thu 2024-05-16',
  priorMeeting: 'Thu 2023-05-18',
  announcement: 'Thu 2024-02-15',
  recordDate: 'Fri 2024-03-22',
};
const context = contextOf(annualMeeting(known));

/** "Sun 2024-03-17", "reasonable before …", "unknown: meeting; not before …; not after …". */
function outcomeOf(expression: Expression, within: Context = context): string {
  const { outcome } = evaluate(expression, within);
  const day = (at: number | null) => (at === null ? 'none' : written(dateOf(at)));
  if (outcome.kind === 'day') return day(outcome.day);
  if (outcome.kind === 'reasonable-time') return `reasonable before ${day(outcome.before)}`;
  return `unknown: ${outcome.missing.join(', ')}; not before ${day(outcome.notBefore)}; not after ${day(outcome.notAfter)}`;
}

const count = (
  days: number,
  unit: Unit,
  direction: 'before' | 'after',
  of: Expression = on('meeting'),
): Expression => ({
  days,
  unit,
  direction,
  of,
});

describe('counting', () => {
  test.each<[number, Unit, 'before' | 'after', string, string]>([
    [60, 'calendar', 'before', 'Sun 2024-03-17', '60 days before the meeting'],
    [60, 'calendar', 'after', 'Mon 2024-07-15', '60th day after the meeting'],
    [1, 'calendar', 'before', 'Wed 2024-05-15', '1 day before the meeting'],
    [0, 'calendar', 'after', 'Thu 2024-05-16', '0 days after the meeting'],
    [60, 'clear', 'before', 'Sat 2024-03-16', '60 full days before the meeting, neither end counted'],
    [60, 'clear', 'after', 'Tue 2024-07-16', '60 full days after the meeting, neither end counted'],
    [0, 'clear', 'before', 'Thu 2024-05-16', '0 full days before the meeting, neither end counted'],
    [20, 'business', 'before', 'Thu 2024-04-18', '20 business days before the meeting'],
    [8, 'business', 'after', 'Wed 2024-05-29', '8th business day after the meeting'],
    [8, 'trading', 'after', 'Wed 2024-05-29', '8th NYSE trading day after the meeting'],
    [35, 'trading', 'before', 'Wed 2024-03-27', '35 NYSE trading days before the meeting'],
    [8, 'week', 'before', 'Thu 2024-03-21', '8 weeks before the meeting'],
    [2, 'week', 'after', 'Thu 2024-05-30', '2 weeks after the meeting'],
    [3, 'month', 'before', 'Fri 2024-02-16', '3 months before the meeting'],
    [9, 'month', 'after', 'Sun 2025-02-16', '9 months after the meeting'],
    [1, 'year', 'before', 'Tue 2023-05-16', '1 year before the meeting'],
    [2, 'year', 'after', 'Sat 2026-05-16', '2 years after the meeting'],
  ])('%i %s days %s', (days, unit, direction, expected, words) => {
    const expression = count(days, unit, direction);
    expect(outcomeOf(expression)).toBe(expected);
    const [step] = stepsOf(evaluate(expression, context), context);
    expect(step).toBe(`${words.replace('the meeting', 'the meeting (May 16, 2024)')} = ${inStep(expected)}`);
  });

  test('each unit has its limit, and the limit itself still counts', () => {
    const limits: [Unit, number][] = [
      ['calendar', 3660],
      ['clear', 3660],
      ['business', 1000],
      ['trading', 1000],
      ['week', 520],
      ['month', 120],
      ['year', 10],
    ];
    for (const [unit, most] of limits) {
      expect(outcomeOf(count(most, unit, 'before')), unit).not.toContain('unknown');
      expect(outcomeOf(count(most + 1, unit, 'before')), unit).toBe(
        'unknown: plausible-count; not before none; not after none',
      );
    }
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d days make no sense', (days) => {
    expect(outcomeOf(count(days, 'calendar', 'before'))).toBe(
      'unknown: plausible-count; not before none; not after none',
    );
  });

  test('a date outside 1900 to 2199 is not believed', () => {
    const at = (iso: string) => contextOfDates({ meeting: fact(iso) });
    expect(outcomeOf(on('meeting'), at('1900-01-01'))).toBe('Mon 1900-01-01');
    expect(outcomeOf(on('meeting'), at('2199-12-31'))).toBe('Tue 2199-12-31');
    expect(outcomeOf(daysBefore(1, 'meeting'), at('1900-01-01'))).toBe(
      'unknown: plausible-date; not before none; not after none',
    );
    expect(outcomeOf(daysAfter(1, 'meeting'), at('2199-12-31'))).toBe(
      'unknown: plausible-date; not before none; not after none',
    );
  });

  test('counts upon counts', () => {
    const expression = daysBefore(5, daysBefore(10, 'meeting'));
    expect(outcomeOf(expression)).toBe('Wed 2024-05-01');
    expect(stepsOf(evaluate(expression, context), context)).toEqual([
      '10 days before the meeting (May 16, 2024) = May 6, 2024',
      '5 days before May 6, 2024 = May 1, 2024',
    ]);
  });

  test('from an unknown day: the bounds move along', () => {
    const mailed = contextOf(annualMeeting({ announcement: '2024-02-15' }));
    expect(outcomeOf(daysAfter(10, 'noticeMailed'), mailed)).toBe(
      'unknown: noticeMailed; not before Sun 2024-02-25; not after none',
    );
    const notAfter = daysAfter(3, earlierOf(on('announcement'), on('recordDate')));
    expect(outcomeOf(notAfter, mailed)).toBe('unknown: recordDate; not before none; not after Sun 2024-02-18');
    expect(stepsOf(evaluate(daysAfter(3, on('recordDate')), mailed), mailed)).toEqual([
      '3rd day after the record date',
    ]);
  });

  test('from a day that is not known, however it was to be found', () => {
    const expression = daysBefore(5, laterOf(on('mailing'), on('meeting')));
    expect(stepsOf(evaluate(expression, context), context)).toEqual([
      'the later of the mailing of proxy materials and the meeting (May 16, 2024) is not before May 16, 2024',
      '5 days before that day',
    ]);
  });

  test('from a reasonable time: still one, and nothing to precede', () => {
    expect(outcomeOf(daysBefore(3, reasonableTimeBefore('meeting')))).toBe('reasonable before none');
  });
});

/** "Sun 2024-03-17" as a step writes it. */
function inStep(table: string): string {
  const [, year = '', month = '', date = ''] = /(\d+)-(\d+)-(\d+)/.exec(table) ?? [];
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return `${names[Number(month) - 1]} ${Number(date)}, ${year}`;
}

describe('conventions are named values with a definition of one sentence', () => {
  test.each([...Object.entries(countingConventions), ...Object.entries(rollingConventions)])(
    '%s',
    (_name, { definition }) => {
      expect(definition).toMatch(/^[A-Z].{20,160}\.$/s);
    },
  );

  test('a convention of a roll that is none, or not known, leaves the day alone', () => {
    const saturday = dayFrom(2024, 4, 6);
    expect([rollingConventions.none.adjust(saturday), rollingConventions.unknown.adjust(saturday)]).toEqual([
      saturday,
      saturday,
    ]);
    expect(rollingConventions.none.doubtful(0, 20_000)).toEqual([]);
  });
});

describe('days of the year', () => {
  test.each<[Expression, string, string]>([
    [
      { monthDay: '12-31', year: 'previous', of: on('meeting') },
      'Sun 2023-12-31',
      'December 31 of the year before that of the meeting',
    ],
    [
      { monthDay: '02-15', year: 'same', of: on('meeting') },
      'Thu 2024-02-15',
      'February 15 of the year of the meeting',
    ],
    [
      { monthDay: '02-15', year: 'latest-before', of: on('meeting') },
      'Thu 2024-02-15',
      'the latest February 15 before the meeting',
    ],
    [
      { monthDay: '05-16', year: 'latest-before', of: on('meeting') },
      'Tue 2023-05-16',
      'the latest May 16 before the meeting',
    ],
    [
      { monthDay: '05-17', year: 'latest-before', of: on('meeting') },
      'Wed 2023-05-17',
      'the latest May 17 before the meeting',
    ],
    [
      { monthDay: '05-15', year: 'latest-before', of: on('meeting') },
      'Wed 2024-05-15',
      'the latest May 15 before the meeting',
    ],
    [
      { monthDay: '02-29', year: 'previous', of: on('meeting') },
      'Tue 2023-02-28',
      'February 29 of the year before that of the meeting',
    ],
    [
      { monthDay: '02-29', year: 'same', of: on('meeting') },
      'Thu 2024-02-29',
      'February 29 of the year of the meeting',
    ],
    [
      { nthWeekday: 2, weekday: 2, month: 5, year: 'same', of: on('meeting') },
      'Tue 2024-05-14',
      '2nd Tuesday of May of the year of the meeting',
    ],
    [
      { nthWeekday: -1, weekday: 5, month: 12, year: 'latest-before', of: on('meeting') },
      'Fri 2023-12-29',
      'the latest last Friday of December before the meeting',
    ],
  ])('%j', (expression, expected, words) => {
    expect(outcomeOf(expression)).toBe(expected);
    expect(expressionInWords(expression)).toBe(words);
    expect(stepsOf(evaluate(expression, context), context)).toEqual([
      `${words.replace('the meeting', 'the meeting (May 16, 2024)')} = ${inStep(expected)}`,
    ]);
  });

  test.each(['13-01', '00-10', '02-30', '04-31', '01-00', '1-1', 'Dec 31', '12-31x', 'x12-31', ''])(
    '%s is none',
    (monthDay) => {
      expect(outcomeOf({ monthDay, year: 'same', of: on('meeting') })).toBe(
        'unknown: plausible-date; not before none; not after none',
      );
    },
  );

  test.each([
    [0, 2, 5],
    [5, 2, 5],
    [-2, 2, 5],
    [2, 0, 5],
    [2, 8, 5],
    [2, 2, 0],
    [2, 2, 13],
    [2, 2, 1.5],
  ])('the nth %i weekday %i of month %d is none', (nthWeekday, weekday, month) => {
    const expression: Expression = { nthWeekday, weekday, month, year: 'same', of: on('meeting') };
    expect(outcomeOf(expression)).toBe('unknown: plausible-date; not before none; not after none');
  });

  test.each([
    [1, 1, 1],
    [4, 7, 12],
    [-1, 7, 12],
  ])('the nth %i weekday %i of month %i is one', (nthWeekday, weekday, month) => {
    expect(outcomeOf({ nthWeekday, weekday, month, year: 'same', of: on('meeting') })).toMatch(/2024/);
  });

  test('of a year that is not known', () => {
    expect(outcomeOf({ monthDay: '12-31', year: 'same', of: on('mailing') })).toContain('unknown: mailing');
  });
});

describe('the later and the earlier', () => {
  const ninety = daysBefore(90, 'meeting');
  const seventh = daysAfter(7, 'announcement');

  test('of two, of several, of one', () => {
    expect(outcomeOf(laterOf(ninety, seventh))).toBe('Thu 2024-02-22');
    expect(outcomeOf(earlierOf(ninety, seventh))).toBe('Fri 2024-02-16');
    expect(outcomeOf(laterOf(ninety, seventh, on('recordDate')))).toBe('Fri 2024-03-22');
    expect(outcomeOf(earlierOf(ninety, seventh, on('recordDate')))).toBe('Fri 2024-02-16');
    expect(outcomeOf(laterOf(ninety))).toBe('Fri 2024-02-16');
  });

  test('of none there is nothing to say', () => {
    expect(outcomeOf({ laterOf: [] })).toBe('unknown: plausible-date; not before none; not after none');
  });

  test('with an unknown limb: a bound, and what is missing', () => {
    expect(outcomeOf(laterOf(ninety, on('mailing')))).toBe(
      'unknown: mailing; not before Fri 2024-02-16; not after none',
    );
    expect(outcomeOf(earlierOf(ninety, on('mailing')))).toBe(
      'unknown: mailing; not before none; not after Fri 2024-02-16',
    );
    expect(outcomeOf(laterOf(on('mailing'), on('fiscalYearEnd')))).toBe(
      'unknown: mailing, fiscalYearEnd; not before none; not after none',
    );
    expect(outcomeOf(laterOf(on('mailing'), daysAfter(1, 'mailing')))).toBe(
      'unknown: mailing; not before none; not after none',
    );
  });

  test('of bounds: nested, they tighten', () => {
    const capped = earlierOf(laterOf(ninety, on('mailing')), seventh);
    expect(outcomeOf(capped)).toBe('unknown: mailing; not before Fri 2024-02-16; not after Thu 2024-02-22');
    expect(stepsOf(evaluate(capped, context), context).at(-1)).toBe(
      'the earlier is not before Feb 16, 2024 and not after Feb 22, 2024',
    );
  });

  test('known all the same when the bounds meet', () => {
    const met = laterOf(earlierOf(ninety, on('mailing')), ninety);
    expect(outcomeOf(met)).toBe('Fri 2024-02-16');
    expect(stepsOf(evaluate(met, context), context).at(-1)).toBe('the later is Feb 16, 2024');
  });

  test('with a limb that is left to what is reasonable, so is the whole', () => {
    const expression = laterOf(ninety, reasonableTimeBefore('recordDate'));
    expect(outcomeOf(expression)).toBe('reasonable before Fri 2024-03-22');
    expect(stepsOf(evaluate(expression, context), context)).toEqual([
      '90 days before the meeting (May 16, 2024) = Feb 16, 2024',
      'a reasonable time before the record date (Mar 22, 2024); no number of days is set',
      'the later is a reasonable time before',
    ]);
  });

  test('explained: limbs that are mere dates in one sentence, else a step each', () => {
    const steps = (expression: Expression) => stepsOf(evaluate(expression, context), context);
    expect(steps(earlierOf(on('announcement'), on('recordDate')))).toEqual([
      'the earlier of the announcement (Feb 15, 2024) and the record date (Mar 22, 2024) is Feb 15, 2024',
    ]);
    expect(steps(laterOf(ninety, on('announcement'), on('recordDate')))).toEqual([
      '90 days before the meeting (May 16, 2024) = Feb 16, 2024',
      'the announcement (Feb 15, 2024)',
      'the record date (Mar 22, 2024)',
      'the latest is Mar 22, 2024',
    ]);
    expect(steps(earlierOf(ninety, seventh, on('recordDate'))).at(-1)).toBe('the earliest is Feb 16, 2024');
    expect(steps(daysAfter(10, earlierOf(on('announcement'), on('recordDate'))))).toEqual([
      'the earlier of the announcement (Feb 15, 2024) and the record date (Mar 22, 2024) is Feb 15, 2024',
      '10th day after Feb 15, 2024 = Feb 25, 2024',
    ]);
    expect(steps(laterOf(ninety, on('mailing')))).toEqual([
      '90 days before the meeting (May 16, 2024) = Feb 16, 2024',
      'the mailing of proxy materials',
      'the later is not before Feb 16, 2024',
    ]);
    expect(steps(laterOf(on('mailing')))).toEqual(['the later of the mailing of proxy materials is not known']);
  });
});

describe('rolling', () => {
  test.each<['next-business-day' | 'previous-business-day', number, string, string]>([
    ['next-business-day', 60, 'Mon 2024-03-18', 'Mar 17, 2024 is a Sunday, so the next business day: Mar 18, 2024'],
    [
      'previous-business-day',
      60,
      'Fri 2024-03-15',
      'Mar 17, 2024 is a Sunday, so the last business day before: Mar 15, 2024',
    ],
    [
      'next-business-day',
      87,
      'Tue 2024-02-20',
      "Feb 19, 2024 is Washington's Birthday, so the next business day: Feb 20, 2024",
    ],
    ['next-business-day', 63, 'Thu 2024-03-14', 'Mar 14, 2024 is a business day and stands'],
  ])('%s, %i days before', (roll, days, expected, step) => {
    const expression: Expression = { roll, of: daysBefore(days, 'meeting') };
    expect(outcomeOf(expression)).toBe(expected);
    expect(stepsOf(evaluate(expression, context), context).at(-1)).toBe(step);
  });

  test('of a bare date names it', () => {
    const sunday = contextOfDates({ meeting: fact('Sun 2024-05-19') });
    expect(stepsOf(evaluate({ roll: 'next-business-day', of: on('meeting') }, sunday), sunday)).toEqual([
      'the meeting (May 19, 2024) is a Sunday, so the next business day: May 20, 2024',
    ]);
  });

  test('of an unknown day rolls its bounds, and says nothing', () => {
    const expression: Expression = { roll: 'next-business-day', of: laterOf(daysBefore(60, 'meeting'), on('mailing')) };
    expect(outcomeOf(expression)).toBe('unknown: mailing; not before Mon 2024-03-18; not after none');
    expect(stepsOf(evaluate(expression, context), context)).toHaveLength(3);
  });

  test('in words', () => {
    expect(expressionInWords({ roll: 'next-business-day', of: daysBefore(60, 'meeting') })).toBe(
      '60 days before the meeting, or the next business day',
    );
    expect(expressionInWords({ roll: 'previous-business-day', of: daysBefore(60, 'meeting') })).toBe(
      '60 days before the meeting, or the last business day before',
    );
  });
});

describe('conditions', () => {
  const holds = (condition: Condition, within: Context = context) => testCondition(condition, within).holds;
  const missing = (condition: Condition, within: Context = context) => testCondition(condition, within).missing;
  const sentences = (condition: Condition, within: Context = context) =>
    explainTest(testCondition(condition, within), within);
  const never: Condition = { anyOf: [] };
  const always: Condition = { allOf: [] };
  const open: Condition = { fewerDaysThan: 10, from: on('mailing'), to: on('meeting') };

  test('what is decided by bounds asks for nothing, though a date is not known', () => {
    const announced = contextOf(annualMeeting({ meeting: '2024-05-16', announcement: '2024-02-15' }));
    const shortNotice: Condition = { fewerDaysThan: 100, from: on('noticeMailed'), to: on('meeting') };
    expect(holds(shortNotice, announced)).toBe(true);
    expect(missing({ allOf: [shortNotice, movedByMoreThan(30)] }, announced)).toEqual(['priorMeeting']);
  });

  test('moved: each side by its own limit, and a side without one is never tested', () => {
    const at = (days: number, before: number | null, after: number | null) =>
      holds(
        movedByMoreThan(before, after),
        contextOf(
          annualMeeting({ priorMeeting: '2023-05-18', meeting: dateOf(dayFrom(2024, 5, 18) + days).toString() }),
        ),
      );
    expect([at(-31, 30, 60), at(-30, 30, 60), at(60, 30, 60), at(61, 30, 60)]).toEqual([true, false, false, true]);
    expect([at(-100, null, 60), at(61, null, 60), at(100, 30, null), at(-31, 30, null)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([at(100, null, null), at(0, 0, 0), at(1, 0, 0), at(-1, 0, 0)]).toEqual([false, false, true, true]);
  });

  test('moved: in words', () => {
    const words = (condition: Condition, meeting = '2024-05-16') =>
      sentences(condition, contextOf(annualMeeting({ priorMeeting: '2023-05-18', meeting })))[0]?.split(': ')[1];
    expect(words(movedByMoreThan(30))).toBe('not more than 30 days');
    expect(words(movedByMoreThan(1))).toBe('more than 1 day');
    expect(words(movedByMoreThan(30, 60))).toBe('within the limits of 30 days before and 60 days after');
    expect(words(movedByMoreThan(1, 60))).toBe('beyond the limits of 1 day before and 60 days after');
    expect(words(movedByMoreThan(20, null))).toBe('within the limits of 20 days before');
    expect(words(movedByMoreThan(null, 20), '2024-06-18')).toBe('beyond the limits of 20 days after');
    expect(words(movedByMoreThan(null, null))).toBe('within the limits of any number of days from');
    expect(
      sentences(
        movedByMoreThan(30),
        contextOf(annualMeeting({ priorMeeting: '2023-05-18', meeting: '2024-05-18' })),
      )[0],
    ).toBe(
      "the meeting (May 18, 2024) falls on the anniversary (May 18, 2024) of the prior year's meeting (May 18, 2023): not more than 30 days",
    );
    expect(
      sentences(
        movedByMoreThan(30),
        contextOf(annualMeeting({ priorMeeting: '2023-05-18', meeting: '2024-05-19' })),
      )[0],
    ).toContain('is 1 day after the anniversary');
  });

  test('moved: what is missing', () => {
    expect(missing(movedByMoreThan(30), contextOf(annualMeeting({})))).toEqual(['meeting', 'priorMeeting']);
    expect(missing(movedByMoreThan(30), contextOf(annualMeeting({ meeting: '2024-05-16' })))).toEqual(['priorMeeting']);
    expect(missing(movedByMoreThan(30), contextOf(annualMeeting({ priorMeeting: '2023-05-18' })))).toEqual(['meeting']);
    expect(sentences(movedByMoreThan(30), contextOf(annualMeeting({})))).toEqual([]);
  });

  test.each([
    ['more than 30 either way decides 30 and 30', true, 30, 30, true],
    ['and anything stricter', true, 25, 20, true],
    ['but not 30 and 60: it may have been delayed by 45', true, 30, 60, null],
    ['nor 60 and 30', true, 60, 30, null],
    ['nor one side alone', true, 30, null, null],
    ['nor the other', true, null, 30, null],
    ['no more than 30 decides 30 and 60', false, 30, 60, false],
    ['and 60 and 30', false, 60, 30, false],
    ['and one side', false, 30, null, false],
    ['and the other', false, null, 60, false],
    ['but not 25', false, 25, 60, null],
    ['nor 25 after', false, 30, 25, null],
  ])('said to have moved: %s', (_name, moved, before, after, expected) => {
    const said = contextOf(annualMeeting({ meeting: '2024-05-16' }, { saidToHaveMoved: { moved, evidence: [] } }));
    expect(holds(movedByMoreThan(before, after), said)).toBe(expected);
  });

  test('said to have moved, in words', () => {
    const said = (moved: boolean) =>
      sentences(
        movedByMoreThan(30),
        contextOf(annualMeeting({ meeting: '2024-05-16' }, { saidToHaveMoved: { moved, evidence: [] } })),
      );
    expect(said(true)).toEqual([
      'the filing says that the meeting has moved by more than 30 days from the anniversary',
    ]);
    expect(said(false)).toEqual([
      'the filing says that the meeting has not moved by more than 30 days from the anniversary',
    ]);
  });

  test('dates outweigh what is said; exactly 30 days contradict neither way', () => {
    const at = (meeting: string, moved: boolean) =>
      sentences(
        movedByMoreThan(30),
        contextOf(annualMeeting({ meeting, priorMeeting: '2023-05-18' }, { saidToHaveMoved: { moved, evidence: [] } })),
      )[0];
    expect(at('2024-06-17', false)).not.toContain('although');
    expect(at('2024-06-18', false)).toContain(', although the filing says that it has not moved by more than 30 days');
    expect(at('2024-06-18', true)).not.toContain('although');
    expect(at('2024-06-17', true)).toContain(', although the filing says that it has moved by more than 30 days');
  });

  test('a prior meeting: known, said, denied, or not known', () => {
    const noPrior: Condition = { noPriorMeeting: true };
    const with_ = (dates: Dates, more = {}) => contextOf(annualMeeting(dates, more));
    expect(holds(noPrior, with_({ priorMeeting: '2023-05-18' }))).toBe(false);
    expect(holds(noPrior, with_({}, { saidToHaveMoved: { moved: false, evidence: [] } }))).toBe(false);
    expect(holds(noPrior, with_({}, { saidToHaveMoved: { moved: true, evidence: [] } }))).toBeNull();
    expect(holds(noPrior, with_({}, { noPriorMeeting: true }))).toBe(true);
    expect(holds(noPrior, with_({}, { noPriorMeeting: false }))).toBe(false);
    expect(missing(noPrior, with_({}))).toEqual(['priorMeeting']);
    expect(missing(noPrior, with_({}, { noPriorMeeting: true }))).toEqual([]);
    expect(sentences(noPrior, with_({}, { noPriorMeeting: true }))).toEqual([
      'no annual meeting was held the year before',
    ]);
    expect(sentences(noPrior, with_({}, { noPriorMeeting: false }))).toEqual([
      'an annual meeting was held the year before',
    ]);
  });

  test('a year ahead the meeting is supposed not to move, as long as its date is not known', () => {
    const ahead = (dates: Dates) =>
      contextOf(annualMeeting({ priorMeeting: '2024-05-16', ...dates }, { provisional: true }));
    expect(holds(movedByMoreThan(30), ahead({}))).toBe(false);
    expect(holds(movedByMoreThan(30), ahead({ meeting: '2025-09-01' }))).toBe(true);
    expect(sentences(movedByMoreThan(30, 60), ahead({}))).toEqual([
      "supposing that the meeting is held within 30 days before and 60 days after the anniversary (May 16, 2025) of the prior year's meeting (May 16, 2024)",
    ]);
  });

  test('fewer days than: strict, and signed', () => {
    const fewer = (limit: number, from = on('announcement'), to = on('meeting')): Condition => ({
      fewerDaysThan: limit,
      from,
      to,
    });
    // From February 15 to May 16, 2024 it is 91 days.
    expect([holds(fewer(91)), holds(fewer(92)), holds(fewer(90))]).toEqual([false, true, false]);
    expect(holds(fewer(1, on('meeting'), on('announcement')))).toBe(true);
    expect(sentences(fewer(92))).toEqual([
      'from the announcement (Feb 15, 2024) to the meeting (May 16, 2024) it is 91 days: fewer than 92',
    ]);
    expect(sentences(fewer(91))[0]).toMatch(/: not fewer than 91$/);
  });

  test('fewer days than: decided by a bound alone', () => {
    const announced = contextOf(annualMeeting({ meeting: '2024-05-16', announcement: '2024-02-15' }));
    const fromMailing: Condition = { fewerDaysThan: 100, from: on('noticeMailed'), to: on('meeting') };
    expect(holds(fromMailing, announced)).toBe(true);
    expect(sentences(fromMailing, announced)).toEqual([
      'from the mailing of the notice to the meeting (May 16, 2024): fewer than 100',
    ]);
    expect(holds({ ...fromMailing, fewerDaysThan: 91 }, announced)).toBeNull();
    expect(missing({ ...fromMailing, fewerDaysThan: 91 }, announced)).toEqual(['noticeMailed']);
    const fromFirst: Condition = {
      fewerDaysThan: 91,
      from: earlierOf(on('recordDate'), on('announcement')),
      to: on('meeting'),
    };
    expect(holds(fromFirst, announced)).toBe(false);
    expect(holds({ ...fromFirst, fewerDaysThan: 92 }, announced)).toBeNull();
  });

  test('more days apart than: whichever comes first', () => {
    const apart = (limit: number, from = on('announcement'), to = on('meeting')): Condition => ({
      moreDaysApartThan: limit,
      from,
      to,
    });
    expect([holds(apart(90)), holds(apart(91)), holds(apart(90, on('meeting'), on('announcement')))]).toEqual([
      true,
      false,
      true,
    ]);
    expect(holds(apart(90, on('mailing')))).toBeNull();
    expect(missing(apart(90, on('mailing')))).toEqual(['mailing']);
    expect(sentences(apart(90))[0]).toMatch(/it is 91 days: more than 90$/);
    expect(sentences(apart(91))[0]).toMatch(/it is 91 days: not more than 91$/);
  });

  test('against a reasonable time there is nothing to compare', () => {
    const condition: Condition = { moreDaysApartThan: 30, from: reasonableTimeBefore('meeting'), to: on('meeting') };
    expect([holds(condition), missing(condition)]).toEqual([null, ['settled-date']]);
    expect(missing({ moreDaysApartThan: 1, from: on('announcement'), to: on('meeting') })).toEqual([]);
    expect(missing({ ...condition, from: on('mailing') })).toEqual(['mailing']);
  });

  test('any, all, not', () => {
    expect([holds(never), holds(always)]).toEqual([false, true]);
    expect([
      holds({ anyOf: [never, always] }),
      holds({ anyOf: [never, open] }),
      holds({ anyOf: [open, always] }),
    ]).toEqual([true, null, true]);
    expect([
      holds({ allOf: [always, never] }),
      holds({ allOf: [always, open] }),
      holds({ allOf: [open, never] }),
    ]).toEqual([false, null, false]);
    expect([holds({ not: never }), holds({ not: always }), holds({ not: open })]).toEqual([true, false, null]);
    expect(missing({ anyOf: [never, open, open] })).toEqual(['mailing']);
    expect(missing({ not: open })).toEqual(['mailing']);
    expect(missing({ anyOf: [open, always] })).toEqual([]);
  });

  test('any and all are explained by the parts that decided', () => {
    const fewer: Condition = { fewerDaysThan: 92, from: on('announcement'), to: on('meeting') };
    const moved = movedByMoreThan(30);
    const steps = 'from the announcement (Feb 15, 2024) to the meeting (May 16, 2024) it is 91 days: fewer than 92';
    expect(sentences({ anyOf: [moved, fewer] })).toEqual([steps]);
    expect(sentences({ allOf: [fewer, { not: moved }] })).toHaveLength(2);
    expect(sentences({ allOf: [moved, fewer] })).toEqual([expect.stringContaining('not more than 30 days')]);
    expect(sentences({ anyOf: [{ noPriorMeeting: true }, moved] })).toEqual([
      expect.stringContaining('not more than 30 days'),
    ]);
    expect(sentences({ anyOf: [{ noPriorMeeting: true }] })).toEqual(['an annual meeting was held the year before']);
    expect(sentences({ anyOf: [open, never] })).toEqual([]);
  });

  test('in words', () => {
    const words: [Condition, string][] = [
      [
        movedByMoreThan(30),
        "the meeting is more than 30 days before or after the anniversary of the prior year's meeting",
      ],
      [
        movedByMoreThan(30, 60),
        "the meeting is more than 30 days before or 60 days after the anniversary of the prior year's meeting",
      ],
      [{ noPriorMeeting: true }, 'no annual meeting was held the year before'],
      [
        { fewerDaysThan: 70, from: on('announcement'), to: on('meeting') },
        'fewer than 70 days lead from the announcement to the meeting',
      ],
      [
        { moreDaysApartThan: 30, from: on('adjournedFrom'), to: on('meeting') },
        'more than 30 days lie from the original meeting date to the meeting',
      ],
      [
        { allOf: [{ noPriorMeeting: true }, movedByMoreThan(1, null)] },
        "no annual meeting was held the year before and the meeting is more than 1 day before the anniversary of the prior year's meeting",
      ],
      [
        { anyOf: [{ noPriorMeeting: true }, { noPriorMeeting: true }] },
        'no annual meeting was held the year before or no annual meeting was held the year before',
      ],
      [{ not: { noPriorMeeting: true } }, 'it is not so that no annual meeting was held the year before'],
    ];
    for (const [condition, expected] of words) expect(conditionInWords(condition)).toBe(expected);
  });
});

describe('a choice by a condition within an expression', () => {
  const choice: Expression = {
    when: movedByMoreThan(30),
    then: daysBefore(60, 'meeting'),
    otherwise: daysBefore(60, 'priorMeetingAnniversary'),
  };

  test('decided', () => {
    expect(outcomeOf(choice)).toBe('Tue 2024-03-19');
    expect(stepsOf(evaluate(choice, context), context)).toEqual([
      "the meeting (May 16, 2024) is 2 days before the anniversary (May 18, 2024) of the prior year's meeting (May 18, 2023): not more than 30 days",
      "60 days before the anniversary (May 18, 2024) of the prior year's meeting (May 18, 2023) = Mar 19, 2024",
    ]);
    const moved = contextOf(annualMeeting({ ...known, meeting: '2024-07-30' }));
    expect(outcomeOf(choice, moved)).toBe('Fri 2024-05-31');
  });

  test('undecided: both, and what holds of either', () => {
    const undecided = contextOf(annualMeeting({ meeting: '2024-05-16', announcement: '2024-02-15' }));
    const bounded: Expression = {
      when: movedByMoreThan(30),
      then: daysBefore(60, 'meeting'),
      otherwise: daysAfter(10, 'announcement'),
    };
    expect(outcomeOf(bounded, undecided)).toBe(
      'unknown: priorMeeting; not before Sun 2024-02-25; not after Sun 2024-03-17',
    );
    expect(stepsOf(evaluate(bounded, undecided), undecided)).toEqual([
      "if the meeting (May 16, 2024) is more than 30 days before or after the anniversary of the prior year's meeting: 60 days before the meeting (May 16, 2024) = Mar 17, 2024",
      'otherwise: 10th day after the announcement (Feb 15, 2024) = Feb 25, 2024',
    ]);
    expect(outcomeOf(choice, undecided)).toBe('unknown: priorMeeting; not before none; not after none');
  });

  test('undecided between several steps', () => {
    const undecided = contextOf(annualMeeting({ meeting: '2024-05-16', announcement: '2024-02-15' }));
    const twoSteps = (days: number): Expression => daysBefore(1, daysBefore(days, 'meeting'));
    const expression: Expression = { when: movedByMoreThan(30), then: twoSteps(60), otherwise: twoSteps(90) };
    expect(stepsOf(evaluate(expression, undecided), undecided)).toEqual([
      expect.stringMatching(
        /: 60 days before the meeting \(May 16, 2024\) = Mar 17, 2024; 1 day before Mar 17, 2024 = Mar 16, 2024$/,
      ),
      'otherwise: 90 days before the meeting (May 16, 2024) = Feb 16, 2024; 1 day before Feb 16, 2024 = Feb 15, 2024',
    ]);
  });

  test('undecided, but both come to the same', () => {
    const undecided = contextOf(annualMeeting({ meeting: '2024-05-16' }));
    const same: Expression = {
      when: movedByMoreThan(30),
      then: daysBefore(60, 'meeting'),
      otherwise: daysBefore(60, 'meeting'),
    };
    expect(outcomeOf(same, undecided)).toBe('Sun 2024-03-17');
    const reasonable: Expression = {
      when: movedByMoreThan(30),
      then: reasonableTimeBefore('meeting'),
      otherwise: reasonableTimeBefore('meeting'),
    };
    expect(outcomeOf(reasonable, undecided)).toBe('reasonable before Thu 2024-05-16');
    expect(outcomeOf({ ...reasonable, otherwise: reasonableTimeBefore('mailing') }, undecided)).toContain(
      'unknown: priorMeeting',
    );
  });

  test('in words', () => {
    expect(expressionInWords(choice)).toBe(
      "if the meeting is more than 30 days before or after the anniversary of the prior year's meeting: 60 days before the meeting; otherwise: 60 days before the anniversary of the prior year's meeting",
    );
    expect(expressionInWords({ inWords: daysBefore(60, 'meeting'), inFigures: daysBefore(90, 'meeting') })).toBe(
      '60 days before the meeting (in figures: 90 days before the meeting)',
    );
    expect(expressionInWords(laterOf(reasonableTimeBefore('mailing'), daysAfter(1, 'announcement')))).toBe(
      'the later of a reasonable time before the mailing of proxy materials and the 1st day after the announcement',
    );
    expect(expressionInWords(earlierOf(on('mailing'), on('recordDate')))).toBe(
      'the earlier of the mailing of proxy materials and the record date',
    );
  });
});
