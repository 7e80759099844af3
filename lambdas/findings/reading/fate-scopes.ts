import { ready } from '../../terms/patterns/machine-code.ts';
import { rowsByWords } from '../../terms/patterns/rows-by-words.ts';
import { mayHoldFate, patternAhead, patternOfItself, type Scope, scopes } from '../phrasebook/fate-scopes.ts';
import { decided, isWatched } from './decisions.ts';

/** What stands under a scope. */
interface Under {
  readonly match: RegExpExecArray;
  readonly row: Scope;
}

const nameOf = (row: number) => `scope${row}`;

/** Rows with their expression, which is made when their words first occur: one that holds the fate itself, or all that reach ahead. */
class ScopeReader {
  readonly rows: readonly Scope[];
  readonly #written: () => string;
  #pattern: RegExp | null = null;

  constructor(rows: readonly Scope[], written: () => string) {
    this.rows = rows;
    this.#written = written;
  }

  /** What stands under one of the scopes first, from a place on. */
  next(words: string, from: number): Under | null {
    this.#pattern ??= ready(new RegExp(this.#written(), 'g'), words);
    this.#pattern.lastIndex = from;
    const match = this.#pattern.exec(words);
    const row = this.rows.find((_, i) => this.rows.length === 1 || match?.groups?.[nameOf(i)] !== undefined);
    return match === null || row === undefined ? null : { match, row };
  }
}

/** Those whose words hold the fate themselves come first: of two that begin at one place they decide. */
function readersOf(rows: readonly Scope[]): readonly ScopeReader[] {
  const ahead = rows.filter(({ direction }) => direction === 'ahead');
  const itself = rows.filter(({ direction }) => direction === 'itself');
  return [
    ...itself.map((row) => new ScopeReader([row], () => patternOfItself(row))),
    ...(ahead.length > 0 ? [new ScopeReader(ahead, () => patternAhead(ahead, nameOf))] : []),
  ];
}

const readersThatMayFit = rowsByWords(readersOf(scopes), ({ rows }) => [
  { source: rows.map(({ words }) => words).join('|'), flags: '' },
]);

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
  let found = readers.map((reader) => ({ reader, under: reader.next(words, at) }));
  for (;;) {
    found = found.flatMap(({ reader, under }) => {
      if (under === null) return [];
      return { reader, under: under.match.index >= at ? under : reader.next(words, at) };
    });
    const first = earliest(found);
    if (first === null) return outside + words.slice(from);
    const { row, match } = first;
    if (reachesTooFar(match, row)) at = match.index + 1;
    else {
      outside += `${words.slice(from, match.index)} `;
      from = match.index + match[0].length;
      at = from;
    }
  }
}

/** Of what was found that which begins first, by the order of the readers where several do. */
function earliest(found: readonly { readonly under: Under | null }[]): Under | null {
  let first: Under | null = null;
  for (const { under } of found)
    if (under !== null && (first === null || under.match.index < first.match.index)) first = under;
  return first;
}

/** True where more words stand between what opens a scope and the fate than it reaches over. */
function reachesTooFar({ groups }: RegExpExecArray, { reach }: Scope): boolean {
  const gap = groups?.gap;
  return gap !== undefined && gap.split(' ').length - 1 > reach;
}
