import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { project } from './run.ts';
import { runHere } from './run-in-process.ts';

const samples = join(project, 'test/filings');

/** A moved meeting (8-K of 2004), a proxy statement filed in June 2025, a filing with nothing to tell, and none. */
async function folderOfFilings(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'in'));
  await cp(join(samples, '8-k-2004-annual-meeting-moved.txt'), join(folder, 'in/moved.txt'));
  await cp(join(samples, 'def-14a-2025-proxy-statement.txt'), join(folder, 'in/proxy.txt'));
  await writeFile(join(folder, 'in/lease.txt'), lease);
  await writeFile(join(folder, 'in/scan.pdf'), '%PDF-1.7\n');
  return folder;
}

const lease = `                 SECURITIES AND EXCHANGE COMMISSION
                       Washington, D.C. 20549

                            FORM 8-K/A

                          CURRENT REPORT
  Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

      Date of Report (Date of earliest event reported): January 12, 2024

                       LARCH KETTLE WORKS INC.
        (Exact name of registrant as specified in its charter)

Item 1.01 Entry into a Material Definitive Agreement.

The Company has leased a warehouse in Toledo for ten years.
`;

const verbs = ['check', 'start'] as const;
const run = async (...args: string[]) => runHere(await folderOfFilings(), args);
const rowsOf = (out: string) =>
  out
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(',').slice(0, 3).join(' '));

describe.each(verbs)('%s of many files', (verb) => {
  it('ends with a table of file, form, registrant, news and next date, in lines that fit', async () => {
    const { code, out } = await run(verb, 'in', '--quiet');
    expect(code, 'some was rejected').toBe(1);
    expect(out).not.toContain('Subject:');
    expect(out).not.toContain('WHAT TO DO');
    expect(out).toContain('In in/');
    expect(out).toMatch(/^File +Form +Registrant +What +Next date$/m);
    expect(out).toMatch(/^moved\.txt +8-K +ALDER CREEK DIAGNOSTICS +annual meeting moved 107 +passed$/m);
    expect(out).toMatch(/^scan\.pdf +rejected:/m);
    expect(out).toMatch(/^lease\.txt +8-K\/A +LARCH KETTLE WORKS INC\. +nothing to tell$/m);
    expect(out).toMatch(/^4 files: 2 (?:alerts|worth an alert), 1 rejected\.$/m);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('shows the mails too unless it is asked to be quiet', async () => {
    const { out } = await run(verb, 'in');
    expect(out).toContain('WHAT TO DO BY WHEN');
    expect(out).toMatch(/^File +Form/m);
  });

  it.each<[string, string[], string[]]>([
    [
      'all',
      [],
      ['in/lease.txt nothing 8-K/A', 'in/moved.txt news 8-K', 'in/proxy.txt news DEF 14A', 'in/scan.pdf rejected '],
    ],
    ['alerts', ['--only', 'alerts'], ['in/moved.txt news 8-K', 'in/proxy.txt news DEF 14A']],
    ['what was rejected', ['--only', 'rejected'], ['in/scan.pdf rejected ']],
    [
      'a form with its amendments',
      ['--form', '8-K'],
      ['in/lease.txt nothing 8-K/A', 'in/moved.txt news 8-K', 'in/scan.pdf rejected '],
    ],
    ['forms as people write them', ['--form', '10q, def14a'], ['in/proxy.txt news DEF 14A', 'in/scan.pdf rejected ']],
    ['what is new', ['--since', '2025-06-05', '--only', 'alerts'], ['in/proxy.txt news DEF 14A']],
    [
      'what is new by the date of the report',
      ['--since', '2024-01-12', '--form', '8-K'],
      ['in/lease.txt nothing 8-K/A', 'in/scan.pdf rejected '],
    ],
  ])('lists as values %s', async (_, options, expected) => {
    const { out } = await run(verb, 'in', '--csv', ...options);
    expect(out).toMatch(/^file,status,form,registrant,cik,filed,what,next_date,next_deadline\r\n/);
    expect(rowsOf(out)).toEqual(expected);
  });

  it('counts what was passed over', async () => {
    expect((await run(verb, 'in', '--quiet', '--form', '10-K')).out).toContain('1 rejected, 3 passed over.');
  });

  it.each([
    ['a form that is empty', ['--only', 'news'], /Allowed choices are alerts, rejected/],
    ['a day that there is not', ['--since', '2024-02-30'], /There is no day 2024-02-30/],
  ])('ends with 2 on %s', async (_, options, message) => {
    const { code, err } = await run(verb, 'in', ...options);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('check', () => {
  it('answers in JSON for what is wanted alone, without a table', async () => {
    const { out } = await run('check', 'in', '--json', '--only', 'alerts');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).source),
    ).toEqual(['in/moved.txt', 'in/proxy.txt']);
  });

  it('of one file has no table', async () => {
    expect((await run('check', 'in/moved.txt')).out).not.toMatch(/^File +/m);
    expect((await run('check', 'in/moved.txt', '--quiet')).out).toMatch(/^in\/moved\.txt +8-K/m);
  });

  it('cannot print two formats at once', async () => {
    const { code, err } = await run('check', 'in', '--json', '--csv');
    expect({ code, err }).toEqual({ code: 2, err: 'error: --json and --csv cannot be printed at once: name one\n' });
  });
});

describe('start', () => {
  it('puts into outbox and records only what is wanted, however quiet it is', async () => {
    const folder = await folderOfFilings();
    await runHere(folder, [
      'start',
      'in',
      '--quiet',
      '--form',
      'DEF 14A',
      '--outbox',
      'outbox',
      '--records',
      'records',
    ]);
    const mails = (await readdir(join(folder, 'outbox'))).filter((name) => name.endsWith('.eml'));
    expect(mails.map((name) => name.slice(0, 12)).sort()).toEqual(['filing-rejec', 'harrow-point']);
    expect(await readdir(join(folder, 'records/filings'))).toHaveLength(1);
  });

  it('lists what was dealt with before as that', async () => {
    const folder = await folderOfFilings();
    const args = ['start', 'in', '--records', 'records', '--quiet'];
    await runHere(folder, args);
    expect((await runHere(folder, args)).out).toMatch(
      /^moved\.txt +8-K +ALDER CREEK DIAGNOSTICS +dealt with before +passed$/m,
    );
  });

  it('takes none of it while it watches', async () => {
    const { code, err } = await run('start', 'in', '--watch', '--csv');
    expect(code).toBe(2);
    expect(err).toContain('it takes no --quiet, --only, --form, --since or --csv');
  });
});
