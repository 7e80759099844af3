import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { S3Store } from '../../../lambdas/records/s3/s3-store.ts';
import { awsEnvironment, fakeAwsWithClients } from '../../aws-clients.ts';
import { tell, unwrapped } from '../../stories/tell.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { project } from './run.ts';
import { runHere as run } from './run-in-process.ts';

const { aws, s3 } = await fakeAwsWithClients();
afterAll(() => aws.stop());
const stories = join(project, 'test/stories');

/** A folder that holds the records of last year's proxy statement and of the report of this year's date. */
async function folderWithRecords(): Promise<string> {
  const folder = await temporaryFolder();
  const paths = ['def-14a-2003.txt', '8-k-2004.txt'].map((name) => join(stories, name));
  const { code, out } = await run(folder, ['start', ...paths, '--records', 'records']);
  expect(out).toContain('2 files: 2 alerts, 0 rejected.');
  expect(code).toBe(0);
  return folder;
}

describe('what is on record in a folder', () => {
  it('is listed, explained, corrected and analysed again', async () => {
    const folder = await folderWithRecords();
    const on = (command: string, ...args: string[]) => run(folder, [command, ...args, '--records', 'records']);

    const upcoming = await on('upcoming', '--all', '--json');
    const due = upcoming.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(due.map((one) => one.due)).toEqual([...due.map((one) => one.due)].sort());
    expect(due.filter((one) => one.supersededBy !== null).map((one) => one.due)).toContain('2004-03-05');
    expect((await on('upcoming')).out, 'all of it has passed').toBe('No deadline is open.\n');

    const before = await on('registrant', '0-23471');
    expect(unwrapped(before.out)).toContain('Tue May 25, 2004 From the 8-K of March 1, 2004.');

    const said = ['--meeting', '2004-05-25', '--date', '2004-05-26', '--by', 'Jane Doe', '--reason', 'a misprint'];
    const corrected = await on('correct', '9990071', ...said);
    expect(corrected).toMatchObject({ code: 0, err: '' });
    expect(unwrapped(corrected.out)).toContain('Wed May 26, 2004 From Jane Doe, who corrected it on');

    const again = await on('replay', 'Quillback Marine Supply Corp', '--outbox', 'outbox');
    expect(again.out).toContain('corrected: annual meeting moved 79 days earlier, to May 26, 2004');
    expect(again.out).toContain('2 filings: 1 as before, 1 changed and told, 0 changed and not told, 0 gone.');
    expect((await on('replay')).out).toBe(
      '2 filings: 2 as before, 0 changed and told, 0 changed and not told, 0 gone.\n',
    );
  });

  it('is listed as a table, one row a deadline, in lines that fit', async () => {
    const { out } = await run(await folderWithRecords(), ['upcoming', '--all', '--records', 'records']);
    expect(out).toMatch(/^Last day +In +Registrant +What +Meeting$/m);
    expect(out).toMatch(/^Fri Mar 5, 2004 +replaced +QUILLBACK/m);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('is listed for a spreadsheet, as many lines as in JSON', async () => {
    const folder = await folderWithRecords();
    const on = async (how: string) => (await run(folder, ['upcoming', '--all', how, '--records', 'records'])).out;
    const [heading, ...lines] = (await on('--csv')).trimEnd().split('\r\n');
    expect(heading).toMatch(/^status,days,due,opens,registrant,cik,actor,what,rule,/);
    const json = (await on('--json')).trimEnd().split('\n');
    expect(lines.map((line) => line.split(',')[2])).toEqual(json.map((line) => JSON.parse(line).due));
    expect(new Set(lines.map((line) => line.split(',')[0]))).toEqual(new Set(['passed', 'replaced']));
  });

  it('is the same calendar as "calendar" writes, for the days asked', async () => {
    const folder = await folderWithRecords();
    const on = async (...args: string[]) => (await run(folder, [...args, '--records', 'records'])).out;
    const plain = (text: string) => text.replace(/^DTSTAMP.*$/gm, '');
    expect(plain(await on('upcoming', '--all', '--ics'))).toBe(plain(await on('calendar')));
    expect(await on('upcoming', '--ics'), 'all of it has passed').not.toContain('BEGIN:VEVENT');
  });

  it('is used by check', async () => {
    const folder = await folderWithRecords();
    const { out } = await run(folder, ['check', '--json', join(stories, '10-q-2004.txt'), '--records', 'records']);
    expect(JSON.parse(out).deadlines.map((one: { meeting: { date: string } }) => one.meeting.date)).toContain(
      '2004-05-25',
    );
  });
});

describe('what is on record in a bucket', () => {
  it('is listed and explained as in a folder', async () => {
    await tell(['proxy', 'report'], new S3Store(s3, 'records'));
    const on = (command: string, ...args: string[]) =>
      run(project, [command, ...args, '--records', 's3://records'], awsEnvironment(aws.endpoint));
    const registrant = await on('registrant', '9990071', '--json');
    const upcoming = await on('upcoming', '--all', '--days', '0');
    expect(JSON.parse(registrant.out).meetings).toMatchObject([
      { year: 2003 },
      { year: 2004, date: { date: '2004-05-25' } },
    ]);
    expect(upcoming.out).toContain('Fri Mar 26, 2004');
  });
});

describe('rules', () => {
  it('prints the catalogue, or a part of it, in lines that fit a terminal', async () => {
    const all = await run(project, ['rules']);
    const some = await run(project, ['rules', 'rule-14a-8.e']);
    for (const line of all.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(all.out.length).toBeGreaterThan(some.out.length);
    expect(some.out).toMatch(/^rule-14a-8\.e2 {2}\(shareholder\)/);
  });

  it('computes from given dates what no filing calls for', async () => {
    const given = ['--given', 'definitiveFiling=2024-04-05'];
    const { out } = await run(project, ['rules', 'rule-14a-8', ...given]);
    expect(out.match(/^rule\S+/gm)).toEqual(['rule-14a-8.e3', 'rule-14a-8.j1', 'rule-14a-8.m3']);
    expect(out).toContain('Comes to Tuesday, Jan 16, 2024: 80 days before');
  });

  it('prints JSON, a line each, and the rules of a file too', async () => {
    const folder = await temporaryFolder();
    const rule = {
      id: 'house.annual-report',
      title: 'Order the annual report',
      actor: 'company',
      citation: 'office manual',
      timing: { due: { days: 20, unit: 'calendar', direction: 'before', of: { on: 'meeting' } } },
    };
    await writeFile(join(folder, 'house.json'), JSON.stringify({ rules: [rule] }));
    const { out } = await run(folder, ['rules', '--json', '--rules', 'house.json', 'house.']);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ id: 'house.annual-report', source: 'house rule' }]);
    const args = ['check', '--json', '--rules', 'house.json', join(stories, '8-k-2004.txt')];
    const rules = JSON.parse((await run(folder, args)).out).deadlines.map((one: { rule: string; due: string }) => [
      one.rule,
      one.due,
    ]);
    expect(rules).toContainEqual(['house.annual-report', '2004-05-05']);
  });
});

describe('wrong usage of the commands on records', () => {
  const who = ['--by', 'Jane Doe', '--reason', 'a misprint', '--records', 'records'];

  it.each([
    ['no records', ['upcoming'], /required option '--records <place>'/],
    ['a bucket with a key', ['upcoming', '--records', 's3://bucket/records'], /names no bucket/],
    ['two formats', ['upcoming', '--records', '.', '--csv', '--ics'], /cannot be printed at once: name one/],
    ['days that are no number', ['upcoming', '--records', 'records', '--days', 'many'], /written like 30/],
    ['a registrant that is not on record', ['registrant', 'ACME', '--records', '.'], /Nothing is on record of "ACME"/],
    [
      'records that are not there',
      ['upcoming', '--records', 'records'],
      /There is no folder .*records: the records are where/,
    ],
    ['nobody who corrects', ['correct', '1', '--records', 'records', '--reason', 'x'], /required option '--by <name>'/],
    ['a day that does not exist', ['correct', '1', ...who, '--meeting', '2004-02-30'], /There is no day 2004-02-30/],
    [
      'a subject that does not exist',
      ['correct', '1', ...who, '--printed', 'dinner=2004-03-05'],
      /The subjects are rule-14a-8-proposal/,
    ],
    ['a rule that does not exist', ['rules', 'house'], /No rule begins with house/],
    ['a date that no rule counts from', ['rules', '--given', 'dinner=2004-03-05'], /The keys are event, meeting/],
    [
      'dates that do not suffice',
      ['rules', 'rule-14a-8.j1', '--given', 'meeting=2024-05-16'],
      /Nothing follows from meeting alone/,
    ],
    ['no file of rules', ['rules', '--rules', 'absent.json'], /The house rules .*absent\.json cannot be read/],
  ])('ends with 2 and says what is wrong: %s', async (_, args, message) => {
    const { code, out, err } = await run(await temporaryFolder(), args);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n +at /);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('names each mistake in a file of rules with its place', async () => {
    const folder = await temporaryFolder();
    await writeFile(
      join(folder, 'house.json'),
      JSON.stringify({ rules: [{ id: 'house.one', actor: 'nobody' }], clauses: [{}] }),
    );
    const { code, err } = await run(folder, ['check', '--rules', 'house.json', 'x.txt']);
    expect(code).toBe(2);
    expect(err).toMatch(/- rules\[0\]\.title: /);
    expect(err).toMatch(/- rules\[0\]\.actor: /);
    expect(err).toMatch(/- clauses\[0\]\.subjects: /);
  });

  it.each([
    [
      'of a meeting that is not on record',
      ['--meeting', '2004-06-01', '--date', '2004-06-02'],
      /the days on record are 2003-08-13, 2004-05-25/,
    ],
    ['of no meeting', ['--date', '2004-05-26'], /Say which annual meeting is meant/],
    ['of nothing', ['--meeting', '2004-05-25'], /Say what is to be corrected/],
    [
      'of a provision that is not there',
      ['--misread', 'nomination=0009990071-04-000009'],
      /No provision for nomination is on record/,
    ],
  ])('a correction %s is not put on record', async (_, args, message) => {
    const folder = await folderWithRecords();
    const { code, err } = await run(folder, ['correct', '9990071', ...who, ...args]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) });
    await expect(readFile(join(folder, 'records/corrections/cik-0009990071.json'))).rejects.toThrow('ENOENT');
  });
});

describe('help', () => {
  it.each(['start', 'check', 'upcoming', 'calendar', 'page', 'remind', 'registrant', 'correct', 'replay', 'rules'])(
    'on %s fits 80 columns and has examples',
    async (command) => {
      const { code, out } = await run(project, [command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`Examples:\\n.*filing-watch ${command}`));
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );
});
