import { inTurn, oneOf } from '../../prose/any-of.ts';

/**
 * What may stand in a clause for a meeting that was named before: a clause with none of these, and with a subject of its
 * own, begins a new matter.
 */
export interface Carrier {
  /** As a part of an expression, in the words of a wording. */
  readonly says: string;
  /** A sentence that goes on about the meeting, with the date between asterisks. */
  readonly example: string;
  /** A sentence that begins a new matter. */
  readonly not: string;
}

const kindOfMeeting = oneOf(
  'adjourned',
  'reconvened',
  'postponed',
  're-?scheduled',
  'resumed',
  'new',
  'original(?:ly scheduled)?',
  'initial',
  'scheduled',
  'upcoming',
  'next',
  'last',
  'previous',
  'prior',
  'preceding',
  'first',
  'second',
  'third',
  'same',
  'actual',
  'virtual',
  'hybrid',
  'in-person',
  'online',
  'physical',
  "holders?'?s?'?",
  "year'?s",
  'members?',
  'class',
  'joint',
  'combined',
  'ordinary',
  'mixed',
  'company',
  'regular',
  'such',
  'said',
  'the',
  'this',
  'that',
  'its',
  'our',
  'an?',
  'each',
  'both',
  'of',
  'for',
  'to',
  'in',
  'at',
  'and',
  'or',
  'from',
);

/** A meeting that is called no other than one: not "the pre-trial meeting". */
export const bareMeeting = `(?:^|[^a-z' -] ?|@D\\d+@ |\\b(?:${kindOfMeeting}) )meetings?\\b(?! (?:rooms?|space|facilit\\w+|centers?|with)\\b)`;

const kindOfDay = oneOf(
  'the',
  'this',
  'that',
  'such',
  'its',
  'a',
  'an',
  'another',
  'either',
  'new',
  'correct',
  'original(?:ly scheduled)?',
  're-?scheduled',
  'scheduled',
  'revised',
  'actual',
  'exact',
  'later',
  'earlier',
  'previous',
  'former',
  'first',
  'final',
  'same',
  'meeting',
  'adjourned',
  'tentative',
  'future',
  'set',
  'called',
  'as',
);

export const carriers: readonly Carrier[] = [
  {
    says: '\\bit\\b(?! (?:is|was) (?:now )?(?:expected|anticipated|planned|intended|believed|estimated|likely|possible) that\\b)',
    example: 'It will now take place on *June 20, 2024*.',
    not: 'It is expected that the sale will take place on *June 20, 2024*.',
  },
  {
    says: bareMeeting,
    example: 'Adjourned meeting: *June 20, 2024*.',
    not: 'The pre-trial meeting was adjourned until *June 20, 2024*.',
  },
  {
    says: inTurn(
      `(?:^|[^a-z' -] ?|@D\\d+@ |\\b(?:${kindOfDay}) )(?:date|day)s?\\b`,
      '(?!,? (?:of|for|on which) (?!@|the (?:new |adjourned |next )?meeting|which|this|that|such|its? )| of record\\b)',
    ),
    example: 'The new date is *June 20, 2024*.',
    not: 'The payment date has been changed to *June 20, 2024*.',
  },
  {
    says: '\\bholders (?:will |are to |shall |may |now |then |again |instead )*(?:meet|met|convene|gather|reconvene|come together)',
    example: 'Stockholders will instead meet on *June 20, 2024*.',
    not: 'Noteholders will be paid on *June 20, 2024*.',
  },
  {
    says: inTurn(
      '(?:^|\\b(?:the|this|that|an?|its|such|any|further|second|adjourned|reconvened|resumed|continued) )',
      '(?:adjournment|postponement|reconvening|rescheduling|change|continuation|deferral|session|gathering|assembly)\\b',
      '(?! of (?!@|the (?:new |adjourned |next )?meeting))',
    ),
    example: 'The reconvened session will open on *June 20, 2024*.',
    not: 'The postponement of the dividend until *June 20, 2024* was approved.',
  },
  {
    says: oneOf(
      '\\b(?:previous|last|next|new|original|prior|second|that|this) one\\b',
      "\\b(?:last|prior|previous|preceding|this) year's (?:was|were|is|took|fell|will)\\b",
      '\\b(?:the former|the latter)\\b(?! [a-z]{4})',
      '\\bthe (?:last|previous|prior|preceding) (?:was|were|took place|fell|met)\\b',
    ),
    example: 'The previous one was convened on *May 2, 2023*.',
    not: 'The previous chairman resigned on *May 2, 2023*.',
  },
  {
    says: '\\banniversary(?: date)?(?= (?:is|was|falls|of (?:last|the (?:last|prior|preceding|previous))))',
    example: 'The anniversary is *May 2, 2024*.',
    not: 'The options vest on the first anniversary of *May 2, 2023*.',
  },
  {
    says: '\\b(?:chosen|chose|fixed|(?:had|has|have) set|selected|picked|settled on|agreed (?:up)?on) (?:[a-z]+, )?@D',
    example: 'The directors have chosen *June 20, 2024*.',
    not: 'The directors have sold the plant as of *June 20, 2024*.',
  },
  {
    says: inTurn(
      '\\b(?:board|company|we|directors|corporation|trust|fund|chair\\w*)\\b(?: [a-z]+){0,4}',
      ' (?:postponed|adjourned|re-?scheduled|moved)(?: (?:on|from) @D\\d+@)? (?:to|until|till|for|from)\\b',
    ),
    example: 'The Board has therefore adjourned until *June 20, 2024*.',
    not: 'The Board has postponed the dividend until *June 20, 2024*.',
  },
  {
    says: '^(?:this|that|these|both|each|which) (?:was|were|is|are|has|have|had|will|means)\\b',
    example: 'This was then changed to *June 20, 2024*.',
    not: 'This dividend was then changed to *June 20, 2024*.',
  },
  {
    says: '^(?:[^a-z]{0,6})?(?:holders )?to (?:be|reconvene|convene|resume|take place)\\b',
    example: 'To be held on *June 20, 2024* at 10:00 a.m.',
    not: 'To our lenders: the hearing is on *June 20, 2024*.',
  },
  {
    says: inTurn(
      '^(?:[^a-z]{0,6})?(?:then |now |originally |previously |initially |first |again |instead |formerly )*',
      '(?:was|is|has been|had been|will be|will|scheduled|set|called|planned|adjourned|postponed|re-?scheduled|moved|held)\\b',
      '[^;@]{0,60}(?:@D\\d+@[^;@a-z]{0,3}(?:from|to|until|at|in|by|and)\\b[^;@]{0,60}){0,2}@D\\d+@',
      '(?!,? (?:the|our|its|his|her|their|an?) [^;@]{2,60}? (?:is|was|has|have|had|will|are|were)\\b)',
    ),
    example: 'Originally scheduled for *June 20, 2024*.',
    not: 'Originally scheduled for *June 20, 2024*, the store opening is still pending.',
  },
  {
    says: '^(?:of|by) [^;@]{2,60} (?:will be held|is to be held|has been)\\b',
    example: 'Of Quill Corporation will be held virtually: *June 20, 2024*.',
    not: 'Of the two trials one is on *June 20, 2024*.',
  },
  {
    says: "\\bvotes? of (?:the |our |its )?holders\\b|\\bholders'? votes?\\b",
    example: "The holders' vote has been put off to *June 20, 2024*.",
    not: 'The vote of the union membership has been put off to *June 20, 2024*.',
  },
  {
    says: '^[^a-z]{0,6}(?:when|time|place|where|location|new time)\\b(?! (?:the|we|our|its|it|he|she))',
    example: 'When: *June 20, 2024*.',
    not: 'When we opened the plant on *June 20, 2024*, many came.',
  },
];
