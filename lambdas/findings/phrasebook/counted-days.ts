/** Words that count days from a date that is printed: the count comes to the deadline, the date is none. */
export interface CountedDayRow {
  /** In the notation of reading/phrase.ts. */
  readonly says: string;
  readonly role: 'opens' | 'due';
  readonly direction: 'before' | 'after';
  readonly example: string;
}

export const countedDayRows: readonly CountedDayRow[] = [
  {
    says: '<no-later|at-least> …5 <count> prior? <before> the? [day]',
    role: 'due',
    direction: 'before',
    example: 'not later than the 90th day before June 25, 2026',
  },
  {
    says: '<no-earlier|at-most> …5 <count> prior? <before> the? [day]',
    role: 'opens',
    direction: 'before',
    example: 'not earlier than the 120th day before June 25, 2026',
  },
  {
    says: '<by> the <count> prior? <before> the? [day]',
    role: 'due',
    direction: 'before',
    example: 'by the 90th day before June 25, 2026',
  },
  {
    says: '<no-later|at-most|within> …5 <count> <after> the? [day]',
    role: 'due',
    direction: 'after',
    example: 'within ten days following February 20, 2026',
  },
  {
    says: '<by> the …5 <count> <after> the? [day]',
    role: 'due',
    direction: 'after',
    example: 'by the close of business on the tenth day following February 20, 2026',
  },
];
