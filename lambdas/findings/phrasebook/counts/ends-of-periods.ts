import { oneOf } from '../../prose/any-of.ts';

/** Words in front of a count of days that tell which end of a period it sets. */
export interface EndOfPeriod {
  readonly sets: 'first day' | 'last day';
  /** As a part of an expression. Small words behind it ("of", "on", "the", the hour) may be left off before it is tried. */
  readonly says: string;
  /** It tells how many days at most: before a meeting that is the first day, after an announcement the last. */
  readonly most?: true;
  /** What stands before "the anniversary of the meeting"; the words between asterisks. */
  readonly example: string;
  /** Words that come near it, and set no such day. */
  readonly not: string;
}

const handed = '(?:(?:given|delivered|received|made|submitted|sent|accepted) )?';

/** New words are a row here, and nothing else. A count behind none of them is the last day, but for "later than" and its like. */
export const endsOfPeriods: readonly EndOfPeriod[] = [
  {
    sets: 'first day',
    says: `(?:not|no|nor|or|no event|any event|no case) (?:be )?${handed}(?:any )?(?:earlier|sooner)(?: than)?`,
    example: '*not earlier than* the 90th day before',
    not: 'earlier than the 90th day before',
  },
  {
    sets: 'first day',
    says: '(?:not|no|nor|or|and not|but not) more than',
    most: true,
    example: 'not less than 60 days *nor more than* 90 days before',
    not: 'more than 90 days before',
  },
  {
    sets: 'first day',
    says: oneOf('at most', 'maximum(?: of)?', 'not greater than'),
    most: true,
    example: 'at least 60 days and *at most* 90 days before',
    not: 'a good many, mostly 90 days before',
  },
  {
    sets: 'first day',
    says: '(?:not|nor|no) (?:(?:in )?excess(?: of)?|exceeding|over|above)',
    most: true,
    example: 'not less than 60 days *nor in excess of* 90 days before',
    not: 'in writing over the signature of the holder 90 days before',
  },
  {
    sets: 'first day',
    says: '(?:not|nor) before',
    example: '*not before* the 90th day before',
    not: 'on the 90th day before',
  },
  {
    sets: 'first day',
    says: oneOf(
      '(?:opens?|begins?|commences?|starts?|starting|beginning|opening|commencing)(?: on| from| with)?',
      'opening (?:date|day) (?:is|shall be|will be)',
      'from',
      'between',
    ),
    example: 'in the period that *begins on* the 90th day before',
    not: 'in the period that ends on the 90th day before',
  },
  {
    sets: 'first day',
    says: oneOf('on or after', 'as early as'),
    example: '*on or after* the 90th day before',
    not: 'on or before the 90th day before',
  },
  {
    sets: 'last day',
    says: `(?:not|no|nor|or|event|case) (?:be )?${handed}(?:any )?(?:later|less|fewer) than`,
    example: '*not later than* the 60th day before',
    not: 'later than the 60th day before',
  },
];
