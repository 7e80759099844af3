import { describe, expect, test } from 'vitest';
import { isCaption, isEnclosure, isFormality } from '../../../lambdas/findings/disclosures/formalities.ts';

describe('tells how information is given, and nothing of what it is', () => {
  test.each([
    'The information in this Item 7.01, including Exhibit 99.1, is furnished.',
    'It shall not be deemed "filed".',
    'Exhibit 99.1 and Exhibit 99.2, which are slides, are hereby attached.',
    'Please see our website.',
    'This is no admission that it is material.',
    'We undertake no duty to change it.',
    'We use this channel to disclose news.',
    'We do so solely to comply with Regulation FD.',
  ])('%s', (says) => {
    expect(isFormality(says)).toBe(true);
  });

  test('a sentence on a matter does', () => {
    expect(isFormality('We sold our works in Tulsa.')).toBe(false);
  });
});

test('that a paper is enclosed is no matter either', () => {
  expect(isEnclosure('A copy of the press release is attached as Exhibit 99.1.')).toBe(true);
  expect(isEnclosure('We sold our works, as a press release tells.')).toBe(false);
});

test('a caption is a few words with capitals', () => {
  expect(isCaption('Regulation FD Disclosure.')).toBe(true);
  expect(isCaption('We sold our works.')).toBe(false);
});
