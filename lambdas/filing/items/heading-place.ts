/** From the start of a line to the word "Item": at most marks, rules, bullets and the name of a part. */
const beforeHeading = /^[^A-Za-z0-9\n]{0,90}(?:PART[^A-Za-z0-9\n]{1,4}I{1,3}[^A-Za-z0-9\n]{0,8})?$/i;
/** With the blanks of a wide margin. */
const MOST_BEFORE = 400;
/** Words in the middle of a sentence that an "Item ..." goes on with. */
const runsOnIntoItem =
  /(?:\b(?:of|under|in|to|and|or|by|see|with|from|this|the|pursuant|per|both|also|on|at|that)|[,(“"‘])$/i;
/** A paragraph of text has shorter lines, unless it has lost its line ends. */
const LONG_LINE = 400;

/** True at the start of a line or table cell, marks apart, unless the line above runs on into it. */
export function startsLine(text: string, at: number): boolean {
  const behind = text.slice(Math.max(0, at - MOST_BEFORE), at);
  const newline = behind.lastIndexOf('\n');
  const before = behind.slice(Math.max(newline, behind.lastIndexOf('\t')) + 1);
  if (before.length === MOST_BEFORE || !beforeHeading.test(before.trim()) || /[“"‘(]\s?$/.test(before)) return false;
  const isCell = before.length < behind.length - (newline + 1) && behind.slice(newline + 1).trim() !== before.trim();
  return isCell || !runsOnIntoItem.test(lineAbove(text, at - behind.length + newline + 1));
}

/** True where a word begins, also a capitalised one right behind another: a converter may have lost the line end in between. */
export function beginsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return !/\w/.test(before) || (text.charAt(at) === 'I' && /[a-z\d]/.test(before));
}

/** True where no blank parts the word "Item" from what stands before it, as it would part a reference in a sentence. */
export function isGlued(text: string, at: number): boolean {
  return /[a-z\d.)”—–]$/.test(text.slice(Math.max(0, at - 1), at));
}

/** True where a sentence begins in the middle of a very long line: some sources have lost all line ends. */
export function startsSentenceOfFlattenedText(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  if (runsOnIntoItem.test(before) || /["”’'a-z]$/.test(before)) return false;
  const behind = text.slice(Math.max(0, at - LONG_LINE), at);
  return behind.length - (behind.lastIndexOf('\n') + 1) + lineEnd(text, at, LONG_LINE) - at >= LONG_LINE;
}

/** Where the line ends in which `at` stands, at most `most` characters further. */
export function lineEnd(text: string, at: number, most: number): number {
  const end = text.slice(at, at + most).indexOf('\n');
  return Math.min(text.length, at + (end < 0 ? most : end));
}

/** The end of the line just above the one that begins at `start`; empty when that is an empty line. */
function lineAbove(text: string, start: number): string {
  if (start < 2 || text.charAt(start - 2) === '\n') return '';
  return text.slice(Math.max(0, start - 60), start - 1).trimEnd();
}
