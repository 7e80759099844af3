import { namedAnew, type ScopeName, type ScopeRule, scopeRules, wholeWith } from '../phrasebook/scopes.ts';
import type { Chunk } from './chunks.ts';
import { decided } from './decisions.ts';

/** A chunk with the scope in which it stands; null for what is simply said. */
export interface ScopedChunk extends Chunk {
  readonly scope: ScopeName | null;
  /** How many brackets are open around it. */
  readonly depth: number;
}

interface Open {
  readonly rule: ScopeRule;
  readonly depth: number;
  /** The place of the chunk that opened it. */
  readonly at: number;
  /** A relative clause has begun in it, whose verb does not end it. */
  hasClause: boolean;
  /** It holds what it was opened for. */
  isWhole: boolean;
}

/** Gives each chunk its scope, the innermost that is open. */
export function scoped(chunks: readonly Chunk[]): ScopedChunk[] {
  const open: Open[] = [];
  let depth = 0;
  return chunks.map((chunk, i) => {
    if (chunk.is === 'mark' && chunk.text === ')') {
      depth = Math.max(0, depth - 1);
      while ((open.at(-1)?.depth ?? -1) > depth) open.pop();
    }
    closeAt(open, chunk, chunks, i, depth);
    const rule = opening(chunk, chunks, i);
    if (rule) {
      decided(rule, chunks);
      open.push({ rule, depth, at: i, hasClause: false, isWhole: false });
    }
    const inside = open.at(-1) ?? null;
    if (inside && chunk.is === 'relative') inside.hasClause = true;
    if (inside && wholeWith.has(chunk.is)) inside.isWhole = true;
    const { is, text, from, to } = chunk;
    const found = { is, text, from, to, scope: inside?.rule.scope ?? null, depth };
    if (chunk.is === 'mark' && chunk.text === '(') depth += 1;
    return found;
  });
}

const rulesOpenedBy = new Map<string, readonly ScopeRule[]>();
for (const rule of scopeRules) rulesOpenedBy.set(rule.opens, [...(rulesOpenedBy.get(rule.opens) ?? []), rule]);

function opening(chunk: Chunk, chunks: readonly Chunk[], at: number): ScopeRule | undefined {
  return rulesOpenedBy.get(chunk.is)?.find((rule) => {
    if (rule.opens === 'except' && isUndone(chunks, at)) return false;
    if (rule.behind && !rule.behind.includes(chunks[at - 1]?.is ?? '')) return false;
    return rule.atBeginning !== true || at === 0 || chunks[at - 1]?.text === '(';
  });
}

/** "Will not be included unless it is received": what must be done, and no exception. */
function isUndone(chunks: readonly Chunk[], at: number): boolean {
  if (!chunks[at]?.text.startsWith('not')) return false;
  // "A proposal that is not for inclusion is late unless it is received": what kind of proposal is meant.
  if (chunks[at - 1]?.is === 'modal' && chunks[at - 2]?.is === 'relative') return false;
  // "May not submit a nomination before": an act that is not to be done, and no kind of nomination.
  if (chunks[at - 1]?.is === 'modal' && (chunks[at + 1]?.is === 'hands-in' || chunks[at + 1]?.text === 'be'))
    return true;
  const end = chunks.findIndex((chunk, i) => i > at && (chunk.is === 'unless' || endsLimb(chunk)));
  return end > 0 && chunks[end]?.is === 'unless';
}

function endsLimb(chunk: Chunk): boolean {
  return chunk.text === ';' || chunk.text === '|' || chunk.is === 'date';
}

function closeAt(open: Open[], chunk: Chunk, chunks: readonly Chunk[], at: number, depth: number): void {
  const inside = open.at(-1);
  if (inside === undefined || depth > inside.depth) return;
  const is = chunk.is === 'mark' ? chunk.text : chunk.is;
  if (inside.rule.reach !== undefined) {
    if (at >= inside.at + inside.rule.reach) open.pop();
    return;
  }
  if (inside.isWhole && beginsPurpose(chunk, chunks, at)) {
    open.pop();
    return;
  }
  if (is === 'and' && (endsInclusion(inside, chunks, at) || isOneMore(inside, chunks, at))) {
    open.pop();
    return;
  }
  if (!inside.rule.closes.includes(is) || isMeans(chunks, at)) return;
  if (is === 'modal' && inside.hasClause) {
    inside.hasClause = false;
    return;
  }
  if (is === ',' && goesOn(chunks, at)) return;
  open.pop();
}

/** How many chunks may stand between "through" and the day up to which something lasts. */
const FURTHEST_DAY = 10;

/** "Through the proxy access procedures": by what means, and not up to which day. */
function isMeans(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.text !== 'through') return false;
  const next = chunks.slice(at + 1, at + FURTHEST_DAY);
  const end = next.findIndex(({ is, text }) => text === ',' || text === ';' || is === 'modal');
  return !(end < 0 ? next : next.slice(0, end)).some(({ is }) => is === 'date' || is === 'that-day' || is === 'count');
}

/** "Proposals not for inclusion and nominations": what is named behind the "and" is none of what is excepted. */
function endsInclusion({ at: from }: Open, chunks: readonly Chunk[], at: number): boolean {
  const next = chunks.slice(at + 1, at + 4).find(({ is }) => is !== 'opaque');
  if (next === undefined || !namedAnew.has(next.is)) return false;
  const last = chunks[at - 1];
  if (last?.text === 'inclusion' && at - from <= 4) return true;
  // "Proposals not included in our proxy statement and nominations"
  const isLeftOut =
    chunks[from]?.text === 'not' && chunks.slice(from, from + 3).some(({ text }) => text === 'included');
  return isLeftOut && at - from <= 6 && (last?.is === 'inclusion' || last?.is === 'proxy-paper');
}

/** "Notice of nominations outside proxy access and of other business": one more of what notice is given of. */
function isOneMore({ at: from }: Open, chunks: readonly Chunk[], at: number): boolean {
  if (!/^(?:of|for)$/.test(chunks[at + 1]?.text ?? '')) return false;
  const next = chunks.slice(at + 2, at + 5).find(({ is }) => is !== 'opaque' && is !== 'other-kind');
  return next !== undefined && namedAnew.has(next.is) && chunks.slice(0, from).some(({ is }) => namedAnew.has(is));
}

/** "Other than under Rule 14a-8, or the proxy access bylaw": a list of what is excepted. */
function goesOn(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at + 1]?.is !== 'and') return false;
  const next = chunks.slice(at + 2, at + 8).find(({ is }) => is !== 'opaque' && is !== 'into');
  return next !== undefined && !namedAnew.has(next.is) && next.is !== 'modal' && next.is !== 'inclusion';
}

/** "..., to nominate a director", and not "to be included". */
function beginsPurpose({ text }: Chunk, chunks: readonly Chunk[], at: number): boolean {
  return text === 'to' && !/^(?:be|have|the|our|its)$/.test(chunks[at + 1]?.text ?? '');
}
