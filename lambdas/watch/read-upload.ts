import type { Filing } from '../filing/filing.ts';
import { readFiling } from '../filing/read-filing.ts';
import type { Filings, LandedObject } from '../records/filings.ts';

/**
 * The filing that was uploaded there, read again: from the version that landed or, since a file that was copied or
 * touched has another one and may still be the same, from what lies there now. Null where neither is there and `isIt`.
 */
export async function readUpload(
  filings: Filings,
  upload: LandedObject,
  isIt: (filing: Filing, from: LandedObject) => boolean,
): Promise<Filing | null> {
  for (const from of [upload, { ...upload, versionId: null }]) {
    const bytes = await filings.open(from);
    if (bytes === 'gone') continue;
    const read = await readFiling(bytes);
    if (read.status === 'read' && isIt(read.filing, from)) return read.filing;
  }
  return null;
}
