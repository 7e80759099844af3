/** A part of a wording's text, end exclusive. */
export interface Region {
  readonly from: number;
  readonly to: number;
}
