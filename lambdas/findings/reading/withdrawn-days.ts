import { matchesIn } from '../../terms/patterns/matches.ts';
import { oneOf } from '../prose/any-of.ts';

const error = oneOf(
  'in error',
  'erroneous(?:ly)?',
  'incorrect(?:ly)?',
  'mistaken(?:ly)?',
  'inadvertent(?:ly)?',
  'typographical',
  'misprint(?:ed)?',
  'wrong(?:ly)?',
  'clerical error',
  "scrivener's error",
  '(?:a|an) (?:error|mistake)(?! in the (?:date|day))',
);
const correction = oneOf(
  'to correct',
  '(?:error|mistake) in the (?:date|day)',
  'correct (?:date|day)',
  'corrected to',
  'should (?:be|read|have (?:been|read|said|stated))',
  'in fact',
  'actually',
  'to read',
  'instead of',
  'rather than',
  'as opposed to',
);
const markers = new RegExp(`\\b(?:(${error})|(${correction}))(?![a-z])`, 'g');
const shouldRead = 'should (?:read|have (?:read|been|said|stated))';
const errorBehind = new RegExp(
  `^(?:(?![^@;]{0,20}\\b(?:and|but) not\\b)[^@;]{0,60}\\b${error}(?![a-z])|,? ${shouldRead}\\b)`,
);
const putRight = new RegExp(`^${shouldRead}`);
const tookBack = new RegExp(
  `^(?:that|this|such|the)(?: [a-z']+){0,5} (?:was|is|were|are|contained|reflected|resulted from)\\b[^;@]{0,60}\\b${error}(?![a-z])`,
);

const cause = oneOf(
  'because(?: of)?',
  'due to',
  'owing to',
  'as(?: a (?:result|consequence) of)?',
  'since',
  'given',
  'in (?:view|light) of',
  'following',
  'after',
  'on account of',
  'by reason of',
  'to correct',
);
const causeBegins = new RegExp(`(?:^|[;.:] )${cause}\\b[^;,]{0,120}$`);
/** Who tells a day: what is told in error is a day after all. */
const isTold = new RegExp(
  oneOf(
    '\\b(?<!\\b(?:originally|previously|first|initially) )(?:announced|given|gave|stated?s?|reported)\\b',
    '\\b(?:said|listed|shown|printed|read|described|identified|indicated|appeared)\\b',
  ),
);

/** "As the proxy card was incorrect, the meeting is postponed to": the error is why, and none of the day. */
function isOfTheCause(left: string, error: RegExpExecArray | RegExpMatchArray): boolean {
  const at = error.index ?? 0;
  const behind = left.slice(at + error[0].length);
  const ends = behind.search(/,(?! (?:which|that|who|originally|previously)\b)/);
  return causeBegins.test(left.slice(0, at)) && ends >= 0 && !isTold.test(behind.slice(ends));
}

/** How a sentence that speaks of an error takes one of its days: withdrawn, put right, or neither. */
export type Standing = 'withdrawn' | 'put-right' | null;

/**
 * Whether the day before which `left` stands, and behind which `right`, is one that the sentence withdraws ("incorrectly
 * stated as @D0@") or the one that it puts in its place ("should have read @D1@").
 */
export function standingOf(left: string, right: string): Standing {
  const last = [...matchesIn(left, markers)].at(-1);
  const isBehind = errorBehind.test(right);
  if (last === undefined) return isBehind ? 'withdrawn' : null;
  if (last[1] !== undefined && isOfTheCause(left, last)) return null;
  if (last[1] !== undefined) return 'withdrawn';
  return putRight.test(left.slice(last.index)) ||
    /^(?:error|mistake)/.test(last[0]) ||
    new RegExp(error).test(left.slice(0, last.index)) ||
    isBehind
    ? 'put-right'
    : null;
}

/** Whether a sentence takes back what the one before it reports: "That date was a typographical error." */
export function takesBack(words: string): boolean {
  return tookBack.test(words);
}
