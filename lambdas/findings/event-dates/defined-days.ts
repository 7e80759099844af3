import type { Temporal } from 'temporal-polyfill';
import type { FiledDocument, Filing } from '../../filing/filing.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { disclosedSentences } from '../disclosures/disclosed-sentences.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { resolvedDates } from '../prose/year-of-date.ts';
import { noteBeforeTheItems } from './parts-referred-to.ts';

/** Sentences of one part in which a day is looked for that it defines; definitions stand at its beginning. */
const MOST_SENTENCES = 40;

const definition = /@D(\d+)@,? \((?:the |such date, the )?" ?([a-z][a-z ]{2,30} (?:date|day)|closing) ?"\)/g;

/** Other words for the day of a closing: "upon the consummation of the merger"; "in connection with the closing" gives no day. */
const closing = new RegExp(
  inTurn(
    '(?<=\\b(?:on|upon|as of) )the ',
    oneOf(
      'closing(?: date)?(?! (?:of|price|bid|sale|condition|statement)\\b)',
      inTurn(
        '(?:closing|completion|consummation|effectiveness) of the (?:[a-z]+ )?',
        '(?:merger|business combination|combination|acquisition|transaction)s?\\b',
      ),
    ),
  ),
  'g',
);

/** Days that a report defines, by the words in small letters: "closing date" of 'On May 6, 2025 (the "Closing Date")'. */
export type DefinedDays = ReadonlyMap<string, Temporal.PlainDate>;

const known = new WeakMap<Filing, Map<FiledDocument, DefinedDays>>();

/**
 * The days that the items of a report and the note before them define; words that are given two days are left out. Looked
 * for once, however many items ask.
 */
export function definedDays(filing: Filing, document: FiledDocument): DefinedDays {
  const ofFiling = known.get(filing) ?? new Map<FiledDocument, DefinedDays>();
  known.set(filing, ofFiling);
  const days = ofFiling.get(document) ?? daysDefinedIn(filing, document);
  ofFiling.set(document, days);
  return days;
}

function daysDefinedIn(filing: Filing, document: FiledDocument): DefinedDays {
  const found = new Map<string, Temporal.PlainDate>();
  const contradicted = new Set<string>();
  const items = filing.items.filter((item) => item.document === document.number);
  for (const part of [noteBeforeTheItems(filing, document) ?? [], items].flat()) {
    let read = 0;
    for (const { text, wording: said } of disclosedSentences(document, part)) {
      if (++read > MOST_SENTENCES) break;
      if (!/(?: (?:date|day)|\bclosing) ?["”]\)/i.test(text)) continue;
      const wording = said();
      const dates = resolvedDates(wording.dates, filing.reportDate ?? filing.filedOn);
      for (const [, index, words = ''] of matchesIn(wording.text, definition)) {
        const date = dates[Number(index)]?.date;
        if (date === undefined) continue;
        const name = words === 'closing' ? 'closing date' : words;
        if (found.get(name)?.equals(date) === false) contradicted.add(name);
        found.set(name, date);
      }
    }
  }
  for (const words of contradicted) found.delete(words);
  return found;
}

/**
 * The words of a sentence in small letters with the token of a date for each day that the report defines; the days
 * themselves are put behind the dates of the sentence.
 */
export function withDefinedDays(text: string, defined: DefinedDays, dates: (Temporal.PlainDate | null)[]): string {
  let words = text;
  for (const [name, date] of defined) {
    const named = name === 'closing date' ? closing : `the ${name}`;
    const told = words.replaceAll(named, `@D${dates.length}@`);
    if (told === words) continue;
    words = told;
    dates.push(date);
  }
  return words;
}
