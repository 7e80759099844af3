import { inTurn, oneOf } from '../../prose/any-of.ts';

/** Words by which a sentence that names nothing to be handed in speaks of what was named before it. */
export interface WordsForWhatWasSaid {
  /** On a sentence in small letters, a meeting as `@A1@`, a day as `@D1@`. */
  readonly says: RegExp;
  readonly example: string;
  /** Words that come near it, and speak of another matter. */
  readonly not: string;
}

/** A new way to go on is a row here, and nothing else. */
export const wordsForWhatWasSaid: readonly WordsForWhatWasSaid[] = [
  {
    says: /\bnotices?\b(?! (?:of|from|about)\b| to (?!be\b)| that (?!(?:the (?:by-?laws|company|rules?)|our|we|is|are|must|meets?|complies|contains?)\b))/,
    example: 'To be timely, notice must be given by March 3, 2026.',
    not: 'A notice of exercise must be given by March 3, 2026.',
  },
  {
    says: new RegExp(
      inTurn(
        '\\bnotices? (?:of|that|about) ',
        '(?:(?:such|an?|any|the|its|their|his|her|your|this|that|these|those) )*',
        '(?:intent(?:ion)?s?|wish|desire|same|matters?|it|them)\\b(?! to (?:demand|exercise|seek|assert|elect))',
      ),
    ),
    example: 'Notice of that intention must be given by March 3, 2026.',
    not: 'Notice of their intent to demand payment must be given by March 3, 2026.',
  },
  {
    says: /\bnotices? (?:to|from) (?:us|you|the (?:[a-z]+ )?(?:secretary|company|corporation)|(?:a|any|each|the|that|such) holder)\b/,
    example: 'Notice to the corporate secretary must be given by March 3, 2026.',
    not: 'Notice to the trustee must be given by March 3, 2026.',
  },
  {
    says: new RegExp(
      inTurn(
        '(?:^|[,;:|] |\\) |\\b(?:and|but|so|that|then) )',
        '(?:(?:any|all|each|both|either) (?:of )?)?(?:it|they|these|those|this|that|each|both|all|such(?: [a-z]+){1,2})',
        '(?: (?:date|day|deadline|time|window))? (?:must|should|shall|may|will|can|has|have|is|are|was|were|needs?|cannot)\\b',
      ),
    ),
    example: 'They must be in our hands by March 3, 2026.',
    not: 'Warrants are void unless holders exercise them by March 3, 2026.',
  },
  {
    says: /\b(?:receiv|get|gett|hav|submit|submitt|send|deliver|mail|giv|provid|fil)(?:e|es|ed|s|ing)? (?:it|them|this|these|those|yours)\b/,
    example: 'We must receive it by March 3, 2026.',
    not: 'We must receive payment by March 3, 2026.',
  },
  {
    says: /\b(?:extend|mov|chang|advanc|postpon)\w* (?:this|that|the|such|these|those) (?:da(?:y|te)|deadline|time|period|window)s?\b(?! (?:of|for) )/,
    example: 'The Board has resolved to extend this date to March 3, 2026.',
    not: 'The Board has resolved to extend the date of the closing to March 3, 2026.',
  },
  {
    says: /\b(?:do(?:es|ing|ne)? so|(?:that|this|which|it) means)\b/,
    example: 'You must do so by March 3, 2026.',
    not: 'It does well until March 3, 2026.',
  },
  {
    says: new RegExp(
      inTurn(
        '\\b(?:you|holders?|he|she|they|who|proponents?|members?)\\b[^.;@]{0,60}\\b(?:notify|inform|write(?: to)?|tell|advise) ',
        '(?:us|the (?:[a-z]+ )?(?:secretary|company|corporation|board))\\b',
      ),
    ),
    example: 'Holders must notify the corporate secretary by March 3, 2026.',
    not: 'The investor must notify the company by March 3, 2026.',
  },
  {
    says: new RegExp(
      oneOf(
        '(?:^|[,;:] |\\b(?:your|the|that|this|these|those|such|any|each|all|every) )submissions?\\b',
        '\\brequests? (?:must|should|shall|may|can|are|is)\\b',
        inTurn(
          '\\b(?:your|the|that|this|such|any|each|an?|written|required|completed) (?:(?:written|required|completed) )?',
          '(?:letters?|requests?|materials?|documents?|documentation|information|communications?|correspondence|papers|writings?)\\b',
        ),
      ),
    ),
    example: 'Your letter must be received by March 3, 2026.',
    not: 'Letters of transmittal must be received by March 3, 2026.',
  },
  {
    says: new RegExp(
      inTurn(
        oneOf(
          '\\b(?:deadline|(?:last|final|corresponding) (?:day|date)|due date|cut-?off(?: date)?|window)\\b',
          '^for @[AG]\\d+@,? the (?:date|day)\\b',
          '\\b(?:(?:first|earliest|latest|opening|closing) (?:day|date)|notice period|period)\\b',
        ),
        '(?! (?:for|to|of|in|by) (?!(?:the |our |its |that |this |next |all )?(?:',
        oneOf(
          '@[ASG]',
          '@D',
          '@N',
          'meeting',
          '20',
          'such',
          '(?:it|them|these|those|this|that)\\b',
          'do(?:ing)? so',
          '(?:any |each |other |the )*holders?',
          'receipt',
        ),
        ')))',
      ),
    ),
    example: 'The last day is March 3, 2026.',
    not: 'The last day for claims is March 3, 2026.',
  },
  {
    says: /^next year's (?:(?:windows?|periods?|deadlines?|dates?|days?) )?(?:will be|is|are|runs|will run)\b/,
    example: "Next year's will be March 3 to April 2, 2026.",
    not: "Next year's dividends are paid until March 3, 2026.",
  },
  {
    says: /\b(?:reasonable|timely|too late|untimely|out of time|correct(?:ed)? date|such a (?:date|time|day)|date [^@;.]{0,40}\bshould (?:have )?(?:been|be|read))\b/,
    example: 'A reasonable time ends on March 3, 2026.',
    not: 'A seasonable time ends on March 3, 2026.',
  },
];

/** What is no notice, nomination or proposal, whatever is said of when it must be there. */
export const otherPapers =
  /\b(?:prox(?:y|ies)(?! (?:statements?|materials?|access|rules?|season|solicitation|booklet|circular))|ballots?|votes?|voting instructions?|instructions)\b/;
