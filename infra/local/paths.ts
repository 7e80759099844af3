import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LandedObject } from '../../lambdas/records/filings.ts';
import { versionOf } from './folder-filings.ts';
import { UsageError } from './usage-error.ts';

/** The filings that come with the program. */
export const sampleFilings = fileURLToPath(new URL('../../test/filings', import.meta.url));

/** A path as the user means it; npm runs scripts from the project's folder, and says where it was called. */
export function fromUser(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/**
 * The filings under a path, a file or a folder, in order of their names; hidden files are passed over. Throws UsageError
 * when there is no such path.
 */
export async function filingsUnder(path: string): Promise<LandedObject[]> {
  const found = await stat(path).catch(() => {
    throw new UsageError(`There is no file or folder ${path}`);
  });
  return found.isDirectory() ? filingsIn(path) : [landed(dirname(path), basename(path), found)];
}

/** The filings in a folder and the folders in it, as if it were a bucket. */
export async function filingsIn(folder: string): Promise<LandedObject[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const keys = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((key) => !key.split('/').some((part) => part.startsWith('.')))
    .sort();
  const objects = await Promise.all(
    // A file may go between being listed and being looked at.
    keys.map((key) =>
      stat(join(folder, key)).then(
        (file) => [landed(folder, key, file)],
        () => [],
      ),
    ),
  );
  return objects.flat();
}

function landed(bucket: string, key: string, file: { readonly mtimeMs: number; readonly size: number }): LandedObject {
  return { bucket, key, versionId: versionOf(file), size: file.size };
}
