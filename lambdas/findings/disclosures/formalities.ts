import { inTurn, oneOf } from '../prose/any-of.ts';

/** Sentences that say how information is given, not what it is: furnished, filed, incorporated, qualified. */
const formalities: readonly RegExp[] = [
  // The information in this Item 7.01, including Exhibit 99.1, is being furnished ...
  new RegExp(
    inTurn(
      '^(?:\\(|[^.]{0,120}, )?(?:all |none )?(?:of )?(?:the |this |such |that )?(?:following |foregoing |above |aforementioned )?',
      oneOf(
        'information',
        'disclosures?',
        'exhibits?',
        '(?:current )?report',
        'items?',
        'furnishing',
        'submission',
        'materials?',
      ),
      '\\b.{0,240}\\b(?:furnish|provided|filed|incorporated|deemed|admission)',
    ),
    'i',
  ),
  /\bnot be (?:deemed|considered|treated)\b.{0,40}\bfiled\b|\bnot (?:deemed )?["“”'‘’]?filed["“”'‘’]?,? (?:for|under|pursuant)/i,
  new RegExp(
    inTurn(
      '^exhibits? [\\d.]{1,8}(?: (?:and|through|to) (?:exhibit )?[\\d.]{1,8})?,?[^.]{0,80} ',
      '(?:is|are|shall|will)(?: also)?(?: hereby| being)? (?:furnished|filed|attached|incorporated|not)',
    ),
    'i',
  ),
  /^(?:please )?(?:see|refer to|reference is made to) /i,
  /\b(?:admission|determination|representation)\b.{0,60}\bmaterial/i,
  /\bforward[- ]looking|\bundertakes? no |\bany (?:duty|obligation) to update/i,
  new RegExp(
    oneOf(
      '\\b(?:means|channels?|method)\\b.{0,40}\\b(?:disclos|distribut)',
      '\\b(?:disclos|distribut)\\w{2,8} channels?\\b',
      '\\bmaterial information to the public\\b',
      '\\bthese channels\\b',
      '\\bencouraged to (?:\\w+ ){0,2}(?:review|monitor|visit)',
    ),
    'i',
  ),
  /\b(?:solely |in order )?to (?:comply with|satisfy)[^.]{0,60} (?:regulation|reg\.?) fd\.?$/i,
];

/** True for a sentence that tells nothing of what is disclosed. */
export function isFormality(sentence: string): boolean {
  return formalities.some((formality) => formality.test(sentence));
}

/** Only that a paper is enclosed, and where: "A copy of the press release is attached as Exhibit 99.1". */
const enclosing = new RegExp(
  inTurn(
    "^(?:(?:a|the) (?:full )?(?:copy|copies|text) of )?(?:the|this|that|such|its|our|a|(?:[\\w&.,-]{1,30} ){0,6}[\\w&.,-]{1,30}[’']s) (?:[\\w’'.,-]{1,30} ){0,4}",
    oneOf('release', 'presentation', 'slides?', 'letter', 'announcement', 'materials', 'script', 'transcript'),
    's?(?: (?:dated|issued|of|from) [^.]{0,40})? (?:is|are|was|were|has been|have been|can be|may be) ',
  ),
  'i',
);

/** True for a sentence that tells no more than what paper is enclosed. */
export function isEnclosure(sentence: string): boolean {
  return enclosing.test(sentence);
}

/** True for a few capitalised words without a verb's small letters: a caption, with or without a full stop. */
export function isCaption(sentence: string): boolean {
  const words = sentence.match(/[A-Za-z’'-]{4,}/g) ?? [];
  return sentence.length <= 120 && words.length <= 12 && words.every((word) => /^[A-Z]/.test(word));
}
