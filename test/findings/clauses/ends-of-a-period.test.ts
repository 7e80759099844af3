import { describe, expect, test } from 'vitest';
import type { Timing } from '../../../lambdas/deadlines/expression.ts';
import { by, daysAfter, daysBefore, from, notBefore } from '../../../lambdas/deadlines/notation.ts';
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
];

describe('both days', () => {
  test.each(both)('%s', async (words) => {
    expect(await timingsOf(`Notice of a nomination must be received ${words} the annual meeting.`)).toEqual([
      from(daysBefore(90, 'meeting'), daysBefore(60, 'meeting')),
    ]);
  });
});
