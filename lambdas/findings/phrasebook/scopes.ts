/** How a thing is named: to be spoken of, to be excepted, as what a paper contains, or in passing. */
export type ScopeName = 'excepted' | 'contained' | 'aside';

/** A stretch of a sentence, from the concept that opens it up to one that closes it, its bracket, or the sentence's end. */
export interface ScopeRule {
  readonly scope: ScopeName;
  readonly opens: string;
  /** Concepts and marks that end it, on the level of brackets on which it began. */
  readonly closes: readonly string[];
  /** It ends behind so many chunks, the opening one among them. */
  readonly reach?: number;
  /** Only right behind one of these. */
  readonly behind?: readonly string[];
  /** Only at the beginning of a bracket or of the sentence. */
  readonly atBeginning?: true;
  readonly example: string;
}

const boundWords = ['no-later', 'no-earlier', 'before', 'after', 'between', 'until', 'date', 'that-day', 'count'];

export const scopeRules: readonly ScopeRule[] = [
  {
    scope: 'excepted',
    opens: 'except',
    closes: [...boundWords, 'modal', 'but', ';', ':', '|', ','],
    example: 'a proposal [other than under Rule 14a-8] must be received',
  },
  {
    scope: 'excepted',
    opens: 'non',
    closes: [],
    reach: 2,
    example: '[non-proxy access] nominees',
  },
  {
    scope: 'excepted',
    opens: 'left-out',
    behind: ['relative', 'but', 'and'],
    closes: [...boundWords, 'modal', 'but', ';', ':', '|', ','],
    example: 'business that [will not be included in our proxy statement] must be received',
  },
  {
    scope: 'contained',
    opens: 'contents',
    closes: [...boundWords, 'modal', 'meets', 'but', ';', ':', '|', ','],
    example: 'a notice [containing the information that Rule 14a-19 requires] before March 1',
  },
  {
    scope: 'aside',
    opens: 'either-way',
    closes: [...boundWords, 'but', ';', ':', '|', ','],
    example: 'a nomination, [regardless of whether it is to be included in our proxy statement], must be received',
  },
  {
    scope: 'aside',
    opens: 'aside',
    closes: [';', '|', ','],
    atBeginning: true,
    example: 'nominations ([see Rule 14a-19])',
  },
];

/** Heads of what is handed in: one of them behind a comma and "or" is named anew, what else stands there goes on. */
export const namedAnew: ReadonlySet<string> = new Set(['nomination', 'proposal', 'business']);

/** What a scope must hold before "to" and a verb can end it: "not included in our proxy statement, to nominate a director". */
export const wholeWith: ReadonlySet<string> = new Set(['proxy-paper', 'rule-14a-8', 'rule-14a-19', 'access', 'bylaws']);
