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
