import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { runHere } from './run-in-process.ts';

const script = async (shell: string) => (await runHere('.', ['completion', shell])).out;

/** What bash offers when the last of the words is being typed. */
async function offered(...words: string[]): Promise<string[]> {
  const typed = ['filing-watch', ...words].map((word) => `'${word}'`).join(' ');
  const asked = `COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _filing_watch; printf '%s\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['--norc', '-c', `${await script('bash')}\n${asked}`], { encoding: 'utf8' });
  return out.split('\n').filter((line) => line !== '');
}

describe('completion in bash', () => {
  it.each<[string, string[], string[]]>([
    ['verbs', ['re'], ['remind', 'registrant', 'replay', 'redrive']],
    ['the options of a verb', ['upcoming', '--'], ['--records', '--days', '--all', '--json', '--csv', '--ics']],
    ['an option from its beginning', ['check', '--as'], ['--assume']],
    ['the words that an option takes', ['start', 'in', '--only', ''], ['alerts', 'rejected']],
    ['files, which bash knows itself, where no option is begun', ['check', 'in'], []],
  ])('offers %s', async (_, words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });
});

const hasZsh = spawnSync('zsh', ['--version']).status === 0;

describe('completion in zsh', () => {
  it.skipIf(!hasZsh)('is taken by zsh (skipped where zsh is not installed)', async () => {
    const path = join(await temporaryFolder(), 'completion.zsh');
    await writeFile(path, await script('zsh'));
    const asked = `autoload -U compinit && compinit -D; source ${path}; print $_comps[filing-watch]; whence -w _filing_watch`;
    expect(execFileSync('zsh', ['-f', '-c', asked], { encoding: 'utf8' })).toBe(
      '_filing_watch\n_filing_watch: function\n',
    );
  });

  it('knows every verb with what it does, and its options', async () => {
    const text = await script('zsh');
    expect(text).toContain("'remind:mail one digest");
    expect(text).toContain("'*--csv[a line a deadline, for spreadsheets]'");
    expect(text).toContain(':value:(alerts rejected)');
  });
});

it('another shell is wrong usage', async () => {
  const { code, err } = await runHere('.', ['completion', 'fish']);
  expect(code).toBe(2);
  expect(err).toContain('Allowed choices are bash, zsh');
});
