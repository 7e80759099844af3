import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';

export type Exports = Readonly<Record<string, unknown>>;

/** One file as JavaScript that asks for what it imports by `require`. */
export interface Source {
  readonly path: string;
  readonly code: string;
  /** The files that it imports, and the packages. */
  readonly imports: readonly string[];
}

/** What is created while a file is run, in order: expressions and phrases. */
export type Created = string[];

/** Where what is created is noted: with the file that is being run, whoever helps it. */
export const creating: { now: Created } = { now: [] };

/** The files that some others are made of, which can be run again and again with one of them changed. */
export class Modules {
  readonly #sources = new Map<string, Source>();
  readonly #scripts = new Map<string, Script>();
  readonly #packages = new Map<string, Exports>();

  private constructor() {}

  /** `instead`: what stands for a package, by its name. */
  static async of(entries: readonly string[], instead: Readonly<Record<string, Exports>>): Promise<Modules> {
    const modules = new Modules();
    for (const [name, exports] of Object.entries(instead)) modules.#packages.set(name, exports);
    const open = [...entries];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (modules.#sources.has(path) || modules.#packages.has(path)) continue;
      if (path.startsWith('/')) open.push(...modules.#add(path).imports);
      else modules.#packages.set(path, { ...((await import(path)) as Exports), __esModule: true });
    }
    return modules;
  }

  #add(path: string): Source {
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      charset: 'utf8',
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(path).href) },
    });
    const imports = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) =>
      name.startsWith('.') ? resolve(dirname(path), name) : name,
    );
    const source = { path, code, imports };
    this.#sources.set(path, source);
    return source;
  }

  source(path: string): Source {
    const found = this.#sources.get(path);
    if (!found) throw new Error(`No file ${path} was read.`);
    return found;
  }

  /** The files that import a file, and those that import these, itself among them. */
  dependentsOf(path: string): ReadonlySet<string> {
    const found = new Set([path]);
    for (let size = 0; size < found.size; ) {
      size = found.size;
      for (const one of this.#sources.values()) if (one.imports.some((name) => found.has(name))) found.add(one.path);
    }
    return found;
  }

  /** The paths of the files below a folder. */
  below(folder: string): readonly string[] {
    return [...this.#sources.keys()].filter((path) => path.startsWith(join(folder, '/'))).sort();
  }

  script(path: string): Script {
    const known = this.#scripts.get(path);
    if (known) return known;
    const script = scriptOf(this.source(path).code, path);
    this.#scripts.set(path, script);
    return script;
  }

  package(name: string): Exports {
    const found = this.#packages.get(name);
    if (!found) throw new Error(`No package ${name} was read.`);
    return found;
  }
}

export function scriptOf(code: string, path: string): Script {
  return new Script(`(function (require, module, exports, RegExp) {${code}\n})`, { filename: path });
}

/** How what a file exports is handed to the one at `to` that imports it. */
export type Handed = (exports: Exports, path: string, to: string) => Exports;

/** Files that have been run: each once, when it is first asked for. */
export class Instance {
  readonly #run = new Map<string, Exports>();
  /** What was created while each file was run. */
  readonly created = new Map<string, Created>();

  constructor(
    readonly modules: Modules,
    private readonly options: {
      /** What has been run already, and stands. */
      readonly known?: Instance;
      /** The files that are run anew though they are known. */
      readonly anew?: ReadonlySet<string>;
      /** A file with other text. */
      readonly changed?: { readonly path: string; readonly code: string };
      readonly handed?: Handed;
      readonly RegExp?: typeof RegExp;
    } = {},
  ) {}

  exportsOf(path: string): Exports {
    const { known, anew, changed, handed } = this.options;
    const own = this.#run.get(path);
    if (own) return own;
    if (known && !anew?.has(path)) return known.exportsOf(path);
    const module = { exports: {} as Exports };
    this.#run.set(path, module.exports);
    const created: Created = [];
    this.created.set(path, created);
    const script = changed?.path === path ? scriptOf(changed.code, path) : this.modules.script(path);
    const required = (name: string): Exports => {
      if (!name.startsWith('.')) return this.modules.package(name);
      const imported = resolve(dirname(path), name);
      const exports = this.exportsOf(imported);
      return handed ? handed(exports, imported, path) : exports;
    };
    const run = script.runInThisContext() as (...args: unknown[]) => void;
    const before = creating.now;
    creating.now = created;
    run(required, module, module.exports, this.options.RegExp ?? RegExp);
    creating.now = before;
    this.#run.set(path, module.exports);
    return module.exports;
  }
}
