import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { creating, type Exports, Instance, Modules } from './modules.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { type TestCase, TestCases } from './test-cases.ts';
import { type CaseNumber, expressionKey, Touched } from './touched.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const room = join(root, 'lambdas/findings');
const tests = join(root, 'test/findings');

/** So many tests are tried at most: what none of them notices counts as not noticed. */
const MOST_TESTS = 400;

/** A mutant of the room, and what came of it. */
export interface Tried {
  readonly file: string;
  readonly mutant: Mutant;
  readonly text: string;
  /** The test that noticed it; null when none did. */
  readonly noticedBy: string | null;
}

/** The files of `lambdas/findings` with their tests, run in this process. */
export class Room {
  readonly #touched = new Touched();
  readonly #cases: TestCase[] = [];
  readonly #numbers = new Map<string, CaseNumber>();
  readonly #base: Instance;
  readonly #read = new Map<string, unknown>();

  private constructor(
    private readonly modules: Modules,
    private readonly testCases: TestCases,
    private readonly testFiles: readonly string[],
  ) {
    this.#base = this.#instance();
  }

  /** Reads the room and runs its tests once; throws when one of them fails. */
  static async open(): Promise<Room> {
    const testCases = new TestCases();
    const testFiles = filesIn('test/findings').filter(
      (path) => path.endsWith('.test.ts') && !path.endsWith('properties.test.ts'),
    );
    const modules = await Modules.of([...testFiles, join(root, 'test/temporal-equality.ts')], {
      vitest: testCases.vitest,
    });
    const opened = new Room(modules, testCases, testFiles);
    opened.#base.exportsOf(join(root, 'test/temporal-equality.ts'));
    await opened.#runAll();
    return opened;
  }

  get countOfTests(): number {
    return this.#cases.length;
  }

  async #runAll(): Promise<void> {
    for (const file of this.testFiles) this.#cases.push(...this.#casesOf(file, this.#base));
    for (const [i, one] of this.#cases.entries()) this.#numbers.set(nameOf(one), i);
    await this.#touched.watching(async () => {
      for (const [i, one] of this.#cases.entries()) {
        this.#touched.running = i;
        await one.run();
      }
      this.#touched.running = null;
    });
  }

  /** The mutants of the files whose path holds one of some words; of all without any. */
  mutants(words: readonly string[]): { readonly file: string; readonly mutant: Mutant }[] {
    return this.modules
      .below(room)
      .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
      .flatMap((file) => mutantsOf(this.modules.source(file).code).map((mutant) => ({ file, mutant })));
  }

  async try(file: string, mutant: Mutant): Promise<Tried> {
    const { code } = this.modules.source(file);
    const text = code.slice(mutant.from, mutant.to);
    const changed = { path: file, code: code.slice(0, mutant.from) + mutant.instead + code.slice(mutant.to) };
    const told = { file: relative(root, file), mutant, text };
    try {
      return { ...told, noticedBy: await this.#noticed(file, mutant, changed) };
    } catch (error) {
      return { ...told, noticedBy: `it could not be read: ${error}` };
    }
  }

  async #noticed(file: string, mutant: Mutant, changed: { path: string; code: string }): Promise<string | null> {
    const anew = this.modules.dependentsOf(file);
    const instance = this.#instance(anew, changed);
    for (const path of anew) if (!this.testFiles.includes(path)) instance.exportsOf(path);
    const candidates = this.#candidates(file, mutant, instance, anew);
    const wanted = new Set(candidates.slice(0, MOST_TESTS));
    for (const path of new Set([...wanted].map((i) => this.#cases[i]?.file ?? ''))) {
      for (const one of this.#casesOf(path, instance)) {
        if (!wanted.has(this.#numbers.get(nameOf(one)) ?? -1)) continue;
        try {
          await one.run();
        } catch {
          return `${relative(root, one.file)}: ${one.name}`;
        }
      }
    }
    return null;
  }

  /** The tests that may notice a mutant; all where that cannot be told. */
  #candidates(file: string, mutant: Mutant, instance: Instance, anew: ReadonlySet<string>): readonly CaseNumber[] {
    const { expression, without } = mutant;
    const { gone, come } = difference(createdIn(this.#base, anew), createdIn(instance, anew));
    const found = new Set(without.flatMap((key) => [...this.#touched.byExpression(key)]));
    let isKnown = without.length > 0 || expression !== undefined;
    // One that is put together with others, and never tried by itself, shows in what is created.
    if (expression) for (const one of this.#touched.byChange(expression.was, expression.becomes)) found.add(one);
    gone.forEach((was, i) => {
      isKnown = true;
      const becomes = come.length === gone.length ? come[i] : undefined;
      const cases = was.startsWith('phrase ')
        ? this.#touched.byPhrase(was)
        : becomes === undefined || becomes.startsWith('phrase ')
          ? this.#touched.byExpression(was)
          : this.#touched.byChange(was, becomes);
      for (const one of cases) found.add(one);
    });
    if (file.includes('/phrasebook/lexicon/')) {
      isKnown = true;
      const { lexiconReader } = this.#base.exportsOf(join(room, 'reading/lexicon-reader.ts'));
      const { lexicon } = instance.exportsOf(join(room, 'phrasebook/lexicon/index.ts'));
      const reader = (lexiconReader as (concepts: unknown) => Parameters<Touched['byReader']>[0])(lexicon);
      for (const one of this.#touched.byReader(reader)) found.add(one);
    }
    // What a table becomes without any expression, a map say, shows in the tests that ask its file.
    const asking = new Set(this.testFiles.filter((path) => this.modules.source(path).imports.includes(file)));
    for (const [i, one] of this.#cases.entries()) if (asking.has(one.file)) found.add(i);
    return this.#nearestFirst(file, isKnown ? [...found] : this.#cases.keys());
  }

  /** Tests, those first whose file imports what is changed, or is named most like it. */
  #nearestFirst(file: string, numbers: Iterable<CaseNumber>): readonly CaseNumber[] {
    const names = new Set(relative(room, file).replace(/\.ts$/, '').split('/'));
    const nearness = new Map(
      this.testFiles.map((path) => {
        const shared = relative(tests, path)
          .split('/')
          .filter((name) => names.has(name.replace('.test.ts', '')));
        return [path, shared.length + (this.modules.source(path).imports.includes(file) ? names.size : 0)];
      }),
    );
    return [...numbers]
      .map((i) => ({ i, near: nearness.get(this.#cases[i]?.file ?? '') ?? 0 }))
      .sort((a, b) => b.near - a.near)
      .map(({ i }) => i);
  }

  #instance(anew?: ReadonlySet<string>, changed?: { path: string; code: string }): Instance {
    return new Instance(this.modules, {
      ...(anew ? { known: this.#base, anew } : {}),
      ...(changed ? { changed } : {}),
      handed: (exports, path, to) => {
        if (path.endsWith('/test/filing/support/reading.ts')) return this.#readOnce(exports);
        const noted = path.startsWith(room) ? this.#touched.noting(exports, path) : exports;
        return changed && to.endsWith('.test.ts') && path.startsWith(room) ? this.#asTheyAre(noted, path) : noted;
      },
      RegExp: expressionsNoted,
    });
  }

  /** Tests see the tables as they are, so that the example of a row that is left out is still tried. */
  #asTheyAre(exports: Exports, path: string): Exports {
    const known = this.#base.exportsOf(path);
    return Object.fromEntries(
      Object.entries(exports).map(([name, value]) => [name, typeof value === 'function' ? value : known[name]]),
    );
  }

  /** A filing is read once: no mutant is in how it is. */
  #readOnce(exports: Exports): Exports {
    const filingIn = exports.filingIn as (source: string | Uint8Array, size?: number) => unknown;
    return {
      ...exports,
      filingIn: (source: string | Uint8Array, size?: number) => {
        if (typeof source !== 'string' || size !== undefined) return filingIn(source, size);
        const known = this.#read.get(source) ?? filingIn(source);
        this.#read.set(source, known);
        return known;
      },
    };
  }

  #casesOf(file: string, instance: Instance): readonly TestCase[] {
    const seen = new Map<string, number>();
    return this.testCases
      .of(file, () => instance.exportsOf(file))
      .map((one) => {
        const times = (seen.get(one.name) ?? 0) + 1;
        seen.set(one.name, times);
        return times === 1 ? one : { ...one, name: `${one.name} (${times})` };
      });
  }
}

const nameOf = ({ file, name }: TestCase): string => `${file}: ${name}`;

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, folder, name))
    .sort();
}

/** Expressions as they are, each noted when it is put together. */
const expressionsNoted = new Proxy(RegExp, {
  construct(target, [pattern, flags]: [string | RegExp, string?]) {
    const expression = new target(pattern, flags);
    creating.now.push(expressionKey(expression.source, expression.flags));
    return expression;
  },
});

function createdIn(instance: Instance, files: ReadonlySet<string>): string[] {
  return [...files].flatMap((file) => (file.endsWith('.test.ts') ? [] : (instance.created.get(file) ?? [])));
}

/** What is no longer created, and what is instead. */
function difference(before: readonly string[], after: readonly string[]): { gone: string[]; come: string[] } {
  const left = new Map<string, number>();
  for (const one of after) left.set(one, (left.get(one) ?? 0) + 1);
  const gone = before.filter((one) => !taken(left, one));
  const rest = new Map<string, number>();
  for (const one of before) rest.set(one, (rest.get(one) ?? 0) + 1);
  return { gone, come: after.filter((one) => !taken(rest, one)) };
}

function taken(counts: Map<string, number>, one: string): boolean {
  const left = counts.get(one) ?? 0;
  counts.set(one, left - 1);
  return left > 0;
}
