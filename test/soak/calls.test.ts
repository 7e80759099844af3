import { describe, expect, it } from 'vitest';
import { ofMany, ofOne, type Spent, spentOn } from './growth.ts';

const most = (all: readonly Spent[], of: keyof Spent) => all.reduce((a, one) => Math.max(a, one[of]), 0);

describe('the calls of S3 for a filing', () => {
  it('of a new registrant are ten at most, in four round trips', async () => {
    const first = await spentOn(ofMany(8, 8), 1);
    expect(most(first, 'calls')).toBeLessThanOrEqual(10);
    expect(most(first, 'roundTrips')).toBeLessThanOrEqual(4);
  });

  it('of one with a long memory are twelve at most, in four round trips, also where something is put apart', async () => {
    const long = (await spentOn(ofOne(56), 12)).slice(24);
    expect(most(long, 'calls')).toBeGreaterThan(7);
    expect(most(long, 'calls')).toBeLessThanOrEqual(12);
    expect(most(long, 'roundTrips')).toBeLessThanOrEqual(4);
  });

  it('are two more in the life of a worker: for the house rules, and for records of before', async () => {
    const spent = await spentOn(ofMany(4, 2), 12);
    expect(spent.map(({ besides }) => besides)).toEqual([2, 0, 0, 0]);
  });

  it('move no more bytes late in the life of a registrant', { timeout: 120_000 }, async () => {
    const spent = await spentOn(ofOne(96), 12);
    const bytes = (from: number, of: 'bytesRead' | 'bytesWritten') =>
      spent.slice(from, from + 24).reduce((sum, one) => sum + one[of], 0);
    expect(bytes(72, 'bytesRead')).toBeLessThan(1.5 * bytes(0, 'bytesRead'));
    expect(bytes(72, 'bytesWritten')).toBeLessThan(1.5 * bytes(0, 'bytesWritten'));
  });
});
