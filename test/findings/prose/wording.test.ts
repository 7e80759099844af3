import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';

describe('a sentence is reduced to its wording', () => {
  const reduced: readonly (readonly [string, string, string])[] = [
    ['small letters and straight quotes', 'The “Board” said: don’t', 'the "board" said: don\'t'],
    ['every dash a hyphen', '90–120', '90-120'],
    [
      'every kind of holder is a holder',
      'Stockholders, share-owners and equity holders',
      'holders, holders and holders',
    ],
    ['a date', 'held on June 12, 2025.', 'held on @D0@.'],
    ['two dates, in order', 'from June 1, 2025 to June 12, 2025', 'from @D0@ to @D1@'],
    ['an annual meeting with its article', 'the annual meeting of stockholders', '@A0@'],
    ['an annual meeting with its year', 'our 2025 Annual Meeting', '@A0@'],
    ['an annual meeting as other countries call it', 'the annual ordinary general meeting', '@A0@'],
    ['a special meeting', 'a special meeting of shareholders', '@S0@'],
    ['an extraordinary one', 'an extraordinary general meeting', '@S0@'],
    ['a meeting whose kind is not told', 'such meeting', '@G0@'],
    ['a meeting of the board is another thing', 'a meeting of the board', 'a @X0@'],
    ['a number of days', 'not less than 60 days', 'not less than @N0@'],
    ['a number of days in words and figures', 'not less than sixty (60) days', 'not less than @N0@'],
    [
      'the board’s own meeting, at which it decides',
      'the board, at its special meeting, set it',
      'the board, at @X0@, set it',
    ],
    ['a meeting that the board held', 'the board held a special meeting', 'the board held @X0@'],
    [
      'a special meeting at which directors decide',
      'at a special meeting, the directors decided',
      'at @S0@, the directors decided',
    ],
    [
      'a conference at which work is presented',
      'we will present data at the 2025 lamp annual meeting',
      'we will present data at the 2025 lamp @X0@',
    ],
    ['an ordinal day', 'the 90th day', 'the @O0@'],
    ['an ordinal day in figures, then in words', 'the 60th (sixtieth) day', 'the @O0@'],
    ['a range of days', 'from 60-90 days', 'from @N1@ to @N0@'],
    ['figures, then words, and another count', 'within 60 (sixty) to 90 days', 'within @N1@ to @N0@'],
    ['an ordinal day in words', 'the tenth day', 'the @O0@'],
    ['a share of the vote is no number of days', '60 percent', '60 %'],
    ['a sum is no number of days', '$60 days', '$60 days'],
    ['the reader’s own tokens cannot be forged', 'the @A0@ of June 12, 2025', 'the  a0  of @D0@'],
  ];
  test.each(reduced)('%s', (_name, sentence, text) => {
    expect(wordingOf(sentence).text.trim()).toBe(text);
  });
});

describe('a count of days', () => {
  const counts = [
    ['a 90‑day period', 90, 'calendar', null],
    ['sixty (60) days', 60, 'calendar', null],
    ['the 3oth day', 30, 'calendar', null],
    ['the l0th day', 10, 'calendar', null],
    ['sixty (90) days', 60, 'calendar', 90],
    ['60 [90] days', 60, 'calendar', 90],
    ['sixty [ninety] days', 60, 'calendar', 90],
    ['60 [sixty] days', 60, 'calendar', null],
    ['ten business days', 10, 'business', null],
    ['ten working days', 10, 'business', null],
    ['two trading days', 2, 'trading', null],
    ['sixty full days', 60, 'clear', null],
    ['sixty clear days', 60, 'clear', null],
    ['sixty calendar days', 60, 'calendar', null],
    ['eight weeks', 8, 'week', null],
    ['three months', 3, 'month', null],
    ['a 60-day period', 60, 'calendar', null],
  ] as const;
  test.each(counts)('%s', (words, value, unit, contradiction) => {
    expect(wordingOf(`notice of ${words} before it`).counts).toEqual([{ value, unit, contradiction }]);
  });

  test.each(['[60] days', '[sixty] days', '[sixty (60)] days', '[60th] day'])('%s, as a draft has it', (words) => {
    const count = { value: 60, unit: 'calendar', contradiction: null, isBracketed: true };
    expect(wordingOf(`notice of ${words} before it`).counts).toEqual([count]);
  });

  test('shares its unit with the one before it', () => {
    expect(wordingOf('not less than 60 nor more than 90 days before it').counts.map(({ value }) => value)).toEqual([
      90, 60,
    ]);
  });

  test('shares “day” with the ordinal before it', () => {
    const { text, counts } = wordingOf('between the 120th and the 90th day before it');
    expect(text).toMatch(/^between the @O\d@ and the @O\d@ before it$/);
    expect(counts.map(({ value }) => value).sort()).toEqual([120, 90]);
  });

  test('whose letters were misread for figures', () => {
    expect(wordingOf('the l20th day before it').counts.map(({ value }) => value)).toEqual([120]);
  });
});

describe('a meeting', () => {
  const mentions = [
    ['the 2025 annual meeting', { type: 'annual', year: 2025, relative: null }],
    ['the annual meeting for fiscal year 2025', { type: 'annual', year: 2025, relative: null }],
    ['last year’s annual meeting', { type: 'annual', year: null, relative: 'past' }],
    ['the preceding year’s annual meeting', { type: 'annual', year: null, relative: 'past' }],
    ['the next annual meeting', { type: 'annual', year: null, relative: 'coming' }],
    ['our 2025 meeting', { type: 'annual', year: 2025, relative: null }],
    ['the AGM', { type: 'annual', year: null, relative: null }],
    ['a 2025 EGM', { type: 'special', year: 2025, relative: null }],
    ['the meeting', { type: 'unnamed', year: null, relative: null }],
    ['its last meeting', { type: 'unnamed', year: null, relative: 'past' }],
    ['a meeting of noteholders', { type: 'other', year: null, relative: null, ofCreditors: true }],
    ['the audit committee meeting', { type: 'other', year: null, relative: null }],
    ['the meeting of creditors', { type: 'other', year: null, relative: null, ofCreditors: true }],
  ] as const;
  test.each(mentions)('%s', (words, mention) => {
    expect(wordingOf(`It was told at ${words} today.`).meetings).toEqual([mention]);
  });

  test.each([
    'The Board resolved at a special meeting to sell.',
    'At a special meeting held on May 5, 2025, the Board resolved to sell.',
    'The Board of Directors held a special meeting on May 5, 2025.',
    'The Audit Committee will hold a special meeting in May.',
  ])('at which the board met, even called special, is the board’s own: %s', (says) => {
    expect(wordingOf(says).meetings.map(({ type }) => type)).toEqual(['other']);
  });

  test.each([
    'The Board decided to postpone the special meeting.',
    'On May 5, 2025 the Board called a special meeting to be held in June.',
    'The Board will ask for approval at the special meeting.',
    'The Board resolved to hold a special meeting.',
  ])('that the board calls or moves is not the board’s own: %s', (says) => {
    expect(wordingOf(says).meetings.map(({ type }) => type)).toEqual(['special']);
  });

  test('with its definition in brackets is one meeting', () => {
    const { text, meetings } = wordingOf('the 2025 annual meeting (the “Annual Meeting”) is called');
    expect([text, meetings.length]).toEqual(['@A0@ is called', 1]);
  });

  test('in lieu of an annual one is a special meeting', () => {
    expect(wordingOf('a special meeting in lieu of the annual meeting is called').text).toBe('@S0@ is called');
  });
});
