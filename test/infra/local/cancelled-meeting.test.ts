import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { submissionThatSays } from '../../findings/support/filing-that-says.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { runHere as run } from './run-in-process.ts';

const heading = 'Item 8.01. Other Events.';

it('the mail on a meeting that is cancelled has a calendar file beside it, which cancels what was told before', async () => {
  const folder = await temporaryFolder();
  const set = 'The 2027 annual meeting of stockholders will be held on Thursday, May 20, 2027.';
  const off =
    'The Company has cancelled its 2027 annual meeting of stockholders, which was to be held on May 20, 2027.';
  await writeFile(join(folder, 'a.txt'), submissionThatSays(set, { on: '2027-01-11', heading }));
  await writeFile(join(folder, 'b.txt'), submissionThatSays(off, { on: '2027-02-01', heading }));
  const args = ['--records', 'records', '--outbox', 'outbox'];
  expect((await run(folder, ['start', 'a.txt', ...args])).out).toContain('1 alert');
  const [first = ''] = await calendars(join(folder, 'outbox'));
  expect((await run(folder, ['start', 'b.txt', ...args])).out).toContain('1 alert');
  const all = await calendars(join(folder, 'outbox'));
  expect(all).toHaveLength(2);
  const cancelled = all.find((text) => text !== first) ?? '';
  expect(linesOf(cancelled, 'UID').sort()).toEqual(linesOf(first, 'UID').sort());
  expect(new Set(linesOf(first, 'STATUS'))).toEqual(new Set(['STATUS:CONFIRMED']));
  expect(new Set(linesOf(cancelled, 'STATUS'))).toEqual(new Set(['STATUS:CANCELLED']));
  expect(Math.min(...sequences(cancelled))).toBeGreaterThan(Math.max(...sequences(first)));
});

async function calendars(outbox: string): Promise<string[]> {
  const names = (await readdir(outbox)).filter((name) => name.endsWith('.ics'));
  return Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')));
}

function linesOf(text: string, name: string): string[] {
  return text.split('\r\n').filter((line) => line.startsWith(`${name}:`));
}

function sequences(text: string): number[] {
  return linesOf(text, 'SEQUENCE').map((line) => Number(line.replace('SEQUENCE:', '')));
}
