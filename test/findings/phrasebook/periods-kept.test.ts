import { describe, expect, test } from 'vitest';
import { periodsKept } from '../../../lambdas/findings/phrasebook/periods-kept.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { ofKind } from '../support/in-a-line.ts';

describe('that putting a meeting off opens no new period', () => {
  test.each(periodsKept.map((row) => [row.example, row] as const))('“%s” is told by its row', (example, row) => {
    const telling = periodsKept.filter(({ says }) => new RegExp(says).test(wordingOf(example).text));
    expect(telling).toEqual([row]);
  });

  test.each(periodsKept.map(({ not }) => not))('“%s” says nothing of it', (not) => {
    expect(periodsKept.filter(({ says }) => new RegExp(says).test(wordingOf(not).text))).toEqual([]);
  });
});

describe('a provision bears the sentence, wherever in its document that stands', () => {
  const clause =
    'To be timely, notice of a nomination must be received by the secretary not less than 90 nor more than 120 days before the anniversary of the prior annual meeting.';
  const keeping =
    'The adjournment or postponement of an annual meeting will not commence a new time period for the giving of notice.';

  test.each([
    ['in its paragraph', `${clause} ${keeping}`, [keeping]],
    ['in a later one', `${clause}\n\n${keeping}`, [keeping]],
    ['nowhere', clause, [undefined]],
  ])('%s', async (_where, says, quotes) => {
    const found = await ofKind('advance-notice-clause', says, { form: 'DEF 14A' });
    expect(found.map(({ keepsPeriod }) => keepsPeriod?.quote)).toEqual(quotes);
  });
});
