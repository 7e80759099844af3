import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../../lambdas/findings/prose/plain-text/paragraphs.ts';

const long = 'The lamp burns in the hall of the house; it burns there. '.repeat(150);

test.each(['  (b) The wick', 'Section 2 The wick', '12. The wick'])(
  'a piece of a long one ends where %s begins',
  (item) => {
    const text = `${long}\n${item}${long}`;
    const beginnings = [...paragraphsOf(text)].map(({ start }) => text.slice(start, start + item.length));
    expect(beginnings).toEqual([text.slice(0, item.length), item]);
  },
);

const due = 'Proposals of holders for our proxy statement must be received no later than';

test.each([
  ['a month over its day', `${due} December\n\n47\n\n12, 2025, at the mill.`, 1],
  [
    'a month over its day, a foot between',
    `${due} December\n\nLantern 2025 Proxy Statement | 47\n\n12, 2025, at the mill.`,
    1,
  ],
  ['a month over the number of an item', `${due} December\n\n12. Elect the directors of the mill.`, 2],
  ['no month', `${due} those of others\n\n12, 2025, at the mill.`, 2],
])('where a page ends within a sentence: %s', (_name, text, paragraphs) => {
  expect(
    [...paragraphsOf(text)].filter(
      ({ start, end }) => !/^\s*\d+\s*$|\|/.test(text.slice(start, end)) || paragraphs === 1,
    ),
  ).toHaveLength(paragraphs);
});
