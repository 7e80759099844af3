import { describe, expect, test } from 'vitest';
import { deadlinesStay } from '../../../lambdas/findings/phrasebook/what-changed/deadlines-stay.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { ofKind } from '../support/in-a-line.ts';

describe('that deadlines told before stay as they are', () => {
  test.each(deadlinesStay.map((row) => [row.example, row] as const))('“%s” is told by its row', (example, row) => {
    const telling = deadlinesStay.filter(({ says }) => new RegExp(says).test(wordingOf(example).text));
    expect(telling).toEqual([row]);
  });

  test.each(deadlinesStay.map(({ not }) => not))('“%s” says nothing of it', (not) => {
    expect(deadlinesStay.filter(({ says }) => new RegExp(says).test(wordingOf(not).text))).toEqual([]);
  });
});

describe('a meeting that moved bears the sentence', () => {
  const moved = 'The annual meeting has been moved from March 11, 2025 to May 13, 2025.';

  test.each([
    ['The deadlines for nominations and proposals announced last year remain in effect.', true],
    ['The deadline for stockholder proposals is unchanged.', true],
    ['This change does not affect the deadline for nominations.', true],
    ['The deadline for nominations has therefore been extended to February 3, 2025.', false],
    ['The record date remains unchanged.', false],
  ])('%s', async (says, stays) => {
    const found = await ofKind('meeting-date', `${moved} ${says}`, { on: '2025-01-15' });
    expect(found.map(({ deadlinesStay: staying }) => staying?.quote)).toEqual([stays ? says : undefined]);
  });
});
