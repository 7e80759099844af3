import { describe, expect, test } from 'vitest';
import type { Timing } from '../../../lambdas/terms/expression.ts';
import type { Paper } from './filing-that-says.ts';
import { ofKind } from './in-a-line.ts';
import { named } from './named.ts';

/** A sentence, and the provisions in it; null for a timing that is not understood. */
export interface Provisions {
  readonly name: string;
  readonly says: string;
  readonly paper?: Paper;
  /** The subjects and the timing of each provision. */
  readonly provisions: readonly (readonly [subjects: string, timing: Timing | null])[];
}

/** A test for each sentence of each group. */
export function testProvisions(groups: Readonly<Record<string, readonly Provisions[]>>): void {
  describe.each(Object.entries(groups))('%s', (_, cases) => {
    test.each(named(cases))('%s', async (_name, { says, paper, provisions }) => {
      const found = await ofKind('advance-notice-clause', says, paper);
      expect(found.map((one) => [one.subjects.join(', '), one.expression])).toEqual(provisions);
    });
  });
}
