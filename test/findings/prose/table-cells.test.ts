import { expect, test } from 'vitest';
import { headsBelow } from '../../../lambdas/findings/prose/table-cells.ts';

test.each([
  [
    ['Matter', 'Opens', 'Closes'],
    ['Proposals', 'Rule', 'Bylaw'],
    ['Matter', 'Opens', 'Closes'],
  ],
  [
    ['Matter', 'Kind', 'Of'],
    ['', 'Opens', 'Closes'],
    ['', 'Opens', 'Closes'],
  ],
  [
    ['Matter', 'Deadline', 'Due'],
    ['', 'Earliest', 'Latest'],
    ['', 'Earliest', 'Latest'],
  ],
])('of the heads %j and the row %j below them, %j are the heads', (columns, row, heads) => {
  expect(headsBelow(columns, row)).toEqual(heads);
});
