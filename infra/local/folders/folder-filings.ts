import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Filings, LandedObject } from '../../../lambdas/records/filings.ts';

/** Filings as files in a folder: the folder is the bucket, the path within it the key. */
export class FolderFilings implements Filings {
  async open(object: LandedObject): Promise<AsyncIterable<Uint8Array> | 'gone'> {
    const path = this.locate(object);
    try {
      const handle = await open(path);
      if (object.versionId !== null && versionOf(await handle.stat()) !== object.versionId) {
        await handle.close();
        return 'gone';
      }
      return handle.createReadStream();
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'gone';
      throw error;
    }
  }

  locate(object: LandedObject): string {
    return join(object.bucket, object.key);
  }
}

/** A file has no versions: what it weighs and when it was written tells one content from the next. */
export function versionOf(file: { readonly mtimeMs: number; readonly size: number }): string {
  return `${Math.floor(file.mtimeMs)}-${file.size}`;
}
