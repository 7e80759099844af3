import { format } from 'node:util';
import { expect } from 'vitest';

/** One test, with the names of what it stands in. */
export interface TestCase {
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...args: readonly never[]) => unknown;

/**
 * The part of vitest that tables of cases need: the tests of a file are gathered, and run one by one in this process.
 */
export class TestCases {
  #file = '';
  readonly #names: string[] = [];
  readonly #cases: TestCase[] = [];

  /** What stands for the package `vitest`. */
  readonly vitest = {
    __esModule: true,
    expect,
    describe: this.#withTable((name, body) => {
      this.#names.push(name);
      body();
      this.#names.pop();
    }),
    test: this.#withTable((name, run) => this.#add(name, run)),
    it: this.#withTable((name, run) => this.#add(name, run)),
  };

  /** The tests of a file; `load` runs it. */
  of(file: string, load: () => unknown): readonly TestCase[] {
    this.#file = file;
    this.#cases.length = 0;
    load();
    return [...this.#cases];
  }

  #add(name: string, run: () => unknown): void {
    this.#cases.push({ file: this.#file, name: [...this.#names, name].join(' > '), run });
  }

  #withTable(one: (name: string, body: () => unknown) => void) {
    const each = (rows: readonly unknown[]) => (name: string, body: Body) => {
      for (const row of rows) {
        const args = Array.isArray(row) ? row : [row];
        one(
          format(name, ...args)
            .replace(/\s+/g, ' ')
            .slice(0, 160),
          () => body(...(args as never[])),
        );
      }
    };
    return Object.assign((name: string, body: () => unknown) => one(name, body), { each });
  }
}
