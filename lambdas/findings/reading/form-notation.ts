/**
 * The notation in which the forms of a concept are written, word by word: `proxy (statement|materials)` a choice,
 * `(the)? meeting` something that may be left out, `nominat*` the beginning of a word, `#` a number, `_` any word,
 * `<paper>` the forms of another concept, `\(` and `\)` the brackets themselves.
 */
export type Piece = Part & { readonly optional: boolean };
type Part =
  | { readonly word: string }
  | { readonly beginning: string }
  | { readonly choice: readonly (readonly Piece[])[] };

/** A form as its pieces, one behind the other. */
export function piecesOf(form: string, formsOf: (concept: string) => readonly string[]): readonly Piece[] {
  const { pieces, rest } = piecesUpTo(form.trim(), formsOf);
  if (rest !== '') throw new Error(`The form "${form}" closes a bracket that it does not open, at "${rest}".`);
  return pieces;
}

type FormsOf = (concept: string) => readonly string[];

function piecesUpTo(text: string, formsOf: FormsOf): { readonly pieces: readonly Piece[]; readonly rest: string } {
  const pieces: Piece[] = [];
  let rest = text;
  while (rest !== '' && !/^[)|]/.test(rest)) {
    const found = rest.startsWith('(') ? choiceIn(rest.slice(1), formsOf) : wordIn(rest, formsOf);
    const optional = found.rest.startsWith('?');
    pieces.push({ ...found.part, optional });
    rest = found.rest.slice(optional ? 1 : 0).trimStart();
  }
  return { pieces, rest };
}

interface FoundPart {
  readonly part: Part;
  readonly rest: string;
}

function wordIn(text: string, formsOf: FormsOf): FoundPart {
  const match = /^(?:<([a-z0-9 -]+)>|\\?[^\s()|?<>]+)/.exec(text);
  if (!match) throw new Error(`"${text}" is no part of a form.`);
  const [words, concept] = match;
  const rest = text.slice(words.length);
  if (concept !== undefined) return { part: { choice: formsOf(concept).map((form) => piecesOf(form, formsOf)) }, rest };
  const word = words.replace('\\', '');
  return { part: word.endsWith('*') ? { beginning: word.slice(0, -1) } : { word }, rest };
}

function choiceIn(text: string, formsOf: FormsOf): FoundPart {
  const choice: (readonly Piece[])[] = [];
  let rest = text;
  for (;;) {
    const found = piecesUpTo(rest.trimStart(), formsOf);
    choice.push(found.pieces);
    if (found.rest.startsWith(')')) return { part: { choice }, rest: found.rest.slice(1) };
    if (!found.rest.startsWith('|')) throw new Error(`A choice is not closed: "${text}".`);
    rest = found.rest.slice(1);
  }
}
