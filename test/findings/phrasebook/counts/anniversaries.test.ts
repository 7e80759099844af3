import { expect, test } from 'vitest';
import { namesOfAnniversary } from '../../../../lambdas/findings/phrasebook/counts/anniversaries.ts';
import { wordingOf } from '../../../../lambdas/findings/prose/wording.ts';
import { by, daysBefore } from '../../../../lambdas/terms/notation.ts';
import { ofKind } from '../../support/in-a-line.ts';

/** What a bylaw counts 60 days before, by the words that stand there. */
async function anchorOf(words: string) {
  const says = `Notice of a nomination must be received not less than 60 days before ${words}.`;
  return (await ofKind('advance-notice-clause', says)).map(({ expression }) => expression);
}

test.each(namesOfAnniversary.map((row) => [row.example, row] as const))('“%s” is named by its row', (example, row) => {
  const { text } = wordingOf(example.replaceAll('*', ''));
  expect(namesOfAnniversary.find(({ says }) => says.test(text))).toBe(row);
});

test.each(namesOfAnniversary.map(({ example, of }) => [example, of] as const))(
  '60 days before %s',
  async (example, of = 'priorMeetingAnniversary') => {
    expect(await anchorOf(example.replaceAll('*', ''))).toEqual([by(daysBefore(60, of))]);
  },
);

test.each(namesOfAnniversary.map(({ not }) => not))('60 days before %s: no anniversary', async (not) => {
  expect(await anchorOf(not)).toEqual([null]);
});
