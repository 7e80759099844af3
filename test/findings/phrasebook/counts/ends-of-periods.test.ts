import { expect, test } from 'vitest';
import { endsOfPeriods } from '../../../../lambdas/findings/phrasebook/counts/ends-of-periods.ts';
import type { Expression } from '../../../../lambdas/terms/expression.ts';
import { ofKind } from '../../support/in-a-line.ts';

/** Which days of a period a bylaw sets. */
async function daysSetBy(words: string): Promise<Record<'first day' | 'last day', Expression | null>> {
  const says = `Notice of a nomination must be received ${words} the anniversary of the preceding annual meeting.`;
  const [clause] = await ofKind('advance-notice-clause', says);
  const period = clause?.expression;
  if (!period || !('due' in period)) return { 'first day': null, 'last day': null };
  return { 'first day': period.opens, 'last day': period.due };
}

test.each(endsOfPeriods.map((row) => [row.example, row] as const))('“%s” is told by its row', (example, row) => {
  const [before = '', words = ''] = example.toLowerCase().split('*');
  expect(endsOfPeriods.find(({ says }) => new RegExp(`\\b${says}$`).test(before + words))).toBe(row);
});

test.each(endsOfPeriods.map(({ example, sets }) => [example, sets] as const))(
  '“%s” sets the %s',
  async (example, sets) => {
    expect((await daysSetBy(example.replaceAll('*', '')))[sets]).not.toBeNull();
  },
);

test.each(endsOfPeriods.map(({ not, sets }) => [not, sets] as const))('“%s” does not set the %s', async (not, sets) => {
  expect((await daysSetBy(not))[sets]).toBeNull();
});
