/** Words by which proposals are those of the registrant's holders, for one of its meetings. */
export interface MarkOfHolders {
  /** Part of an expression over words in small letters, from the beginning of a word to the end of one. */
  readonly words: string;
  readonly example: string;
}

export const marksOfHolders: readonly MarkOfHolders[] = [
  // Who hands them in
  {
    words: '(?:share|stock|unit|security|securities|interest)[ -]?(?:holder|owner)s?',
    example: 'Proposals of stockholders must be received by',
  },
  {
    words: '(?:any|each|every|an?|no|eligible|record|beneficial) owners?',
    example: 'A proposal that any owner wishes to submit',
  },
  { words: 'limited partners?', example: 'Proposals of limited partners must be received by' },
  {
    words: 'members?(?! (?:of|from|have|on)\\b)',
    example: 'Member proposals must be received by',
  },
  { words: 'you(?:rs?)?', example: 'If you want us to print your proposal' },
  // What only holders do
  {
    words: 'nominations?|nominees?|nominate[sd]?|nominating an?',
    example: 'Nominations and proposals must be received by',
  },
  { words: 'from the floor|floor proposals?', example: 'Proposals from the floor must be received by' },
  { words: 'proxies (?:may|will|can|would|shall)', example: 'the proxies may use their discretion' },
  // The papers and rules for which they are meant
  {
    words:
      'proxy (?:statement|material|card|booklet|circular|access|solicitation|season|rule)s?|form of proxy|universal proxy',
    example: 'for inclusion in our proxy materials',
  },
  { words: 'discretionary (?:authority|voting|power)', example: 'the proxies will have discretionary authority' },
  { words: 'rules? 14a|14a-\\d+|schedule 14[an]', example: 'under Rule 14a-8' },
  { words: 'by-?laws?|bye-?laws?|advance[- ]notice', example: 'Proposals under the bylaws must be received by' },
  // The meeting before which they are put
  {
    words: '(?:annual|general|special) (?:and special )?(?:general )?meetings?|[ae]gms?',
    example: 'Proposals for the annual meeting must be received by',
  },
  { words: '(?:before|at) (?:the|that|such|our) meetings?', example: 'to be brought before the meeting' },
  { words: '(?:19|20)\\d\\d meetings?', example: 'Proposals for the 2026 meeting must be received by' },
  {
    words: "(?:next|coming|following|last|such|this) (?:year's )?meetings?",
    example: "Proposals for next year's meeting must be received by",
  },
];
