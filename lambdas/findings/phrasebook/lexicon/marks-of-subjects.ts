import type { Concept } from '../concept.ts';

/** Words that say where a thing is to appear, or that it is of another kind. */
export const marksOfSubjects: readonly Concept[] = [
  {
    name: 'inclusion',
    forms: [
      'inclu*',
      'printed',
      'print (it|them) in',
      'appear*',
      'publish*',
      'carried (in|on)',
      'contained in',
      'set (out|forth) in',
      '(qualify|qualif*|eligible|eligibility) for',
      '(placed|listed) (in|on)',
      'use of the (company|corporation)',
      'using the (company|corporation)',
    ],
    example: 'to be included in our proxy statement',
    not: 'described in our proxy statement',
  },
  {
    name: 'into',
    forms: [
      '(for|into|in|meant for|due for|intended for) (the|our|its|that|next year|this year|the company|the corporation|a)? (own|next|annual)? (#)?',
    ],
    example: 'proposals for our proxy statement',
    not: 'before the meeting',
  },
  {
    name: 'no-inclusion',
    forms: ['no inclusion'],
    example: 'proposals for which no inclusion is asked',
    not: 'inclusion in our proxy materials',
  },
  {
    name: 'solicit',
    forms: ['solicit*'],
    example: 'who intend to solicit proxies',
    not: 'consolidated',
  },
  {
    name: 'supporting-others',
    forms: [
      '(in support of|for) (any|one or more)? (director|directors|election of)? (nominee*|candidate*|person*|individual*) (other than|besides|in place of|who are not)',
      'in opposition to',
      'not (be)? (the|those of the)? (company|board) nominee*',
    ],
    example: 'in support of director nominees other than ours',
    not: 'in support of the proposal',
  },
  {
    name: 'other-kind',
    forms: ['other (type* of|kind* of)? (eligible)?'],
    example: 'other stockholder proposals',
    not: 'another',
  },
  {
    name: 'from-the-floor',
    forms: ['from the floor', 'floor proposal*'],
    example: 'proposals from the floor',
    not: 'on the fifth floor',
  },
  {
    name: 'discretion',
    forms: [
      'discretionary (authority|voting|power*|vote)',
      '(use|have|exercise) (their|its|his) (own|best)? (best)? (judgment|discretion)',
      '(have|has|having|exercise) discretion (to vote|in voting|on)',
      '(at|in|with|according to|in accordance with) their (best|own|sole)? (discretion|judgment)',
      '(confer|confers) authority',
      'vote (on|for|against)? (it|them|thereon)? as they (see fit|choose|wish|(think|deem) (best|fit|proper|advisable))',
    ],
    example: 'the proxies will have discretionary authority',
    not: 'at the discretion of the Board',
  },
  {
    name: 'whether-or-not',
    forms: [
      'whether or not (they are|it is|made|submitted)? (under|pursuant to|for|in) (sec)? (rule)? 14a-8',
      'whether or not (it is|they are|intended|meant|sought)? (also)? (to be)? included in (our|the|its) (company s)? proxy (statement|materials)',
      'whether or not the (proposal|matter) is (also)? (to be)? included in (our|the|its) (company s)? proxy (statement|materials)',
      'whether or not (it is|they are|the (proposal|matter) is|intended|meant|sought)? (also)? for inclusion in (our|the|its) (company s)? proxy (statement|materials)',
      'proposal* of (any|every) kind',
      'all submissions',
    ],
    example: 'proposals, whether or not under Rule 14a-8',
    not: 'whether or not you attend',
  },
];
