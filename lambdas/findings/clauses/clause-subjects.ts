import type { DeadlineSubject } from '../../terms/deadline.ts';
import { isOfBylaws } from '../phrasebook/subject-rows.ts';
import { oneOf } from '../prose/any-of.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import { otherMatterIn } from '../reading/matters.ts';
import { goesOnWithAccess } from '../reading/pointing-back/proxy-access.ts';
import { chunksIn, subjectsNamed } from '../reading/sentence-reading.ts';

const generalises = new RegExp(
  oneOf(
    '\\b(?:this|these|that) (?:section|by-?law|paragraph|rule|provision|procedure|article|subsection)s?\\b',
    '\\bis the procedure\\b',
    '\\bmust (?:also )?comply with (?:this|that) deadline\\b',
    '\\b(?:the|that|this) same (?:holds|applies|goes|is true|(?:[a-z-]+ )?(?:periods?|windows?|dates?|deadlines?))\\b',
    '\\bboth\\b(?! (?:[a-z-]+ ){0,4}(?:by-?laws?|rules?|sections?|provisions?|requirements?)\\b)',
    '\\balike\\b',
    '\\bfall under\\b',
    '\\bthe (?:section|rule|bylaw) (?:governs?|applies|covers?)\\b',
  ),
);
/** "Nominations are subject to the same two dates": what was said of something else before holds for both. */
const sharesDates = new RegExp(
  oneOf(
    '\\bthe same (?:[a-z-]+ )?(?:holds|applies|goes|is|periods?|windows?|dates?|deadlines?)\\b',
    '\\bby (?:these|those|this|that) (?:dates?|periods?|windows?|deadlines?)\\b',
    '\\blikewise\\b',
  ),
);
const LONGEST_GENERALISATION = 300;

/**
 * What a clause that begins with a sentence is about: what its own words say; else what the words before it, its
 * heading, or the words behind it say. `isOnly`: the passage has no other clause.
 */
export function subjectsOfClause(sentence: Sentence, passage: Passage, isOnly: boolean): readonly DeadlineSubject[] {
  const direct = subjectsAt(sentence, passage);
  const own = ownSubjects(sentence);
  const ofHeading = subjectsOfHeading(passage);
  // A section headed "Proposals and Nominations" with one window means it for both.
  const shared =
    own.length === 0 && isOnly && direct.every(isOfBylaws) && direct.some((s) => ofHeading.includes(s))
      ? ofHeading.filter(isOfBylaws)
      : [];
  return [...new Set([...direct, ...generalised(sentence, passage), ...shared])];
}

const windowOfBylaws =
  /\bby-?laws?'? (?:notice )?(?:windows?|periods?|deadlines?)\b|\b(?:window|period|deadline) (?:of|under|in|set by|fixed by) (?:the |our |its )?by-?laws?\b/;

/** "The bylaw window is 60 to 90 days before ...": of what bylaws ask notice of, and of nothing else that was spoken of. */
export function isWindowOfBylaws(text: string): boolean {
  return windowOfBylaws.test(text) && subjectsNamed(text).subjects.length === 0;
}

/** Of some subjects those that bylaws ask notice of; both where none of them is. */
export function subjectsOfBylaws(subjects: readonly DeadlineSubject[]): readonly DeadlineSubject[] {
  const own = subjects.filter(isOfBylaws);
  return own.length > 0 ? own : ['nomination', 'other-proposal'];
}

function subjectsAt(sentence: Sentence, passage: Passage): readonly DeadlineSubject[] {
  const own = ownSubjects(sentence);
  const earlier = namedEarlier(sentence);
  const { text } = sentence.wording();
  const refers = /\b(?:such|those|these) (?:a )?(?:proposals?|nominations?|notices?)\b/.test(text);
  const isVague = refers && subjectsNamed(text).subjects.length === 0;
  // "Receipt of notice of the nomination", where only proxy access was spoken of.
  if (own.join() === 'nomination' && earlier?.join() === 'proxy-access' && isNoticeOfAccess(passage, sentence.index))
    return earlier;
  if (goesOnWithAccess(earlier ?? [], own, text)) return ['proxy-access'];
  if (own.length > 0 && !(isVague && earlier)) return own;
  if (earlier) return earlier;
  const ofHeading = subjectsOfHeading(passage);
  // "To be in proper form the notice must set forth the name of the nominee": the only word on what it is about.
  if (ofHeading.length > 0) return ofHeading;
  return namedBehind(sentence, passage);
}

/** "To be timely, a holder's notice must be delivered", where nothing says of what: of what bylaws ask notice of. */
export function subjectsOfHoldersNotice(sentence: Sentence): readonly DeadlineSubject[] {
  const isOfHolder = /\bholder's notice\b|\bnotice (?:by|from) (?:a|the|such) holder\b/.test(sentence.wording().text);
  return isOfHolder ? ['nomination', 'other-proposal'] : [];
}

const noticeOfNominees =
  /^(?:the |a |such |any )?(?:written )?notices? of (?:a |any |the )?(?:director )?nomin(?:ees?|ations?)\b/;

/** What the sentences before one in its passage, or its heading, were about. */
export function subjectsSaidBefore(sentence: Sentence): readonly DeadlineSubject[] {
  return namedEarlier(sentence) ?? subjectsOfHeading(sentence.passage);
}

function namedEarlier({ passage, index }: Sentence): readonly DeadlineSubject[] | undefined {
  const earlier = passage.sentences.slice(0, index).findLast((s) => named(s.wording().text).length > 0);
  if (earlier === undefined) return undefined;
  if (isNoticeOfAccess(passage, earlier.index)) return ['proxy-access'];
  const own = named(earlier.wording().text);
  if (goesOnWithAccess(subjectsOfHeading(passage), own, earlier.wording().text)) return ['proxy-access'];
  const joined = sharesDates.test(earlier.wording().text) ? (namedEarlier(earlier) ?? []) : [];
  return [...joined, ...own].every(isOfBylaws) ? [...new Set([...joined, ...own])] : own;
}

/** "Notice of director nominees must include ...", right behind the sentence that tells who may use proxy access. */
function isNoticeOfAccess({ sentences }: Passage, index: number): boolean {
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (!before || !own || !noticeOfNominees.test(own.wording().text)) return false;
  return named(own.wording().text).join() === 'nomination' && named(before.wording().text).join() === 'proxy-access';
}

/** What the heading above a passage says that its clauses are about. */
export function subjectsOfHeading(passage: Passage): readonly DeadlineSubject[] {
  return named(passage.headingWording().text);
}

/** "Until the tenth day after this announcement, and may submit proposals until December 5": what has a date is not counted. */
const nextLimb = /;|, and (?=(?:may|must|shall|should)\b[^;@]{0,160}@D)/;

/** What a sentence itself says that its clause is about: up to the limb in which its last count stands, where that says it. */
export function ownSubjects(sentence: Sentence): readonly DeadlineSubject[] {
  const text = withoutReasonableTime(sentence.wording().text);
  const last = Math.max(text.lastIndexOf('@N'), text.lastIndexOf('@O'));
  const end = last < 0 ? -1 : text.slice(last).search(nextLimb);
  const upToCount = end < 0 ? [] : named(text.slice(0, last + end));
  return upToCount.length > 0 ? upToCount : named(text);
}

/** Rule 14a-8's "reasonable time", told beside a bylaw's count of days, is no subject of the count. */
function withoutReasonableTime(text: string): string {
  return /@[NO]\d+@/.test(text)
    ? text.replace(/,? and (?:(?!,? and\b)[^;.]){0,120}\b14a-8\b[^;.]{0,120}\breasonable time\b[^;.]{0,80}/, ' ')
    : text;
}

/** "This section applies to nominations and other business alike", said behind the clause. */
/** "SECTION 14. Shareholder Proposals.": what stands from here on is said of another section. */
const nextSection = /(?:^|\. )(?:section|article|sec\.) \d+(?:[.-]\d+)*\. /;

function generalised(sentence: Sentence, passage: Passage): readonly DeadlineSubject[] {
  const behind = passage.sentences.slice(sentence.index + 1).map((s) => s.wording());
  const end = behind.findIndex(({ text }) => nextSection.test(text));
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .filter(({ text }) => text.length < LONGEST_GENERALISATION && generalises.test(text) && !/@[NO]\d+@/.test(text))
    .filter((wording) => otherMatterIn(chunksIn(wording), 'clauses', false) === null)
    .flatMap(({ text }) => named(text))
    .filter((subject) => subject !== 'rule-14a-8-proposal');
}

function namedBehind(sentence: Sentence, passage: Passage): readonly DeadlineSubject[] {
  return (
    passage.sentences
      .slice(sentence.index + 1)
      .map((s) => named(s.wording().text))
      .find((subjects) => subjects.length > 0) ?? []
  );
}

/** "Has the meaning given to it in Rule 14a-8": names the rule for a word of its own. */
const definition = /\b(?:meaning (?:given|set forth|assigned|ascribed)|defined) [^.;]{0,60}\b14a-8\b/g;

/** "Whether or not it is to be included in our proxy statement": what bylaws ask for does not turn on it. */
const eitherWay = /\bwhether or not\b[^,;@]{0,60}\bproxy (?:statement|materials?)\b/g;

function named(text: string): readonly DeadlineSubject[] {
  const { subjects, unspecifiedProposals } = subjectsNamed(text.replace(definition, ' ').replace(eitherWay, ' '));
  return unspecifiedProposals ? [...subjects, 'other-proposal'] : subjects;
}
