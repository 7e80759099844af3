import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../lambdas/findings/phrasebook/lexicon/index.ts';
import { scopeRules } from '../../../lambdas/findings/phrasebook/scopes.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { scoped } from '../../../lambdas/findings/reading/scopes.ts';
import { chunksIn } from '../../../lambdas/findings/reading/sentence-reading.ts';

/** A text in which brackets mark a stretch, as its chunks without those of the scopes, and these. */
function marked(text: string): { readonly outside: string; readonly inside: string } {
  const [before = '', inside = '', behind = ''] = text.split(/[[\]]/);
  const chunks = (part: string) => chunksIn(wordingOf(part)).map((chunk) => chunk.text);
  return { outside: withoutNumbers([...chunks(before), ...chunks(behind)]), inside: withoutNumbers(chunks(inside)) };
}

function read(text: string): { readonly outside: string; readonly inside: string } {
  const chunks = scoped(chunksIn(wordingOf(text.replace(/[[\]]/g, ''))));
  const told = (isInside: boolean) => chunks.filter(({ scope }) => (scope !== null) === isInside);
  return {
    outside: withoutNumbers(told(false).map((chunk) => chunk.text)),
    inside: withoutNumbers(told(true).map((chunk) => chunk.text)),
  };
}

/** The days and counts of a text bear its own numbers. */
function withoutNumbers(texts: readonly string[]): string {
  return texts.join(' ').replace(/@([A-Z])\d+@/g, '@$1@');
}

/** What each kind of scope is made of, and all that ends it; brackets stand around what it holds. */
const scopes = [
  // Excepted, by a word in front.
  'proposals [other than under Rule 14a-8] no later than May 1',
  'proposals [except under Rule 14a-8] not earlier than May 1',
  'proposals [apart from Rule 14a-8] before May 1',
  'proposals [besides Rule 14a-8] after May 1',
  'proposals [excluding Rule 14a-8] between May 1 and May 31',
  'proposals [other than under Rule 14a-8] until May 1',
  'proposals [other than under Rule 14a-8] May 1',
  'proposals [other than under Rule 14a-8] that day',
  'proposals [other than under Rule 14a-8] 90 days before the meeting',
  'proposals [other than under Rule 14a-8] must arrive',
  'proposals [other than under Rule 14a-8] but under our bylaws',
  'proposals [other than under Rule 14a-8]; nominations',
  'proposals [other than under Rule 14a-8]: nominations',
  'proposals [other than under Rule 14a-8] | nominations',
  'proposals [other than under Rule 14a-8], by mail',
  // What is named anew behind a comma and "and" is none of what is excepted; what is no head goes on.
  'business [other than under Rule 14a-8], and nominations',
  'nominations [other than by proxy access], and proposals',
  'nominations [other than by proxy access], and business',
  'proposals [other than under Rule 14a-8, and the proxy access bylaw] must arrive',
  // A purpose behind it ends it when it holds what it was opened for.
  'business that [will not be included in our proxy statement] to nominate a director',
  'proposals [other than under Rule 14a-8] to nominate a director',
  'notices [other than under Rule 14a-19] to nominate a director',
  'nominations [other than by proxy access] to nominate a director',
  'nominations [other than under our bylaws] to nominate a director',
  'nominations [other than those to nominate a director] must arrive',
  // Excepted, by three letters.
  '[non-proxy access] nominations of holders',
  // Excepted, by what our own paper does not print.
  'business that [will not be included in our proxy statement] no later than May 1',
  'business that [will not be included in our proxy statement] not earlier than May 1',
  'business but [will not be included in our proxy statement] after May 1',
  'business and [will not be included in our proxy statement] must arrive',
  'business that [will not be included in our proxy statement] but in yours',
  'business that [will not be included in our proxy statement]; nominations',
  // What a paper contains.
  'a notice [containing the information that Rule 14a-19 requires] no later than May 1',
  'a notice [containing the information under Rule 14a-19] must arrive',
  'a notice [containing the information under Rule 14a-19] but no more',
  'a notice [containing the information under Rule 14a-19] meets the bylaws',
  'a notice [containing the information under Rule 14a-19]: a proposal',
  // In passing.
  'a nomination [regardless of whether for our proxy statement] but in time',
  'a nomination, [regardless of whether for our proxy statement]; a proposal',
  'a nomination, [regardless of whether for our proxy statement] no later than May 1',
  'nominations ([see Rule 14a-19]; a proposal)',
  'nominations ([see Rule 14a-19] | a proposal)',
  'nominations ([see Rule 14a-19], a proposal)',
];

describe('a scope holds what its words open, up to what ends it', () => {
  test.each(scopes)('%s', (text) => {
    expect(read(text)).toEqual(marked(text));
  });

  test.each(scopeRules.map(({ example }) => example))('as its row shows: %s', (example) => {
    expect(read(example)).toEqual(marked(example));
  });
});

describe('the same words open none', () => {
  const told = [
    'will not be included in our proxy statement', // Nothing that "that", "but" or "and" leads to.
    'nominations as we see Rule 14a-19', // In the middle of a sentence it is no aside.
  ];
  test.each(told)('%s', (text) => {
    expect(read(text).inside).toBe('');
  });
});

/** What opens each scope, in words. */
const openings: Readonly<Record<string, string>> = {
  except: 'proposals other than',
  non: 'non',
  'left-out': 'business that will not be included',
  contents: 'a notice containing the information',
  'either-way': 'a nomination, regardless of whether',
  aside: 'nominations (see',
};

/** "Will not be included before", "earlier than": together with these it is the bound "not before", and no scope. */
const areOneBound: ReadonlySet<string> = new Set(['before', 'earlier-than']);

/** Each concept of the phrasebook right behind what opens each scope: it is held, or it ends the scope, as the row says. */
const matrix = scopeRules.flatMap((rule) =>
  lexicon
    .filter(({ name }) => !(rule.opens === 'left-out' && areOneBound.has(name)))
    .map(({ name, example }) => ({ rule, name, words: formOf(name, example), ends: rule.closes.includes(name) })),
);

/** The words of an example that are a concept. */
function formOf(name: string, example: string): string {
  return chunksIn(wordingOf(example)).find(({ is }) => is === name)?.text ?? example;
}

describe('each concept in each scope', () => {
  test.each(matrix.map(({ rule, name, words, ends }) => [name, rule.opens, { words, ends }] as const))(
    '“%s” behind “%s”',
    (name, opens, { words, ends }) => {
      const chunks = scoped(chunksIn(wordingOf(`${openings[opens]} ${words} of it`)));
      const found = chunks.findLast(({ is }) => is === name);
      expect(found && (found.scope === null) === ends, JSON.stringify(chunks)).toBe(true);
    },
  );
});
