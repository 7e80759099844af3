import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysis } from '../../../lambdas/records/json/analysis.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { project, run as runWith } from './run.ts';
import { runHere } from './run-in-process.ts';

const samples = join(project, 'test/filings');

/** As a user does, in a process of its own; what needs none is run here, which is quicker. */
const runAlone = (standing: string, ...args: string[]) => runWith(standing, args);
const run = (standing: string, ...args: string[]) => runHere(standing, args);

const answers = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => analysis.parse(JSON.parse(line)));

describe('check --json', () => {
  it('answers for each file in order, on a line of its own that fits the schema', async () => {
    const names = ['8-k-2024-annual-meeting-moved.htm', 'def-14a-2025-proxy-statement.txt'];
    const { code, out } = await runAlone(samples, 'check', '--json', ...names);
    expect(code).toBe(0);
    expect(answers(out).map(({ source, status }) => [source, status])).toEqual(names.map((name) => [name, 'analysed']));
  });

  it('answers for a file that cannot be read, and goes on', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.pdf'), '%PDF-1.7\n');
    await cp(join(samples, 'def-14a-2025-proxy-statement.txt'), join(folder, 'b.txt'));
    const { code, out } = await run(folder, 'check', '--json', 'a.pdf', 'absent.txt', 'b.txt');
    expect(code).toBe(1);
    expect(answers(out).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'analysed']);
    expect(answers(out).map(({ source }) => source)).toEqual(['a.pdf', 'absent.txt', 'b.txt']);
  });
});

describe('check', () => {
  it('tells people what it found, in lines that fit a terminal', async () => {
    const { code, out } = await run(samples, 'check', 'def-14a-2025-proxy-statement.txt');
    expect(code).toBe(0);
    expect(out).toContain('WHAT HAPPENED');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('check --assume', () => {
  const moved = '8-k-2024-annual-meeting-moved.htm';
  const supposing = ['--assume', 'meeting=2024-06-18', '--assume', 'mailing=2024-05-01'];

  it('says WHAT IF before all else, with what is supposed', async () => {
    const { code, out } = await run(samples, 'check', moved, ...supposing);
    expect(code).toBe(0);
    expect(out.slice(0, out.indexOf('==')).replace(/\s+/g, ' ')).toBe(
      'WHAT IF: supposing that the annual meeting is on Tuesday, June 18, 2024 and that the proxy materials are sent on Wednesday, May 1, 2024. This is what would follow, not what is so. ',
    );
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('has a field of its own in JSON, which no other answer has', async () => {
    const { out } = await run(samples, 'check', '--json', moved, ...supposing);
    expect(JSON.parse(out)).toMatchObject({ whatIf: { meeting: '2024-06-18', mailing: '2024-05-01' } });
    expect(answers(out)).toHaveLength(1);
    expect((await run(samples, 'check', '--json', moved)).out).not.toContain('whatIf');
    expect((await run(samples, 'check', moved)).out).not.toContain('WHAT IF');
  });
});

describe('wrong usage', () => {
  it.each([
    ['no file to check', ['check'], /missing required argument/],
    ['an option that does not exist', ['check', '--jason', 'x'], /unknown option '--jason'/],
    ['a command that does not exist', ['inspect'], /unknown command 'inspect'/],
    ['no folder to watch', ['start', '--watch'], /--watch takes one folder/],
  ])('ends with 2 and says what is wrong: %s', async (_, args, message) => {
    const { code, out, err } = await run(project, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(out).toBe('');
  });
});

describe('start', () => {
  it('shows the alerts of the samples and ends', async () => {
    const { code, out } = await runAlone(project, 'start');
    expect(code).toBe(0);
    expect(out.match(/^Subject: /gm)).toHaveLength(5);
    expect(out).toContain('5 files: 5 alerts, 0 rejected.');
  });

  it('takes files and folders, shows the same filing once, and names what it could not read', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'incoming'));
    await cp(join(samples, 'def-14a-2025-proxy-statement.txt'), join(folder, 'a.txt'));
    await cp(join(samples, 'def-14a-2025-proxy-statement.txt'), join(folder, 'incoming/b.txt'));
    await writeFile(join(folder, 'incoming/c.pdf'), '%PDF-1.7\n');
    const { code, out } = await run(folder, 'start', 'a.txt', 'incoming');
    expect(code, 'some was rejected').toBe(1);
    expect(out.match(/^Subject: HARROW POINT/gm)).toHaveLength(1);
    expect(out).toContain('Subject: Filing rejected: c.pdf');
    expect(out).toContain('3 files: 1 alert, 1 rejected.');
  });

  it('remembers between runs when it is given a folder for it, and puts mails into another', async () => {
    const folder = await temporaryFolder();
    const args = [
      'start',
      join(samples, 'def-14a-2025-proxy-statement.txt'),
      '--records',
      'records',
      '--outbox',
      'outbox',
    ];
    const first = await run(folder, ...args);
    expect(first.out).toContain('1 file: 1 alert');
    expect(first.out).toContain(join(folder, 'records/filings/0009990023-25-000037.json'));
    const again = await run(folder, ...args);
    expect(again.out).toContain('1 file: 0 alerts');
    expect(JSON.parse(await readFile(join(folder, 'records/filings/0009990023-25-000037.json'), 'utf8'))).toMatchObject(
      {
        state: 'alerted',
      },
    );
  });

  it('says which path is not there', async () => {
    const { code, err } = await run(project, 'start', 'absent');
    expect(code).toBe(2);
    expect(err).toMatch(/absent: There is no such file or folder/);
    expect(err).not.toMatch(/ at /);
  });
});
