import { matchesIn } from '../../../terms/patterns/matches.ts';
/** An element as selectors see it. */
export interface Seen {
  /** In small letters. */
  readonly name: string;
  readonly id: string | null;
  readonly classes: readonly string[];
}

/** One element of a selector: "p.a.b#c". */
interface Compound {
  readonly name: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  /** It must be the parent of what follows, not only around it. */
  readonly isParent: boolean;
}

/** A selector: the element it speaks of, and the elements that must be around that, from the innermost out. */
export interface Selector {
  readonly subject: Compound;
  readonly around: readonly Compound[];
  /** As style sheets weigh it: ids before classes before names. */
  readonly specificity: number;
}

const LONGEST = 300;
const simple = /^(\*|[a-z][a-z0-9:-]{0,30})?((?:[.#][-\w]{1,100}|\[(?:class|id)[~]?=["']?[-\w]{1,100}["']?\]){0,8})$/i;

/** Reads a selector of names, classes, ids and what is around them; null for any other ("a:hover", "p + p"), which is not judged. */
export function selectorOf(written: string): Selector | null {
  if (written.length > LONGEST) return null;
  const parts = written
    .trim()
    .replace(/\s*>\s*/g, '> ')
    .split(/\s+/);
  const compounds = parts.map(compoundOf);
  if (!compounds.every((one) => one !== null)) return null;
  const [subject, ...around] = compounds.reverse();
  if (subject === undefined || subject.isParent) return null;
  const specificity = compounds.reduce(
    (sum, { name, id, classes }) => sum + (id === null ? 0 : 1e6) + classes.length * 1e3 + (name === null ? 0 : 1),
    0,
  );
  return { subject, around, specificity };
}

function compoundOf(part: string): Compound | null {
  const isParent = part.endsWith('>');
  const match = simple.exec(isParent ? part.slice(0, -1) : part);
  if (match === null || match[0] === '') return null;
  const [, name = '*', signs = ''] = match;
  const classes: string[] = [];
  let id: string | null = null;
  for (const [, sign, word, attribute, value] of matchesIn(signs, /([.#])([-\w]+)|\[(class|id)~?=["']?([-\w]+)/gi)) {
    if (sign === '#' || attribute?.toLowerCase() === 'id') id = word ?? value ?? null;
    else classes.push(word ?? value ?? '');
  }
  return { name: name === '*' ? null : name.toLowerCase(), id, classes, isParent };
}

/** @param open the elements around it, the innermost last */
export function selects({ subject, around }: Selector, element: Seen, open: readonly Seen[]): boolean {
  if (!isOne(subject, element)) return false;
  let at = open.length - 1;
  for (const compound of around) {
    while (at >= 0 && !isOne(compound, open[at])) {
      if (compound.isParent) return false;
      at -= 1;
    }
    if (at < 0) return false;
    at -= 1;
  }
  return true;
}

function isOne({ name, id, classes }: Compound, element: Seen | undefined): boolean {
  return (
    element !== undefined &&
    (name === null || name === element.name) &&
    (id === null || id === element.id) &&
    classes.every((one) => element.classes.includes(one))
  );
}
