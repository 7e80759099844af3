import { marksOfHolders } from '../phrasebook/holders/marks-of-holders.ts';
import { proposalsOfOthers } from '../phrasebook/holders/proposals-of-others.ts';
import { rightsOfOne } from '../phrasebook/holders/rights-of-one.ts';
import { oneOf } from '../prose/any-of.ts';
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
  return rightsOfOne.some(({ words }) => words.test(sentence));
}
