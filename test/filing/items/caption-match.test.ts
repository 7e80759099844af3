import { describe, expect, test } from 'vitest';
import { captionAt, captionsOf, matchCaption } from '../../../lambdas/filing/items/caption-match.ts';

const otherEvents = captionsOf([{ number: '8.01', numbering: 'new' }]);
const regulationFd = captionsOf([{ number: '7.01', numbering: 'new' }]);

describe('how well a caption agrees with the form’s', () => {
  test.each([
    ['as the form has it', 'Other Events', 1, 12],
    ['in capitals, spaced and marked', 'OTHER  EVENTS. The Company', 1, 13],
    ['with rules in between', 'Other___Events', 1, 14],
  ])('%s', (_, text, likeness, length) => {
    expect(matchCaption(text, otherEvents)).toEqual({ likeness, length });
  });

  test('a misspelt one is nearly the same, another one is not', () => {
    const exitCosts = captionsOf([{ number: '2.05', numbering: 'new' }]);
    const { likeness } = matchCaption('Csots Associated with Exit or Dispoasl Activities', exitCosts);
    expect(likeness).toBeGreaterThan(0.8);
    expect(likeness).toBeLessThan(1);
    expect(matchCaption('Legal Proceedings', exitCosts).likeness).toBeLessThan(0.3);
  });

  test('one that breaks off after some words is nearly as good as the whole', () => {
    const departure = captionsOf([{ number: '5.02', numbering: 'new' }]);
    expect(matchCaption('Departure of Directors or Certain Officers', departure).likeness).toBe(0.95);
    expect(matchCaption('Departure', departure).likeness).toBeLessThan(0.7);
  });

  test.each(['', '12', 'O'])('%j agrees with nothing', (text) => {
    expect(matchCaption(text, otherEvents)).toEqual({ likeness: 0, length: 0 });
  });

  test('no captions, nothing to agree with', () => {
    expect(matchCaption('Other Events', captionsOf([]))).toEqual({ likeness: 0, length: 0 });
    expect(captionsOf([{ number: '99', numbering: 'old' }])).toEqual([]);
  });

  test('of several captions the best, of equally good ones the longest', () => {
    expect(matchCaption('Regulation FD Disclosure and more', regulationFd)).toEqual({ likeness: 1, length: 24 });
  });
});

describe('where a caption ends', () => {
  test('with its paragraph', () => {
    expect(captionAt('Other Events\n\nOn May 25', 0, otherEvents)).toEqual({ likeness: 1, length: 12 });
  });

  test('with the next one, when it agrees better so', () => {
    expect(captionAt('see Other\n\nEvents\n\nOn May 25', 4, otherEvents)).toEqual({ likeness: 1, length: 13 });
  });
});
