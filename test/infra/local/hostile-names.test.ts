import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { runHere } from './run-in-process.ts';

/** Clears the screen, names the window, and turns red by the one-character form of the sequence. */
const hostile = '\u001b[2J\u001b]0;mine\u0007\u009b31m.txt';
const escaped = '\\u001b[2J\\u001b]0;mine\\u0007\\u009b31m.txt';

const obeyed = /\r(?!\n)|(?![\t\n\r])\p{Cc}/u;

describe('a file whose name a terminal would obey', () => {
  it.each([
    ['check', ['check', hostile]],
    ['check --json', ['check', '--json', hostile]],
    ['calendar', ['calendar', hostile]],
    ['page', ['page', hostile]],
    ['a verb that does not take it', ['rules', hostile]],
  ])('is shown with its control characters escaped: %s', async (_, args) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, hostile), '%PDF-1.7\n');
    const { out, err } = await runHere(folder, args);
    expect(out + err).toContain(escaped);
    expect(out + err).not.toMatch(obeyed);
  });

  it('is shown so in what is said of an option that there is not', async () => {
    const { err } = await runHere('.', ['check', `--${hostile}`]);
    expect(err).toContain(escaped);
    expect(err).not.toMatch(obeyed);
  });

  it('is named in JSON as it is', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, hostile), '%PDF-1.7\n');
    const { out } = await runHere(folder, ['check', '--json', hostile]);
    expect(JSON.parse(out).source).toBe(hostile);
  });
});
