import type { FiledDocument } from '../filing/filing.ts';
import { inTurn, oneOf } from './prose/any-of.ts';

/** What is looked for in the documents of a filing. */
export type Matter = 'meetings' | 'deadlines' | 'clauses';

/** A kind of paper that is read at all (see container/document-kinds.ts), and what of this registrant's it can tell. */
export interface Genre {
  readonly what: string;
  /** The types under which EDGAR files it, of which it is one whatever it says. */
  readonly types?: RegExp;
  /** How an exhibit of any type begins that is one. */
  readonly begins?: RegExp;
  readonly tells: readonly Matter[];
}

/** So much of an exhibit is its beginning. */
const BEGINNING = 3000;

/** Of those that fit a document the first decides; any other document tells everything. */
export const genres: readonly Genre[] = [
  {
    // How meetings are called and adjourned, and never that one is.
    what: 'a charter or bylaws',
    types: /^EX-3(?!\d)/i,
    tells: ['deadlines', 'clauses'],
  },
  {
    what: 'bylaws',
    begins: /^[\s\S]{0,600}\bby-?laws\b/i,
    tells: ['meetings', 'deadlines', 'clauses'],
  },
  {
    // Days on which the parties, or a trustee, do something; but a settlement recites for which day a meeting is called.
    what: 'a contract, or an instrument of rights, filed as a press release is',
    begins: new RegExp(
      oneOf(
        inTurn(
          '^[\\s\\S]{0,600}\\b(?:agreement|indenture|lease|guaranty|warrant|plan of (?:reorganization|merger))\\b',
          '[\\s\\S]{0,2400}\\b(?:witnesseth|whereas|by and (?:between|among)|hereinafter)\\b',
        ),
        '^[\\s\\S]{0,1500}\\bcertificate of (?:the )?(?:designations?|voting powers|powers)\\b',
      ),
      'i',
    ),
    tells: ['meetings'],
  },
];

const known = new WeakMap<FiledDocument, Genre | null>();

function genreOf(document: FiledDocument): Genre | null {
  const before = known.get(document);
  if (before !== undefined) return before;
  const type = document.type ?? '';
  const isExhibit = /^EX-/i.test(type);
  const beginning = document.text.text.slice(0, BEGINNING);
  const genre =
    genres.find(({ types, begins }) => types?.test(type) === true || (isExhibit && begins?.test(beginning) === true)) ??
    null;
  known.set(document, genre);
  return genre;
}

/**
 * Whether a document of a filing can tell of a matter: a merger agreement names many days, none of which is a deadline
 * for holders.
 * @example canTell({ type: 'EX-3.1', ... }, 'meetings') // false
 */
export function canTell(document: FiledDocument, matter: Matter): boolean {
  return genreOf(document)?.tells.includes(matter) ?? true;
}
