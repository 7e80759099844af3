import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { Wording } from '../../prose/wording.ts';
import { recommendationIn } from '../matters.ts';
import { chunksIn } from '../sentence-reading.ts';

const rules = '\\b(?:advance notice|by-?e?-?laws?|articles|charter|code of regulations)\\b';
const ofRules = new RegExp(rules);
/** Words with which what is said of candidates recommended to a committee ends: of a nomination, or of another rule. */
const ofAnotherRule = new RegExp(
  oneOf(
    rules,
    '\\b(?:proxy access|14a-\\d+|business)\\b',
    "\\bholder's notice\\b",
    '\\bnominat(?:e|es|ing)\\b',
    '(?<!\\b(?:such|the|these|those|this|that) )\\bnominations?\\b',
    '(?<!\\b(?:such|these|those|this|that) (?:a )?)\\bproposals?\\b',
  ),
);
const notice = new RegExp(inTurn('\\bnotices?\\b', '(?! (?:of|to) (?:the )?(?:chair|[a-z]+ committee))'));

/** How plainly the sentences of a paragraph have spoken of candidates whom holders recommend; null where they have not. */
export type Recommending = ReturnType<typeof recommendationIn>;

/**
 * What holds once a sentence is read behind others: a recommendation to a committee is no nomination, and what is said of
 * it goes on until another rule is named. Where only the committee was named, a notice may be of a nomination.
 */
export function goesOnRecommending(wording: Wording, before: Recommending): Recommending {
  // "Recommended in accordance with our bylaws": the times of those bylaws may stand behind it.
  const own = ofRules.test(wording.text) ? null : recommendationIn(chunksIn(wording));
  if (own === 'plainly' || before === null) return own;
  if (ofAnotherRule.test(wording.text) || (before === 'weakly' && notice.test(wording.text))) return own;
  return before;
}
