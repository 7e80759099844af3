import { anyOf } from '../prose/any-of.ts';
import type { Wording } from '../prose/wording.ts';

/** What a provision is about to be read of must name: holders' notices, and something that they count from. */
const worthReading =
  /@[NO]\d+@|reasonable (?:period of )?time|@D\d+@[^.;]{0,60}(?:preced\w+|before|prior to|of each year|each year|of the year)/;
/** Words of what holders hand in; a sentence with one of them may speak of it. */
export const aboutNotices =
  /\b(?:notices?|notif\w*|nominat\w*|proposals?|business|timely|submi\w+|14a-8|14a-19|period|window)\b/;
/** Counts of days in bylaws and proxy statements that are about something else. */
const aboutSomethingElse = anyOf([
  /\bupdat\w+(?: and| or|,)? supplement/,
  /\bsupplement(?:ed|ing)?\b[^.;]{0,60}\bnotice\b/,
  /\bdeficien/,
  /\brecommend\w*\b[^.;]{0,90}\bcommittee\b/,
  /\bsuggest\w*\b[^.;]{0,60}\bcommittee\b/,
  /\bcommittee\b[^.;]{0,60}\brecommend\w*/,
  /\brecommend (?:a|an|any|one|persons?|individuals?|candidates?|nominees?|directors?|potential|prospective)\b(?![^.;]{0,200}\bnominate\b)/,
  /\bdeemed to have been (?:given|made)\b/,
  /^(?:previously|formerly|before (?:the|this|that) amendment|prior to (?:the|this|such|that) amendment|until now|under the (?:former|prior|old|previous))\b/,
  /\b(?:written )?notice (?:of|stating) (?:the |each |every |any |all )?(?:@[ASG]\d+@|(?:the )?(?:place|time|date|meetings?))[^.;]{0,140}\b(?:to each|to every|to all|by mail|by or at the direction)/,
  /\blist of (?:the )?holders\b/,
  /\brevok\w+\b/,
  /\boption\b/,
  /\blease\b/,
  /\bborrower\b/,
  /\bindemn/,
  /\bemploy(?:ment|ee)\b/,
  /\bredemption\b/,
  /\bunderwrit/,
  /\btender offer\b/,
  /\bcertif(?:y|ied) (?:list|that)\b/,
  /\bcovenant\b/,
  /\bpay(?:ment|able)\b/,
  /\bdisclosure questionnaire\b/,
  /\bvoting instructions\b/,
  /\blegal proxy\b/,
  /\brecord date shall\b/,
  /\bfix(?:ing)? (?:a|the) record date\b/,
  /\bto a director\b/,
  /\bnumber of directors\b[^.;]{0,60}\bincreased\b/,
  /\bincrease in the (?:number|size)\b/,
  /\bno public announcement\b[^;]{0,60}\bnam(?:es|ing)\b/,
  /\badditional directorships?\b/,
  /\bexception\b[^;]{0,60}\bdeadline\b/,
]);
/** A window that the provision had before. */
const oldWindow =
  /\bfrom (?:the )?@[NO]\d+@(?<=\b(?:extend|lengthen|increas|shorten|reduc|chang|mov)\w*\b[^;.@]{0,120}\bfrom (?:the )?@[NO]\d+@)(?= to (?:the )?@[NO])|\b(?:formerly|previously|until now|up to now|in the past|no longer|rather than|instead of|as opposed to|changed from|increased from|from the prior(?! (?:year|annual|meeting)))\b[^;.@]{0,60}@[NO]\d+@(?:(?:(?!\bor, |\bif\b)[^;.@)]){0,30}@[NO]\d+@)?(?: ?(?:days )?(?:before|prior to)[^;,.@]{0,40}(?:@[AG]\d+@)?)?/g;

/** A wording without the windows that it says no longer hold. */
export function withoutOldWindows(wording: Wording): Wording {
  return { ...wording, text: wording.text.replace(oldWindow, ' ').replace(/,? {2,}(?:, )?/g, ' ') };
}

/** The beginning of a sentence that goes on with the case of a condition. */
export const tellsCondition =
  /^(?:\([^()]{1,4}\) )?(?:if|should|where|in the event|in the case of|in case|in (?:that|such|this) (?:case|event)|unless|when|whenever|alternatively|however|provided|assuming)\b/;

/** True for a sentence that may say when notices must come; `hasSpoken`: one before it was about such notices. */
export function isProvision(text: string, hasSpoken: boolean): boolean {
  const isAbout = aboutNotices.test(text) || (hasSpoken && tellsCondition.test(text));
  return isAbout && worthReading.test(text) && !aboutSomethingElse.test(text);
}

/** Strong enough a resemblance to say that a provision was seen although it was not understood. */
export function looksLikeProvision(text: string): boolean {
  return (
    /\b(?:nominat\w*|proposals?|business)\b/.test(text) &&
    /\bnotice\b|\btimely\b/.test(text) &&
    /\b(?:before|prior to|after|following|preceding|ahead of|in advance of)\b[^.;]{0,80}(?:@[AG]\d+@|anniversar)/.test(
      text,
    )
  );
}
