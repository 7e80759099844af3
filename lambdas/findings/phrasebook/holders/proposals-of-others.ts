import { inTurn, oneOf } from '../../prose/any-of.ts';

/** Words that say whose proposals are meant, or what for, where those are none of holders. */
export interface ProposalsOfOthers {
  /** An expression over a wording's text. */
  readonly words: RegExp;
  /** It says who makes them, so that it holds though holders are named beside it. */
  readonly isPlain?: true;
  readonly example: string;
  /** Words that are near to it and say nothing of the kind. */
  readonly not: string;
}

const things = 'proposals?\\b';
/** Whoever may be a holder. */
const holders = oneOf(
  '(?:[a-z]+ )?holders?',
  'owners?',
  'members?',
  'partners?',
  'proponents?',
  'persons?',
  'individuals?',
  'anyone',
  'those',
  'you',
  'he',
  'she',
  'they',
  'it',
  'one',
  'who',
  'investors?',
);
/** What holders' proposals are for. */
const forTheMeeting = oneOf(
  '[@\\d]',
  '(?:possible |potential |timely |any )?(?:inclusion|consideration|presentation|action|votes?|voting|submission|discussion|printing|publication|approval|election)',
  '(?:business|nominations?|nominees?|directors?|matters?|items?)',
  '(?:next|this|that|last|such|the coming|the following|the next|the upcoming|fiscal) ',
);
const hand = oneOf(
  'submit',
  'make',
  'send(?: in)?',
  'deliver',
  'file',
  'present',
  'provide',
  'furnish',
  'put forward',
  'bring',
);
const may = oneOf(
  'must',
  'should',
  'shall',
  'may',
  'will',
  'can',
  '(?:has|have|is|are|was|were|had) (?:required |asked |expected |invited )?to',
  'intends? to',
);

/** What may be said of holders' proposals, at the beginning of a sentence. */
const anyProposals = [
  'the|all|any|such|these|those|an?|each|every|no|other|additional|further|more|multiple',
  'future|late|timely|written|new|eligible|qualif[a-z]+|proper|valid|complete[d]?|resubmitted|revised|untimely',
  'your|our|their|its|his|her|two|both|similar|individual|accordingly|therefore|submit|receive|include|deadline|floor',
].join('|');

export const proposalsOfOthers: readonly ProposalsOfOthers[] = [
  {
    words: new RegExp(`\\b${things} for (?!(?:the |our |its |an? |any )?${forTheMeeting})[a-z]`),
    example: 'Proposals for the second crane must be received by March 3, 2026.',
    not: 'Proposals for inclusion must be received by March 3, 2026.',
  },
  {
    words: new RegExp(
      inTurn(
        `\\b${things} (?:from|of) (?!(?:the |our |its |an? |any |all |each |such |eligible )*${holders}\\b`,
        '|(?:[a-z]+ ){1,3}(?:kind|type|sort|nature|character)s?\\b',
        '|(?:other |new |such |any )*(?:business|matters?|nominations?|which|whose)\\b|[@\\d])[a-z]',
      ),
    ),
    example: 'Proposals from lenders must be received by March 3, 2026.',
    not: 'Proposals of any kind must be received by March 3, 2026.',
  },
  {
    words: new RegExp(
      `\\b(?!(?:holder|owner|member|proponent|person|partner|year|another|everyone|anyone|else)s?')[a-z]{3,}(?:'s|s') (?:[a-z-]+ ){0,2}${things}`,
    ),
    example: "Management's proposals must be received by March 3, 2026.",
    not: "The proponent's proposal must be received by March 3, 2026.",
  },
  {
    words: new RegExp(
      inTurn(
        oneOf(
          '\\binvit\\w+',
          '\\bask\\w*',
          '\\brequest\\w*',
          '\\bsolicit\\w*',
          '\\border(?:s|ed)?\\b',
          '\\bdirect(?:s|ed)?\\b',
          '\\brequires?\\b',
          '\\brequired\\b',
        ),
        ` (?:that )?(?!${holders}\\b)(?:[a-z]+,? ){1,6}(?:to )?${hand} (?:[a-z-]+ ){0,4}${things}`,
      ),
    ),
    example: 'The Board requested that interested parties submit their final proposals by March 3, 2026.',
    not: 'We request that proposals be sent by mail and received by March 3, 2026.',
  },
  {
    words: new RegExp(
      inTurn(
        '\\b(?:ask\\w*|call\\w*|invit\\w+|solicit\\w*|seek\\w*|accept\\w*) (?:(?:[a-z]+ ){0,3}for )?(?:[a-z]+ ){0,2}',
        `${things}(?! (?:that|which|if|unless|received|after|until|by|for)\\b)`,
      ),
    ),
    example: 'The Authority has asked for proposals, which are due by March 3, 2026.',
    not: 'We accept proposals until March 3, 2026.',
  },
  {
    words: new RegExp(
      inTurn(
        '(?:^|[.;:,] (?:and )?|\\bthat )(?:the |all |each |any |our )?',
        `(?!(?:[a-z]+ ){0,3}${holders}\\b)[a-z]+(?: [a-z]+){0,2} ${may} ${hand} (?:(?!notice )[a-z-]+ ){0,4}${things}`,
      ),
    ),
    isPlain: true,
    example: 'Vendors must submit proposals by March 3, 2026.',
    not: 'Anyone may submit a proposal by March 3, 2026.',
  },
  {
    words: new RegExp(
      inTurn(
        '\\b(?:binding|preliminary|indicative|definitive|firm|competitive|unsolicited|technical|settlement|financing|refinancing) ',
        things,
      ),
    ),
    example: 'Binding proposals are due by March 3, 2026.',
    not: 'Written proposals are due by March 3, 2026.',
  },
  {
    words: new RegExp(`(?:^|[.;:] )(?!(?:${anyProposals}) )[a-z-]+ ${things}`),
    example: 'Grant proposals must be submitted by March 3, 2026.',
    not: 'Future proposals must be submitted by March 3, 2026.',
  },
];
