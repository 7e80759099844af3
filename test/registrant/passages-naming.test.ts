import { describe, expect, it } from 'vitest';
import { passagesNaming } from '../../lambdas/registrant/passages-naming.ts';
import { day, passage } from '../alerts/hand-made.ts';

const quotes = (date: string, ...all: readonly string[]) =>
  passagesNaming(
    day(date),
    all.map((quote, index) => passage(index + 1, quote)),
  ).map(({ quote }) => quote);

describe('the passages that a day is read from', () => {
  it.each([
    'on May 5, 2004',
    'on MAY 5, 2004',
    'on 5 May 2004',
    'on Wed., 05/05/2004',
    'on 5/5/04',
    'The fifth is May 5.',
  ])('are those that print it: "%s"', (quote) => {
    expect(quotes('2004-05-05', 'The record date is March 1, 2004.', quote)).toEqual([quote]);
  });

  it('are those with its year, before any that may mean another year', () => {
    expect(quotes('2004-05-05', 'on May 5, 2003', 'on May 5, 2004')).toEqual(['on May 5, 2004']);
    expect(quotes('2004-05-05', 'record date May 15', 'on May 5 at noon')).toEqual(['on May 5 at noon']);
  });

  it('are the first when none prints it: "the second Tuesday of May"', () => {
    expect(quotes('2004-05-11', 'on the second Tuesday of May', 'at ten')).toEqual(['on the second Tuesday of May']);
  });

  it('are two at most', () => {
    expect(quotes('2004-05-05', 'May 5, 2004', 'again May 5, 2004', 'and May 5, 2004')).toHaveLength(2);
  });
});
