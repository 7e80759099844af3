import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { FolderFilings } from '../../../infra/local/folders/folder-filings.ts';
import { filingsIn } from '../../../infra/local/folders/paths.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const filings = new FolderFilings();

async function folderWith(...names: string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of names) await writeFile(join(folder, name), name);
  return folder;
}

describe('filings in a folder', () => {
  it('are its files in order of their names, hidden ones passed over', async () => {
    const found = await filingsIn(await folderWith('b.txt', '.DS_Store', 'a.htm'));
    expect(found.map(({ key, size }) => [key, size])).toEqual([
      ['a.htm', 5],
      ['b.txt', 5],
    ]);
  });

  it('are read as they were found', async () => {
    const [object] = await filingsIn(await folderWith('a.txt'));
    const bytes = object && (await filings.open(object));
    expect(bytes && bytes !== 'gone' && (await text(bytes))).toBe('a.txt');
  });

  it('are gone when they were changed since: what they are now was found as another version', async () => {
    const folder = await folderWith('a.txt');
    const [object] = await filingsIn(folder);
    await writeFile(join(folder, 'a.txt'), 'something else');
    expect(object && (await filings.open(object))).toBe('gone');
  });

  it('are gone when they were deleted', async () => {
    const missing = { bucket: await folderWith(), key: 'a.txt', versionId: null, size: null };
    expect(await filings.open(missing)).toBe('gone');
  });
});
