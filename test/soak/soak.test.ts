import { describe, expect, it } from 'vitest';
import { soak } from './soak.ts';

/** It takes ten seconds of a machine that does nothing else. */
const patience = 240_000;

describe('sixty uploads, some poisoned, some announced more than once', () => {
  it('end in a record each, and every filing that owes a mail is mailed', { timeout: patience }, async () => {
    const figures = await soak({ objects: 60, faults: 2, seed: 5 });
    expect(figures.notMailed).toEqual([]);
    expect(figures.withoutRecord).toEqual([]);
    expect(figures.endedWrongly).toEqual([]);
    expect(figures.mostPerSecond.alerts).toBeLessThanOrEqual(8);
    expect(figures.mostPerSecond.operations).toBeLessThanOrEqual(8);
    expect(figures.historyMailed).toBe(0);
  });
});
