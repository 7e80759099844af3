import { ready } from '../../terms/patterns/machine-code.ts';
import { rowsByWords } from '../../terms/patterns/rows-by-words.ts';
import { mayHoldFate, type Scope, scopePattern, scopes } from '../phrasebook/fate-scopes.ts';
import { decided, isWatched } from './decisions.ts';

/** A row with its expression, which is made when the row's words first occur. */
class ScopeReader {
  readonly row: Scope;
  readonly #furthest: number;
  #pattern: RegExp | null = null;

  constructor(row: Scope, furthest: number) {
    this.row = row;
    this.#furthest = furthest;
  }

  /** What stands under the scope first, from a place on. */
  next(words: string, from: number): RegExpExecArray | null {
    this.#pattern ??= ready(new RegExp(scopePattern(this.row, this.#furthest), 'g'), words);
    this.#pattern.lastIndex = from;
    return this.#pattern.exec(words);
  }
}

/** Those whose words hold the fate themselves come first: of two that begin at one place they decide. */
function readersOf(rows: readonly Scope[]): readonly ScopeReader[] {
  const furthest = Math.max(...rows.map(({ reach }) => reach));
  const inOrder = ['itself', 'ahead'].flatMap((wanted) => rows.filter(({ direction }) => direction === wanted));
  return inOrder.map((row) => new ScopeReader(row, furthest));
}

const readersThatMayFit = rowsByWords(readersOf(scopes), ({ row }) => [{ source: row.words, flags: '' }]);

/** The words of a sentence that tell facts: what stands under a scope is left out. `rows` are all scopes unless said. */
export function wordsOutsideScopes(words: string, rows: readonly Scope[] = scopes): string {
  if (!mayHoldFate.test(words)) return words;
  if (isWatched()) for (const row of rows) if (wordsOutside(words, readersOf([row])) !== words) decided(row, words);
  return wordsOutside(words, rows === scopes ? readersThatMayFit(words) : readersOf(rows));
}

function wordsOutside(words: string, readers: readonly ScopeReader[]): string {
  let outside = '';
  let from = 0;
  let at = 0;
  let found = readers.map((reader) => ({ reader, match: reader.next(words, at) }));
  for (;;) {
    found = found.flatMap((one) => {
      const { reader, match } = one;
      if (match === null) return [];
      return match.index >= at ? [one] : [{ reader, match: reader.next(words, at) }];
    });
    const first = earliest(found);
    if (first === null) return outside + words.slice(from);
    const { reader, match } = first;
    if (reachesTooFar(match, reader.row)) at = match.index + 1;
    else {
      outside += `${words.slice(from, match.index)} `;
      from = match.index + match[0].length;
      at = from;
    }
  }
}

interface Found {
  readonly reader: ScopeReader;
  readonly match: RegExpExecArray | null;
}

/** Of what was found that which begins first, by the order of the rows where several do. */
function earliest(found: readonly Found[]): { readonly reader: ScopeReader; readonly match: RegExpExecArray } | null {
  let first: { readonly reader: ScopeReader; readonly match: RegExpExecArray } | null = null;
  for (const { reader, match } of found)
    if (match !== null && (first === null || match.index < first.match.index)) first = { reader, match };
  return first;
}

/** True where more words stand between what opens a scope and the fate than it reaches over. */
function reachesTooFar({ groups }: RegExpExecArray, { reach }: Scope): boolean {
  const gap = groups?.gap;
  return gap !== undefined && gap.split(' ').length - 1 > reach;
}
