/** Why a reader does not see an element's text as live: not shown at all, struck through, invisible, or in letters of no size. */
export type Concealing = 'hidden' | 'struck' | 'invisible' | 'no-size';

/** A place in the source of an HTML document where an attribute may say something that matters to the text. */
export interface Mark {
  readonly at: number;
  /** The style conceals the element, makes it run on in the line or begins a page. */
  readonly says: Concealing | 'inline' | 'new-page';
}

/** Begins with the colon of a declaration, of which there are few, and looks back for its property: that is fastest. */
const marking = new RegExp(
  [
    `:\\s{0,4}(?:${[
      '(none|inline)(?<=display\\s{0,4}:\\s{0,4}\\w{4,6})',
      '(hidden|collapse)(?<=visibility\\s{0,4}:\\s{0,4}\\w{6,8})',
      '(0)(?![.\\d]{0,4}[1-9])(?<=(?:font-size|opacity)\\s{0,4}:\\s{0,4}0)',
      '(?:always|page)(?<=break-(?:before|after)\\s{0,4}:\\s{0,4}\\w{4,6})',
    ].join('|')})`,
    '(-through)(?<=line-through)',
  ].join('|'),
  'gi',
);

/** All such places, in order, found in one pass, so that no attribute has to be looked at by itself. */
export function* marksIn(source: string): Generator<Mark, undefined> {
  for (const match of source.matchAll(marking)) {
    const [, display, invisible, noSize, struck] = match;
    if (display) yield { at: match.index, says: display.toLowerCase() === 'none' ? 'hidden' : 'inline' };
    else if (struck) yield { at: match.index, says: 'struck' };
    else if (invisible) yield { at: match.index, says: 'invisible' };
    else if (noSize) yield { at: match.index, says: 'no-size' };
    else yield { at: match.index, says: 'new-page' };
  }
}

/** True for what a mark says that conceals the element. */
export function isConcealing(says: Mark['says']): says is Concealing {
  return says === 'hidden' || says === 'struck' || says === 'invisible' || says === 'no-size';
}

/** What shows an element all the same: within one that is concealed in this way, or against a class that conceals it so. */
const showing: Readonly<Record<Concealing, RegExp | null>> = {
  hidden: null,
  struck: null,
  invisible: /visibility\s{0,4}:\s{0,4}visible/i,
  'no-size': /font-size\s{0,4}:\s{0,4}(?!0(?![.\d]{0,4}[1-9]))/i,
};
const displayed = /display\s{0,4}:\s{0,4}(?!none)[a-z]/i;

/** True when declarations show again what an element around them conceals: not what is hidden or struck as a whole. */
export function showsWithin(declarations: string, by: Concealing): boolean {
  return showing[by]?.test(declarations) ?? false;
}

/** True when declarations on the element itself overrule a style sheet that conceals it. */
export function overrules(declarations: string, by: Concealing): boolean {
  return by === 'hidden' ? displayed.test(declarations) : showsWithin(declarations, by);
}
