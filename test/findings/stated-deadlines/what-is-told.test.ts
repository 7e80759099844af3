import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { ofKind } from '../support/in-a-line.ts';

describe('a printed deadline tells', () => {
  test('the sentence that it stands in', async () => {
    const says = 'Nominations must be received by February 21, 2026.';
    const found = await ofKind('stated-deadline', `Marsh Lantern makes lamps. ${says}`);
    expect(found.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([[says]]);
  });

  test('both sentences, where the second says that the date holds for more', async () => {
    const first = 'Nominations must be received by February 21, 2026.';
    const second = 'The same date applies to nominations and to other business.';
    const found = await ofKind('stated-deadline', `${first} ${second}`);
    expect(found.map(({ subject, evidence }) => [subject, evidence.map(({ quote }) => quote)])).toEqual([
      ['nomination', [first]],
      ['other-proposal', [first, second]],
    ]);
  });

  test('the year in the name of the annual meeting', async () => {
    const found = await ofKind(
      'stated-deadline',
      'Nominations for the special meeting and for the 2026 annual meeting must be received by February 21, 2026.',
    );
    expect(found.map(({ meetingYear, meetingType }) => [meetingYear, meetingType])).toEqual([[2026, 'annual']]);
  });

  test('the year of the annual meeting that bears one, behind one that bears none', async () => {
    const found = await ofKind(
      'stated-deadline',
      'Nominations for the annual meeting, that is, the 2026 annual meeting, must be received by February 21, 2026.',
    );
    expect(found.map(({ meetingYear }) => meetingYear)).toEqual([2026]);
  });

  test('no year of a special meeting, where the annual one bears none', async () => {
    const found = await ofKind(
      'stated-deadline',
      'Nominations for the 2026 special meeting and for the annual meeting must be received by February 21, 2026.',
    );
    expect(found.map(({ meetingYear, meetingType }) => [meetingYear, meetingType])).toEqual([[null, 'annual']]);
  });

  test('no year, where the meeting bears none', async () => {
    const found = await ofKind('stated-deadline', 'Nominations for the annual meeting are due by February 21, 2026.');
    expect(found.map(({ meetingYear }) => meetingYear)).toEqual([null]);
  });

  test('a year that the filing does not give, first of the last day', async () => {
    const found = await ofKind('stated-deadline', 'Nominations must be received between January 22 and February 21.');
    expect(found.map(({ opens, date }) => `${opens} to ${date}`)).toEqual(['2025-01-22 to 2025-02-21']);
    expect(textsOf(found[0]?.remarks ?? [])).toEqual([
      'The filing gives no year for February 21; 2025 follows from the context.',
      'The filing gives no year for January 22; 2025 follows from the context.',
    ]);
  });

  test('a weekday that contradicts its date', async () => {
    const found = await ofKind('stated-deadline', 'Nominations must be received by Tuesday, February 21, 2026.');
    expect(found.map(({ remarks }) => textsOf(remarks))).toEqual([
      ['The filing calls February 21, 2026 a Tuesday; it is a Saturday.'],
    ]);
  });

  test('nothing to remark, where there is nothing', async () => {
    const found = await ofKind('stated-deadline', 'Nominations must be received by Saturday, February 21, 2026.');
    expect(found.map(({ remarks }) => textsOf(remarks))).toEqual([[]]);
  });
});
