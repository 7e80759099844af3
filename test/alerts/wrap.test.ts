import { describe, expect, it } from 'vitest';
import { beside, wrap } from '../../lambdas/alerts/wrap.ts';

describe('wrapping', () => {
  it.each([
    ['breaks at blanks', 'one two three', 7, ['one two', 'three']],
    ['cuts a word that is longer than a line', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['keeps a date together', 'on May 25, 2004 or so', 14, ['on', 'May 25, 2004', 'or so']],
    ['keeps a citation together', 'Rule 17 CFR 240', 9, ['Rule', '17 CFR', '240']],
    ['has nothing to say to nothing', '', 10, []],
  ])('%s', (_, text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected);
  });
});

describe('text beside a label', () => {
  it('puts the mark at the right edge of its last line', () => {
    const [line = ''] = beside(['Mar 5'], 'Short.', 20, '[1]').split('\n');
    expect(line).toHaveLength(72);
    expect(line).toMatch(/^ {2}Mar 5 +Short\. +\[1\]$/);
  });

  it('gives the mark a line of its own when there is no room', () => {
    const lines = beside(['Mar 5'], 'x'.repeat(52), 20, '[1]').split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]?.trim()).toBe('[1]');
  });

  it('keeps all lines of a label that is longer than its text', () => {
    expect(beside(['Mar 26 to', 'May 15'], 'Notice.', 20)).toBe('  Mar 26 to         Notice.\n  May 15');
  });
});
