import { describe, expect, it } from 'vitest';
import { ofKind } from '../support/in-a-line.ts';

const day = 'Nominations must be received by March 14, 2025.';
const hourly = 'Nominations must be received no later than 5:00 p.m., Mountain Time, on March 14, 2025.';
const atClose = 'Nominations must be received by the close of business on March 14, 2025.';

describe('the hour of a printed deadline', () => {
  const cases = [
    ['is told with its day', hourly, '5:00 p.m. Mountain Time', 1],
    ['is not made up', day, undefined, 1],
    ['of a deadline printed twice is that of either', `${day} ${hourly}`, '5:00 p.m. Mountain Time', 2],
    ['is kept where the second printing has none', `${hourly} ${day}`, '5:00 p.m. Mountain Time', 1],
    [
      'printed twice in two ways is told in both',
      `${hourly} ${atClose}`,
      '5:00 p.m. Mountain Time or the close of business',
      2,
    ],
    [
      'is not that of the case in which another day holds',
      'Nominations must be received by March 14, 2025 (or, if the meeting is more than 30 days from the anniversary, by the close of business on the 10th day after the announcement).',
      undefined,
      1,
    ],
    [
      'is not the hour of the meeting',
      'For the annual meeting at 9:00 a.m. on June 12, 2025, nominations must be received by March 14, 2025.',
      undefined,
      1,
    ],
  ] as const;
  it.each(cases)('%s', async (_, says, hour, passages) => {
    const [found] = await ofKind('stated-deadline', says);
    expect(found?.hour).toBe(hour);
    expect(found?.evidence).toHaveLength(passages);
    if (hour !== undefined && passages > 1) expect(found?.evidence[0]?.quote).not.toBe(day);
  });
});

describe('the hours at which a provision closes', () => {
  const begins = 'Notice of a nomination must be received not later than ';
  const ordinary = '90th day before the anniversary of the preceding annual meeting';
  const moved = 'If the annual meeting is more than 30 days from such anniversary, notice must be received by ';
  const tenth = 'tenth day after the public announcement of its date.';
  const cases = [
    [
      'of each case its own',
      `${begins}5:00 p.m., Eastern Time, on the ${ordinary}. ${moved}the close of business on the ${tenth}`,
      { ordinary: '5:00 p.m. Eastern Time', inTheCase: 'the close of business' },
    ],
    [
      'in the case alone',
      `${begins}the ${ordinary}. ${moved}the close of business on the ${tenth}`,
      { ordinary: null, inTheCase: 'the close of business' },
    ],
    [
      'ordinarily alone',
      `${begins}the close of business on the ${ordinary}. ${moved}the ${tenth}`,
      { ordinary: 'the close of business', inTheCase: null },
    ],
    ['none', `${begins}the ${ordinary}.`, undefined],
    [
      'of the first day none',
      `Notice of a nomination must be received not earlier than the close of business on the 120th day and not later than the ${ordinary}.`,
      { ordinary: null, inTheCase: null },
    ],
  ] as const;
  it.each(cases)('%s', async (_, says, hours) => {
    const [found] = await ofKind('advance-notice-clause', says);
    expect(found?.hours).toEqual(hours);
  });
});
