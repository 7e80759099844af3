import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FolderFilings } from '../../../infra/local/folders/folder-filings.ts';
import { isLeftover } from '../../../infra/local/folders/leftovers.ts';
import { MemoryStore } from '../../../infra/local/folders/memory-store.ts';
import { OutboxTopic } from '../../../infra/local/folders/outbox-topic.ts';
import { filingsIn, listingOf } from '../../../infra/local/folders/paths.ts';
import { storeAt } from '../../../infra/local/folders/store-at.ts';
import { watchFolder } from '../../../infra/local/folders/watch-folder.ts';
import { UsageError } from '../../../infra/local/terminal/usage-error.ts';
import { objectRecordKey } from '../../../lambdas/records/object-record.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const eventually = (isSo: () => void | Promise<void>) => vi.waitFor(isSo, { timeout: 20_000 });
const keysIn = async (folder: string) => (await filingsIn(folder)).map(({ key }) => key);

describe('what is taken for a filing in a folder', () => {
  it.each([
    '8-k.htm.part',
    '8-k.htm.crdownload',
    '8-k.partial',
    '~$8-k.htm',
    'Thumbs.db',
    'desktop.ini',
    '8-k.tmp',
    '.8-k.htm.swp',
    '8-k.htm.icloud',
    '8-k.htm.download',
    '8-k.htm.filepart',
    'THUMBS.DB',
    '~8-k.tmp',
  ])('not %s', (name) => {
    expect(isLeftover(name)).toBe(true);
  });

  it.each([
    '8-k.htm',
    'part.txt',
    'thumbs.txt',
    '0009990031-24-000007.txt',
    'no-extension',
    'a link to the 8-K.url',
    '8-k.webloc',
    '8-k.htm.lnk',
  ])('but %s', (name) => {
    expect(isLeftover(name)).toBe(false);
  });

  it('what links lead to, once', async () => {
    const base = await temporaryFolder();
    const [folder, elsewhere] = [join(base, 'in'), join(base, 'elsewhere')];
    await mkdir(folder);
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, 'a.txt'), 'a');
    await symlink(join(elsewhere, 'a.txt'), join(folder, 'link.txt'));
    await symlink(elsewhere, join(folder, 'linked'));
    await symlink(folder, join(elsewhere, 'back'));
    await symlink(join(base, 'nowhere'), join(folder, 'dangling'));
    expect(await keysIn(folder)).toEqual(['link.txt', 'linked/a.txt']);
  });

  it('history first, and nothing of the folders that are excepted', async () => {
    const folder = await temporaryFolder();
    for (const name of ['history', 'outbox']) await mkdir(join(folder, name));
    for (const name of ['a.txt', 'history/z.txt', 'outbox/mail.eml']) await writeFile(join(folder, name), 'x');
    const { filings } = await listingOf(folder, [join(folder, 'outbox')]);
    expect(filings.map(({ key }) => key)).toEqual(['history/z.txt', 'a.txt']);
  });

  it('what cannot be looked at is named, with the reason', async () => {
    const folder = await temporaryFolder();
    await symlink(join(folder, 'round'), join(folder, 'round'));
    await symlink(join(folder, 'gone.txt'), join(folder, 'lost'));
    const { unreadable } = await listingOf(folder);
    expect([...unreadable].sort((a, b) => a.path.localeCompare(b.path))).toEqual([
      { path: join(folder, 'lost'), why: 'it is a link that leads nowhere' },
      { path: join(folder, 'round'), why: 'it is a link that leads to itself' },
    ]);
  });
});

describe('a watched folder in trouble', () => {
  async function watched(failing = 0, why = 'EACCES: permission denied') {
    const folder = join(await temporaryFolder(), 'in');
    await mkdir(folder);
    const said: string[] = [];
    const reported: string[] = [];
    const shown: string[] = [];
    const store = new MemoryStore();
    const files = new FolderFilings();
    let left = failing;
    const filings = {
      open: (object: Parameters<FolderFilings['open']>[0]) => {
        left -= 1;
        return left >= 0 ? Promise.reject(new Error(why)) : files.open(object);
      },
      locate: (object: Parameters<FolderFilings['locate']>[0]) => files.locate(object),
    };
    const around = {
      filings,
      store,
      topic: new OutboxTopic(async (text) => void shown.push(text), null),
      houseRules: async () => ({ houseRules: null, remarks: [] }),
      now: () => Temporal.Now.instant(),
    };
    const stop = new AbortController();
    const watching = watchFolder(folder, around, {
      signal: stop.signal,
      report: async ({ key }, what) =>
        void reported.push(`${key}: ${what instanceof Error ? what.message : what.outcome}`),
      say: async (words) => void said.push(words),
      everyMs: 2,
    });
    onTestFinished(async () => {
      stop.abort();
      await watching;
    });
    return { folder, said, reported, shown, store };
  }

  it('is waited for while it is away', async () => {
    const { folder, said, reported } = await watched();
    await rename(folder, `${folder}-away`);
    await eventually(() => expect(said).toHaveLength(1));
    await writeFile(join(`${folder}-away`, 'a.txt'), 'no filing');
    await rename(`${folder}-away`, folder);
    await eventually(() => expect(reported).toEqual(['a.txt: rejected']));
    expect(said).toEqual([
      expect.stringMatching(/^The folder .* cannot be read \(.*\); waiting for it\.$/),
      `The folder ${folder} can be read again.`,
    ]);
  });

  it.each([
    'EACCES: permission denied',
    'EBUSY: resource busy or locked',
    'EIO: i/o error',
    'ETIMEDOUT: connection timed out',
  ])('has a file read that could not be opened at first: %s', async (why) => {
    const { folder, reported } = await watched(7, why);
    await writeFile(join(folder, 'a.txt'), 'no filing');
    await eventually(() => expect(reported.at(-1)).toBe('a.txt: rejected'));
    expect(reported).toEqual([...Array(7).fill(`a.txt: ${why}`), 'a.txt: rejected']);
  });

  it('has another file read while one cannot be opened', async () => {
    const { folder, reported } = await watched(3);
    await writeFile(join(folder, 'a.txt'), 'no filing');
    await eventually(() => expect(reported).not.toEqual([]));
    await writeFile(join(folder, 'b.txt'), 'no filing');
    await eventually(() => expect(reported).toEqual(expect.arrayContaining(['a.txt: rejected', 'b.txt: rejected'])));
  });

  it('is waited for while a file lies in its place', async () => {
    const { folder, said, reported } = await watched();
    await rename(folder, `${folder}-away`);
    await writeFile(folder, 'a file');
    await eventually(() => expect(said).not.toEqual([]));
    await rm(folder);
    await rename(`${folder}-away`, folder);
    await writeFile(join(folder, 'a.txt'), 'no filing');
    await eventually(() => expect(reported).toEqual(['a.txt: rejected']));
    expect(said.at(-1)).toBe(`The folder ${folder} can be read again.`);
  });

  it('goes on when a folder in it goes away', async () => {
    const { folder, said, reported } = await watched();
    await mkdir(join(folder, 'inner'));
    await writeFile(join(folder, 'inner/a.txt'), 'no filing');
    await eventually(() => expect(reported).toEqual(['inner/a.txt: rejected']));
    await rm(join(folder, 'inner'), { recursive: true });
    await writeFile(join(folder, 'b.txt'), 'no filing');
    await eventually(() => expect(reported).toEqual(['inner/a.txt: rejected', 'b.txt: rejected']));
    expect(said).toEqual([]);
  });

  it('names a link that leads nowhere and a name that is no UTF-8, once, and reads the rest', async () => {
    const { folder, said, reported } = await watched();
    await symlink(join(folder, 'gone'), join(folder, 'lost'));
    await writeFile(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'x');
    await writeFile(join(folder, 'a.txt'), 'no filing');
    await eventually(() => expect(reported).toEqual(['a.txt: rejected']));
    await writeFile(join(folder, 'b.txt'), 'no filing');
    await eventually(() => expect(reported).toHaveLength(2));
    expect([...said].sort()).toEqual([
      expect.stringMatching(/caf\ufffd\.txt is passed over: its name is not UTF-8; rename it\.$/),
      expect.stringMatching(/lost is passed over: it is a link that leads nowhere\.$/),
    ]);
  });

  it('reads a download when it bears its own name', async () => {
    const { folder, reported } = await watched();
    await writeFile(join(folder, 'a.txt.crdownload'), 'no fi');
    await writeFile(join(folder, 'b.txt'), 'no filing');
    await eventually(() => expect(reported).toEqual(['b.txt: rejected']));
    await rename(join(folder, 'a.txt.crdownload'), join(folder, 'a.txt'));
    await eventually(() => expect(reported).toEqual(['b.txt: rejected', 'a.txt: rejected']));
  });

  it('has a file that can never be opened end in a record, and operations told', async () => {
    const { folder, shown, store } = await watched(1_000_000);
    await writeFile(join(folder, 'a.txt'), 'no filing');
    await eventually(() =>
      expect(shown.join('').replace(/\s+/g, ' ')).toContain('could not be dealt with in 10 tries: EACCES'),
    );
    const [object] = await filingsIn(folder);
    await eventually(async () =>
      expect((await store.get(objectRecordKey(object as never)))?.json).toMatchObject({ state: 'rejected' }),
    );
  });

  it('waits for a file without content', async () => {
    const { folder, reported } = await watched();
    await writeFile(join(folder, 'a.txt'), '');
    await writeFile(join(folder, 'b.txt'), 'no filing');
    await eventually(() => expect(reported).toEqual(['b.txt: rejected']));
    await writeFile(join(folder, 'a.txt'), 'no filing');
    await eventually(() => expect(reported).toEqual(['b.txt: rejected', 'a.txt: rejected']));
  });
});

describe('the records that a command is told to use', () => {
  it('must be there', async () => {
    const folder = await temporaryFolder();
    await expect(storeAt(join(folder, 'none'))).rejects.toThrow(UsageError);
    await writeFile(join(folder, 'file'), '');
    await expect(storeAt(join(folder, 'file'))).rejects.toThrow('is no folder');
    await expect(storeAt(folder)).resolves.toBeDefined();
  });
});
