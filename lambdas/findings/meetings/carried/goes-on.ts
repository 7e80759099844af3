import { matchesIn } from '../../../terms/patterns/matches.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { Wording } from '../../prose/wording.ts';
import { decided } from '../../reading/decisions.ts';
import type { DateRole } from '../cues/cue.ts';
import { carriers } from './carriers.ts';

/** What a date can only be to a meeting that its clause speaks of. */
const ofTheMeeting: ReadonlySet<DateRole> = new Set(['meeting', 'previous', 'prior']);

/** So much of the words before and behind a date is its clause. */
const BEFORE = 320;
const BEHIND = 200;

const clauseEnds = /; ?|, (?:and|but|while|whereas|though|although|yet|so) |(?<!,) (?:while|whereas) /g;
/** "And the hearing is": where a clause with a subject of its own is joined to one about a meeting. */
const joined = / and (?=(?:the|our|its|his|her|an?) [^;,@]{2,60}? (?:will|has|have|had|is|was|were|are|shall)\b)/g;
const verb = oneOf('will', 'has', 'have', 'had', 'is', 'was', 'were', 'are', 'shall', 'may');
/** Who decides when a meeting is held may say so without naming it again. */
const whoDecides =
  '(?:board|company|directors|corporation|registrant|trust|fund|bank|management|chair\\w*|court|partnership|parties|holders|meeting)';
const ownSubject = new RegExp(
  inTurn(
    '^(?:that |also |then |on @D\\d+@,? )?',
    oneOf('the', 'our', 'its', 'his', 'her', 'their', 'an?', 'these', 'those', 'mr', 'ms', 'dr'),
    `\\b\\.? (?!(?:[a-z]+ ){0,2}${whoDecides}\\b)[^@;]{1,100}?\\b${verb}\\b`,
  ),
);
const beginsWithVerb = new RegExp(`^(?:then |now |again |also |later )?(?:${verb}|be|to|on|until|from|at)\\b`);
const aMeeting = /@[ASG]\d/;

const rows = carriers.map((row) => ({ row, pattern: new RegExp(row.says) }));

/**
 * Whether a date of a sentence may be what it seems to be to a meeting: its clause names one, has what may stand for the
 * one named before, or has no subject of its own. "The hearing has been adjourned to June 20" goes on about no meeting.
 */
export function goesOn(wording: Wording, index: number, role: DateRole): boolean {
  if (!ofTheMeeting.has(role)) return true;
  const { text } = wording;
  const at = text.indexOf(`@D${index}@`);
  const from = Math.max(0, at - BEFORE);
  const isNamed = aMeeting.test(text);
  const left = text.slice(from, at);
  const start = lastEnd(left, isNamed);
  const behind = text.slice(at, at + BEHIND);
  const clause = left.slice(start) + behind.slice(0, firstEnd(behind));
  if (aMeeting.test(clause)) return true;
  if (isNamed) return !ownSubject.test(clause) || carries(clause, wording, index);
  if (from > 0 && start === 0) return carries(clause, wording, index);
  return carries(
    start > 0 && beginsWithVerb.test(clause) ? left + behind.slice(0, firstEnd(behind)) : clause,
    wording,
    index,
  );
}

function carries(words: string, wording: Wording, index: number): boolean {
  const carrier = rows.find(({ pattern }) => pattern.test(words));
  if (carrier !== undefined) decided(carrier.row, wording, index);
  return carrier !== undefined;
}

/** Where the clause begins that goes on to the end of some words. */
function lastEnd(words: string, isNamed: boolean): number {
  let end = 0;
  for (const pattern of isNamed ? [clauseEnds, joined] : [clauseEnds])
    for (const match of matchesIn(words, pattern)) end = Math.max(end, match.index + match[0].length);
  return end;
}

function firstEnd(words: string): number {
  for (const match of matchesIn(words, clauseEnds)) return match.index;
  return words.length;
}
