import { matchesIn } from '../../../terms/patterns/matches.ts';
/** A place in the source of an HTML document where a style may say something that matters to the text. */
export interface Mark {
  readonly at: number;
  /** The style may conceal the element, makes it run on in the line, or begins a page. */
  readonly says: 'may-conceal' | 'inline' | 'new-page';
}

/** What may conceal, behind a colon: each looks back for its property. */
const concealing = [
  'none(?<=display\\s{0,12}:\\s{0,12}none)',
  '(?:hidden|collapse)(?<=visibility\\s{0,12}:\\s{0,12}\\w{6,8})',
  '\\.?0(?![.\\d]{0,6}[1-9])(?<=(?:font-size|font|opacity)\\s{0,12}:\\s{0,12}\\.?0)',
];

/** Begins with the colon of a declaration, of which there are few, and looks back for its property: that is fastest. */
const marking = new RegExp(
  [
    `:\\s{0,12}(?:${[
      '(inline)(?<=display\\s{0,12}:\\s{0,12}inline)',
      `(${concealing.join('|')})`,
      '(?:always|page)(?<=break-(?:before|after)\\s{0,12}:\\s{0,12}\\w{4,6})',
    ].join('|')})`,
    '(-through)(?<=line-through)',
  ].join('|'),
  'gi',
);

/** All such places, in order, found in one pass, so that no style has to be looked at by itself. */
export function* marksIn(source: string): Generator<Mark, undefined> {
  for (const { 1: inline, 2: concealed, 3: struck, index } of matchesIn(source, marking)) {
    const says = inline ? 'inline' : concealed || struck ? 'may-conceal' : 'new-page';
    yield { at: index, says };
  }
}
