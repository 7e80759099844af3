import { describe, expect, test } from 'vitest';
import { fold, unfolding } from '../../../lambdas/findings/prose/sentence-bounds.ts';
import { deadlinesIn, meetingsIn } from '../support/in-a-line.ts';

describe('a word that a line end parts', () => {
  test.each([
    ['has been post-\nponed', 'has been postponed'],
    ['HAS BEEN POST-\n     PONED', 'HAS BEEN POSTPONED'],
    ['on Decem-\nber 5', 'on December 5'],
    ['under Rule 14a-\n8', 'under Rule 14a- 8'],
    ['a long-\nterm plan', 'a long- term plan'],
    ['by January 5 -\nno later', 'by January 5 - no later'],
  ])('%j is read as %j', (raw, read) => {
    expect(fold(raw)).toBe(read);
  });

  test('keeps the places behind it', () => {
    const raw = 'was post-\nponed to May';
    expect(raw.slice(unfolding(raw)(fold(raw).indexOf('to')))).toBe('to May');
  });

  test('tells what has become of a meeting, and by when', async () => {
    const says = 'The annual meeting of stockholders set for May 22, 2025 has been post-\nponed to June 20, 2025.';
    expect(await meetingsIn(says)).toEqual(['annual postponed 2025-06-20, was 2025-05-22']);
    const named = 'The annual meet-\ning of stockholders will be held on Ju-\nne 20, 2025.';
    expect(await meetingsIn(named)).toEqual(['annual set 2025-06-20']);
    const deadline = 'Proposals under Rule 14a-8 must be received by Decem-\nber 5, 2025.';
    expect(await deadlinesIn(deadline)).toEqual(['rule-14a-8-proposal by 2025-12-05']);
  });
});
