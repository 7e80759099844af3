import { type Node, parse } from 'acorn';
import { alternativesOf } from './alternatives.ts';
import { expressionKey } from './touched.ts';

/** What is left out: a row of a table, one of the forms of a concept, an expression, or one way in which it may go on. */
export type MutantKind = 'row' | 'form' | 'expression' | 'alternative';

/** One change of a file's text. */
export interface Mutant {
  readonly kind: MutantKind;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly instead: string;
  /** The expression that is changed, and what it becomes, where it is written out as one. */
  readonly expression?: { readonly was: string; readonly becomes: string };
  /** The expressions that stand in what is left out. */
  readonly without: readonly string[];
}

type Tree = Node & Readonly<Record<string, unknown>>;

const never = '(?!)';

/** The mutants of a file, in the order of its text. */
export function mutantsOf(code: string): Mutant[] {
  const found: Mutant[] = [];
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'script' }) as Node as Tree;
  walk(program, { code, found, depth: 0, isRow: false });
  return found;
}

interface Place {
  readonly code: string;
  readonly found: Mutant[];
  /** How many functions it stands in. */
  readonly depth: number;
  /** Whether it stands in a row that is left out as a whole. */
  readonly isRow: boolean;
}

function walk(node: Tree, place: Place): void {
  const { found } = place;
  if (node.type === 'Literal' && isExpression(node)) {
    expressionMutants(node, place);
    return;
  }
  const isTable = node.type === 'ArrayExpression' && place.depth === 0 && isTableOf(node);
  if (isTable)
    for (const row of childrenOf(node, 'elements')) {
      if (row.type === 'SpreadElement' || !hasWords(row)) continue;
      found.push({ kind: kindOf(row), from: row.start, to: row.end, instead: '...[]', without: expressionsIn(row) });
      if (row.type === 'Literal' && typeof row.value === 'string') formMutants(row, place);
    }
  const isFunction = /Function/.test(node.type);
  const next = { ...place, depth: place.depth + (isFunction ? 1 : 0), isRow: place.isRow || isTable };
  if (node.type === 'CallExpression' && isOneOf(node.callee) && place.depth === 0) wayMutants(node, place);
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'RegExp' && place.depth === 0) builtMutant(node, place);
  for (const child of childrenOf(node)) walk(child, next);
}

/** A table has rows of one kind: objects, lists, words or expressions, more than one. */
function isTableOf(node: Tree): boolean {
  const rows = childrenOf(node, 'elements');
  const kinds = new Set(rows.filter(({ type }) => type !== 'SpreadElement').map(({ type }) => type));
  const [only] = kinds;
  return (
    rows.length > 1 &&
    kinds.size === 1 &&
    only !== undefined &&
    /^(?:Object|Array)Expression$|^(?:Template)?Literal$/.test(only)
  );
}

/** Whether there are words in a row: a table of numbers is none of wordings. */
function hasWords(row: Tree): boolean {
  if (row.type === 'TemplateLiteral' || row.type === 'TemplateElement') return true;
  if (row.type === 'Literal') return isExpression(row) || (typeof row.value === 'string' && /[a-z]/i.test(row.value));
  return childrenOf(row).some(hasWords);
}

function kindOf(row: Tree): MutantKind {
  return row.type === 'ObjectExpression' || row.type === 'ArrayExpression' ? 'row' : 'form';
}

/** The choice that a form as a whole is: "(receiv*|deliver*)". */
function formMutants(row: Tree, { code, found }: Place): void {
  const text = code.slice(row.start + 1, row.end - 1);
  if (!/^\([^()]*\|[^()]*\)$/.test(text)) return;
  for (const { from, to } of alternativesOf(text))
    found.push({ kind: 'form', from: row.start + 1 + from, to: row.start + 1 + to, instead: '', without: [] });
}

function expressionMutants(node: Tree, { found, isRow }: Place): void {
  const { pattern, flags } = node.regex as { pattern: string; flags: string };
  const was = expressionKey(pattern, flags);
  if (!isRow)
    found.push({
      kind: 'expression',
      from: node.start,
      to: node.end,
      instead: `/${never}/${flags}`,
      expression: { was, becomes: expressionKey(never, flags) },
      without: [],
    });
  for (const { from, to, depth, isNegative } of alternativesOf(pattern)) {
    if (isNegative || depth > 1) continue;
    const becomes = pattern.slice(0, from) + pattern.slice(to);
    const expression = { was, becomes: expressionKey(becomes, flags) };
    found.push({
      kind: 'alternative',
      from: node.start + 1 + from,
      to: node.start + 1 + to,
      instead: '',
      expression,
      without: [],
    });
  }
}

/** `new RegExp(...)` where a file is read. */
function builtMutant(node: Tree, { found, isRow }: Place): void {
  const [pattern] = childrenOf(node, 'arguments');
  if (pattern && !isRow)
    found.push({ kind: 'expression', from: pattern.start, to: pattern.end, instead: `'${never}'`, without: [] });
}

/** `oneOf(...)` where a file is read: each way is one in which an expression may go on. */
function wayMutants(node: Tree, { found }: Place): void {
  for (const way of childrenOf(node, 'arguments'))
    found.push({ kind: 'alternative', from: way.start, to: way.end, instead: `'${never}'`, without: [] });
}

function isOneOf(callee: unknown): boolean {
  const { expressions = [], property } = callee as { expressions?: readonly unknown[]; property?: unknown };
  const last = expressions.at(-1);
  return nameOf(callee) === 'oneOf' || nameOf(property) === 'oneOf' || (last !== undefined && isOneOf(last));
}

function isExpression(node: Tree): boolean {
  return typeof node.regex === 'object' && node.regex !== null;
}

function expressionsIn(node: Tree): string[] {
  if (node.type === 'Literal' && isExpression(node)) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    return [expressionKey(pattern, flags)];
  }
  return childrenOf(node).flatMap(expressionsIn);
}

function nameOf(node: unknown): string | null {
  const { name } = (node ?? {}) as { name?: unknown };
  return typeof name === 'string' ? name : null;
}

function childrenOf(node: Tree, of?: string): Tree[] {
  const values = of === undefined ? Object.values(node) : [node[of]];
  return values.flatMap((value) => (Array.isArray(value) ? value : [value])).filter(isNode);
}

function isNode(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}
