/** Words of a case that is given only once, while the bylaw itself is new: it says nothing of the years to come. */
export interface TransitionalRule {
  /** In the notation of reading/phrase.ts. */
  readonly says: string;
  readonly example: string;
}

const bylaw = '(bylaw|bylaws|by law|by laws|section|provision|provisions|amendment|amendments|article|paragraph)';

export const transitionalRules: readonly TransitionalRule[] = [
  {
    says: `(adoption|effectiveness|enactment) of (this|these|the) …2 ${bylaw}`,
    example: 'fewer than 70 days remain from the adoption of this bylaw to the meeting',
  },
  {
    says: `effective date of (this|these|the) …2 ${bylaw}`,
    example: 'if fewer than 90 days remain between the effective date of this amendment and the meeting',
  },
  {
    says: `(this|these) …1 ${bylaw} …2 adopted`,
    example: 'if this By-Law is adopted less than 100 days before the meeting',
  },
  {
    says: `(this|these) …1 ${bylaw} (first|becomes|become|takes|take) (applies|apply|effective|effect)`,
    example: 'the annual meeting to which this by-law first applies',
  },
];
