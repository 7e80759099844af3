/** A place in the source of an HTML document where an attribute may say something that matters to the text. */
export interface Mark {
  readonly at: number;
  /** The style hides the element, makes it run on in the line or begins a page; or inline XBRL names a fact of the cover page. */
  readonly says: 'hidden' | 'inline' | 'new-page' | 'fact';
}

const marking = /display\s{0,4}:\s{0,4}(none|inline)|break-(?:before|after)\s{0,4}:\s{0,4}(?:always|page)|["'](dei):/gi;

/** All such places, in order, found in one pass, so that no attribute has to be looked at by itself. */
export function* marksIn(source: string): Generator<Mark, undefined> {
  for (const match of source.matchAll(marking)) {
    const [, display, fact] = match;
    if (fact) yield { at: match.index + 1, says: 'fact' };
    else if (display) yield { at: match.index, says: display.toLowerCase() === 'none' ? 'hidden' : 'inline' };
    else yield { at: match.index, says: 'new-page' };
  }
}
