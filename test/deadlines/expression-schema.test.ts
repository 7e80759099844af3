import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expression, timingWith } from '../../lambdas/deadlines/expression-schema.ts';
import { someExpression } from './support/arbitraries.ts';

const timing = timingWith(expression.nullable());

describe('the deadline language as JSON', () => {
  it('loses nothing when it is read back', () => {
    fc.assert(
      fc.property(someExpression, fc.option(someExpression), (due, opens) => {
        const written = { opens, due };
        expect(timing.parse(JSON.parse(JSON.stringify(written)))).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  it('may leave out when a period opens, and on record when it ends', () => {
    expect(timing.parse({ due: { on: 'meeting' } })).toEqual({ opens: null, due: { on: 'meeting' } });
    expect(timing.parse({ opens: { on: 'meeting' }, due: null })).toEqual({ opens: { on: 'meeting' }, due: null });
    expect(timingWith(expression).safeParse({ opens: { on: 'meeting' }, due: null }).success).toBe(false);
  });
});
