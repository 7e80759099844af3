import { type Scope, scopePattern, scopes } from '../phrasebook/fate-scopes.ts';
import { decided, isWatched } from './decisions.ts';

const patternOf = (rows: readonly Scope[]) => new RegExp(rows.map(scopePattern).join('|'), 'g');
const all = patternOf(scopes);

/** The words of a sentence that tell facts: what stands under a scope is left out. `rows` are all scopes unless said. */
export function wordsOutsideScopes(words: string, rows: readonly Scope[] = scopes): string {
  if (isWatched()) for (const row of rows) if (patternOf([row]).test(words)) decided(row, words);
  return words.replace(rows === scopes ? all : patternOf(rows), ' ');
}
