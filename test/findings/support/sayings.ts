import { describe, expect, test } from 'vitest';
import type { Paper } from './filing-that-says.ts';
import { named } from './named.ts';

/** What a filing says, and what is found in it: a line for each finding. */
export interface Saying {
  readonly name: string;
  readonly says: string;
  readonly paper?: Paper;
  readonly found: readonly string[];
}

/** A test for each saying of each group; `read` tells what is found. */
export function testSayings(
  read: (says: string, paper?: Paper) => Promise<readonly string[]>,
  groups: Readonly<Record<string, readonly Saying[]>>,
): void {
  describe.each(Object.entries(groups))('%s', (_, sayings) => {
    test.each(named(sayings))('%s', async (_name, { says, paper, found }) => {
      expect(await read(says, paper)).toEqual(found);
    });
  });
}
