import { marksOfHolders } from '../phrasebook/holders/marks-of-holders.ts';
import { proposalsOfOthers } from '../phrasebook/holders/proposals-of-others.ts';
import { rightsOfOne } from '../phrasebook/holders/rights-of-one.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import type { Sentence } from '../prose/passages.ts';
import type { Wording } from '../prose/wording.ts';
import { decided } from '../reading/decisions.ts';

const marks = new RegExp(`\\b${oneOf(...marksOfHolders.map(({ words }) => words))}\\b`);
/** As wordings write them: every kind of holder a "holder", a token in place of a meeting. */
const inWordings = /@[ASG]\d+@|\bholders?\b(?! of (?:the |its |such )?(?:notes|bonds|debentures|claims)\b)/;

/** True for words, of a filing in small letters or of a wording, that name holders of the registrant, their papers or their meeting. */
export function namesHolders(words: string): boolean {
  return marks.test(words) || inWordings.test(words);
}

/** True for a sentence on proposals that says that others than holders make them or, where it names no holders or meeting, what else they are for. */
export function areProposalsOfOthers(wording: Wording): boolean {
  const { text } = wording;
  if (!text.includes('proposal')) return false;
  const ofHolders = namesHolders(text);
  const row = proposalsOfOthers.find(({ words, isPlain }) => (isPlain || !ofHolders) && words.test(text));
  if (row) decided(row, wording);
  return row !== undefined;
}

/** True for a sentence, as the filing has it, on a day that holds for one party that it names: no deadline of others. */
export function isRightOfOne(sentence: string): boolean {
  const row = rightsOfOne.find(({ words }) => words.test(sentence));
  if (row) decided(row, sentence);
  return row !== undefined;
}

const thoseWhoHave = new RegExp(
  inTurn(
    '\\b(?:(?:stock|share|unit)?holders?|owners?|proponents?|members|those|anyone|persons?) who (?:(?:has|have|had) )?',
    '(?:(?:already|previously|timely) )?(?:submitted|delivered|given|gave|made|sent|nominated)\\b',
  ),
  'i',
);
const theOthers = /^(?:for )?(?:all |any |the )*(?:others|other holders?|holders? who (?:has|have|had|did) not)\b/;

/** "For all others the deadline is ...", behind a sentence on those who have handed in: other holders, no other thing. */
export function areTheOthers(wording: Wording, before: Sentence | undefined): boolean {
  return theOthers.test(wording.text) && thoseWhoHave.test(before?.text ?? '');
}
