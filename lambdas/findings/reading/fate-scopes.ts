import { neededWords } from '../../terms/needed-words.ts';
import { mayHoldFate, type Scope, scopePattern, scopes } from '../phrasebook/fate-scopes.ts';
import { once } from '../prose/lazily.ts';
import { decided, isWatched } from './decisions.ts';

const patternOf = (rows: readonly Scope[], furthest?: number) => new RegExp(scopePattern(rows, furthest), 'g');
const all = once(() => patternOf(scopes));
const furthest = Math.max(...scopes.map(({ reach }) => reach));

/** The words of a sentence that tell facts: what stands under a scope is left out. `rows` are all scopes unless said. */
export function wordsOutsideScopes(words: string, rows: readonly Scope[] = scopes): string {
  if (!mayHoldFate.test(words)) return words;
  if (isWatched())
    for (const row of rows) if (wordsOutside(words, [row], patternOf([row])) !== words) decided(row, words);
  if (rows !== scopes) return wordsOutside(words, rows, patternOf(rows));
  if (made.size >= MOST_MADE) return wordsOutside(words, scopes, all());
  const some = scopes.filter((_, i) => needs()[i]?.some((one) => words.includes(one)) ?? true);
  return some.length === 0 ? words : wordsOutside(words, some, patternOfSome(some));
}

const needs = once(() => scopes.map((row) => neededWords(new RegExp(row.words))));
const made = new Map<string, RegExp>();

/**
 * To make the expression of all rows takes an engine longer than to read a small filing: at first only one of the rows
 * is made whose words occur. After so many of those that of all is.
 */
const MOST_MADE = 6;

function patternOfSome(some: readonly Scope[]): RegExp {
  const key = some.map((row) => scopes.indexOf(row)).join();
  const pattern = made.get(key) ?? patternOf(some, furthest);
  made.set(key, pattern);
  return pattern;
}

function wordsOutside(words: string, rows: readonly Scope[], pattern: RegExp): string {
  let outside = '';
  let from = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    if (reachesTooFar(match, rows)) {
      pattern.lastIndex = match.index + 1;
      continue;
    }
    outside += `${words.slice(from, match.index)} `;
    from = pattern.lastIndex;
  }
  return outside + words.slice(from);
}

/** True where more words stand between what opens a scope and the fate than it reaches over. */
function reachesTooFar({ groups }: RegExpExecArray, rows: readonly Scope[]): boolean {
  const gap = groups?.gap;
  if (gap === undefined) return false;
  const row = rows.find((_, i) => groups?.[`s${i}`] !== undefined);
  return row !== undefined && gap.split(' ').length - 1 > row.reach;
}
