import { expect, test } from 'vitest';
import { columnsSideBySide } from '../../../../lambdas/findings/prose/plain-text/side-by-side.ts';

const left = [
  'The lamp burns in the hall,',
  'and it burns until morning.',
  'Nobody is in there now, as',
  'far as we know of it.',
];
const right = [
  'Proposals must reach us',
  'in good time. They come to',
  'the secretary, who keeps',
  'them in a box at home.',
];
const beside = (one: readonly string[]) => one.map((line, i) => `${line.padEnd(37)}${right[i]}`).join('\n');

test('two columns of running text are parted', () => {
  const columns = columnsSideBySide(beside(left));
  expect(columns?.map((column) => column.split('\n').map((line) => line.trim()))).toEqual([left, right]);
});

test.each(['and it  burns until morning.', 'and it ....burns till dawn.'])('a table is none: %s', (line) => {
  expect(columnsSideBySide(beside(left.with(1, line)))).toBeNull();
});
