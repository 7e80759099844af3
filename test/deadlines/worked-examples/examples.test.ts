import { describe, expect, test } from 'vitest';
import { workedExamples } from './examples.ts';

describe('a worked example', () => {
  test.each(workedExamples.map(({ name, computed, expected }) => [name, computed, expected] as const))(
    '%s',
    (_name, computed, expected) => {
      expect(computed()).toEqual(expected);
    },
  );
});
