import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../lambdas/findings/phrasebook/lexicon/index.ts';
import { subjectRows } from '../../../lambdas/findings/phrasebook/subject-rows.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { chunksOf } from '../../../lambdas/findings/reading/chunks.ts';
import { lexiconReader } from '../../../lambdas/findings/reading/lexicon-reader.ts';
import { scoped } from '../../../lambdas/findings/reading/scopes.ts';
import { subjectsIn } from '../../../lambdas/findings/reading/things.ts';

const reader = lexiconReader(lexicon);
const named = (words: string) => subjectsIn(scoped(chunksOf(wordingOf(words).text, reader)));

describe('each row of subjects decides its own example', () => {
  test.each(subjectRows.map(({ example, subject }) => [example, subject] as const))('%s', (example, subject) => {
    expect(named(example)).toEqual({ subjects: [subject], unspecifiedProposals: false });
  });

  test('a proposal: which kind must follow from the words around', () => {
    expect(named('a proposal')).toEqual({ subjects: [], unspecifiedProposals: true });
  });
});

/** A subject is named, or named only to be excepted, included or contained. */
const cases = [
  ['nominations other than pursuant to the proxy access provisions of our bylaws', ['nomination']],
  ['non-proxy access director nominees', ['nomination']],
  ['nominations (other than by proxy access) or other business', ['nomination', 'other-proposal']],
  ['a proposal that is not submitted under Rule 14a-8 and is to be raised at the meeting', ['other-proposal']],
  ['a proposal (not being one under Rule 14a-8) or a nomination', ['nomination', 'other-proposal']],
  ['stockholder proposals, except under Rule 14a-8', ['other-proposal']],
  ['a proposal under the CBCA to be included in our proxy materials', ['other-proposal']],
  ['a proposal under the Securities Act to be included in our proxy materials', ['rule-14a-8-proposal']],
  ['business other than nominations', ['other-proposal']],
  [
    'to nominate a director or bring a proposal of business (other than nominations under the proxy access bylaw or a proposal in accordance with Rule 14a-8)',
    ['nomination', 'other-proposal'],
  ],
  ['nominations or other business that will not be included in our proxy statement', ['nomination', 'other-proposal']],
  ['a nomination that a holder does not intend to have included in our proxy materials', ['nomination']],
  ['notice of a nomination containing the information required by Rule 14a-19', ['nomination']],
  ['a nomination with timely notice that complies with Rule 14a-19', ['universal-proxy']],
  ['whoever solicits proxies in support of nominees other than the Company’s', ['universal-proxy']],
  ['Rule 14a-8 proposals and proxy access nominees', ['rule-14a-8-proposal', 'proxy-access']],
  ['proposals and nominees for inclusion in our proxy materials', ['rule-14a-8-proposal', 'proxy-access']],
  ['nominations and proxy access nominations', ['nomination', 'proxy-access']],
  ['to nominate and include in our proxy materials director candidates', ['proxy-access']],
  [
    'a nomination by a holder who solicits proxies in support of director nominees other than ours',
    ['universal-proxy'],
  ],
  ['a nomination outside proxy access of somebody to be included on our proxy card', ['nomination']],
  ['business outside Rule 14a-8 to be included in our proxy statement', ['other-proposal']],
  ['business that is not to be included in our proxy statement under Rule 14a-8', ['other-proposal']],
  ['nominations, including under proxy access', ['nomination', 'proxy-access']],
  ['nominations, including through proxy access', ['nomination', 'proxy-access']],
  ['nominations, including those by proxy access', ['nomination', 'proxy-access']],
  ['nominations, including for proxy access', ['nomination', 'proxy-access']],
  ['floor proposals', ['other-proposal']],
  ['a broker, bank or other nominee', []],
  ['the Nominating and Corporate Governance Committee', []],
  ['on Proposal 2', []],
] as const;

describe('scope', () => {
  test.each(cases)('%s', (words, subjects) => {
    expect(named(words).subjects).toEqual(subjects);
  });
});
