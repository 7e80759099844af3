import type { DeadlineSubject } from '../../../terms/deadline.ts';
import { rowsByWords } from '../../../terms/patterns/rows-by-words.ts';
import { isOfBylaws } from '../../phrasebook/subject-rows.ts';
import { anyOf, inTurn, oneOf } from '../../prose/any-of.ts';
import { subjectsNamed } from '../sentence-reading.ts';

/** Read in sentences as they stand as well as in their wordings, so that a wording is made only where something points. */
const anyCase = (words: string) => new RegExp(words, 'i');
/** One expression a way, of which each is tried only where its own words are. */
const waysToSaySameAgain = [
  '\\b(?:same|identical) (?:two |bylaw |closing |notice )?(?:dates?|period|window|deadlines?|time(?: limits| periods?|frames?| frames?)?|limits|day)\\b',
  '\\b(?:those|these) are also the dates\\b',
  '\\bsame (?:holds|applies|is true|goes) for\\b',
  '\\b(?:this|that)(?: date| day)?(?: is the | is also the | is likewise the )(?:deadline|last day|date|day)\\b',
  '\\bthe (?:date|day) (?:last|just) (?:mentioned|named|given) is (?:also |likewise )?the (?:deadline|last day|date|day)\\b',
  '\\bthe (?:latter|last|same) (?:date|day) is (?:also |likewise )?the (?:deadline|last day|date|day)\\b',
  inTurn(
    '\\b(?:same|identical) (?:@N\\d+@|[a-z]+(?: \\(\\d+\\))?,?(?: calendar)? days|\\d+(?: calendar)? days)',
    '(?! (?:before|after|prior|in advance|notice)\\b)',
  ),
  inTurn(
    '\\b(?:the (?:foregoing|above|preceding)|this|that|these|those) (?:notice |bylaw )?',
    '(?:dates?|days?|periods?|window|deadlines?|time(?: limits| periods?|frames?)?|limits)',
    '(?: also| likewise| equally)?(?: appl(?:y|ies)| holds?| governs?)\\b',
  ),
  '\\b(?:also|likewise) be (?:received|submitted|delivered|given|made) (?:to us )?by (?:that|such) (?:date|day|time)\\b',
  '\\bmust (?:also )?comply with (?:this|that) (?:deadline|date)\\b',
].map(anyCase);
const sameAgain = anyOf(waysToSaySameAgain, 'i');
/** "Herein under “Stockholder Proposals”": another part of the paper, by its heading. */
const underHeading =
  '(?:(?:herein|elsewhere|above|in this proxy statement) )?under (?:the (?:heading|caption|section) )?["“]';
const timesAbove = anyCase(
  inTurn(
    '\\b(?:within|by|during|before|no later than|not later than|is|are) the (?:same )?(?:',
    oneOf('applicable', 'relevant', 'notice', 'time', 'bylaw', 'nominations?', 'proposals?', 'access', 'proxy'),
    ' ){0,2}(?:periods?|dates?|deadlines?|last days?|time ?frames?|windows?|limits)\\b[^;.]{0,60}',
    oneOf('\\babove\\b', `\\b(?:described|discussed|set forth|stated|specified|given|provided) ${underHeading}`),
  ),
);
/** With one of these a sentence, or its wording, points to times that were told before. */
export const pointingToTimes: readonly RegExp[] = [...waysToSaySameAgain, timesAbove];

/** "The same dates apply to other business": the times of what was told right before. */
export function saysTheSameTimes(text: string): boolean {
  return sameAgain.test(text);
}

const useOfTerm = new RegExp(
  inTurn(
    '\\b(?:within|during|by|before|prior to|(?:no|not) later than|on or before) (?:the )?',
    '((?:[A-Z][A-Za-z-]{2,20} ){1,3}(?:Window|Period|Deadline|Date))\\b(?!["”])',
  ),
);

const pointing = rowsByWords([...pointingToTimes, useOfTerm], (one) => [one]);

/** True for a sentence, as the filing has it, that may tell the times of one subject by those of another, above or right before. */
export function pointsToOthers(sentence: string): boolean {
  return pointing(sentence).some((one) => one.test(sentence));
}

/** "Within the Notice Window": the term that a sentence, as the filing has it, uses for times; null where it uses none. */
export function termUsed(sentence: string): string | null {
  return useOfTerm.exec(sentence)?.[1] ?? null;
}

/** The times of one subject, told by pointing to those of another above. */
export interface TimesOfAnother {
  /** What the words before say that they are for; empty where they do not. */
  readonly own: readonly DeadlineSubject[];
  /** Whether the words point to the times of a subject. */
  readonly areThoseOf: (subject: DeadlineSubject) => boolean;
  /** The words do not say whose times: "by the deadline described above". */
  readonly meansNoOther: boolean;
  /** "By the deadline for nominations above": the last day, and no word on the first. */
  readonly isLastDayOnly: boolean;
}

/** "Within the time periods described above for proposals that are not for our proxy statement"; null for other words. */
export function timesOfAnother(text: string): TimesOfAnother | null {
  const match = timesAbove.exec(text);
  if (!match) return null;
  const own = subjectsNamed(text.slice(0, match.index)).subjects;
  const meant = subjectsNamed(text.slice(match.index)).subjects;
  const isLastDayOnly = /\b(?:deadline|last day|date)\b/.test(match[0]);
  return {
    own,
    isLastDayOnly,
    meansNoOther: meant.length === 0,
    areThoseOf: (subject) => (meant.length > 0 ? meant.includes(subject) : isOfBylaws(subject)),
  };
}
