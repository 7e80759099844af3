import { matchesIn } from '../../terms/patterns/matches.ts';
import type { Region } from '../conditions/region.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import type { Sentence } from '../prose/passages.ts';
import { mayCount, type Wording } from '../prose/wording.ts';
import type { Chunk } from '../reading/chunks.ts';
import { otherMatterIn } from '../reading/matters.ts';
import { found, phraseOf } from '../reading/phrase.ts';
import { chunksIn } from '../reading/sentence-reading.ts';

/** "Another deadline will apply", in a case that the words before it name. */
const otherTimes =
  /\b(?:another|other|different|alternate|alternative) (?:[a-z]+ )?(?:deadlines?|dates?|periods?|windows?) (?:will |shall |may )?appl/;
/** Something that notices count from. */
const counts = /@[NO]\d+@|@D\d+@[^.;]{0,60}(?:preced\w+|before|prior to|of each year|each year|of the year)/;
/** A hint that other times hold, of which no count is told. */
const leavesOpen =
  /reasonable (?:period of )?time|\b(?:another|other|different|alternate|alternative) (?:[a-z]+ )?(?:deadlines?|dates?|periods?|windows?)\b/i;
/** Words of what holders hand in; a sentence with one of them may speak of it. */
export const aboutNotices =
  /\b(?:notices?|notif\w*|nominat\w*|proposals?|business|timely|submi\w+|14a-8|14a-19|period|window|deadline)\b/;
/** A window that the clause had before. */
const oldWindow = new RegExp(
  oneOf(
    '\\bfrom (?:the )?@[NO]\\d+@(?<=\\b(?:extend|lengthen|increas|shorten|reduc|chang|mov)\\w*\\b[^;.@]{0,120}\\bfrom (?:the )?@[NO]\\d+@)(?= to (?:the )?@[NO])',
    inTurn(
      '\\b',
      oneOf(
        'formerly',
        'previously',
        'used to',
        'until now',
        'up to now',
        'in the past',
        'no longer',
        'rather than',
        'instead of',
        'as opposed to',
        'compared (?:to|with)',
        'in place of',
        'changed from',
        'increased from',
        'from the prior(?! (?:year|annual|meeting))',
      ),
      '\\b[^;.@]{0,60}@[NO]\\d+@(?:(?:(?!\\bor, |\\bif\\b)[^;.@)]){0,30}@[NO]\\d+@)?(?: ?(?:days )?(?:before|prior to)[^;,.@]{0,40}(?:@[AG]\\d+@)?)?',
    ),
  ),
  'g',
);

/** "Not less than ninety days", "a period of at least 60 days". */
const aCount = inTurn(
  '(?:',
  oneOf(
    'the',
    'be',
    'a',
    'not',
    'no',
    'at',
    'least',
    'most',
    'less',
    'fewer',
    'more',
    'later',
    'earlier',
    'than',
    'period',
    'of',
  ),
  ' ){0,6}@[NO]\\d+@',
);

/** "Changed from not less than sixty days before the anniversary to not less than ninety": what stands before "to". */
const changedFrom = new RegExp(
  inTurn(
    '\\bfrom (?=[^;.@]{0,40}@[NO])(?<=\\b(?:extend|lengthen|increas|shorten|reduc|chang|mov|revis)\\w*\\b(?:[^;.@]|@[AG]\\d+@){0,200}\\bfrom )',
    '(?:[^;.@]|@[AGNO]\\d+@){0,160}?(?= to ',
    aCount,
    ')',
  ),
  'g',
);

/** "Change the period, which was not less than 60 days before the anniversary, to not less than 90": what stands between. */
const changedRelative = new RegExp(
  inTurn(
    ',? (?:which|that) (?:was|were|is|had been|(?:previously|formerly|currently) \\w+)\\b',
    '(?<=\\b(?:extend|lengthen|increas|shorten|reduc|chang|mov|revis|amend)\\w*\\b(?:[^;.@]|@[AG]\\d+@){0,200})(?:[^;.@]|@[AGNO]\\d+@){4,200}?(?=,? to ',
    aCount,
    ')',
  ),
  'g',
);

/** The first part of a wording that tells a window that no longer holds; null when there is none. */
export function oldWindowIn({ text }: Wording): Region | null {
  for (const words of [changedFrom, changedRelative, oldWindow]) {
    for (const { index, 0: old } of matchesIn(text, words)) {
      if (!/@[NO]\d+@/.test(old)) continue;
      // Words of the anchor may stand behind what is taken out: "before the anniversary of the meeting".
      const behind =
        words === oldWindow ? (/^[^;,.()@]{0,60}(?:@[AG]\d+@)?/.exec(text.slice(index + old.length))?.[0] ?? '') : '';
      return { from: index, to: index + old.length + behind.length };
    }
  }
  return null;
}

/** A wording without the windows that it says no longer hold. */
export function withoutOldWindows(wording: Wording): Wording {
  if (wording.counts.length === 0) return wording;
  const text = wording.text.replace(changedFrom, ' ').replace(changedRelative, ' ').replace(oldWindow, ' ');
  if (text === wording.text) return wording;
  return wording.reworded({ text: text.replace(/,? {2,}(?:, )?/g, ' ') });
}

/** The beginning of a sentence that goes on with the case of a condition. */
export const tellsCondition = new RegExp(
  inTurn(
    '^(?:\\([^()]{1,4}\\) )?',
    oneOf(
      'if',
      'should',
      'where',
      'in the event',
      'in the case of',
      'in case',
      'in (?:that|such|this) (?:case|event)',
      'otherwise',
      'in (?:any|all|every) other',
      'unless',
      'when',
      'whenever',
      'alternatively',
      'however',
      'provided',
      'assuming',
    ),
    '\\b',
  ),
);

/** False for a sentence that names nothing that notices could count from; its wording is made only where it may. */
export function mayTellWhen(sentence: Pick<Sentence, 'text' | 'wording'>): boolean {
  if (leavesOpen.test(sentence.text)) return true;
  const mayHaveOne = mayCount(sentence.text) || sentence.wording().dates.length > 0;
  return mayHaveOne && tellsWhen(sentence.wording().text);
}

function tellsWhen(words: string): boolean {
  return counts.test(words) || leavesOpen.test(words);
}

/**
 * True for a sentence that may say when notices must come; `hasSpoken`: one before it was about such notices, and
 * `afterOld`: told what held before ("Under the new bylaws, it must be received at least 75 days ...").
 */
export function isClauseSentence(wording: Wording, hasSpoken: boolean, afterOld = false): boolean {
  const { text } = wording;
  const isAbout = aboutNotices.test(text) || afterOld || (hasSpoken && tellsCondition.test(text));
  return isAbout && tellsWhen(text) && otherMatterIn(withoutContents(chunksIn(wording)), 'clauses', false) === null;
}

/** "At least 30 days before the meeting a notice setting forth the occupation or employment of each nominee": what is in it. */
const noticeWithContents = phraseOf('<count> …60 notice …14 (setting|sets|set|stating|containing|including) forth?');

function withoutContents(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.slice(0, found(noticeWithContents, chunks)?.to ?? chunks.length);
}

/** True for words that leave it open which times hold in a case: "a different deadline will apply". */
export function tellsOtherTimes(text: string): boolean {
  return otherTimes.test(text);
}

/** Strong enough a resemblance to say that a clause was seen although it was not understood. */
export function looksLikeClause(text: string): boolean {
  return (
    /\b(?:nominat\w*|proposals?|business)\b/.test(text) &&
    /\bnotice\b|\btimely\b/.test(text) &&
    /\b(?:before|prior to|after|following|preceding|ahead of|in advance of)\b[^.;]{0,80}(?:@[AG]\d+@|anniversar)/.test(
      text,
    )
  );
}
