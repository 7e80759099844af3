/** Words by which a sentence puts a day in the place of one that a sentence before it told, in the notation of reading/phrase.ts. */
export interface DayPutInPlace {
  readonly says: string;
  /** It does something to the day told before, so that this one does not hold though the new one is not read. */
  readonly ofOneTold?: true;
  readonly example: string;
  readonly not: string;
}

const shifted =
  '(extended|changed|moved|postponed|advanced|accelerated|pushed|revised|reset|shifted|delayed|replaced|superseded|corrected)';
const shift =
  '(extend|extends|extending|move|change|postpone|advance|accelerate|push|revise|reset|delay|replace|correct)';
const aTime =
  '(that|this|such|said|the|these|those|both) (former|latter)? (period|periods|window|windows|cut-off|date|dates)';

export const daysPutInPlace: readonly DayPutInPlace[] = [
  {
    says: `<that-day> …4 ${shifted} …6 (to|until|through|by|with) …12 <date>`,
    ofOneTold: true,
    example: 'That date is extended to March 21, 2025.',
    not: 'That date will not be put off to March 21, 2025.',
  },
  {
    says: `${aTime} …4 ${shifted} …6 (to|until|through|by|with) …12 <date>`,
    ofOneTold: true,
    example: 'This period has been extended until March 21, 2025.',
    not: 'A period that was extended came to an end on March 21, 2025.',
  },
  {
    says: `${shift} …2 <that-day> …8 (to|until|through|by|with)? …8 <date>`,
    ofOneTold: true,
    example: 'The Board has resolved to extend this date to March 21, 2025.',
    not: 'The Board may extend a date.',
  },
  {
    says: `${shift} …1 ${aTime} …8 <date>`,
    ofOneTold: true,
    example: 'The Board has resolved to extend that period until March 21, 2025.',
    not: 'The Board may extend a period.',
  },
  {
    says: '(accept|honor|consider|receive) …8 (received|submitted|delivered|made|sent|by|until|through) …10 <date>',
    example: 'We will accept proposals received by March 21, 2025.',
    not: 'We will accept proposals that are in writing.',
  },
  {
    says: '(accepted|honored) …4 (if|by|until|through|when) …8 <date>',
    example: 'Nominations will be accepted until March 21, 2025.',
    not: 'Nominations will be accepted as our bylaws ask.',
  },
  {
    says: '(received|submitted|delivered|made) <by|until|no-later|before|opaque> …6 <date> …4 <modal> be …4 (timely|accepted|honored)',
    example: 'Nominations received by March 21, 2025 will be considered timely.',
    not: 'Notice of a proposal received after March 21, 2025 shall be considered untimely.',
  },
  {
    says: '(saturday|sunday|holiday|weekend) …30+date <date>',
    example: 'As March 8 is a Saturday, the deadline will be Monday, March 10, 2025.',
    not: 'On a Saturday nobody is here.',
  },
  {
    says: 'now …12 <date>',
    example: 'Both must now be received by March 21, 2025.',
    not: 'We are now based in Bergen.',
  },
  {
    says: '(new|revised|extended|correct|corrected) (deadline|deadlines|date|dates|day|period|window) …10 <date>',
    example: 'The new deadline is March 21, 2025.',
    not: 'A new deadline may be set.',
  },
];
