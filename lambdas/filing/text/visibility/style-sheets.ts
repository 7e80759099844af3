import { matchesIn } from '../../../terms/patterns/matches.ts';
import { type Seen, type Selector, selectorOf, selects } from './selector.ts';
import { mattersToSight, Style } from './style.ts';

/** How many characters of style sheets are read: more than any filing's own. */
const MOST_CHARACTERS = 1_000_000;
const LONGEST_SELECTORS = 20_000;
const LONGEST_DECLARATIONS = 5_000;
/** More rules than this on what is seen are no filing's, in all or on one class. */
const MOST_RULES = 5_000;
const MOST_ON_ONE = 50;
const element = /<style([^<>]{0,500})>/gi;
const otherMediaType = /\bmedia\s{0,4}=\s{0,4}["']?\s{0,4}(?!all|screen)[a-z]/i;
/** A rule for paper, for a screen reader, for small screens or for old browsers alone is not what a reader sees. */
const otherMedium =
  /^@(?:media(?:(?![^{]*\b(?:screen|all)\b)[^{]*\b(?:print|speech|tty|tv|projection|handheld)\b|[^{]*\b(?:max-(?:device-)?(?:width|height)|prefers-))|supports\s+not|(?!media|supports|layer))/i;
/** Statements that end without a block. */
const statement = /@(?:charset|import|namespace|layer)\b[^;{}]{0,1000};/gi;

interface Rule {
  readonly selector: Selector;
  readonly declarations: string;
  readonly order: number;
}

/** What the style sheets in a document say of what is seen. */
export class StyleSheets {
  private readonly rules = new Map<string, Rule[]>();
  private count = 0;
  /** Some rule depends on the elements around. */
  looksAround = false;
  /** Some rule conceals, or shows what browsers show struck through by itself. */
  changeSight = false;

  add(selector: Selector, declarations: string): void {
    if (this.count === MOST_RULES) return;
    this.count += 1;
    this.looksAround ||= selector.around.length > 0;
    const style = new Style();
    style.add(declarations, 0);
    const { id, classes, name } = selector.subject;
    this.changeSight ||= style.effect().by !== null || /^(?:s|strike|del)$/.test(name ?? '');
    const key = id !== null ? `#${id}` : classes[0] !== undefined ? `.${classes[0]}` : (name ?? '*');
    const rule = { selector, declarations, order: this.count };
    const known = this.rules.get(key);
    if (known && known.length < MOST_ON_ONE) known.push(rule);
    else if (!known) this.rules.set(key, [rule]);
  }

  /** Adds to a style what the sheets say of an element. */
  apply(style: Style, seen: Seen, open: readonly Seen[]): void {
    const keys = [
      ...seen.classes.map((one) => `.${one}`),
      ...(seen.id === null ? [] : [`#${seen.id}`]),
      seen.name,
      '*',
    ];
    const rules = keys.flatMap((key) => this.rules.get(key) ?? []);
    if (rules.length > 1) rules.sort((a, b) => a.order - b.order);
    for (const { selector, declarations } of rules)
      if (selects(selector, seen, open)) style.add(declarations, selector.specificity);
  }
}

/** Reads the style sheets that stand in a document; null when nothing that is seen depends on them. */
export function styleSheetsIn(source: string): StyleSheets | null {
  const sheets = new StyleSheets();
  let left = MOST_CHARACTERS;
  for (const { index, 0: tag, 1: attributes = '' } of matchesIn(source, element)) {
    const start = index + tag.length;
    const end = source.indexOf('</', start);
    if (end < 0 || end - start > left) break;
    left -= end - start;
    if (!otherMediaType.test(attributes)) readRules(source.slice(start, end), sheets);
  }
  return sheets.changeSight ? sheets : null;
}

function readRules(css: string, sheets: StyleSheets): void {
  const text = css
    .replace(/<!--|-->|<!\[CDATA\[|\]\]>/g, ' ')
    .replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/|$)/g, ' ')
    .replace(statement, ' ');
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
      noteRule(selectors, text.slice(open + 1, Math.min(close, open + LONGEST_DECLARATIONS)), sheets);
    at = close + 1;
  }
}

function noteRule(selectors: string, declarations: string, sheets: StyleSheets): void {
  if (!mattersToSight(declarations)) return;
  for (const written of selectors.split(',')) {
    const selector = selectorOf(written);
    if (selector !== null) sheets.add(selector, declarations);
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
