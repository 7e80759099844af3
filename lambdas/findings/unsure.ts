import type { Filing } from '../filing/filing.ts';
import { isInformationStatement, isProxyStatement } from '../terms/forms.ts';
import type { Candidate, Unsure, UnsureAbout } from './finding.ts';
import type { Sentence } from './prose/passages.ts';

/** Sentences and days that are shown of one doubt; more would hide the telling ones. */
const MOST = 6;

/** A doubt about some sentences: what seems to be told, and the days that may be meant. */
export function unsureOf(
  about: UnsureAbout,
  says: string,
  candidates: readonly Candidate[],
  sentences: readonly Sentence[],
): Unsure {
  const distinct = new Map(candidates.map((one) => [`${one.role} ${one.date}`, one]));
  return {
    kind: 'unsure',
    about,
    says,
    candidates: [...distinct.values()].slice(0, MOST),
    evidence: [...new Set(sentences)].slice(0, MOST).map((sentence) => sentence.evidence()),
  };
}

/**
 * Where in a filing a sentence stands, as people speak of it.
 * @example placeIn(filing)(sentence) // 'Item 8.01', 'Exhibit 99.1', 'The proxy statement', 'The filing'
 */
export function placeIn(filing: Filing): (sentence: Sentence) => string {
  return ({ passage: { document, start } }) => {
    const exhibit = /^EX-([\d.]{1,6})/i.exec(document.type ?? '')?.[1];
    if (exhibit !== undefined) return `Exhibit ${exhibit}`;
    const item = filing.items.find((one) => one.document === document.number && one.start <= start && start < one.end);
    if (item !== undefined) return `Item ${item.number}`;
    if (isProxyStatement(filing.form)) return 'The proxy statement';
    return isInformationStatement(filing.form) ? 'The information statement' : 'The filing';
  };
}
