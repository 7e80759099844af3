/** Something that filings say in many forms: a row of the lexicon. */
export interface Concept {
  readonly name: string;
  /** In the notation of reading/form-notation.ts, small letters, straight quotes, every kind of holder a "holder". */
  readonly forms: readonly string[];
  /** Words in which it is found. */
  readonly example: string;
  /** Words that come near it, and in which it is not found. */
  readonly not: string;
}
