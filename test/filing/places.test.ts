import { describe, expect, test } from 'vitest';
import { readSubmissionHeader } from '../../lambdas/filing/container/submission-header.ts';
import { placeInWords, placeNamed } from '../../lambdas/filing/places.ts';
import { secHeader } from './support/samples.ts';

describe('places that EDGAR calls by a code', () => {
  test.each([
    ['E9', 'Cayman Islands'],
    ['L2', 'Ireland'],
    ['D0', 'Bermuda'],
    ['d8', 'British Virgin Islands'],
    [' X0 ', 'United Kingdom'],
  ])('%s is written out', (code, name) => {
    expect(placeNamed(code)).toBe(name);
  });

  test.each(['', 'DE', 'ZZ9', 'Ireland'])('"%s" is none of them', (code) => {
    expect(placeNamed(code)).toBeNull();
  });

  test.each([
    ['Grand Duchy of Luxembourg', 'Luxembourg'],
    ["the People's  Republic of China", 'China'],
    ['Commonwealth of the Bahamas', 'Bahamas'],
    ['Province of Nova Scotia, Canada', 'Nova Scotia, Canada'],
    ['Canada', 'Canada'],
    ['NYSE', null],
    ['Republic of Lamps', null],
    ['', null],
  ])('"%s" in words: %s', (words, place) => {
    expect(placeInWords(words)).toBe(place);
  });

  test.each([
    ['E9', 'Cayman Islands'],
    ['L2', 'Ireland'],
    ['NV', 'NV'],
    ['Q9', 'Q9'],
  ])('a header that gives %s as the state of incorporation', (code, state) => {
    const header = secHeader().replace('STATE OF INCORPORATION:\t\t\tDE', `STATE OF INCORPORATION:\t\t\t${code}`);
    expect(readSubmissionHeader(header).registrants[0]?.state).toBe(state);
  });
});
