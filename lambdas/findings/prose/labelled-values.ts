import { weekdayNames, writtenMonths } from '../../terms/days/day-words.ts';
import { inTurn, oneOf } from './any-of.ts';
import { singleSpaced } from './headings.ts';

/** A day that stands below its label or under the head of its column, with where label and value begin and end. */
export interface LabelledValue {
  readonly label: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What stands alone on a line, or at the head of a column, and says what the day below it is. */
const labels = [
  '(?:(?:annual |special )?meeting )?(?:date|when|day)(?:(?:,| (?:and|&)|/) ?(?:time|place|location|hour)){0,2}',
  'time (?:and|&) date',
  '(?:date of|dates? for) (?:the )?(?:annual |special )?(?:meeting|mailing)',
  '(?:voting )?record date',
  '(?:approximate )?(?:mailing|distribution) date|date (?:of )?first mailed',
].join('|');
/** What has a day of its own, at a meeting or for it: whoever asks when that is does not ask for the meeting's. */
const ofItsOwn = oneOf(
  'proposals?',
  'nominat\\w*',
  'nominees?',
  'candidates?',
  'business',
  'notices?',
  'deadlines?',
  'windows?',
  'due',
  'vot\\w+',
  'prox(?:y|ies)',
  'materials?',
  'record',
  'results?',
  'minutes',
  'questions?',
);
const asks = inTurn(
  "when(?: and where)? (?:is|will|are)(?: the| our| this year's| this)? ",
  `(?:(?!${ofItsOwn} )[a-z\\d’'.-]+ ){0,8}?(?:meeting|held|take place)`,
  `(?! ${ofItsOwn}\\b)(?: [a-z’']+){0,4}(?<! due)\\?`,
);

const month = `(?:${writtenMonths})`;
const weekday = `(?:(?:${weekdayNames.join('|')}|${weekdayNames.map((name) => name.toUpperCase()).join('|')}),? )`;
const day = `${weekday}?${month} \\d{1,2},? (?:19|20)\\d\\d`;
const hour = '\\d{1,2}(?::\\d\\d)? ?[ap]\\.? ?m\\b';
const beginsWithDay = new RegExp(
  `^(?:${hour}[^\\n\\t;]{0,40}? |on (?:or (?:about|around) )?|approximately )?(?:on )?${day}`,
  'i',
);
const labelAlone = new RegExp(`^(?:${labels})\\s?:?$`, 'i');
const question = new RegExp(`^(?:\\W{0,4}|q(?:uestion)?[.:]? ?|\\d{1,2}[.)] ?)${asks}$`, 'i');
/** A day alone on its line, and the hour on the next, as a notice sets them; at 11:59 something ends. */
const dayOverHour = new RegExp(`^${day},?(?: at)?$`);
const hourAlone = new RegExp(`^(?:at )?(?!11:59)${hour}`, 'i');

const LONGEST_LABEL = 120;
const LONGEST_VALUE = 200;
/** Whatever is not worth a look at its lines: a text without any of these. */
const mayHaveLabels = /date|when|mailing|\d,? (?:19|20)\d\d/i;
/** No day is without it. */
const year = /(?:19|20)\d\d/;

/** Heads of a list of those who sign a paper, each beside the day of the signature. */
const ofSigners = /^(?:signatures?|titles?|names?(?: and titles?)?|capacit(?:y|ies)|positions?|signed)$/i;

/** True where the day below one of some heads of columns is that of a signature. */
export function areHeadsOfSigners(heads: readonly string[]): boolean {
  return heads.some((head) => ofSigners.test(singleSpaced(head)));
}

const ofTimeOrPlace = /\b(?:time|hour|place|location|where|venue|address|city|state|day of (?:the )?week|record)\b/i;

/** True for the head of a column that says when or where the meeting is whose day stands beside it. */
export function isOfTimeOrPlace(head: string): boolean {
  return ofTimeOrPlace.test(head);
}

/** True where a text, such as the head of a column, is the label of a day. */
export function isLabelOfDay(text: string): boolean {
  return text.length <= LONGEST_LABEL && labelAlone.test(text);
}

/** True where a text, such as a cell of a table, begins with a day. */
export function isDay(text: string): boolean {
  return beginsWithDay.test(text.slice(0, LONGEST_VALUE));
}

/** A line that may be the label of what comes next. */
export interface Line {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The days of a part of a text that stand on the line below their label: "Record Date" over "April 5, 2024"; "Date and
 * time" for one over its hour. `above` is the line before the part, and `last` the one before the next.
 */
export function labelledValuesIn(
  raw: string,
  start: number,
  above: Line | null,
): { readonly found: readonly LabelledValue[]; readonly last: Line | null } {
  if (!mayHaveLabels.test(raw)) return { found: [], last: null };
  if (!year.test(raw) && !year.test(above?.words ?? '')) return { found: [], last: lastLine(raw, start) };
  const found: LabelledValue[] = valuesBelowHeads(raw, start);
  if (found.length > 0) return { found, last: null };
  // The cells of a row stand beside each other: a label has its day below it within its own cell.
  const isRow = raw.includes('\t');
  let last = isRow ? null : above;
  let at = start;
  for (const cell of raw.split('\t')) {
    for (const line of linesOf(cell, at)) {
      const label = last === null ? null : labelFor(last.words, line.words);
      if (last !== null && label !== null) {
        const value = label === OVER_HOUR ? `${last.words} ${line.words}` : line.words;
        found.push({ label, value: value.slice(0, LONGEST_VALUE), start: last.start, end: line.end });
      }
      last = line;
    }
    if (isRow) last = null;
    at += cell.length + 1;
  }
  return { found, last };
}

/**
 * The days below a line of heads whose own cells hold several lines: "WHEN", "WHERE", "RECORD DATE", then the day, the
 * hour, a tab, the place, a tab, and the record date. The last cell ends with its line.
 */
function valuesBelowHeads(raw: string, start: number): LabelledValue[] {
  if (!raw.includes('\t')) return [];
  let at = 0;
  for (const line of raw.split('\n')) {
    const heads = line.split('\t').map(singleSpaced);
    const below = at + line.length + 1;
    if (
      heads.length > 1 &&
      heads.every((head) => head.length <= LONGEST_LABEL) &&
      heads.some(isLabelOfDay) &&
      !areHeadsOfSigners(heads) &&
      !heads.some(isDay)
    )
      return heads.flatMap((label, i) => valueBelow(raw, below, i, label) ?? []).map((value) => shifted(value, start));
    at = below;
  }
  return [];
}

function valueBelow(raw: string, below: number, column: number, label: string): LabelledValue | null {
  let at = below;
  for (let i = 0; i < column; i += 1) {
    const tab = raw.indexOf('\t', at);
    if (tab < 0) return null;
    at = tab + 1;
  }
  const end = raw.slice(at).search(/[\t\n]|$/) + at;
  const value = singleSpaced(raw.slice(at, end));
  return isLabelOfDay(label) && isDay(value) ? { label, value: value.slice(0, LONGEST_VALUE), start: at, end } : null;
}

function shifted(value: LabelledValue, by: number): LabelledValue {
  return { ...value, start: value.start + by, end: value.end + by };
}

const OVER_HOUR = 'Date and time';

function labelFor(above: string, words: string): string | null {
  if (above.length > LONGEST_LABEL) return null;
  if (dayOverHour.test(above) && hourAlone.test(words)) return OVER_HOUR;
  if (!isDay(words)) return null;
  if (labelAlone.test(above)) return above.replace(/\s?:$/, '');
  return question.test(above) ? 'Meeting date' : null;
}

/** The last line of a part of a text that is not empty; null where the part is a row of cells. */
function lastLine(raw: string, start: number): Line | null {
  if (raw.includes('\t')) return null;
  const from = raw.lastIndexOf('\n', raw.trimEnd().length - 1) + 1;
  return [...linesOf(raw.slice(from), start + from)][0] ?? null;
}

/** The lines of a part of a text that are not empty. */
function* linesOf(raw: string, start: number): Generator<Line> {
  let at = start;
  for (const piece of raw.split('\n')) {
    const words = singleSpaced(piece);
    if (words !== '') yield { words, start: at, end: at + piece.length };
    at += piece.length + 1;
  }
}
