/** Words that give by two days of the calendar how far a meeting may move: "if it is not held between May 11 and July 10". */
export interface CalendarDayCase {
  /** In the notation of reading/phrase.ts, from behind "if", "should" or "unless" up to the second day. */
  readonly says: string;
  /** Whether it is the case of a meeting between the two days, or of one that is not; both days belong to what lies between. */
  readonly meeting: 'between' | 'outside';
  /** "After May 10 and before July 11": the days themselves lie outside. */
  readonly exclusive?: true;
  readonly example: string;
  readonly not: string;
}

export const calendarDayCases: readonly CalendarDayCase[] = [
  {
    says: '…16 <before|earlier-than> …1 <date> …4 or …6 <after|later-than> …1 <date>',
    meeting: 'outside',
    example: 'if the annual meeting is held before May 11, 2025 or after July 10, 2025',
    not: 'if the annual meeting is held before May 11, 2025 and notice is given after July 10, 2025',
  },
  {
    says: '…16 <before|earlier-than> …1 <date> …2 (or later than|or after) …1 <date>',
    meeting: 'outside',
    example: 'if the annual meeting takes place earlier than May 11, 2025 or later than July 10, 2025',
    not: 'if the annual meeting takes place earlier than May 11, 2025 and not later than July 10, 2025',
  },
  {
    says: '…16 <after|later-than> …1 <date> …2 (or earlier than|or sooner than|or before) …1 <date>',
    meeting: 'outside',
    example: 'should the annual meeting fall later than July 10, 2025 or earlier than May 11, 2025',
    not: 'should the annual meeting fall later than July 10, 2025',
  },
  {
    says: '…16 <after|later-than> …1 <date> …4 or …6 <before|earlier-than> …1 <date>',
    meeting: 'outside',
    example: 'if we hold the annual meeting after July 10, 2025 or before May 11, 2025',
    not: 'if we hold the annual meeting later than July 10, 2025',
  },
  {
    says: '…16 (not|not to be|not being|outside|outside of|other than|never) …8 <between> …1 <date> (and|to|through|<until>) …1 <date>',
    meeting: 'outside',
    example: 'if such meeting is not called for a date between May 11, 2025 and July 10, 2025',
    not: 'if such meeting is called for a date between May 11, 2025 and July 10, 2025',
  },
  {
    says: '…16 (not|not to be|not being|outside|outside of|other than|never) …8 (period|window|range|time) …6 <date> (and|to|through|until|-) …1 <date>',
    meeting: 'outside',
    example: 'if the annual meeting is outside the period from May 11, 2025 through July 10, 2025',
    not: 'if the annual meeting is within the period from May 11, 2025 through July 10, 2025',
  },
  {
    says: '…16 <between> …1 <date> (and|to|through|until) …1 <date>',
    meeting: 'between',
    example: 'if we call the annual meeting for a date between May 11, 2025 and July 10, 2025',
    not: 'if we call the annual meeting for May 11, 2025',
  },
  {
    says: '…16 (period|window|range) …6 <date> (and|to|through|until|-) …1 <date>',
    meeting: 'between',
    example: 'if the annual meeting is held within the period from May 11, 2025 to July 10, 2025',
    not: 'if the annual meeting is held within the period that ends on May 11, 2025',
  },
  {
    says: '…16 <after|later-than> …1 <date> …2 (and|but) …3 <before|earlier-than> …1 <date>',
    meeting: 'between',
    exclusive: true,
    example: 'if the annual meeting is set for a date after May 10, 2025 and before July 11, 2025',
    not: 'if the annual meeting is set for a date after May 10, 2025 or before July 11, 2025',
  },
];

/** "If we call it for any other date": the opposite of the case that the sentence before told. */
export const anyOtherDay: readonly { readonly says: string; readonly example: string }[] = [
  {
    says: '^ (if|should|where|when|for|in) …10 (on|for|at|to) any other (date|day|time)',
    example: 'if we call the annual meeting for any other date, notice must be received by the tenth day',
  },
];
