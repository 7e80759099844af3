import { describe, expect, test } from 'vitest';
import type { Expression, Timing } from '../../../lambdas/terms/expression.ts';
import { by, daysAfter, daysBefore, earlierOf, from, laterOf, notBefore, on } from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';

async function timingsOf(says: string): Promise<(Timing | null)[]> {
  return (await ofKind('advance-notice-clause', says)).map(({ expression }) => expression);
}

const lastDay = [
  'not later than the 60th day before',
  'no later than the 60th day before',
  'on or before the 60th day before',
  'on or prior to the 60th day before',
  'by the 60th day before',
  'at least 60 days before',
  'not less than 60 days before',
  'no fewer than 60 days before',
  'a minimum of 60 days before',
  'until the 60th day before',
  'up to the 60th day before',
  'not after the 60th day before',
  '60 days or more before',
  '60 days before',
  'sixty (60) days prior to',
  '[60] days prior to',
  '60 calendar days in advance of',
  '60 days ahead of',
  '60 days preceding',
  'not later than the close of business on the 60th day before',
  'not later than 5:00 p.m., Eastern time, on the 60th day before',
  'not later than the close of business at the principal executive offices on the 60th day before',
  'not later than 5 p.m. on the 60th day before',
  'not later than 12:00 noon on the 60th day before',
  'not later than 11:59 p.m., Eastern Standard Time, on the 60th day before',
  'not later than 5:00 p.m. (Eastern time) on the 60th day before',
  'no later than (i) the 60th day before',
];

describe('the last day', () => {
  test.each(lastDay)('%s', async (words) => {
    expect(await timingsOf(`Notice of a nomination must be received ${words} the annual meeting.`)).toEqual([
      by(daysBefore(60, 'meeting')),
    ]);
  });

  test.each(['within ten days after', 'not more than ten days after', 'at most ten days after', 'ten days following'])(
    'that follows: %s',
    async (words) => {
      const says = `Notice of a nomination must be received ${words} the public announcement of the date of the annual meeting.`;
      expect(await timingsOf(says)).toEqual([by(daysAfter(10, 'announcement'))]);
    },
  );
});

const firstDay = [
  'not earlier than the 90th day',
  'no earlier than the 90th day',
  'no sooner than the 90th day',
  'not before the 90th day',
  'not more than 90 days',
  'at most 90 days',
  'a maximum of 90 days',
  'on or after the 90th day',
  'as early as the 90th day',
];

describe('the first day', () => {
  test.each(firstDay)('%s', async (words) => {
    expect(await timingsOf(`Notice of a nomination may be received ${words} before the annual meeting.`)).toEqual([
      notBefore(daysBefore(90, 'meeting')),
    ]);
  });
});

const both = [
  'not less than 60 nor more than 90 days before',
  'not less than 60 days nor more than 90 days before',
  'not more than 90 days nor less than 60 days before',
  'at least 60 days, but not more than 90 days, before',
  'not less than 60 days (nor more than 90 days) before',
  'between 60 and 90 days before',
  'between the 90th day and the 60th day before',
  'between the 90th and the 60th day before',
  'from the 90th day through the 60th day before',
  '60 to 90 days before',
  'in the period that begins 90 days and ends 60 days before',
  'no earlier than the 90th day and no later than the 60th day before',
  'not later than the 60th day and not earlier than the 90th day before',
  'not later than the close of business on the 60th day, nor earlier than the close of business on the 90th day, before',
  'at least sixty (60) days and at most ninety (90) days before',
  'not less than 60 days or more than 90 days before',
  '90 through 60 days before',
  'from 90 to 60 days before',
  'between the 90th (ninetieth) and the 60th (sixtieth) day before',
  '90 (ninety) to 60 (sixty) days before',
  '60 and 90 days before',
  'not more than 90 or less than 60 days before',
  'not less than 60 nor more than 90 days, respectively, before',
  'between the 90th and the 60th day, respectively, prior to',
  'not later than five o’clock p.m., Eastern time, on the 60th day, and not earlier than nine o’clock a.m. on the 90th day, before',
];

describe('both days', () => {
  test.each(both)('%s', async (words) => {
    expect(await timingsOf(`Notice of a nomination must be received ${words} the annual meeting.`)).toEqual([
      from(daysBefore(90, 'meeting'), daysBefore(60, 'meeting')),
    ]);
  });
});

describe('two days, and what they are in turn: the more days before, the earlier', () => {
  test.each([
    'by March 4, 2026, though not before February 2, 2026, the 60th and the 90th day, respectively, before',
    'no later than March 4, 2026 and no sooner than February 2, 2026, which are the 60th and the 90th day, respectively, before',
    'not before February 2, 2026 and not after March 4, 2026, being the 90th and the 60th day, respectively, prior to',
  ])('%s', async (words) => {
    expect(await timingsOf(`Notice of a nomination must be received ${words} the annual meeting.`)).toEqual([
      from(daysBefore(90, 'meeting'), daysBefore(60, 'meeting')),
    ]);
  });
});

describe('a notice that is not accepted tells the day by what lies beyond it', () => {
  test.each([
    ['received less than 60 days before the annual meeting will be disregarded', by(daysBefore(60, 'meeting'))],
    ['received fewer than 60 days before the annual meeting is untimely', by(daysBefore(60, 'meeting'))],
    ['received later than 60 days before the annual meeting will not be considered', by(daysBefore(60, 'meeting'))],
    ['received sooner than 60 days before the annual meeting is too early', notBefore(daysBefore(60, 'meeting'))],
    ['received more than 60 days before the annual meeting is invalid', notBefore(daysBefore(60, 'meeting'))],
  ])('%s', async (words, timing) => {
    expect(await timingsOf(`Notice of a nomination ${words}.`)).toEqual([timing]);
  });

  test('one that only happens so tells none', async () => {
    expect(
      await timingsOf('Notice of a nomination is often received more than 60 days before the annual meeting.'),
    ).toEqual([null]);
  });
});

describe('a first day that leans on the last one', () => {
  const last =
    'Notice of a nomination must be received not later than the 90th day before the anniversary of the preceding annual meeting';
  test.each(['prior thereto', 'before thereto', 'beforehand'])('the 120th day %s', async (words) => {
    expect(await timingsOf(`${last} and no sooner than the 120th day ${words}.`)).toEqual([
      from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary')),
    ]);
  });

  test('cannot lean on one that counts onwards', async () => {
    const says =
      'Notice of a nomination must be received by the tenth day after the public announcement of the date of the annual meeting and not before the 120th day.';
    expect(await timingsOf(says)).toEqual([null]);
  });
});

describe('a count behind the day that it comes to', () => {
  test.each([
    'February 21, 2026 (which is the 90th day before the anniversary of the preceding annual meeting)',
    'February 21, 2026, which is the 90th day before the anniversary of the preceding annual meeting',
    'February 21, 2026 (that is, the 90th day before the anniversary of the preceding annual meeting)',
    'February 21, 2026 that is the 90th day before the anniversary of the preceding annual meeting',
    'February 21, 2026 (90 days before the anniversary of the preceding annual meeting)',
    'February 21, 2026, the 90th day before the anniversary of the preceding annual meeting',
  ])('%s', async (words) => {
    expect(await timingsOf(`Notice of a nomination must be received not later than ${words}.`)).toEqual([
      by(daysBefore(90, 'priorMeetingAnniversary')),
    ]);
  });
});

describe('counts that are no ends', () => {
  test.each([
    'A holder who has held for 90 days may give notice of a nomination not less than 60 days before the annual meeting.',
    'A holder of shares for a period of 90 days may give notice of a nomination not less than 60 days before the annual meeting.',
    'A holder with 90 days’ continuous ownership may give notice of a nomination not less than 60 days before the annual meeting.',
    'Notice of a nomination must be received by 60 days before the annual meeting, by a holder who has held shares for at least 90 days.',
    'Upon ten days’ written notice to the Board, nominations may be made until 60 days before the annual meeting.',
    'From the 10th of January on, notice of a nomination must be received not less than 60 days before the annual meeting.',
  ])('%s', async (says) => {
    expect(await timingsOf(says)).toEqual([by(daysBefore(60, 'meeting'))]);
  });
});

describe('two last days', () => {
  const sixtieth = daysBefore(60, 'meeting');
  const tenth = daysAfter(10, 'announcement');
  const behind = (words: string) =>
    `Notice of a nomination must be received by the 60th day before the annual meeting or the 10th day after the public announcement of its date, ${words}.`;
  const inFront = (words: string) =>
    `Notice of a nomination must be received by ${words}: the 60th day before the annual meeting or the 10th day after the public announcement of its date.`;
  const between = (words: string) =>
    `Notice of a nomination must be received by the 60th day before the annual meeting or, ${words}, the 10th day after the public announcement of its date.`;

  test.each([
    behind('whichever is earlier'),
    behind('whichever occurs first'),
    behind('whichever first occurs'),
    inFront('whichever is earlier'),
    inFront('whichever comes first'),
    between('if earlier'),
  ])('the earlier: %s', async (says) => {
    expect(await timingsOf(says)).toEqual([by(earlierOf(sixtieth, tenth))]);
  });

  test.each([
    behind('whichever is later'),
    behind('whichever is the later'),
    behind('if later'),
    behind('where that is later'),
    inFront('whichever is later'),
    between('should that be later'),
  ])('the later: %s', async (says) => {
    expect(await timingsOf(says)).toEqual([by(laterOf(sixtieth, tenth))]);
  });

  test('not said which: seen, not understood', async () => {
    const says =
      'Notice of a nomination must be received by the 60th day before the annual meeting and the 10th day after the public announcement of its date.';
    expect(await timingsOf(says)).toEqual([null]);
  });
});

describe('fixed days of the year', () => {
  const lastBefore = (monthDay: string): Expression => ({ monthDay, year: 'latest-before', of: on('meeting') });
  const ofYearBefore = (monthDay: string): Expression => ({ monthDay, year: 'previous', of: on('meeting') });
  test.each([
    ['on or before November 30 preceding', by(lastBefore('11-30'))],
    ['no later than November 30 before', by(lastBefore('11-30'))],
    ['by the November 30 prior to', by(lastBefore('11-30'))],
    ['not later than November 30 of the year before', by(ofYearBefore('11-30'))],
    ['on or before November 30 of the preceding calendar year for', by(ofYearBefore('11-30'))],
    ['by November 30 of each year for', by(lastBefore('11-30'))],
    ['not before September 1 and by November 30 preceding', from(lastBefore('09-01'), lastBefore('11-30'))],
  ])('%s the annual meeting', async (words, timing) => {
    expect(await timingsOf(`Nominations must be received ${words} the annual meeting.`)).toEqual([timing]);
  });

  test('one with its year is a printed day, and no provision', async () => {
    expect(await timingsOf('Nominations must be received by November 30, 2025 preceding the annual meeting.')).toEqual(
      [],
    );
  });
});

describe('a last day that is not open', () => {
  test.each([
    ['falls on a Saturday, Sunday or holiday, on the next succeeding business day', 'next-business-day'],
    ['is not a working day, by the following working day', 'next-business-day'],
    ['shall not be a business day, by the preceding business day', 'previous-business-day'],
    ['is a holiday, by the last business day before it', 'previous-business-day'],
    ['is a Sunday, on the next day which is none', 'next-business-day'],
    ['falls on a weekend, on the last preceding day that does not', 'previous-business-day'],
  ] as const)('%s', async (words, roll) => {
    const says = `Notice of a nomination must be received at least 60 days before the annual meeting or, if that day ${words}.`;
    expect(await timingsOf(says)).toEqual([by({ roll, of: daysBefore(60, 'meeting') })]);
  });

  test('a first day is not moved by it', async () => {
    const says =
      'Notice of a nomination must be received not earlier than 120 days before the annual meeting. If that day is not a business day, the next business day counts.';
    expect(await timingsOf(says)).toEqual([notBefore(daysBefore(120, 'meeting'))]);
  });
});
