import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';
import { impure, knownKnots, rooms, stillTooFull } from './rooms.ts';

type Rules = NonNullable<IConfiguration['forbidden']>;

const parts = ['lambdas', 'infra', 'test'];
const at = (name: string) => `^(?:${rooms.filter((room) => room.name === name).map((room) => room.at)})`;
const knots = knownKnots.map(({ folder }) => folder).join('|');

const rules: Rules = [
  ...rooms.map(({ name, mayImport, because }) => ({
    name: `${name} imports ${mayImport.length === 0 ? 'no other room' : `only ${mayImport.join(', ')}`}`,
    comment: because,
    from: { path: at(name) },
    to: { path: '^(?:lambdas|infra)/', pathNot: [name, ...mayImport].map(at) },
  })),
  {
    name: 'pure rooms import no AWS, no files, no network, no clock',
    comment: 'time and history come in as arguments, so that the same filing gives the same answer everywhere',
    from: { path: rooms.filter(({ pure }) => pure).map(({ at: path }) => `^${path}`) },
    to: {
      path: impure.map((name) => `(?:^|node_modules/)${name.replaceAll('/', '[/]')}${name.endsWith('/') ? '' : '$'}`),
    },
  },
  {
    name: 'no circle of files',
    comment: 'two files that need each other are one idea, or one of them holds what belongs in a third',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no circle of folders',
    comment: 'folders that import each other cannot be read, tested or replaced one at a time',
    scope: 'folder',
    from: { path: '^(?:lambdas|infra)/', pathNot: `^(?:${knots})`.replaceAll('/)', ')') },
    to: { circular: true, viaOnly: { path: '^(?:lambdas|infra)' } },
  },
  {
    name: 'nothing imports a test',
    comment: 'what runs does not need what checks it',
    from: { path: '^(?:lambdas|infra)/' },
    to: { path: '^test/' },
  },
  {
    name: 'every import is found',
    comment: 'an import that cannot be followed is one that no rule can judge',
    from: { path: '^(?:lambdas|infra)/' },
    to: { couldNotResolve: true },
  },
];

const top = fileURLToPath(new URL('../..', import.meta.url));

/** The files of a part, as paths from the top; without what lies under node_modules. */
function filesOf(part: string): readonly string[] {
  const found = readdirSync(join(top, part), { recursive: true, withFileTypes: true });
  return found
    .filter((file) => file.isFile() && /\.[cm]?ts$/.test(file.name))
    .map((file) => join(file.parentPath, file.name).slice(top.length).replaceAll('\\', '/'));
}

const { output } = await cruise(parts, {
  baseDir: top,
  parser: 'swc',
  // Imports of types count: they say who knows whom as the others do.
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  validate: true,
  metrics: true,
  ruleSet: { forbidden: rules },
});
const { modules, summary } = output as ICruiseResult;

describe('the layout of the house', () => {
  test('every file was seen', () => {
    const seen = new Set(modules.map(({ source }) => source));
    expect(parts.flatMap(filesOf).filter((file) => !seen.has(file))).toEqual([]);
  });

  test.each(rules.map(({ name, comment }) => [name, comment]))('%s', (name, comment) => {
    const broken = summary.violations
      .filter(({ rule }) => rule.name === name)
      .map(({ from, to }) => `${from} imports ${to}: ${comment}`);
    expect(broken).toEqual([]);
  });

  test('pure rooms ask no clock and no environment', () => {
    const asks =
      /\bTemporal\.Now\b|\bDate\.now\b|\bnew Date\(\)|\bprocess\.(?:env|argv|cwd|hrtime|uptime|memoryUsage)\b|\bperformance\.now\b/;
    const pure = rooms.filter((room) => room.pure).flatMap((room) => filesOf(room.at.slice(0, -1)));
    expect(pure.filter((file) => asks.test(readFileSync(join(top, file), 'utf8')))).toEqual([]);
  });

  test('no folder holds more than fifteen files', () => {
    const count = new Map<string, number>();
    for (const file of ['lambdas', 'infra'].flatMap(filesOf)) {
      const folder = file.slice(0, file.lastIndexOf('/'));
      count.set(folder, (count.get(folder) ?? 0) + 1);
    }
    expect([...count].filter(([folder, files]) => files > 15 && !stillTooFull.includes(folder))).toEqual([]);
    expect(stillTooFull.filter((folder) => (count.get(folder) ?? 0) <= 15)).toEqual([]);
  });
});
