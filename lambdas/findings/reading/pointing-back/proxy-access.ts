import type { DeadlineSubject } from '../../../terms/deadline.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';

/** Nominees who are to stand in no paper of the company's. */
const elsewhere = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'directly',
      'outside',
      'otherwise',
      'instead of',
      'rather than',
      'other than',
      'advance notice',
      'not (?:for|to be) inclu\\w+',
      'without (?:[a-z]+ ){0,4}inclu\\w+',
    ),
    '\\b',
  ),
);

const theNomination = oneOf(
  '(?:the|such|any such|this) (?:proxy access )?(?:notice of )?nominations?',
  inTurn(
    '(?:under|pursuant to|in accordance with|through) (?:these|this|such|that|those|the foregoing)(?: [a-z-]+){0,2}',
    ' (?:provisions?|by-?laws?|section|procedures?|right|process)',
  ),
);
const saidBefore = new RegExp(`\\b(?:${theNomination})\\b`);

/** True for words on nominees who are to stand in no paper of the company's: "without including them in our proxy statement". */
export function areOutsideOurPapers(text: string): boolean {
  return elsewhere.test(text);
}

/**
 * Whether a sentence that names nominations goes on with those for the company's own proxy statement, where nothing else
 * was spoken of before: "nominations under these provisions", or nominations that it names beside proxy access itself.
 */
export function goesOnWithAccess(
  before: readonly DeadlineSubject[],
  own: readonly DeadlineSubject[],
  text: string,
): boolean {
  if (before.join() !== 'proxy-access' || !own.includes('nomination') || elsewhere.test(text)) return false;
  if (own.some((subject) => subject !== 'nomination' && subject !== 'proxy-access')) return false;
  return own.includes('proxy-access') || saidBefore.test(text);
}
