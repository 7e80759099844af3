import { describe, expect, it } from 'vitest';
import { FolderStore } from '../../infra/local/folders/folder-store.ts';
import { identifyFiling, textHash } from '../../lambdas/records/filing-identity.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { filingOf } from './hand-made-filing.ts';

const submission = filingOf('The annual meeting is on May 25.', { accessionNumber: '0000950123-04-002345' });
const bare = filingOf('THE ANNUAL   MEETING\nis on May 25');
const refiled = filingOf('The annual meeting is on May 25.', { accessionNumber: '0000950123-04-009999' });

describe('the same filing', () => {
  it('is one as a submission and as its main document alone, whichever comes first', async () => {
    for (const order of [
      [submission, bare],
      [bare, submission],
    ]) {
      const store = new FolderStore(await temporaryFolder());
      const ids = [];
      for (const filing of order) ids.push((await identifyFiling(store, filing)).id);
      expect(new Set(ids).size).toBe(1);
    }
  });

  it('is one when both come at once', async () => {
    const store = new FolderStore(await temporaryFolder());
    const ids = await Promise.all([submission, bare, submission, bare].map((filing) => identifyFiling(store, filing)));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
  });

  it('keeps its identity however often it comes, and in whatever company', async () => {
    const store = new FolderStore(await temporaryFolder());
    const first = await identifyFiling(store, submission);
    const other = await identifyFiling(store, refiled);
    expect(other.id).not.toBe(first.id);
    expect(await identifyFiling(store, submission)).toEqual({ ...first, isNew: false });
    expect(await identifyFiling(store, refiled)).toEqual({ ...other, isNew: false });
  });

  it('is called by its accession number', async () => {
    const store = new FolderStore(await temporaryFolder());
    expect((await identifyFiling(store, submission)).id).toBe('0000950123-04-002345');
  });
});

describe('a different filing', () => {
  it('has a different hash when a digit differs', () => {
    expect(textHash(filingOf('on May 25'))).not.toBe(textHash(filingOf('on May 26')));
  });

  it('does not become part of a key by what its header says', async () => {
    const store = new FolderStore(await temporaryFolder());
    const hostile = filingOf('x', { accessionNumber: '../../../etc/passwd' });
    expect((await identifyFiling(store, hostile)).id).toMatch(/^text-[0-9a-f]{64}$/);
  });
});
