import { Tokenizer } from 'htmlparser2';
import type { PlainText } from '../plain-text.ts';
import { HtmlReader } from './html-reader.ts';
import type { TaggedFacts } from './tagged-facts.ts';

/** A document in HTML: its text, and the facts about its registrant that inline XBRL tags in it. */
export interface HtmlDocument {
  readonly text: PlainText;
  readonly taggedFacts: TaggedFacts;
}

/** True when a document is HTML rather than plain text with EDGAR's own tags. */
export function looksLikeHtml(source: string): boolean {
  return /<(?:!doctype|html|head|body|div|p|br|font|td|center|span|h[1-6])[\s>/]/i.test(source.slice(0, 50_000));
}

/**
 * Reads HTML of any age, inline XBRL included, as a browser would show it: hidden parts, scripts and page numbers are
 * left out. Takes time linear in the length of the source.
 */
export function textFromHtml(source: string): HtmlDocument {
  let reader = read(source, null);
  // A hidden element that is never closed would hide all that follows: then its like do not hide anything.
  if (reader.unclosed !== null) reader = read(source, reader.unclosed);
  return { text: reader.builder.build(), taggedFacts: reader.tagged.facts };
}

function read(source: string, neverClosed: string | null): HtmlReader {
  const reader = new HtmlReader(source, neverClosed);
  // References are decoded by the reader, in text alone: it is most of what a tokenizer has to do.
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader;
}
