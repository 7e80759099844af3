import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Store, UnreadableRecordError, type Version } from '../../../lambdas/records/store.ts';

/**
 * Records as JSON files in one folder, with the conditional writes of S3; several processes may share it. They are small,
 * and a filing takes dozens of them: each is read and written at once, since to wait for it takes several times as long.
 */
export class FolderStore implements Store {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async get(key: string): Promise<{ json: unknown; version: Version } | null> {
    const text = this.read(key);
    if (text === null) return null;
    try {
      return { json: JSON.parse(text), version: versionOf(text) };
    } catch (error) {
      throw new UnreadableRecordError(`The record at ${this.locate(key)} is not JSON`, { cause: error });
    }
  }

  create(key: string, value: object): Promise<Version | null> {
    return this.writeIf(key, value, (current) => current === null);
  }

  replace(key: string, value: object, version: Version): Promise<Version | null> {
    return this.writeIf(key, value, (current) => current !== null && versionOf(current) === version);
  }

  async *list(prefix: string, after = ''): AsyncIterable<string> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true }).catch(noneIfAbsent);
    const keys = (entries ?? [])
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(this.folder.length + 1)
          .replaceAll('\\', '/'),
      );
    yield* keys.filter((key) => key.startsWith(prefix) && key > after).sort();
  }

  locate(key: string): string {
    return join(this.folder, key);
  }

  private read(key: string): string | null {
    try {
      return readFileSync(this.locate(key), 'utf8');
    } catch (error) {
      return noneIfAbsent(error);
    }
  }

  private async writeIf(
    key: string,
    value: object,
    allowed: (current: string | null) => boolean,
  ): Promise<Version | null> {
    const path = this.locate(key);
    return locked(path, () => {
      if (!allowed(this.read(key))) return null;
      const text = `${JSON.stringify(value, null, 2)}\n`;
      // Written aside and moved into place: a reader sees the old record or the new one, never half of it.
      const aside = `${path}.new`;
      writeFileSync(aside, text);
      renameSync(aside, path);
      return versionOf(text);
    });
  }
}

function versionOf(text: string): Version {
  return createHash('sha256').update(text).digest('hex');
}

function noneIfAbsent(error: unknown): null {
  if (isCalled('ENOENT', error)) return null;
  throw error;
}

function isCalled(code: string, error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** A lock is held for milliseconds; one this old was left by a process that died. */
const staleAfterMs = 10_000;

/** Runs `work` while no other process holds the lock of that file, in a folder that is made if need be. */
async function locked<T>(path: string, work: () => T): Promise<T> {
  const lock = `${path}.lock`;
  while (!taken(lock)) {
    const age = await stat(lock).then(({ mtimeMs }) => Date.now() - mtimeMs, noneIfAbsent);
    if (age !== null && age > staleAfterMs) await rm(lock, { force: true });
    else await pause(5 + Math.random() * 20);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch (error) {
    if (isCalled('EEXIST', error)) return false;
    if (!isCalled('ENOENT', error)) throw error;
    // Nearly always the folder is there.
    mkdirSync(dirname(lock), { recursive: true });
    return taken(lock);
  }
}
