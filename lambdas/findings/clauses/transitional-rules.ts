import { matchesIn } from '../../terms/patterns/matches.ts';
import { transitionalRules } from '../phrasebook/transitional-rules.ts';
import type { Wording } from '../prose/wording.ts';
import { decided } from '../reading/decisions.ts';
import { found, phraseOf } from '../reading/phrase.ts';
import { chunksIn } from '../reading/sentence-reading.ts';

/** True for a sentence that tells of such a case. */
export function tellsTransition(wording: Wording): boolean {
  return withoutTransition(wording) !== wording;
}

const rows = transitionalRules.map((row) => ({ row, phrase: phraseOf(row.says) }));
const mayBeOne = /\b(?:adopt|effect|enact|appl(?:y|ies)\b)/;

/** Where a limb begins that may be a case: behind a semicolon, or with words that lead to it. */
const beginsLimb = /;|,? (?:and|or|but) (?=\([a-z\d]{1,4}\))|,? ?\b(?:provided|except)\b/g;
const beginsSentence =
  /^(?:\([^()]{1,4}\) )?(?:if|should|where|when|in the event|in case|for|in the case of|with respect to|provided)\b/;

/**
 * A wording without the limbs that tell what applies while the bylaw is new: "(b) if fewer than 70 days remain from the adoption
 * of this bylaw to the meeting, by the tenth day after ..."; without any text where the whole sentence is such a case.
 */
export function withoutTransition(wording: Wording): Wording {
  if (wording.counts.length === 0 || !mayBeOne.test(wording.text)) return wording;
  const chunks = chunksIn(wording);
  let { text } = wording;
  for (const { row, phrase } of rows) {
    const at = chunks[found(phrase, chunks)?.from ?? chunks.length]?.from;
    // What was taken out before lay at the end.
    if (at === undefined || at >= text.length) continue;
    decided(row, wording);
    const begins = [...matchesIn(text.slice(0, at), beginsLimb)].at(-1)?.index;
    if (begins !== undefined && /@[NO]\d+@/.test(text.slice(0, begins))) {
      const end = text.indexOf(';', at);
      text =
        end < 0 ? `${text.slice(0, begins)}.` : `${text.slice(0, begins)}${' '.repeat(end - begins)}${text.slice(end)}`;
    } else if (beginsSentence.test(text)) text = '';
  }
  return text === wording.text ? wording : wording.reworded({ text });
}
