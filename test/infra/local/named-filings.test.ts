import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { awsEnvironment, fakeAwsWithClients } from '../../aws-clients.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { project } from './run.ts';
import { runHere } from './run-in-process.ts';

const { aws } = await fakeAwsWithClients();
beforeEach(() => aws.reset());
afterAll(() => aws.stop());

const proxy = join(project, 'test/filings/def-14a-2025-proxy-statement.txt');
const report = join(project, 'test/filings/8-k-2004-annual-meeting-moved.txt');

const sources = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map(({ source, status }) => [source, status]);

/** A folder with a filing, one in a folder within it, and one that is none. */
async function folderOfFilings(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'in/2025'), { recursive: true });
  await cp(report, join(folder, 'in/a.txt'));
  await cp(proxy, join(folder, 'in/2025/b.txt'));
  await writeFile(join(folder, 'in/c.pdf'), '%PDF-1.7\n');
  return folder;
}

describe('a folder', () => {
  it.each(['in', 'in/', './in'])(
    'written "%s" is all the files in it, named from where the user stands',
    async (word) => {
      const { code, out } = await runHere(await folderOfFilings(), ['check', '--json', word]);
      const within = word.replace(/\/$/, '');
      expect(sources(out)).toEqual([
        [`${within}/2025/b.txt`, 'analysed'],
        [`${within}/a.txt`, 'analysed'],
        [`${within}/c.pdf`, 'rejected'],
      ]);
      expect(code).toBe(1);
    },
  );

  it.each(['check', 'start'])('without files is no mistake, and is said: %s', async (verb) => {
    const folder = await temporaryFolder();
    const { code, err } = await runHere(folder, [verb, '.']);
    expect({ code, err }).toEqual({ code: 0, err: 'No file to read in .\n' });
  });

  it('gives the deadlines of all its filings to one calendar', async () => {
    const { out, err } = await runHere(await folderOfFilings(), ['calendar', 'in']);
    expect(out).toContain('HARROW POINT');
    expect(out).toContain('ALDER CREEK');
    expect(err).toContain('in/c.pdf: ');
  });

  it('of several files is no page', async () => {
    const { code, err } = await runHere(await folderOfFilings(), ['page', 'in']);
    expect({ code, err }).toEqual({ code: 2, err: 'error: in names 3 files: a page shows one\n' });
  });
});

describe('a place in a bucket', () => {
  const place = async (word: string, verb: readonly string[] = ['check', '--json']) => {
    for (const [key, path] of [
      ['in/a.txt', report],
      ['in/2025/b.txt', proxy],
      ['in-2024/c.txt', report],
    ] as const)
      aws.upload('filings', key, await readFile(path));
    aws.upload('filings', 'in/', '');
    return runHere('.', [...verb, word], awsEnvironment(aws.endpoint));
  };

  it.each([
    ['s3://filings/in/a.txt', ['in/a.txt']],
    ['s3://filings/in', ['in/2025/b.txt', 'in/a.txt']],
    ['s3://filings/in/', ['in/2025/b.txt', 'in/a.txt']],
    ['s3://filings', ['in-2024/c.txt', 'in/2025/b.txt', 'in/a.txt']],
  ])('%s is what lies there', async (word, keys) => {
    const { code, out } = await place(word);
    expect(sources(out)).toEqual(keys.map((key) => [`s3://filings/${key}`, 'analysed']));
    expect(code).toBe(0);
  });

  it('where nothing lies is said', async () => {
    const { code, out } = await place('s3://filings/out/a.txt');
    expect(sources(out)).toEqual([['s3://filings/out/a.txt', 'rejected']]);
    expect(out).toContain('There is no such object, and none below it.');
    expect(code).toBe(1);
  });

  it('is read by start', async () => {
    const { out } = await place('s3://filings/in/a.txt', ['start']);
    expect(out).toContain('Subject: ALDER CREEK');
    expect(out).toContain('1 file: 1 alert, 0 rejected.');
  });

  it.each([
    ['s3://', 'names no bucket'],
    ['s3://Filings/a.txt', 'names no bucket'],
  ])('that is none is wrong usage: %s', async (word, message) => {
    const { code, err } = await place(word);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });

  it('that S3 does not show is told in words', async () => {
    aws.trouble = ({ operation }) =>
      operation === 'ListObjectsV2' ? { kind: 'answer', status: 403, code: 'AccessDenied' } : null;
    const { code, err } = await place('s3://filings/in/');
    aws.trouble = () => null;
    expect(code).toBe(2);
    expect(err).toContain('s3://filings/in/ cannot be listed: S3 says AccessDenied');
  });
});

describe('standard input', () => {
  /** Runs the command in a process of its own, with the file put into it. */
  async function withInput(args: readonly string[], path: string) {
    const child = spawn(join(project, 'node_modules/.bin/tsx'), ['infra/local/cli.ts', ...args], { cwd: project });
    child.stdin.end(await readFile(path));
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code, out, err };
  }

  it('is a filing like others', async () => {
    const { code, out } = await withInput(['check', '--json', '-', proxy], report);
    expect(sources(out)).toEqual([
      ['-', 'analysed'],
      [proxy, 'analysed'],
    ]);
    expect(code).toBe(0);
  });

  it('is remembered as one that landed, once', async () => {
    const folder = await temporaryFolder();
    const args = ['start', '-', '--records', join(folder, 'records')];
    expect((await withInput(args, report)).out).toContain('1 file: 1 alert, 0 rejected.');
    expect((await withInput(args, report)).out).toContain('-: dealt with before');
    const replayed = await runHere(folder, ['replay', '--records', 'records']);
    expect(replayed.out).toContain('cannot be read again; its record stays as it is');
  });
});
