/** What an element does to the text around it; all that are not listed run on in the line. */
export type ElementKind =
  | 'inline'
  | 'block'
  | 'line'
  | 'row'
  | 'cell'
  | 'unseen'
  | 'struck'
  | 'rule'
  | 'preformatted'
  | 'raised'
  | 'fact'
  | 'excluded';

const names: Readonly<Record<Exclude<ElementKind, 'inline'>, string>> = {
  block:
    'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote center form body html table caption section article header footer address main nav aside text document type sequence filename description',
  line: 'br',
  row: 'tr',
  cell: 'td th',
  unseen: 'script style title noscript noframes noembed iframe template dialog ix:header ix:hidden',
  struck: 's strike del',
  rule: 'hr page',
  preformatted: 'pre',
  raised: 'sup',
  fact: 'ix:nonnumeric',
  excluded: 'ix:exclude',
};
const LONGEST_NAME = 13;

interface Element {
  readonly name: string;
  readonly kind: ElementKind;
}

const byHash = new Map<number, Element>();
for (const kind of Object.keys(names) as (keyof typeof names)[]) {
  for (const name of names[kind].split(' ')) byHash.set(hash(name, 0, name.length), { name, kind });
}

/**
 * The kind of the element whose name stands in `source` from `start` to `end`, in any case. Looked up by a hash of the
 * characters, which spares a string for every tag.
 */
export function elementKind(source: string, start: number, end: number): ElementKind {
  if (end - start > LONGEST_NAME) return 'inline';
  const element = byHash.get(hash(source, start, end));
  return element && isNamed(element.name, source, start, end) ? element.kind : 'inline';
}

/** Compares in any case; `name` is in small letters. */
function isNamed(name: string, source: string, start: number, end: number): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i += 1) if ((source.charCodeAt(start + i) | 32) !== name.charCodeAt(i)) return false;
  return true;
}

function hash(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i += 1) value = (value * 31 + (text.charCodeAt(i) | 32)) & 0x3fffffff;
  return value;
}

/** True for the name, in small letters, of an element that has no content and therefore no end tag. */
export function isVoid(name: string): boolean {
  return /^(?:br|hr|img|input|meta|link|col)$/.test(name);
}
