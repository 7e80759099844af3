import { ready } from '../../terms/patterns/machine-code.ts';
import { mayHoldFate, type Scope, scopePattern, scopes } from '../phrasebook/fate-scopes.ts';
import { decided, isWatched } from './decisions.ts';

const patternOf = (rows: readonly Scope[], words: string) => ready(new RegExp(scopePattern(rows), 'g'), words);
let all: RegExp | null = null;

/** The words of a sentence that tell facts: what stands under a scope is left out. `rows` are all scopes unless said. */
export function wordsOutsideScopes(words: string, rows: readonly Scope[] = scopes): string {
  if (!mayHoldFate.test(words)) return words;
  if (isWatched())
    for (const row of rows) if (wordsOutside(words, [row], patternOf([row], words)) !== words) decided(row, words);
  if (rows !== scopes) return wordsOutside(words, rows, patternOf(rows, words));
  all ??= patternOf(scopes, words);
  return wordsOutside(words, scopes, all);
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
