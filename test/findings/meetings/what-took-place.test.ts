import { describe, expect, test } from 'vitest';
import { statusWords } from '../../../lambdas/findings/meetings/fates/meeting-status-words.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';

const of = (says: string) => statusWords(wordingOf(says));

describe('a meeting was held where', () => {
  test.each([
    'The shares represented at the annual meeting made up a quorum.',
    'Holders of most shares were present.',
    'The chair called to order the annual meeting.',
    'The annual meeting was conducted by the chair.',
    'Alder Corp. reconvened its annual meeting.',
    'Alder Corp. held a meeting of its holders.',
    'Alder Corp. held annual meetings of stockholders.',
    'In Tulsa, at the annual meeting held by the chair, all went well.',
    'Holders voted.',
    'Results of the annual meeting follow.',
    'Whoever held shares could vote at the annual meeting.',
    'So many votes were cast.',
    'Three directors were elected.',
    'The plan was approved at it.',
    'At the annual meeting the holders ratified the choice.',
    'The meeting of the company held in Tulsa was short.',
    'The plan won 62 % of them.',
    'The plan fell short.',
    'The plan narrowly failed.',
    'The plan failed to pass.',
    'The plan was defeated.',
    'The holders turned it down.',
    'The directors appointed at the annual meeting met.',
  ])('%s', (says) => {
    expect(of(says).held).toBe(true);
  });

  test.each([
    'The annual meeting will be held in Tulsa.',
    'If holders of most shares are present, the annual meeting opens.',
    'The directors to be elected at the annual meeting are named below.',
  ])('and not where: %s', (says) => {
    expect(of(says).held).toBe(false);
  });
});

describe('there was no quorum where', () => {
  test.each([
    'The annual meeting was adjourned for lack of a quorum.',
    'There was no quorum.',
    'A quorum was not there.',
    'The holders did not reach the required quorum.',
    'An insufficient number of shares was there for a quorum.',
  ])('%s', (says) => {
    expect(of(says).withoutQuorum).toBe(true);
  });
});
