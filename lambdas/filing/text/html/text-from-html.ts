import { Tokenizer } from 'htmlparser2';
import type { PlainText } from '../../plain-text.ts';
import { type StyleSheets, styleSheetsIn } from '../visibility/style-sheets.ts';
import { HtmlReader, type NeverClosed } from './html-reader.ts';
import { legalEntitiesIn } from './legal-entities.ts';
import type { TaggedFacts } from './tagged-facts.ts';

/** A document in HTML: its text, and the facts about its registrants that inline XBRL tags in it. */
export interface HtmlDocument {
  readonly text: PlainText;
  /** Of each company; the first the filer's own. */
  readonly taggedFacts: readonly TaggedFacts[];
  /** Some of it is struck through: `text` is without that, as it reads now. */
  readonly hasStruckText: boolean;
  /** It begins to strike text through and never ends that: what follows is in `text`. */
  readonly strikesWithoutEnd: boolean;
}

/** True when a document is HTML rather than plain text with EDGAR's own tags. */
export function looksLikeHtml(source: string): boolean {
  return /<(?:!doctype|html|head|body|div|p|br|font|td|center|span|h[1-6])[\s>/]/i.test(source.slice(0, 50_000));
}

/** A document with more elements that are never closed and would each conceal the rest is not worth believing. */
const MOST_READINGS = 6;
/** So many are passed over one by one; more by their names. */
const MOST_ALONE = 3;

/**
 * Reads HTML of any age, inline XBRL included, as a browser would show it: hidden and struck-through parts, scripts and
 * page numbers are left out. Takes time linear in the length of the source.
 */
export function textFromHtml(source: string): HtmlDocument {
  const neverClosed = new Set<string | number>();
  let reader = read(source, null, neverClosed);
  const sheets = reader.hasStyleSheet ? styleSheetsIn(source) : null;
  if (sheets !== null) reader = read(source, sheets, neverClosed);
  let strikesWithoutEnd = false;
  // An element that conceals and is never closed would swallow all that follows: then it conceals nothing.
  for (let { unclosed } = reader; unclosed !== null && neverClosed.size < MOST_READINGS; unclosed = reader.unclosed) {
    strikesWithoutEnd ||= unclosed.by === 'struck';
    neverClosed.add(neverClosed.size < MOST_ALONE ? unclosed.at : unclosed.name);
    reader = read(source, sheets, neverClosed);
  }
  if (reader.unclosed !== null) reader = read(source, null, 'styles');
  const { builder, tagged, hasStruckText } = reader;
  const members = tagged.isEmpty ? new Map<string, string>() : legalEntitiesIn(source);
  return { text: builder.build(), taggedFacts: tagged.factsOf(members), hasStruckText, strikesWithoutEnd };
}

function read(source: string, sheets: StyleSheets | null, neverClosed: NeverClosed): HtmlReader {
  const reader = new HtmlReader(source, sheets, neverClosed);
  // References are decoded by the reader, in text alone: it is most of what a tokenizer has to do.
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader;
}
