import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';

/*
 * A Temporal object has no properties of its own to compare, so that `toMatchObject` takes any two for equal:
 * a test of a date would pass whatever the date.
 */
const kinds = [Temporal.PlainDate, Temporal.PlainDateTime, Temporal.Instant] as const;

expect.addEqualityTesters([
  (a: unknown, b: unknown): boolean | undefined => {
    const kind = kinds.find((one) => a instanceof one || b instanceof one);
    if (kind === undefined) return undefined;
    return a instanceof kind && b instanceof kind && a.toString() === b.toString();
  },
]);
