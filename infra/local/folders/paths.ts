import { statSync } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LandedObject } from '../../../lambdas/records/filings.ts';
import { versionOf } from './folder-filings.ts';
import { isLeftover } from './leftovers.ts';

/** The filings that come with the program. */
export const sampleFilings = fileURLToPath(new URL('../../../test/filings', import.meta.url));

/** A path as the user means it; npm runs scripts from the project's folder, and says where it was called. */
export function fromUser(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** What lies in a folder, and what of it could not be looked at, each with the reason. */
export interface Listing {
  readonly filings: readonly LandedObject[];
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
}

/** The filings in a folder and the folders in it, as if it were a bucket. */
export async function filingsIn(folder: string): Promise<LandedObject[]> {
  return [...(await listingOf(folder)).filings];
}

/**
 * The same with what could not be looked at. Links are followed, each folder once; hidden files, leftovers of downloads
 * and of the desktop, and what lies under `except` are passed over. What lies under history/ comes first. Throws what
 * reading the folder itself throws.
 */
export async function listingOf(folder: string, except: readonly string[] = []): Promise<Listing> {
  const filings: LandedObject[] = [];
  const unreadable: { path: string; why: string }[] = [];
  const visited = new Set<string>(await Promise.all(except.map(realPath)));
  const visit = async (path: string, key: string): Promise<void> => {
    const real = await realpath(path);
    if (visited.has(real)) return;
    visited.add(real);
    for (const name of await readdir(path)) {
      const within = join(path, name);
      if (name.startsWith('.') || isLeftover(name)) continue;
      try {
        // A watched folder is looked through again and again: to wait for each file costs many times the look itself.
        const found = statSync(within);
        const inner = key === '' ? name : `${key}/${name}`;
        if (found.isDirectory()) await visit(within, inner);
        else if (found.isFile()) filings.push(landed(folder, inner, found));
      } catch (error) {
        const why = (await isLink(within)) ? whyNoTarget(error) : whyUnreadable(error, name);
        if (why !== null) unreadable.push({ path: within, why });
      }
    }
  };
  await visit(folder, '');
  const isHistory = ({ key }: LandedObject) => key.startsWith('history/');
  filings.sort((a, b) => Number(isHistory(b)) - Number(isHistory(a)) || (a.key < b.key ? -1 : 1));
  return { filings, unreadable };
}

/** Where a path leads once links are followed; the path itself where nothing is yet. */
export async function realPath(path: string): Promise<string> {
  return await realpath(path).catch(() => path);
}

async function isLink(path: string): Promise<boolean> {
  return await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}

/** A link that stays where what it leads to is gone does not go by itself. */
function whyNoTarget(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ENOENT' ? 'it is a link that leads nowhere' : whyUnreadable(error, '');
}

/** In words; null for a file that went between being listed and being looked at. Node shows bytes that are no UTF-8 as U+FFFD. */
function whyUnreadable(error: unknown, name: string): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return name.includes('\ufffd') ? 'its name is not UTF-8; rename it' : null;
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read by you';
  if (code === 'ELOOP') return 'it is a link that leads to itself';
  return error instanceof Error ? error.message : String(error);
}

function landed(bucket: string, key: string, file: { readonly mtimeMs: number; readonly size: number }): LandedObject {
  return { bucket, key, versionId: versionOf(file), size: file.size };
}
