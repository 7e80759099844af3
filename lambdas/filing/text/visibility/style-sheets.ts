import { type Concealing, isConcealing, marksIn, overrules } from './style-marks.ts';

/** What the style sheets in a document say of its classes and ids: ".x" or "#y" to the way in which they conceal, "shown" for the opposite. */
export type StyleSheets = ReadonlyMap<string, Concealing | 'shown'>;

/** How many characters of style sheets are read: more than any filing's own. */
const MOST_CHARACTERS = 1_000_000;
const LONGEST_SELECTORS = 20_000;
const LONGEST_DECLARATIONS = 5_000;
const element = /<style[\s>]/gi;
/** One class or one id, whatever element bears it; what depends on the elements around is not judged. */
const simple = /^[a-z0-9]{0,20}([.#][-\w]{1,100})$/i;
/** A rule for paper, for a screen reader or for old browsers alone is not what a reader sees. */
const otherMedium =
  /^@(?:media(?![^{]*\b(?:screen|all)\b)[^{]*\b(?:print|speech|tty|tv|projection|handheld)\b|(?!media|supports|layer))/i;
const ways: readonly Concealing[] = ['hidden', 'invisible', 'no-size'];

/** Reads the style sheets that stand in a document; null when they conceal nothing. The last rule on a class holds. */
export function styleSheetsIn(source: string): StyleSheets | null {
  const rules = new Map<string, Concealing | 'shown'>();
  let left = MOST_CHARACTERS;
  for (const { index } of source.matchAll(element)) {
    const start = source.indexOf('>', index) + 1;
    const end = source.indexOf('</', start);
    if (start === 0 || end < 0 || end - start > left) break;
    left -= end - start;
    readRules(source.slice(start, end), rules);
  }
  return [...rules.values()].some((says) => says !== 'shown') ? rules : null;
}

/** What one of the values of a class or id attribute says; null when none says anything. */
export function saidBy(sheets: StyleSheets, sign: '.' | '#', values: string): Concealing | 'shown' | null {
  const said = values.split(/\s+/).flatMap((value) => sheets.get(`${sign}${value}`) ?? []);
  return said.find((says) => says !== 'shown') ?? said[0] ?? null;
}

function readRules(css: string, rules: Map<string, Concealing | 'shown'>): void {
  const text = css.replace(/<!--|-->/g, ' ').replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/|$)/g, ' ');
  let at = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
    const selectors = text
      .slice(Math.max(at, open - LONGEST_SELECTORS), open)
      .replaceAll('}', ' ')
      .trim();
    if (selectors.startsWith('@') && !otherMedium.test(selectors)) {
      at = open + 1;
      continue;
    }
    const close = selectors.startsWith('@') ? endOfBlock(text, open) : text.indexOf('}', open);
    if (close < 0) return;
    if (!selectors.startsWith('@'))
      noteRule(selectors, text.slice(open + 1, Math.min(close, open + LONGEST_DECLARATIONS)), rules);
    at = close + 1;
  }
}

function noteRule(selectors: string, declarations: string, rules: Map<string, Concealing | 'shown'>): void {
  const conceals = [...marksIn(declarations)].map(({ says }) => says).find(isConcealing);
  const says = conceals ?? (ways.some((way) => overrules(declarations, way)) ? 'shown' : null);
  if (says === null) return;
  for (const selector of selectors.split(',')) {
    const name = simple.exec(selector.trim())?.[1];
    if (name !== undefined) rules.set(name, says);
  }
}

/** The brace that closes the block which opens at `open`, blocks within it apart; -1 when it is never closed. */
function endOfBlock(text: string, open: number): number {
  let depth = 0;
  const brace = /[{}]/g;
  brace.lastIndex = open;
  for (let match = brace.exec(text); match; match = brace.exec(text)) {
    depth += match[0] === '{' ? 1 : -1;
    if (depth === 0) return match.index;
  }
  return -1;
}
