/** A line of a text, and where it begins in it. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** A row of a table that plain text sets by blanks or dots, or a label with its days on the lines below. */
export interface RowOfDays {
  /** As the text has it, but with a tab in front of each day; as long as what stands between `start` and `end`. */
  readonly raw: string;
  readonly start: number;
  /** The heads of its cells, the one of the label among them; empty where the days are on lines of their own. */
  readonly columns: readonly string[];
}
