import { describe, expect, test } from 'vitest';
import { type Context, contextOf } from '../../../lambdas/deadlines/evaluation/context.ts';
import { testCondition } from '../../../lambdas/deadlines/evaluation/evaluate.ts';
import { explainTest } from '../../../lambdas/deadlines/explanation/explain.ts';
import { conditionInWords } from '../../../lambdas/deadlines/explanation/in-words.ts';
import { dateOf, dayFrom } from '../../../lambdas/terms/days/day.ts';
import type { Condition } from '../../../lambdas/terms/expression.ts';
import { earlierOf, movedByMoreThan, on, reasonableTimeBefore } from '../../../lambdas/terms/notation.ts';
import { annualMeeting, type Dates } from '../support/facts.ts';
import { context } from '../support/outcomes.ts';

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
      "supposing that the meeting is held within 30 days before or 60 days after the anniversary (May 16, 2025) of the prior year's meeting (May 16, 2024)",
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
