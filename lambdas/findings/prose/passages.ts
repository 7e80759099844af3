import type { FiledDocument } from '../../filing/filing.ts';
import { evidenceOf } from '../../filing/quote.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { once } from '../../terms/once.ts';
import { isHeading, LONGEST_HEADING, singleSpaced, stackedHeads } from './headings.ts';
import {
  areHeadsOfSigners,
  isDay,
  isLabelOfDay,
  isOfTimeOrPlace,
  type LabelledValue,
  type Line,
  labelledValuesIn,
} from './labelled-values.ts';
import { columnsInTurn } from './plain-text/columns-in-turn.ts';
import { apartFrom, flattenedTables } from './plain-text/flattened-tables.ts';
import { withoutPageEnds } from './plain-text/page-ends.ts';
import { paragraphsOf } from './plain-text/paragraphs.ts';
import type { RowOfDays } from './plain-text/rows.ts';
import { rowsOfDays, rowsOfParagraphs } from './plain-text/rows-of-days.ts';
import { columnsSideBySide } from './plain-text/side-by-side.ts';
import { fold, sentenceBounds, unfolding, withWordsJoined } from './sentence-bounds.ts';
import { type Cell, cellsOf, cellsUnder, headsBelow, isOfFormerDays, namesMeetingAlone } from './table-cells.ts';
import type { Block } from './text-blocks.ts';
import { type Wording, wordingOf } from './wording.ts';

/** A sentence of a filing, its white space folded to single blanks; table cells are parted by " | ". */
export interface Sentence {
  readonly text: string;
  readonly passage: Passage;
  /** Its place within the passage. */
  readonly index: number;
  /** Its wording, made when it is first asked for. */
  wording(): Wording;
  evidence(): Evidence;
}

/** A paragraph, a table row, or a lead-in with the list that follows it. */
export interface Passage {
  readonly document: FiledDocument;
  /** Where it begins in the document's text. */
  readonly start: number;
  readonly sentences: readonly Sentence[];
  /** The short line without a full stop that stands above it, when there is one. */
  readonly heading: string;
  readonly headingWording: () => Wording;
  /** The headings of a table's columns, for a row of it; empty otherwise. */
  readonly columns: readonly string[];
  /** It is a label and its day, of a paragraph or row that is a passage of its own where it tells of what is handed in. */
  readonly isLabelled: boolean;
}

/** A short paragraph below one that is wanted may go on with its matter without naming it. */
const LONGEST_FOLLOWING = 500;

/**
 * The passages of a document in which a pattern occurs, in order. A paragraph that ends in a colon takes in the list
 * below it; one that breaks off in the middle of a sentence takes in the next. A table whose columns have headings
 * gives a passage for each cell, under the heading of its column. A document in which it occurs nowhere has none.
 */
export function passagesWith(document: FiledDocument, wanted: RegExp): Passage[] {
  // Most papers hold nothing of it, and need not be cut into paragraphs and tables.
  const isWantedIn = (raw: string) => wanted.test(raw) || (raw.includes('-\n') && wanted.test(withWordsJoined(raw)));
  if (!isWantedIn(document.text.text)) return [];
  const passages: Passage[] = [];
  let follows = false;
  for (const part of partsOf(document)) {
    const { raw, start, heading, stacked, columns, isRow } = part;
    const isWanted = isWantedIn(raw);
    for (const { cell, column } of part.under) {
      if (wanted.test(cell.raw) || wanted.test(column))
        passages.push(passageAt(document, cell.start, cell.raw, headingOf(column), []));
    }
    const isInWantedColumn = isRow && columns.some((column) => wanted.test(column));
    const isBelow = stacked !== undefined && wanted.test(stacked);
    const goesOn: boolean = isBelow || (follows && raw.length <= LONGEST_FOLLOWING && /\d{4}/.test(raw));
    for (const one of part.rows) passages.push(passageAt(document, one.start, one.raw, heading, one.columns));
    if (part.under.length + part.rows.length === 0 && (isWanted || isInWantedColumn || goesOn))
      passages.push(passageAt(document, start, raw, heading, isRow ? columns : []));
    // The rows below the name of what they are about, one after another.
    follows = isWanted || (isRow && goesOn);
    for (const value of part.labelled) passages.push(labelledPassage(document, value, heading));
  }
  return passages;
}

/** A paragraph or table row as it stands in a document, whatever is looked for in it. */
interface Part {
  readonly raw: string;
  readonly start: number;
  readonly heading: Heading;
  /** Its own heading, where several headings stand above as many days. */
  readonly stacked: string | undefined;
  /** The heads of the columns above it. */
  readonly columns: readonly string[];
  readonly isRow: boolean;
  /** Its cells of running text, each below the head of its column. */
  readonly under: readonly { readonly cell: Cell; readonly column: string }[];
  readonly rows: readonly RowOfDays[];
  readonly labelled: readonly LabelledValue[];
}

const known = new WeakMap<FiledDocument, readonly Part[]>();
/** The parts of a longer text take more memory than it is worth to find them a second time. */
const LONGEST_KEPT = 4_000_000;

/** The parts of a document in order, found once: several readers look for different things in them. */
function partsOf(document: FiledDocument): readonly Part[] {
  const { text } = document.text;
  const parts = known.get(document) ?? partsIn(text);
  if (text.length <= LONGEST_KEPT) known.set(document, parts);
  return parts;
}

/** A row with a day in it is the heading of no other. */
const holdsDay = /\b\d{1,2}, (?:19|20)\d\d\b|\/(?:19|20)\d\d\b/;

const withoutTable = { stacked: undefined, columns: [], isRow: false, under: [], rows: [], labelled: [] };

function partsIn(text: string): Part[] {
  let heading = headingOf('');
  let columns: readonly string[] = [];
  let above: Line | null = null;
  let rawAbove = '';
  const rawOf = ({ start, end }: Block) => text.slice(start, end);
  const tables = flattenedTables(text);
  const paragraphs = apartFrom(tables, [...paragraphsOf(text)]);
  const headsOfDays = stackedHeads(paragraphs, rawOf);
  const rowsInTurn = rowsOfParagraphs(paragraphs, text);
  const byColumns = columnsInTurn(paragraphs, text);
  return paragraphs.flatMap((block, i): readonly Part[] => {
    const { start } = block;
    const raw = rawOf(block);
    const table = tables.find((one) => one === block);
    if (table !== undefined) {
      const rest = table.rest.map((one) => ({ ...withoutTable, raw: rawOf(one), start: one.start, heading }));
      return table.rows.length === 0 ? rest : [...rest, { ...withoutTable, raw, start, heading, rows: table.rows }];
    }
    const inTurn = rowsInTurn.get(i);
    const rowsHere = byColumns.get(i) ?? (inTurn === undefined ? null : [inTurn ?? []].flat());
    if (rowsHere !== null)
      return rowsHere.length === 0 ? [] : [{ ...withoutTable, raw, start, heading, rows: rowsHere }];
    const sideBySide = columnsSideBySide(raw);
    if (sideBySide !== null) return sideBySide.map((column) => ({ ...withoutTable, raw: column, start, heading }));
    const stacked = headsOfDays.get(i);
    if (stacked !== undefined) heading = headingOf(stacked);
    const cells = raw.includes('\t') ? cellsOf(raw, start) : [];
    const isRow = cells.length > 0;
    const rows = isRow ? [] : rowsOfDays(raw, start, rawAbove);
    rawAbove = raw;
    const values = labelledValuesIn(raw, start, above);
    above = values.last;
    const labelled = [...values.found, ...daysUnder(columns, cells)];
    const part = { raw, start, heading, stacked, columns, isRow, under: cellsUnder(columns, cells), rows, labelled };
    if (isHeadingRow(cells))
      columns = headsBelow(
        columns,
        cells.map((c) => singleSpaced(c.raw)),
      );
    else if (!isRow) columns = [];
    if (rows.length === 0 && !(isRow && holdsDay.test(raw)) && isHeading(raw)) heading = headingOf(singleSpaced(raw));
    return [part];
  });
}

/** The days of a table row whose columns have the labels of days for heads. */
function daysUnder(columns: readonly string[], cells: readonly Cell[]): LabelledValue[] {
  const first = cells.length - columns.length;
  if (first < 0 || first > 1 || !columns.some(isLabelOfDay) || isOfFormerDays(cells[0]?.raw ?? '')) return [];
  if (areHeadsOfSigners(columns)) return [];
  // "Event | Date" over "Nomination window | January 20, 2026": a day of what the row names.
  const isOfRow = (i: number) => namesOtherDay(columns, cells, first + i);
  return cells.slice(first).flatMap(({ raw, start }, i) => {
    const label = columns[i] ?? '';
    const value = singleSpaced(raw);
    const isBare = /^(?:date|day|when)\b/i.test(label);
    if (!isLabelOfDay(label) || !isDay(value) || (isBare && isOfRow(i))) return [];
    return { label, value, start, end: start + raw.length };
  });
}

/** True where a cell beside the one at `at`, in front of it or behind, names what its day is for, and that is no meeting. */
function namesOtherDay(columns: readonly string[], cells: readonly Cell[], at: number): boolean {
  const first = cells.length - columns.length;
  const isName = (i: number) => i !== at && (at === 0 || i === 0) && !isOfTimeOrPlace(columns[i - first] ?? '');
  const named = cells.filter((_, i) => isName(i));
  return named.length > 0 && !named.some(({ raw }) => namesMeetingAlone(raw));
}

/** A sentence made of a label and its value; both are shown as evidence. */
function labelledPassage(
  document: FiledDocument,
  { label, value, start, end }: LabelledValue,
  heading: Heading,
): Passage {
  const sentences: Sentence[] = [];
  const passage: Passage = {
    document,
    start,
    sentences,
    heading: heading.text,
    headingWording: heading.wording,
    columns: [],
    isLabelled: true,
  };
  const text = `${label}: ${value}`;
  sentences.push({
    text,
    wording: once(() => wordingOf(text)),
    passage,
    index: 0,
    evidence: () => evidenceOf(document, start, end),
  });
  return passage;
}

/** Short cells without a day in them; a question beside its "Q.", or an answer, is the head of no column. */
function isHeadingRow(cells: readonly Cell[]): boolean {
  const isText = /\d\D{0,12}\d{4}\s*$|\d,|\?\s*$|[^.]{30}\.\s*$/;
  return cells.length > 1 && cells.every(({ raw }) => raw.length <= LONGEST_HEADING && !isText.test(raw));
}

/** A heading, whose wording is made once for all the passages below it. */
interface Heading {
  readonly text: string;
  readonly wording: () => Wording;
}

function headingOf(text: string): Heading {
  return { text, wording: once(() => wordingOf(text)) };
}

function passageAt(
  document: FiledDocument,
  start: number,
  raw: string,
  { text: heading, wording: headingWording }: Heading,
  columns: readonly string[],
): Passage {
  const read = withoutPageEnds(raw);
  const folded = fold(read);
  const passage = { document, start, sentences: none, heading, headingWording, columns, isLabelled: false };
  passage.sentences = [...sentenceBounds(folded)].map(
    ([from, to], index) => new SentenceOfText(folded.slice(from, to).trim(), passage, index, { read, from, to }),
  );
  return passage;
}

const none: readonly Sentence[] = [];

/** Where a sentence stands in what was read of a passage, whose white space is folded. */
interface PlaceInPassage {
  readonly read: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** A class, as a long filing has many: an object of functions of its own takes several times the memory. */
class SentenceOfText implements Sentence {
  readonly text: string;
  readonly passage: Passage;
  readonly index: number;
  readonly #place: PlaceInPassage;
  #wording: Wording | null = null;

  constructor(text: string, passage: Passage, index: number, place: PlaceInPassage) {
    this.text = text;
    this.passage = passage;
    this.index = index;
    this.#place = place;
  }

  wording(): Wording {
    this.#wording ??= wordingOf(this.text);
    return this.#wording;
  }

  evidence(): Evidence {
    const { read, from, to } = this.#place;
    const { document, start } = this.passage;
    const placeOf = unfolding(read);
    return evidenceOf(document, start + placeOf(from), start + placeOf(to - 1) + 1);
  }
}
