import { inTurn, oneOf } from '../prose/any-of.ts';
import type { Matter } from './genres.ts';

/**
 * How a kind of paper speaks, by which a stretch of it is known wherever it stands: also below the report to which it is
 * attached, in the same document.
 */
export interface Manner {
  readonly what: string;
  /** What it calls itself, and those whom it binds. */
  readonly ofItself: RegExp;
  /** What it says often, and other papers now and then. */
  readonly ofDuties: RegExp;
  /** What it can tell in words that impose nothing. */
  readonly tells: readonly Matter[];
  /** What it can tell in any words. */
  readonly rules: readonly Matter[];
  readonly example: string;
}

const instrument = oneOf(
  'agreement',
  'plan',
  'contract',
  'indenture',
  'lease',
  'sublease',
  'guarant(?:y|ee)',
  'warrant',
  'note',
  'debenture',
  'mortgage',
  'deed',
  'undertaking',
  'letter of intent',
  'certificate of designations?',
);
const roles = oneOf(
  'buyer',
  'seller',
  'purchaser',
  'lender',
  'borrower',
  'less(?:or|ee)',
  'licens(?:or|ee)',
  'parent',
  'tenant',
);
const parties = '(?:the|either|each|neither|both|any) (?:other )?part(?:y|ies)';

export const manners: readonly Manner[] = [
  {
    // A settlement recites for which day a meeting is called.
    what: 'a contract or a plan',
    ofItself: new RegExp(
      oneOf(
        // Other papers speak of "the" agreement.
        `\\bthis (?:[a-z]+ ){0,3}${instrument}\\b`,
        '\\bpart(?:y|ies) (?:hereto|to this)\\b',
        '\\bwitnesseth\\b',
        '\\bsuch party\\b',
        `\\b${parties}\\b(?= (?:shall|agrees?|will|may|hereby|acknowledges?))`,
      ),
      'gi',
    ),
    ofDuties: new RegExp(
      oneOf('\\bhere(?:of|to|under|by|inafter|inabove)\\b', inTurn('\\b', roles, 's? (?:shall|agrees?)\\b')),
      'gi',
    ),
    tells: ['meetings'],
    rules: [],
    example: 'Each party shall bear its own costs under this Agreement.',
  },
  {
    // How meetings are called and adjourned, and never that one is.
    what: 'bylaws',
    ofItself: new RegExp(
      oneOf(
        '\\bthese (?:[a-z]+ ){0,3}by-?laws\\b',
        '\\bthe (?:board of directors|secretary|chairman|president|treasurer|corporation) shall\\b',
        '\\bmeetings? of (?:the )?(?:share|stock)holders shall\\b',
      ),
      'gi',
    ),
    ofDuties: /\b(?:shall|may be)\b/gi,
    tells: [],
    rules: ['deadlines', 'clauses'],
    example: 'The Secretary shall keep the minutes, and these Bylaws shall be open to inspection.',
  },
];
