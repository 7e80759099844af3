import { defineConfig } from 'vitest/config';

/** The tests of the room that is mutated; which one it is, the run says. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['**/*.test.ts'],
    setupFiles: ['test/temporal-equality.ts'],
  },
});
