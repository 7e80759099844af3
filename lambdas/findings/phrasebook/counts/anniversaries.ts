import { inTurn, oneOf } from '../../prose/any-of.ts';

/** A way in which bylaws name the day, a year on, from which days are counted. */
export interface NameOfAnniversary {
  /** The words behind "before" or "after", as an expression of the notation of prose/wording.ts that begins there. */
  readonly says: RegExp;
  /** Of what it always is; where it is not told, the words behind say whether of a meeting, of a mailing or of neither. */
  readonly of?: 'priorMeetingAnniversary' | 'priorMailingAnniversary';
  /** What stands behind "60 days before"; its name between asterisks. */
  readonly example: string;
  /** Words that come near it, and name no anniversary of a meeting or a mailing. */
  readonly not: string;
}

const dayAndMonth = '^(?:the )?(?:same |corresponding )?(?:month and day|calendar day|day and month)\\b';

/** A new name is a row here, and nothing else; the first row that fits decides. */
export const namesOfAnniversary: readonly NameOfAnniversary[] = [
  {
    says: new RegExp(
      inTurn(
        '^(?:(?:the same|the|such|that|said|this|any|each|its) )?(?:(?:date|day) (?:of|(?:that|which) is) )?(?:(?:the same|the|such|that|said|this) )?(?:',
        oneOf(
          'first(?: \\((?:1st|first)\\))?',
          '1st',
          'next',
          'upcoming',
          'one(?: \\(1\\))?[- ]year',
          '(?:1|first)[- ]year',
          'yearly',
          'annual',
          'calendar',
        ),
        ' ){0,2}anniversary(?: date)?\\b',
      ),
    ),
    example: "*the first anniversary* of the preceding year's annual meeting",
    not: 'the first anniversary of the closing, for the annual meeting',
  },
  {
    says: /^(?:the )?(?:date|day) (?:that is |which is |falling )?(?:one year|@N\d+@|12 months|twelve months)(?= (?:after|from|following)\b)/,
    example: '*the date that is one year* after the preceding annual meeting',
    not: 'the date that is one year after the closing, for the annual meeting',
  },
  {
    says: /^(?:a|the) (?:meeting )?date(?= corresponding to\b)/,
    example: "*the date* corresponding to that of the previous year's annual meeting",
    not: 'the date corresponding to that of the closing, for the annual meeting',
  },
  {
    says: new RegExp(
      inTurn(
        oneOf(dayAndMonth, '^(?:the )?(?:same |corresponding )?date\\b'),
        '(?=.{0,60}\\b(?:previous|preceding|last|prior year|held @[AG]\\d+)\\b)',
      ),
    ),
    example: '*the day and month* on which the Company last held an annual meeting',
    not: 'the day and month of the closing, for the annual meeting',
  },
  {
    says: /^(?:the |such )?(?:prior |preceding |previous )?(?:meeting|@[AG]\d+@)(?:'s)?(?: (?:date|day)(?:'s)?)? anniversary\b/,
    of: 'priorMeetingAnniversary',
    example: '*the annual meeting anniversary* date',
    not: 'the Tuesday before the annual meeting',
  },
  {
    // A day that the company's own definition calls the mailing's anniversary
    says: /^(?:the |such )(?:statement|mailing|proxy statement|release) (?:date|anniversary)\b(?! (?:of|for|on which)\b)/,
    of: 'priorMailingAnniversary',
    example: '*the Statement Anniversary*',
    not: 'the statement of the auditors, for the annual meeting',
  },
];
