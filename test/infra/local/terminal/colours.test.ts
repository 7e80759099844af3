import { afterEach, describe, expect, it, vi } from 'vitest';
import { asMail, asTable, painted } from '../../../../infra/local/terminal/colours.ts';
import { progressOf } from '../../../../infra/local/terminal/progress.ts';
import { project } from '../run.ts';
import { runHere } from '../run-in-process.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const controlled = '\u001b';
const bold = (text: string) => `${controlled}[1m${text}${controlled}[22m`;

/** A terminal, or none, that has colours. */
function terminal(isTTY: boolean): void {
  vi.stubEnv('NO_COLOR', '');
  vi.stubEnv('FORCE_COLOR', '');
  const { stdout } = process;
  Object.assign(stdout, { isTTY, hasColors: () => true });
}

describe('colours', () => {
  it.each<[string, boolean, Record<string, string>, boolean]>([
    ['on a terminal', true, {}, true],
    ['not in a file or a pipe', false, {}, false],
    ['not where NO_COLOR says so', true, { NO_COLOR: '1' }, false],
    ['in a pipe where FORCE_COLOR asks for them', false, { FORCE_COLOR: '1' }, true],
    ['not where FORCE_COLOR refuses them', true, { FORCE_COLOR: '0' }, false],
    ['not where both speak', false, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('are shown %s', (_, isTTY, environment, expected) => {
    terminal(isTTY);
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    expect(painted('WHAT HAPPENED', asMail)).toBe(expected ? bold('WHAT HAPPENED') : 'WHAT HAPPENED');
    terminal(false);
  });

  it('mark headings, and leave sentences as they are', () => {
    vi.stubEnv('FORCE_COLOR', '1');
    expect(painted('WHAT TO DO BY WHEN (2004 annual meeting)\nThe meeting is on May 25.\n', asMail)).toBe(
      `${bold('WHAT TO DO BY WHEN (2004 annual meeting)')}\nThe meeting is on May 25.\n`,
    );
    expect(painted('File   Form\n-----  ----\na.txt  8-K', asTable)).toBe(
      `${bold('File   Form')}\n-----  ----\na.txt  8-K`,
    );
  });

  it.each([
    ['a mail', ['check', 'test/filings/8-k-2003-press-release.txt'], true],
    ['a table', ['check', 'test/filings', '--quiet'], true],
    ['JSON', ['check', '--json', 'test/filings'], false],
    ['values for a spreadsheet', ['check', '--csv', 'test/filings'], false],
  ])('are in %s: %s', async (_, args, expected) => {
    const { out } = await runHere(project, args, { FORCE_COLOR: '1' });
    expect(out.includes(controlled)).toBe(expected);
  });
});

describe('progress', () => {
  function written(isTTY: boolean, total: number, isAlone = true): string {
    let text = '';
    const before = process.stderr.isTTY;
    process.stderr.isTTY = isTTY;
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((part) => {
      text += String(part);
      return true;
    });
    const progress = progressOf(total, 'files', isAlone);
    progress.done(1);
    progress.done(2);
    progress.end();
    spy.mockRestore();
    process.stderr.isTTY = before;
    return text;
  }

  it('is one line that is written over and taken away', () => {
    expect(written(true, 300)).toBe(`\r${controlled}[K1 of 300 files\r${controlled}[K`);
  });

  it.each([
    ['nobody watches', false, 300, true],
    ['there is one file', true, 1, true],
    ['mails are shown on the same screen', true, 300, false],
  ])('is not told where %s', (_, isTTY, total, isAlone) => {
    expect(written(isTTY, total, isAlone)).toBe('');
  });
});
