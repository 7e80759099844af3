import { anyOf } from '../prose/any-of.ts';
import type { SubjectsNamed } from './deadline-subjects.ts';

const aboutActing =
  /\b(?:receiv\w*|receipt|submi\w*|deliver\w*|noticed?|notif\w*|deadlines?|due|timely|must|file[ds]?|filing|reach\w*|sent|send|provid\w*|in hand|arriv\w*|accept\w*|with us|here|told|tell|heard|gets?|lodged|closed?s?|expire\w*|admit|come[s]? in|period|window|until|means|extended|last day|final day|date|proposals?|nominations?)\b/;
/** Dates of other kinds in the same paragraphs: candidates suggested to a committee, what supplements a notice. */
const notHolders = anyOf([
  /\bno public announcement\b[^;]{0,60}\bnam(?:es|ing)\b/,
  /\badditional directorships?\b/,
  /\b(?:recommend\w*|suggest\w*|consideration by|considered by)\b[^.;]{0,90}\bcommittee\b/,
  /\bcommittee\b[^.;]{0,60}\brecommend\w*|\bcommittee (?:will|may|shall) consider\b/,
  /\brecommendations? of (?:candidates?|nominees?)\b/,
  /\bcandidate recommendations?\b/,
  /\bfor (?:the|our) (?:board|committee)[^.;]{0,30} to consider\b/,
  /\bupdat\w+(?: and| or|,)? supplement/,
  /\bholders? (?:hereby )?(?:request|urge|ask)\b/,
  /\b[pr]sus?\b|\bpayouts?\b|\bvest(?:ed|ing|s)?\b/,
  /\bproofs? of claim\b/,
  /\bsecretary of state\b/,
  /\bdate of (?:earliest event|report)\b/,
  /\bapprov\w+ (?:of )?(?:the|this|such|our) [^.;]{0,60}?proposal\b/,
  /\bproposal is approved\b/,
  /\bproposals? (?:was|were) (?:considered|submitted|acted|voted|approved|described|presented)\b/,
  /\bproposal to (?:amend|approve|adopt|extend|ratify|elect)\b/,
  /\binitial business combination\b/,
  /\bcertificate of amendment\b/,
  /\bstock split\b/,
  /\b(?:support|standstill) agreement\b/,
  /\brestrictions lapse\b/,
  /\bdistribution date\b/,
  /\brequest\w* (?:a |for )?(?:copy|copies|paper|material)/,
  /\bcomplaint\b/,
]);
/** And those that a word on a proposal or nomination outweighs: how and until when to vote. */
const aboutVoting = anyOf([
  /\bvot(?:es?|ing)\b[^.;]{0,80}\b(?:cast|telephone|internet|received|instructions|card)/,
  /\brevok\w*/,
  /\bplan participants?\b/,
  /\bwithdraw\w*\b/,
  /\bredemption\b/,
  /\btender offer\b/,
  /\bhearing\b/,
  /\bmaterials? (?:are|is|were) available\b/,
]);
const names =
  /\b14a-|\bproxy access\b|\bnominat|(?<!\bon (?:the |all |these )?)\bproposals? (?:of|by|for|must|should|to|under|intended|pursuant)\b/;
/** Without a subject of its own a sentence must at least speak of handing something in. */
const handingIn =
  /\b(?:receiv\w*|receipt|submi\w*|deliver\w*|notice|notif\w*|timely|deadlines?|due|lodged|provid\w*|with us|hands|reach\w*|arriv\w*|get it|earliest|latest|(?:no|not) (?:later|earlier) than|too late|window|period|such a time|reasonable|(?:that|this) (?:day|date) (?:is|will)|(?:that|this|which) means)\b|^@D\d+@/;
const extended = /\bextended\b/;
const suggestions =
  /\bsuggest\w* (?:for )?(?:director )?(?:candidates?|nominees?)|\brecommendations? for (?:director )?(?:nominees?|candidates?)/;

/** True for a sentence about what holders hand in, and not about other matters that have dates of their own. */
export function isAboutNotices(text: string, own: SubjectsNamed): boolean {
  const isRelevant = own.subjects.length > 0 || own.unspecifiedProposals || handingIn.test(text);
  const isOther =
    ((notHolders.test(text) || suggestions.test(text)) && !extended.test(text)) ||
    (aboutVoting.test(text) && !names.test(text));
  return isRelevant && !isOther;
}

/** True for a sentence whose words, or place in a table, can make a date a last day. */
export function mayPrint(text: string): boolean {
  return (
    aboutActing.test(text) ||
    names.test(text) ||
    /^@D|such a time|(?:no|not) (?:later|earlier) than/.test(text) ||
    / \| |: @D/.test(text)
  );
}
