import { defineConfig } from 'vitest/config';

/** The tests that a mutant must not survive: those of the rooms whose code is mutated, their properties tried less often. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/deadlines/**/*.test.ts'],
    env: { PROPERTY_RUNS: '50' },
  },
});
