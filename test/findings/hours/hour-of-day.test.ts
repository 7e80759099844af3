import { describe, expect, it } from 'vitest';
import { hourAround } from '../../../lambdas/findings/hours/hour-of-day.ts';

const around = (says: string, token = '@D0@') => {
  const at = says.indexOf(token);
  return hourAround(says, at, at + token.length);
};

describe('hourAround', () => {
  const told = [
    ['must reach us by 5:00 p.m. eastern time on @D0@.', '5:00 p.m. Eastern Time'],
    ['must reach us by 5:00 p.m., central standard time, on @D0@', '5:00 p.m. Central Standard Time'],
    ['must reach us no later than 5 pm local time on @D0@', '5:00 p.m. local time'],
    ['must reach us by 11:59 p.m. (et) on @D0@', '11:59 p.m. ET'],
    ['by 5:00 p.m. (salt harbor time) on @D0@', '5:00 p.m. Salt Harbor Time'],
    ['no later than the close of business on @D0@', 'the close of business'],
    ['by the close of business, eastern time, on @D0@', 'the close of business'],
    ['must come by @D0@, at 5:00 p.m. pacific time', '5:00 p.m. Pacific Time'],
    ['must come by @D0@ (5:00 p.m. pacific time)', '5:00 p.m. Pacific Time'],
    ['must come by @D0@ at the close of business', 'the close of business'],
    ['not later than 5:00 p.m., mountain time, on the @O0@ (@D0@) prior to', '5:00 p.m. Mountain Time'],
    ['by 5:00 p.m., prevailing local time, on @D0@', '5:00 p.m. prevailing local time'],
    ['by 5:00 p.m. in the local time on @D0@', '5:00 p.m. in the local time'],
    ['by 5:00 p.m. at local time on @D0@', '5:00 p.m. at local time'],
    ['by 5:00 p.m. in new york time on @D0@', '5:00 p.m. in New York Time'],
    ['by 5:00 p.m. of our time on @D0@', '5:00 p.m. of our time'],
    ['by midnight on @D0@', 'midnight'],
    ['by 12:00 noon on @D0@', 'noon'],
  ] as const;
  for (const [says, hour] of told) it(`${says}: ${hour}`, () => expect(around(says)).toBe(hour));

  const ofAnother = [
    'by @D0@ or, if the meeting moves, by the close of business on the @O0@ after',
    'the meeting begins at 9:00 a.m. on @D1@, and notice must come by @D0@',
    'by @D0@. the office closes at 5:00 p.m.',
    'from the close of business on @D1@ to @D0@',
    'by @D0@ and, for the meeting at 9:00 a.m.',
  ];
  for (const says of ofAnother) it(`no hour of another limb: ${says}`, () => expect(around(says)).toBeNull());

  it('is told of the day that a count leads to', () => {
    expect(around('not later than 5:00 p.m. eastern time on the @O1@ nor earlier than the @O0@ before', '@O1@')).toBe(
      '5:00 p.m. Eastern Time',
    );
    expect(around('no later than the close of business on the @O0@ day', '@O0@')).toBe('the close of business');
  });
});
