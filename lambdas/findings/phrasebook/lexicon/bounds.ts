import type { Concept } from '../concept.ts';

/** Words that make a day the first or the last of a period. */
export const bounds: readonly Concept[] = [
  {
    name: 'no-later',
    forms: [
      '(not|no|nor|or|in no event|no event|never|neither) (be)? (given|delivered|received|made|submitted|sent|accepted|mailed|filed)? later (than|that|then)?',
      '(not|nor) after',
      'on or (before|prior to)',
      'in by',
      'as late as',
      'at the latest',
      '(before|prior to) or on',
      'receipt by',
    ],
    example: 'not later than February 10, 2026',
    not: 'later than we had hoped',
  },
  {
    name: 'no-earlier',
    forms: [
      '(not|no|nor|or|and not|but not|though not|no event|never|neither) (be)? (given|delivered|received|made|submitted|sent|accepted|mailed|filed)? earlier than',
      '(not|no|nor|or|and not|but not|though not|no event|never|neither) (be)? (given|delivered|received|made|submitted|sent|accepted|mailed|filed)? sooner than',
      '(not|nor|and not|but not|though not) (before|prior to)',
      'on or (after|following)',
      'as early as',
      '(may|must|shall|can|could|will) not be (_)? (before|prior to|earlier than)',
    ],
    example: 'not earlier than January 9, 2026',
    not: 'earlier than we had hoped',
  },
  { name: 'by', forms: ['by'], example: 'by February 10', not: 'bylaws' },
  {
    name: 'that-day',
    forms: ['(that|such|this|the|the same|those|these) (same)? (day|date|dates|time|deadline*)'],
    example: 'without notice by that day',
    not: 'a day that suits',
  },
  {
    name: 'at-least',
    forms: ['(and|but|though)? (not|no|nor) (less|fewer) than', 'at least', 'a minimum of'],
    example: 'not less than 90 days',
    not: 'less than 90 days',
  },
  {
    name: 'at-most',
    forms: ['(and|but|though)? (not|no|nor) (more|greater) than', 'at most', 'a maximum of'],
    example: 'not more than 120 days',
    not: 'more than 120 days',
  },
  {
    name: 'more-than',
    forms: ['(more|greater|less|fewer) than', 'in excess of', 'exceed*'],
    example: 'more than 30 days',
    not: 'not more than 30 days',
  },
  {
    name: 'later-than',
    forms: ['later than', 'subsequent to'],
    example: 'later than January 9',
    not: 'not later than January 9',
  },
  {
    name: 'earlier-than',
    forms: ['(earlier|sooner) than'],
    example: 'earlier than January 9',
    not: 'not earlier than January 9',
  },
  {
    name: 'before',
    forms: ['before', 'prior to', 'in advance of', 'ahead of'],
    example: 'before February 10',
    not: 'on or before February 10',
  },
  { name: 'after', forms: ['after', 'following'], example: 'after February 10', not: 'on or after February 10' },
  {
    name: 'until',
    forms: ['until', 'through', 'till', 'up to (and including)?', 'to , and including', 'to and including'],
    example: 'until February 10',
    not: 'to be',
  },
  { name: 'between', forms: ['between'], example: 'between January 9 and February 8', not: 'from January 9' },
  { name: 'within', forms: ['within', 'during'], example: 'within ten days', not: 'without' },
];
