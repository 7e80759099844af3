import { describe, expect, test } from 'vitest';
import { deadlinesIn, ofKind } from '../support/in-a-line.ts';
import { tableOf } from '../support/tables.ts';

describe('a count in front of a date is counted from it', () => {
  test.each([
    ['not later than the 90th day before June 25, 2026', 'nomination by 2026-03-27'],
    ['no later than 90 days prior to June 25, 2026', 'nomination by 2026-03-27'],
    ['at least 60 days before June 25, 2026', 'nomination by 2026-04-26'],
    ['within ten days following February 20, 2026', 'nomination by 2026-03-02'],
    ['not later than the close of business on the tenth day after February 20, 2026', 'nomination by 2026-03-02'],
    ['by the 90th day before June 25, 2026', 'nomination by 2026-03-27'],
    ['not earlier than the 120th day and not later than the 90th day before June 25, 2026', 'nomination by 2026-03-27'],
    ['by the close of business on the tenth day following February 20, 2026', 'nomination by 2026-03-02'],
    ['before March 27, 2026', 'nomination by 2026-03-26'],
    ['prior to March 27, 2026', 'nomination by 2026-03-26'],
    ['on or before March 27, 2026', 'nomination by 2026-03-27'],
    ['before the opening of business on March 27, 2026', 'nomination by 2026-03-26'],
    ['before 5:00 p.m. on March 27, 2026', 'nomination by 2026-03-27'],
    ['after February 24, 2026 and before March 27, 2026', 'nomination 2026-02-25 to 2026-03-26'],
    ['on or after February 24, 2026 and on or before March 27, 2026', 'nomination 2026-02-24 to 2026-03-27'],
    ['no later than the 27th day of March, 2026', 'nomination by 2026-03-27'],
    ['by the close of business of the twenty-seventh day of March, 2026', 'nomination by 2026-03-27'],
    ['by March the 27th, 2026', 'nomination by 2026-03-27'],
    ['before the close of business on March 27, 2026', 'nomination by 2026-03-27'],
  ])('%s', async (when, found) => {
    expect(await deadlinesIn(`Nominations must be received ${when}.`)).toEqual([found]);
  });

  test('the first day of a period too', async () => {
    const says =
      'Nominations must be received not earlier than the 120th day before June 25, 2026 and not later than March 27, 2026.';
    expect(await deadlinesIn(says)).toEqual(['nomination 2026-02-25 to 2026-03-27']);
  });

  test('the head of a column says “before”', async () => {
    const rows = tableOf(['Kind', 'Received before'], ['Nominations', 'March 27, 2026']);
    expect(await deadlinesIn(rows, { html: true })).toEqual(['nomination by 2026-03-26']);
  });

  test('business days are not guessed', async () => {
    expect(
      await deadlinesIn('Nominations must be received not later than five business days before June 25, 2026.'),
    ).toEqual([]);
  });

  test('not in what the meeting is compared with', async () => {
    const says =
      'Nominations must be received by February 21, 2026, unless the annual meeting is held more than 30 days before May 22, 2026.';
    expect(await deadlinesIn(says)).toEqual(['nomination by 2026-02-21']);
  });

  test('the arithmetic stands beside the day', async () => {
    const [found] = await ofKind(
      'stated-deadline',
      'Nominations must be received not later than the 90th day before June 25, 2026.',
    );
    expect(found?.remarks.map(({ text }) => text)).toEqual([
      'Counted as the filing says: 90 days before June 25, 2026.',
    ]);
  });
});
