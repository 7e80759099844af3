import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import cdkJson from '../../cdk.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };

const commands = Object.entries({ ...packageJson.scripts, 'cdk.json app': cdkJson.app });

describe('what npm and cdk run', () => {
  it.each(commands)(
    '%s runs on Windows too: no path to a binary, nothing that only a POSIX shell knows',
    (_, command) => {
      expect(command).not.toMatch(/node_modules|\.\/|\.bin|[$`';]|\b(?:export|env|rm|cp|sh|bash) |^\w+=/);
    },
  );
});

describe('the files of the program', () => {
  const folders = ['infra', 'lambdas', 'test'];
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll(sep, '/')}`),
  );

  it('have names that Windows allows, and that differ in more than capitals', () => {
    const forbidden = paths.filter((path) =>
      /[<>:"|?*\\]|[. ](?:\/|$)|\/(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i.test(path),
    );
    expect(forbidden).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });

  it('make a path of an address as Windows needs it: never by its pathname', () => {
    const sources = paths.filter((path) => /\.m?ts$|\.mjs$/.test(path) && !path.startsWith('test/'));
    expect(
      sources.filter((path) =>
        /import\.meta\.url\)\.pathname|import\.meta\.dirname \+/.test(readFileSync(path, 'utf8')),
      ),
    ).toEqual([]);
  });
});
