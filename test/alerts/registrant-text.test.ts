import { describe, expect, it } from 'vitest';
import { registrantText } from '../../lambdas/alerts/registrant-text.ts';
import type { Correction } from '../../lambdas/registrant/correction.ts';
import type { FactsOnRecord } from '../../lambdas/registrant/filing-facts.ts';
import { knownRegistrant } from '../../lambdas/registrant/registrant-from-filings.ts';
import { filed } from '../registrant/hand-made-facts.ts';
import { unwrapped } from '../stories/tell.ts';
import { clause, day, meeting, registrant, stated } from './hand-made.ts';

const proxy = filed(
  '2003-07-01',
  [meeting({ date: day('2003-08-13') }), clause(), stated({ date: day('2004-03-05') })],
  {
    form: 'DEF 14A',
    id: '0009990017-03-000012',
  },
);
const report = filed('2004-03-01', [meeting({ recordDate: day('2004-04-05') })]);

function text(filings: readonly FactsOnRecord[], corrections: readonly Correction[] = []): string {
  const known = knownRegistrant(filings, corrections);
  if (known === null) throw new Error('Something is known');
  return registrantText({ known, filings, corrections });
}

describe('what is known of a registrant', () => {
  it('fits a terminal', () => {
    for (const line of text([proxy, report]).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says who it is by all its names, the last first', () => {
    const renamed = filed('2005-03-01', [], {
      registrant: { ...registrant, name: 'ALDER CREEK LABS', cik: '0009990017' },
    });
    expect(text([proxy, renamed])).toMatch(
      /^ALDER CREEK LABS\nalso ALDER CREEK DIAGNOSTICS CORPORATION\nCIK 0009990017\n/,
    );
  });

  it('gives each date with the filing that says so', () => {
    const all = unwrapped(text([proxy, report]));
    expect(all).toContain(
      'Tue May 25, 2004 From the 8-K of March 1, 2004. 80 days before the anniversary of Aug 13, 2003.',
    );
    expect(all).toContain('Record date: Apr 5, 2004 (the 8-K of March 1, 2004).');
    expect(all).toContain('Printed for proposals for the proxy statement: Mar 5, 2004 (the DEF 14A of July 1, 2003).');
    expect(all).toContain('nominations: 90 days before the meeting (the DEF 14A of July 1, 2003).');
    expect(all).toContain('Jul 1, 2003 DEF 14A 0009990017-03-000012');
  });

  it.each<[string, Parameters<typeof meeting>[0], RegExp]>([
    ['held', { status: 'held' }, /Tue May 25, 2004 From the 8-K of .* \(held\)/],
    ['cancelled', { status: 'cancelled' }, /\(cancelled\)/],
    [
      'put off',
      { date: null, status: 'postponed', previouslyScheduledDate: day('2004-05-25') },
      /2004 No date is known. Called before for May 25, 2004. .*\(put-off\)|\(put-off\).*No date is known/,
    ],
    [
      'adjourned',
      { date: day('2004-06-15'), status: 'adjourned', previouslyScheduledDate: day('2004-05-25') },
      /Adjourned to: Jun 15, 2004/,
    ],
  ])('says when a meeting was %s', (_, given, expected) => {
    expect(unwrapped(text([filed('2004-05-26', [meeting(given)])]))).toMatch(expected);
  });

  it('cannot be disturbed by what a filing says', () => {
    const hostile = filed('2004-03-01', [], {
      registrant: { ...registrant, name: 'A\nB\u001b[31m\u202e' },
      form: '8-K\n\n',
    });
    for (const character of ['\u001b', '\u202e']) expect(text([hostile])).not.toContain(character);
    expect(text([hostile])).toMatch(/^A B/);
  });
});
