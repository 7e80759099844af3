import { inOtherCases } from '../conditions/other-cases.ts';
import { anyOtherDay } from '../phrasebook/calendar-day-cases.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import type { Wording } from '../prose/wording.ts';
import { decided } from '../reading/decisions.ts';
import { phraseOf, standsFrom } from '../reading/phrase.ts';
import { chunksIn } from '../reading/sentence-reading.ts';

const refersToTheRest = new RegExp(
  String.raw`^(?:\([^()]{1,4}\) )?(?:otherwise|thereafter|(?:for|at) (?:each|any|every|all) (?:other|subsequent|later) @A\d+(?=@)|${inOtherCases})\b`,
);
/** "In that case", "where it is not so convened": under the condition of the sentence before. */
const refersBack = new RegExp(
  inTurn(
    String.raw`^(?:\([^()]{1,4}\) )?`,
    oneOf(
      'otherwise',
      '(?:in (?:that|such|this|either|any such) (?:a )?(?:case|event))',
      inOtherCases,
      'if so',
      String.raw`(?:if|where|when) (?:it|they|@[AG]\d+@) (?:is|are) not so`,
      String.raw`(?:if|where|when) (?:it|@[AG]\d+@) (?:is|falls) [^@,;.]{0,40}\bnot`,
      String.raw`in (?:respect|the case) of (?:every |any |an )?@A\d+@ (?:which|that) is not`,
      inTurn(
        String.raw`(?:if|where|when|for|in the case of) (?:it|@[AG]\d+@)(?: (?:that|which))? (?:is|falls) (?:to be )?`,
        '(?:held |called |convened |scheduled )?(?:on|for|at) any other (?:date|day|time)',
      ),
    ),
    String.raw`\b`,
  ),
);

const ofAnyOtherDay = anyOtherDay.map((row) => ({ row, phrase: phraseOf(row.says) }));

/** True for a sentence that tells a case by pointing to that of the sentence before. */
export function pointsBack(wording: Wording): boolean {
  if (refersBack.test(wording.text)) return true;
  const chunks = chunksIn(wording);
  const found = ofAnyOtherDay.find(({ phrase }) => standsFrom(phrase, chunks, 0) !== null);
  if (found) decided(found.row, wording);
  return found !== undefined;
}

/** True for a sentence that tells what applies where none of the cases before it is given. */
export function tellsTheRest({ wording: { text } }: { readonly wording: Wording }): boolean {
  return refersToTheRest.test(text);
}
