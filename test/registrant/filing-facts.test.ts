import { describe, expect, test } from 'vitest';
import type { Filing } from '../../lambdas/filing/filing.ts';
import type { Finding } from '../../lambdas/findings/finding.ts';
import { factsFor, rememberedState, stateIn } from '../../lambdas/registrant/facts/facts-for-deadlines.ts';
import { filingInWords, sourceInWords, wasSaidBy } from '../../lambdas/terms/source.ts';
import { clause, day, disclosure, passage } from '../alerts/hand-made.ts';
import { filingOf, unnamed } from '../records/hand-made-filing.ts';
import { byPerson, inFiling, knownWith } from './hand-made-registrant.ts';

function facts(given: Partial<Filing>, says: readonly Finding[] = []) {
  return factsFor(filingOf('', given), says, null, {}).filing;
}

const results: Finding = {
  kind: 'other-item',
  item: '9',
  topic: 'results-of-operations',
  remarks: [],
  evidence: [passage(5, 'Results of the quarter.')],
};
const read = { origin: 'filing', approximate: false, remark: null };

describe('what a filing itself gives rise to counts from', () => {
  test('the day of its report', () => {
    expect(facts({ reportDate: day('2004-03-01') }).event).toMatchObject({ date: day('2004-03-01'), ...read });
    expect(facts({}).event).toBeNull();
  });

  test.each([
    ['10-Q', '2004-03-31'],
    ['10-K', '2004-03-31'],
    ['8-K', null],
    ['NT 10-Q', null],
    [null, null],
  ])('the end of the period, in Form %s: %s', (form, date) => {
    const { periodEnd } = facts({ form, period: day('2004-03-31') });
    expect(periodEnd?.date.toString() ?? null).toBe(date);
  });

  test('no period where a periodic report names none', () => {
    expect(facts({ form: '10-Q' }).periodEnd).toBeNull();
  });

  test('its items, each with its passage', () => {
    const evidence = passage(3, 'Item 8.01. Other Events.');
    const item = {
      number: '8.01',
      caption: 'Other Events',
      numbering: 'new',
      part: null,
      document: 1,
      start: 0,
      end: 0,
      evidence,
    } as const;
    expect(facts({ items: [item] }).items).toEqual([
      { number: '8.01', numbering: 'new', evidence: [evidence], event: null, vote: null },
    ]);
  });

  test('its disclosures under Regulation FD, and no other finding', () => {
    const { item, meetingNoticeOnly, selective, evidence } = disclosure();
    expect(facts({}, [clause(), disclosure()]).disclosures).toEqual([{ item, meetingNoticeOnly, selective, evidence }]);
  });

  test('results under another item, on the day of its report', () => {
    const says = [clause(), results];
    expect(facts({ reportDate: day('2004-03-01') }, says).resultsUnderOtherItem).toMatchObject({
      item: '9',
      on: { date: day('2004-03-01'), ...read },
      evidence: results.evidence,
    });
    expect(facts({}, says).resultsUnderOtherItem, 'nothing dates them').toBeNull();
    expect(facts({ reportDate: day('2004-03-01') }, [clause()]).resultsUnderOtherItem).toBeNull();
  });
});

describe('the state of incorporation', () => {
  test('is that of the first registrant of which the filing gives one', () => {
    const registrants = [unnamed, { ...unnamed, state: 'NV' }, { ...unnamed, state: 'DE' }];
    expect(stateIn(filingOf('', { registrants }))).toBe('NV');
    expect(stateIn(filingOf(''))).toBeNull();
  });

  test('is none where none is on record', () => {
    expect(rememberedState(filingOf(''), null)).toBeNull();
    expect(rememberedState(filingOf(''), knownWith([]))).toBeNull();
  });
});

describe('a thing was said by a day', () => {
  const undated = { kind: 'filing', filing: { id: 'x', form: null, on: null } } as const;
  test.each([
    ['on that very day', inFiling('2004-03-01'), '2004-03-01', true],
    ['before it', inFiling('2004-02-29'), '2004-03-01', true],
    ['after it: not', byPerson('2004-03-02'), '2004-03-01', false],
    ['in a filing without a date', undated, '2004-03-01', true],
    ['asked for no day', inFiling('2004-03-02'), null, true],
  ] as const)('%s', (_, source, on, was) => {
    expect(wasSaidBy(on === null ? null : day(on), source)).toBe(was);
  });

  test('and is cited by who said it', () => {
    expect(sourceInWords(inFiling('2004-03-01', 'DEF 14A'))).toBe('the DEF 14A of March 1, 2004');
    expect(sourceInWords(byPerson('2004-03-02'))).toBe('Jane Doe, who corrected it on March 2, 2004 (misprint)');
    expect(filingInWords({ id: 'x', form: null, on: null })).toBe('an earlier filing');
    expect(filingInWords({ id: 'x', form: '8-K', on: null })).toBe('an earlier 8-K');
  });
});
