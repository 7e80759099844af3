import type { Passage } from '../../prose/passages.ts';
import { type Wording, wordingOf } from '../../prose/wording.ts';
import { subjectsNamed } from '../../reading/sentence-reading.ts';

/** A day on a line of its own. */
const dayAlone = /^@D0@\.?$/;
/** What a label says of the day beside it. */
const namesDay =
  /\b(?:deadlines?|(?:last|first) da(?:y|te)|due|opens?|begins?|starts?|closes?|ends?|no (?:later|earlier))\b/;
/** A label is short. */
const LONGEST_LABEL = 160;

/**
 * Days and labels that stand on lines of their own, in turn: for the passages of such a run what day and label say
 * together, "February 3, 2026 | nominations open", or null where the day belongs to another line. Whether a label stands
 * over its day, or the day over its label, is said by how the run begins.
 */
export function daysWithLabels(passages: readonly Passage[]): ReadonlyMap<Passage, Wording | null> {
  const found = new Map<Passage, Wording | null>();
  let isDayFirst: boolean | null = null;
  let last = '';
  for (const passage of passages) {
    const kind = kindOf(passage);
    const text = passage.sentences[0]?.text ?? '';
    if (kind === null || passage.heading !== last) isDayFirst = null;
    last = text;
    if (kind === null) continue;
    isDayFirst ??= kind === 'day-over-label' ? true : namesThing(passage.headingWording()) ? false : null;
    if (isDayFirst === null) continue;
    const isWhole = isDayFirst === (kind === 'day-over-label');
    found.set(passage, isWhole ? wordingOf(`${passage.heading} | ${text}`) : null);
  }
  return found;
}

function kindOf({ sentences, columns, heading, headingWording }: Passage): 'day-over-label' | 'label-over-day' | null {
  const [sentence] = sentences;
  if (sentence === undefined || sentences.length > 1 || columns.length > 0 || heading === '') return null;
  if (sentence.text.length > LONGEST_LABEL || !/\d{4}/.test(sentence.text + heading)) return null;
  const text = sentence.wording();
  if (text.dates.length === 0 && isDay(headingWording()) && namesThing(text)) return 'day-over-label';
  return isDay(text) && headingWording().dates.length === 0 ? 'label-over-day' : null;
}

function isDay(wording: Wording): boolean {
  return wording.dates.length === 1 && dayAlone.test(wording.text);
}

function namesThing({ text }: Wording): boolean {
  const { subjects, unspecifiedProposals } = subjectsNamed(text);
  return namesDay.test(text) && (subjects.length > 0 || unspecifiedProposals);
}
