import { creating, type Exports } from './modules.ts';

/** The place of a test among all. */
export type CaseNumber = number;

type CasesByInput = Map<unknown, Set<CaseNumber>>;

/** A word or several that were read as one thing. */
interface ReadForm {
  readonly concept: string;
  readonly words: readonly { readonly text: string }[];
}

type Reader = (
  words: readonly { readonly text: string }[],
  at: number,
) => { readonly concept: string; readonly length: number } | null;

/**
 * What each test touches: the expressions that match in it, and on what; the phrases that stand in its words; the forms
 * that are read. A change that leaves all of these as they are leaves the test as it is.
 */
export class Touched {
  /** The test that is running; null when none is. */
  running: CaseNumber | null = null;
  readonly #expressions = new Map<string, CasesByInput>();
  readonly #phrases = new Map<string, Set<CaseNumber>>();
  readonly #forms = new Map<string, { readonly form: ReadForm; readonly cases: Set<CaseNumber> }>();

  /** Watches all expressions of this process while something is done. */
  async watching<T>(doing: () => Promise<T>): Promise<T> {
    const { exec } = RegExp.prototype;
    const touched = this;
    RegExp.prototype.exec = function watched(this: RegExp, input: string) {
      const found = exec.call(this, input);
      if (found !== null && touched.running !== null) touched.#matched(this, input, touched.running);
      return found;
    };
    try {
      return await doing();
    } finally {
      RegExp.prototype.exec = exec;
    }
  }

  #matched(expression: RegExp, input: string, running: CaseNumber): void {
    const key = expressionKey(expression.source, expression.flags);
    const inputs = this.#expressions.get(key) ?? new Map<unknown, Set<CaseNumber>>();
    this.#expressions.set(key, inputs);
    const cases = inputs.get(input);
    if (cases) cases.add(running);
    else inputs.set(input, new Set([running]));
  }

  /** The exports of the readers of phrases and forms, that note what is found. */
  noting(exports: Exports, path: string): Exports {
    if (path.endsWith('/reading/phrase.ts')) return this.#notingPhrases(exports);
    return path.endsWith('/reading/lexicon-reader.ts') ? this.#notingForms(exports) : exports;
  }

  #notingPhrases(exports: Exports): Exports {
    const phraseOf = exports.phraseOf as (notation: string) => object;
    const noting = (name: string) => {
      const stands = exports[name] as (phrase: object, ...rest: readonly unknown[]) => unknown;
      return (phrase: object, ...rest: readonly unknown[]) => {
        const found = stands(phrase, ...rest);
        const notation = notations.get(phrase);
        if (this.running !== null && notation !== undefined && found !== null && found !== false) {
          const cases = this.#phrases.get(notation) ?? new Set();
          this.#phrases.set(notation, cases.add(this.running));
        }
        return found;
      };
    };
    return {
      ...exports,
      phraseOf: (notation: string) => {
        creating.now.push(`phrase ${notation}`);
        const phrase = phraseOf(notation);
        notations.set(phrase, `phrase ${notation}`);
        return phrase;
      },
      found: noting('found'),
      standsAround: noting('standsAround'),
      standsFrom: noting('standsFrom'),
    };
  }

  #notingForms(exports: Exports): Exports {
    const lexiconReader = exports.lexiconReader as (concepts: readonly unknown[]) => Reader;
    return {
      ...exports,
      lexiconReader: (concepts: readonly unknown[]): Reader => {
        const reader = lexiconReader(concepts);
        return (words, at) => {
          const found = reader(words, at);
          if (found && this.running !== null) {
            const form = { concept: found.concept, words: words.slice(at, at + found.length) };
            const key = `${form.concept}: ${form.words.map(({ text }) => text).join(' ')}`;
            const known = this.#forms.get(key) ?? { form, cases: new Set() };
            this.#forms.set(key, known);
            known.cases.add(this.running);
          }
          return found;
        };
      },
    };
  }

  /** The tests in which an expression matches. */
  byExpression(key: string): ReadonlySet<CaseNumber> {
    return union([...(this.#expressions.get(key)?.values() ?? [])]);
  }

  /** The tests in which an expression does not find the same when it becomes another. */
  byChange(was: string, becomes: string): ReadonlySet<CaseNumber> {
    const [old, other] = [expressionOf(was), expressionOf(becomes)];
    const changed: Set<CaseNumber>[] = [];
    for (const [input, cases] of this.#expressions.get(was) ?? [])
      if (all(old, String(input)) !== all(other, String(input))) changed.push(cases);
    return union(changed);
  }

  byPhrase(notation: string): ReadonlySet<CaseNumber> {
    return this.#phrases.get(notation) ?? new Set();
  }

  /** The tests in which a form is read that another reader does not read, or as something else. */
  byReader(reader: Reader): ReadonlySet<CaseNumber> {
    return union(
      [...this.#forms.values()]
        .filter(({ form }) => {
          const found = reader(form.words, 0);
          return found?.concept !== form.concept || found.length !== form.words.length;
        })
        .map(({ cases }) => cases),
    );
  }
}

const notations = new WeakMap<object, string>();

/** An expression by its text; how often it is tried does not matter. */
export function expressionKey(source: string, flags: string): string {
  return `/${source}/${flags.replaceAll('g', '').replaceAll('y', '')}`;
}

function expressionOf(key: string): RegExp {
  const end = key.lastIndexOf('/');
  return new RegExp(key.slice(1, end), `${key.slice(end + 1)}g`);
}

function all(expression: RegExp, input: string): string {
  return JSON.stringify(Array.from(input.matchAll(expression), (match) => [match.index, ...match]));
}

function union(sets: readonly ReadonlySet<CaseNumber>[]): ReadonlySet<CaseNumber> {
  const found = new Set<CaseNumber>();
  for (const set of sets) for (const one of set) found.add(one);
  return found;
}
