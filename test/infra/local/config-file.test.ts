import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { configFile } from '../../../infra/local/options/config-schema.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { project } from './run.ts';
import { runHere } from './run-in-process.ts';

const report = join(project, 'test/filings/8-k-2004-annual-meeting-moved.txt');

/** A folder with that config file, the records of one filing in "kept", and its mail in "mails". */
async function folderWith(config: object, at = 'filing-watch.json'): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'elsewhere'));
  await writeFile(join(folder, at), JSON.stringify(config));
  return folder;
}

describe('a config file', () => {
  const config = { $schema: 'filing-watch.schema.json', records: 'kept', outbox: 'mails' };

  it('gives every command the options that would be given again and again', async () => {
    const folder = await folderWith(config);
    expect((await runHere(folder, ['start', report])).out).toContain(join(folder, 'kept/filings'));
    expect((await runHere(folder, ['upcoming', '--all'])).out).toContain('ALDER CREEK');
    expect((await runHere(folder, ['start', report])).out).toContain('dealt with before');
  });

  it('is no hindrance to checking a filing before anything is on record', async () => {
    expect(await runHere(await folderWith(config), ['check', report])).toMatchObject({ code: 0, err: '' });
  });

  it('gives way to what the user says', async () => {
    const folder = await folderWith(config);
    const { code, err } = await runHere(folder, ['upcoming', '--records', 'elsewhere/absent']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('elsewhere/absent') });
  });

  it('is found elsewhere when it is named, and its paths are those of its folder', async () => {
    const folder = await folderWith(config, 'elsewhere/mine.json');
    const on = (...args: string[]) => runHere(folder, ['--config', 'elsewhere/mine.json', ...args]);
    expect((await on('start', report)).out).toContain(join(folder, 'elsewhere/kept/filings'));
    expect((await on('registrant', '0-21877')).out).toContain('ALDER CREEK');
  });

  it.each(['calendar', 'page'])('leaves it to the user whether %s is of filings or of records', async (verb) => {
    const folder = await folderWith(config);
    await runHere(folder, ['start', report, '--quiet']);
    for (const args of [[verb, report], [verb]]) {
      const { code, out } = await runHere(folder, args);
      expect(code).toBe(0);
      expect(out).toMatch(/^(?:BEGIN:VCALENDAR|<!doctype html>)/i);
    }
  });

  it.each([
    ['a setting that there is not', { record: 'kept' }, /- there is no setting record\n- the settings are .*records/],
    ['a setting that is no text', { records: 7 }, /- records: Invalid input/],
    ['no object', [], /- the file: Invalid input/],
  ])('is wrong usage, and named with its place: %s', async (_, given, message) => {
    const { code, err, out } = await runHere(await folderWith(given), ['check', report]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('that is no JSON, or not there when it is named, is wrong usage', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'filing-watch.json'), '{');
    expect(await runHere(folder, ['rules'])).toMatchObject({ code: 2, err: expect.stringMatching(/are no JSON/) });
    const absent = await runHere(folder, ['--config', 'absent.json', 'rules']);
    expect(absent).toMatchObject({ code: 2, err: expect.stringMatching(/absent\.json cannot be read/) });
  });

  it('has a schema for editors that says the same as the program', async () => {
    const path = join(project, 'infra/local/options/filing-watch.schema.json');
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(z.toJSONSchema(configFile));
  });
});
