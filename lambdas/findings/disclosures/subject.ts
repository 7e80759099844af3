import type { FiledDocument, Filing, Item } from '../../filing/filing.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { oneOf } from '../prose/any-of.ts';
import { topicExplained } from './defined-terms.ts';
import { type DisclosedSentence, disclosedSentences } from './disclosed-sentences.ts';
import { isCaption, isEnclosure, isFormality } from './formalities.ts';
import { topicOf } from './topic.ts';

/** What a disclosure is about, in one line, and the sentence that tells it. */
export interface Subject {
  readonly line: string;
  readonly evidence: Evidence;
}

/** What is disclosed stands near the beginning. */
const READ_SENTENCES = 24;

const referredItem = /\bitems? (\d{1,2}(?:\.\d\d)?)(?!\d)/gi;
const known = /^as (?:was |has been )?(?:previously|already) /i;
const released = /\b(?:press|news) release\b/i;
/** What the words point to stands above them. */
const pointsBack =
  /^(?:the )?(?:above|foregoing|same)\b|^(?:the )?\w{1,20} (?:described|discussed|set forth) (?:above|in)\b/i;

/**
 * What an item discloses: its first sentence that tells more than how the information is given; where it has none, that
 * of the item it refers to, then what its exhibit announces, then what paper is enclosed, then a caption in it, then its
 * first sentence as it stands. Null for an item without text.
 */
export function subjectOf(filing: Filing, item: Item): Subject | null {
  const sentences = openingOf(filing.main, item);
  const [first] = sentences;
  if (first === undefined) return null;
  const certified = certificationsIn(sentences);
  if (certified !== null) return { line: certifications, evidence: certified.evidence() };
  const told = tellingIn(sentences) ?? toldElsewhere(filing, item, sentences) ?? announcedInExhibit(filing, sentences);
  const enclosing = sentences.find(({ text }) => isEnclosure(text) && !isFormality(text));
  const caption = sentences.find(({ text }) => isCaption(text));
  const chosen = told ?? enclosing ?? caption ?? first;
  return { line: topicExplained(topicOf(chosen.text), filing.main), evidence: chosen.evidence() };
}

const certifications = 'certifications of a periodic report under Section 906 of the Sarbanes-Oxley Act';
const certifies = /\bcertif/i;
const ofSection906 = /\b(?:section|§) ?906\b|\b18 U\.?S\.?C\.?\W{0,3}(?:section |§ ?|sec\. ?)?1350\b/i;
const aboutTheReport =
  /\bcertif|\b906\b|\b1350\b|\b(?:fil(?:ed|ing)|submi\w+|accompan\w+)\b.{0,200}\b(?:annual|quarterly|periodic) reports?\b/i;

/** The sentence that encloses the certifications of Section 906, for which Item 9 was used too; null where more is told. */
function certificationsIn(sentences: readonly DisclosedSentence[]): DisclosedSentence | null {
  const about = sentences.find(({ text }) => certifies.test(text) && ofSection906.test(text));
  const onlyThat = sentences.every(({ text }) => !tells(text) || aboutTheReport.test(text));
  return about !== undefined && onlyThat ? about : null;
}

type Part = Pick<Item, 'start' | 'end'>;

function openingOf(document: FiledDocument, part: Part): DisclosedSentence[] {
  const sentences: DisclosedSentence[] = [];
  for (const sentence of disclosedSentences(document, part)) {
    if (/[A-Za-z]{2}/.test(sentence.text)) sentences.push(sentence);
    if (sentences.length === READ_SENTENCES) break;
  }
  return sentences;
}

/** The first that tells something; what is announced now, where that one tells only what was known before. */
function tellingIn(sentences: readonly DisclosedSentence[]): DisclosedSentence | undefined {
  const telling = sentences.filter(({ text }) => tells(text));
  const [first] = telling;
  if (first === undefined || !known.test(first.text)) return first;
  return telling.find(({ text }) => released.test(text) && !known.test(text)) ?? first;
}

function tells(sentence: string): boolean {
  return (
    !isFormality(sentence) && !isCaption(sentence) && !isEnclosure(sentence) && !pointsBack.test(topicOf(sentence))
  );
}

/** "The information set forth under Item 8.01 is incorporated by reference", "a press release relating to the above". */
function toldElsewhere(
  filing: Filing,
  item: Item,
  sentences: readonly DisclosedSentence[],
): DisclosedSentence | undefined {
  const numbers = sentences.flatMap(({ text }) => [...matchesIn(text, referredItem)].map((match) => match[1]));
  const others = filing.items.filter((other) => other.number !== item.number && numbers.includes(other.number));
  const above = sentences.some(({ text }) => pointsBack.test(topicOf(text)))
    ? filing.items.filter((other) => other.end <= item.start)
    : [];
  return [...others, ...above]
    .map((other) => tellingIn(openingOf(filing.main, other)))
    .find((found) => found !== undefined);
}

/** Sentences at the beginning of a press release, of which one says what it announces. */
const ANNOUNCED_WITHIN = 8;
const exhibitNamed = /\bexhibits? (99(?:\.\d{1,3})?)\b/i;
const announces = new RegExp(
  oneOf(
    '\\btoday (?:announced|reported|released|declared)\\b',
    '(?<!\\b(?:previously|recently|already|also|has|have|had) )\\b(?:announced|reported|declared)(?: today)? (?:that|its|the|an?)\\b',
    '\\bannounces\\b',
  ),
  'i',
);

/** What a press release tells first that says it announces something: of the first exhibit 99 that the item names. */
function announcedInExhibit(filing: Filing, sentences: readonly DisclosedSentence[]): DisclosedSentence | undefined {
  const numbers = sentences.flatMap(({ text }) => exhibitNamed.exec(text)?.[1] ?? []);
  const exhibit = filing.exhibits.find(({ number, document }) => document !== null && numbers.includes(number));
  const document = filing.documents.find(({ number }) => number === exhibit?.document);
  if (document === undefined) return undefined;
  const opening = openingOf(document, { start: 0, end: document.text.text.length });
  return opening.slice(0, ANNOUNCED_WITHIN).find(({ text }) => announces.test(text) && tells(text));
}
