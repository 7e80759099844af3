import { inTurn, oneOf } from '../prose/any-of.ts';

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
  /** It may be worded as a contract, as one of partners is, and tells all the same. */
  readonly isOfCompany?: true;
}

/** So much of an exhibit is its beginning. */
export const BEGINNING = 3000;

/** Of those that fit a document the first decides; any other document tells everything. */
export const genres: readonly Genre[] = [
  {
    // How meetings are called and adjourned, and never that one is.
    what: 'a charter or bylaws',
    types: /^EX-3(?!\d)/i,
    tells: ['deadlines', 'clauses'],
    isOfCompany: true,
  },
  {
    // On its last pages for which day the meeting is called; its notes speak of days of many other matters.
    what: 'an annual report to holders',
    types: /^EX-13(?!\d)/i,
    tells: ['meetings'],
    isOfCompany: true,
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
