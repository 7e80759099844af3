import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { project } from './run.ts';
import { runHere } from './run-in-process.ts';

const samples = join(project, 'test/filings');
const proxy = join(samples, 'def-14a-2025-proxy-statement.txt');
const moved = join(samples, '8-k-2004-annual-meeting-moved.txt');

/** Watches, as the user who stands in that folder, until the test ends it; what is written so far is in `said`. */
function watching(standing: string, ...args: string[]) {
  const onSignal: (() => void)[] = [];
  const once = process.once.bind(process);
  const spy = vi.spyOn(process, 'once').mockImplementation((event, listener) => {
    if (event !== 'SIGINT') return once(event, listener);
    onSignal.push(listener as () => void);
    return process;
  });
  const ended = runHere(standing, ['start', ...args, '--watch']);
  const written = vi.mocked(process.stdout.write).mock.calls;
  const end = async () => {
    for (const stop of onSignal) stop();
    spy.mockRestore();
    return await ended;
  };
  onTestFinished(async () => void (await end()));
  return { end, said: () => written.map(([text]) => String(text)).join('') };
}
const eventually = (isSo: () => void) => vi.waitFor(isSo, { timeout: 30_000, interval: 100 });

describe('a folder that is to be watched', () => {
  it.each([
    ['is not there', 'none', /There is no folder .*none/],
    ['is a file', 'file.txt', /file\.txt is a file: --watch takes a folder/],
    ['is a link that leads nowhere', 'dangling', /There is no folder .*dangling/],
  ])('but %s is said in words', async (_, name, message) => {
    const standing = await temporaryFolder();
    await writeFile(join(standing, 'file.txt'), 'x');
    await symlink(join(standing, 'gone'), join(standing, 'dangling'));
    const { code, out, err } = await runHere(standing, ['start', name, '--watch']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/ at \S+:\d/);
  });

  it.each([
    ['the records', ['--records', 'in']],
    ['the mails', ['--outbox', './in/']],
    ['the mails, through a link', ['--outbox', 'link']],
  ])('is not the place for %s', async (_, options) => {
    const standing = await temporaryFolder();
    await mkdir(join(standing, 'in'));
    await symlink(join(standing, 'in'), join(standing, 'link'));
    const { code, err } = await runHere(standing, ['start', 'in', '--watch', ...options]);
    expect(code).toBe(2);
    expect(err).toContain('need folders of their own');
  });

  it('leaves its records and mails where the user stands, unless told', async () => {
    const standing = await temporaryFolder();
    await mkdir(join(standing, 'far/in'), { recursive: true });
    await cp(proxy, join(standing, 'far/in/a.txt'));
    const { said, end } = watching(standing, 'far/in');
    await eventually(() => expect(said()).toContain('a.txt: an alert was mailed'));
    await end();
    expect((await readdir(standing)).sort()).toEqual(['far', 'outbox', 'records']);
    expect(await readdir(join(standing, 'far'))).toEqual(['in']);
  });

  it.each([
    ['within it', 'in', ['--records', 'in/records', '--outbox', 'in/mails/out']],
    ['within it, by a path with dots', 'in', ['--records', './in/../in/records/', '--outbox', 'in/outbox/']],
    ['within what a link leads to', 'link', ['--records', 'in/records', '--outbox', 'in/outbox']],
  ])('reads nothing of its own %s', async (_, name, options) => {
    const standing = await temporaryFolder();
    await mkdir(join(standing, 'in'));
    await symlink(join(standing, 'in'), join(standing, 'link'));
    await cp(proxy, join(standing, 'in/a.txt'));
    const { said, end } = watching(standing, name, ...options);
    await eventually(() => expect(said()).toContain('a.txt: an alert was mailed'));
    await cp(moved, join(standing, 'in/b.txt'));
    await eventually(() => expect(said()).toContain('b.txt: an alert was mailed'));
    await end();
    expect(said().match(/^\S+\.\w+: .*$/gm)).toEqual(['a.txt: an alert was mailed', 'b.txt: an alert was mailed']);
  });
});

describe('what lies in a folder that is read once', () => {
  it('also behind links, once; what cannot be read is named', async () => {
    const standing = await temporaryFolder();
    const within = (name: string) => join(standing, name);
    for (const name of ['in', 'elsewhere']) await mkdir(within(name));
    await cp(proxy, within('elsewhere/a.txt'));
    await cp(moved, within('b.txt'));
    await symlink(within('elsewhere'), within('in/folder'));
    await symlink(within('b.txt'), within('in/link to b.txt'));
    await symlink(within('gone'), within('in/dangling.txt'));
    await symlink(within('in/round'), within('in/round'));
    await symlink(within('in'), within('elsewhere/back'));
    const { code, out } = await runHere(standing, ['start', 'in']);
    const words = out.replace(/\s+/g, ' ');
    expect(out.match(/^Subject: /gm)).toHaveLength(2);
    expect(words).toContain('a link that leads nowhere');
    expect(words).toContain('a link that leads to itself');
    expect(words).toContain('4 files: 2 alerts, 0 rejected, 2 failed.');
    expect(code).toBe(1);
  });

  it('without leftovers and empty places of a sync client', async () => {
    const standing = await temporaryFolder();
    await mkdir(join(standing, 'in'));
    for (const name of ['x.part', '~$x.htm', 'Thumbs.db', 'desktop.ini', '.DS_Store', '.x.txt.icloud'])
      await cp(proxy, join(standing, 'in', name));
    expect((await runHere(standing, ['start', 'in'])).err).toContain('No file to read in in');
  });
});
