import { describe, expect, it } from 'vitest';
import { soak } from './soak.ts';

describe('sixty uploads, some poisoned, some announced more than once', () => {
  it('end in a record each, and every filing that owes a mail is mailed', async () => {
    const figures = await soak({ objects: 60, faults: 2, seed: 5 });
    expect(figures.notMailed).toEqual([]);
    expect(figures.withoutRecord).toEqual([]);
    expect(figures.endedWrongly).toEqual([]);
    expect(figures.mostPerSecond.alerts).toBeLessThanOrEqual(8);
    expect(figures.mostPerSecond.operations).toBeLessThanOrEqual(8);
    expect(figures.historyMailed).toBe(0);
  });
});
