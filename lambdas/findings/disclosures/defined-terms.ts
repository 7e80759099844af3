import type { FiledDocument } from '../../filing/filing.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { inTurn, literally, oneOf } from '../prose/any-of.ts';
import { fold } from '../prose/sentence-bounds.ts';

/** A topic that is longer tells something by itself, whatever terms it uses. */
const LONGEST_WEAK = 90;
/** Characters before a term's definition in which the words stand that say what it is. */
const LONGEST_DEFINITION = 320;
const LONGEST_EXPLANATION = 110;

/** "The Closing", "the completion of the Merger", "it had entered into the Merger Agreement": a term and hardly more. */
const weak = new RegExp(
  inTurn(
    '^(?:(?:that )?(?:it|the company|we) (?:has|had|have) (?:\\w+ into|\\w+ed) )?(?:the |its )?(?:',
    oneOf(
      'announcement',
      'entry into',
      'execution',
      'signing',
      'completion',
      'closing',
      'consummation',
      'termination',
      'commencement',
      'pricing',
      'expiration',
    ),
    ' (?:of |into )?(?:the )?){0,2}((?:[A-Z][\\w-]{1,20} ?){1,3})$',
  ),
);
const saysWhoEntered = /^(?:that )?(?:it|the company|we) (?:has|had|have) /;
/** What was done, in the sentence that defines the term. */
const deed =
  /\b(?:entered into|executed|complet(?:ed|ing)|consummat(?:ed|ing)|closed|acquired?|sold|issued|merged?|appointed|commenced|priced|agreed to) /gi;
/** The same as a noun, where no verb stands there. */
const deedByName = /\b(?:closing|consummation|completion|acquisition|sale|purchase|merger|combination) (?:of|with) /gi;
const aside = / ?\((?:[^()]|\([^()]{0,80}\)){1,200}\)/g;

/**
 * A topic that is no more than a term which the report defines, with what was done by its definition: "the Closing"
 * becomes "the Closing (completed the sale of its mill to Birch LLC)". Any other topic as it is.
 */
export function topicExplained(topic: string, { text: { text } }: FiledDocument): string {
  if (topic.length > LONGEST_WEAK) return topic;
  const term = weak.exec(topic)?.[1]?.trim();
  const what = term === undefined ? null : definitionOf(term, text);
  if (what === null) return topic;
  return saysWhoEntered.test(topic) && /^entered into /.test(what) ? what : `${topic} (${what})`;
}

/** "Completed the sale of its mill to Birch LLC", from the words before '(the "Closing")'; null without a definition. */
function definitionOf(term: string, text: string): string | null {
  const words = literally(term).replaceAll(' ', '\\s{1,4}');
  const found = new RegExp(`\\((?:the|such|this|collectively, the)?\\s{0,3}["“”'‘’]{1,2}${words},?["“”'‘’]{1,2}`).exec(
    text,
  );
  if (found === null) return null;
  const before = fold(text.slice(Math.max(0, found.index - LONGEST_DEFINITION), found.index)).replace(aside, '');
  const sentence = before.slice(before.search(/(?:(?!\. [A-Z]).)*$/s));
  const last = [...matchesIn(sentence, deed)].at(-1) ?? [...matchesIn(sentence, deedByName)].at(-1);
  if (last === undefined) return null;
  const said = sentence.slice(last.index).trim();
  const behind = fold(text.slice(found.index, found.index + 500)).replace(aside, '');
  const parties = /^,? (?:by and (?:among|between)|between|among|with|to) [^.;]{3,400}/.exec(behind)?.[0] ?? '';
  return cut(`${said}${parties}`);
}

function cut(words: string): string {
  if (words.length <= LONGEST_EXPLANATION) return words;
  return `${words.slice(0, LONGEST_EXPLANATION).replace(/[\s,;]+\S*$/, '')} ...`;
}
