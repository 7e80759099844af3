import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Filings, LandedObject } from '../../../lambdas/records/filings.ts';
import { s3ClientFor } from '../folders/aws-client.ts';
import { FolderFilings, versionOf } from '../folders/folder-filings.ts';
import { fromUser, listingOf } from '../folders/paths.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { isInBucket, objectsAt } from './bucket.ts';
import { type Spooled, spooled } from './standard-input.ts';

/** How a filing that comes by standard input is named. */
const standardInput = '-';

/** A file that the user named, alone or with others: how an answer names it, and where it lies or why it cannot be read. */
export type Named =
  | { readonly source: string; readonly object: LandedObject }
  | { readonly source: string; readonly object: null; readonly why: string };

/**
 * The filings that a command is given: files, all files in folders, "s3://BUCKET/KEY" and "-", standard input. Wherever
 * one lies, it is opened the same way.
 */
export class NamedFilings implements Filings {
  private readonly folders = new FolderFilings();
  private input: Promise<Spooled> | null = null;
  private clients: Promise<S3Client> | null = null;

  /**
   * What the words name, in their order, and within a folder or a bucket in order of names. Throws UsageError when "-"
   * is among them and a person sits at the keyboard, and when a bucket cannot be listed.
   */
  async under(words: readonly string[]): Promise<readonly Named[]> {
    const named: Named[] = [];
    for (const word of words) named.push(...(await this.one(word)));
    return named;
  }

  async open(object: LandedObject): Promise<AsyncIterable<Uint8Array> | 'gone'> {
    if (object.bucket === standardInput)
      return this.input === null ? 'gone' : createReadStream((await this.input).path);
    if (liesInFolder(object)) return this.folders.open(object);
    this.clients ??= s3ClientFor(this.locate(object));
    const { S3Filings } = await import('../../../lambdas/records/s3/s3-filings.ts');
    return new S3Filings(await this.clients).open(object);
  }

  locate(object: LandedObject): string {
    if (object.bucket === standardInput) return 'standard input';
    return liesInFolder(object) ? this.folders.locate(object) : `s3://${object.bucket}/${object.key}`;
  }

  /** Forgets what came by standard input. */
  async close(): Promise<void> {
    await (await this.input)?.forget();
    this.input = null;
  }

  private async one(word: string): Promise<readonly Named[]> {
    if (word === standardInput) return [await this.fromStandardInput()];
    if (isInBucket(word)) return inBucket(word);
    return onDisk(word);
  }

  private async fromStandardInput(): Promise<Named> {
    if (process.stdin.isTTY)
      throw new UsageError(
        '"-" reads a filing from standard input, and nothing is put into it: filing-watch check - < 8-k.txt',
      );
    this.input ??= spooled(process.stdin);
    const { hash, size } = await this.input;
    return { source: standardInput, object: { bucket: standardInput, key: 'standard input', versionId: hash, size } };
  }
}

/** A bucket's name holds no slash; the path of a folder does. */
function liesInFolder({ bucket }: LandedObject): boolean {
  return /[\\/]/.test(bucket);
}

async function inBucket(word: string): Promise<readonly Named[]> {
  const objects = await objectsAt(word);
  if (objects.length === 0) return [missing(word, 'There is no such object, and none below it.')];
  return objects.map((object) => ({ source: `s3://${object.bucket}/${object.key}`, object }));
}

async function onDisk(word: string): Promise<readonly Named[]> {
  const path = fromUser(word);
  const found = await stat(path).catch(whyNot);
  if (typeof found === 'string') return [missing(word, found)];
  if (!found.isDirectory()) {
    // A pipe ("<(zcat 8-k.gz)") has no version, and weighs nothing before it is read.
    const [versionId, size] = found.isFile() ? [versionOf(found), found.size] : [null, null];
    const object = { bucket: dirname(path), key: basename(path), versionId, size };
    return [{ source: word, object }];
  }
  const within = (key: string) => `${word.replace(/[\\/]+$/, '')}/${key}`;
  const { filings, unreadable } = await listingOf(path);
  return [
    ...filings.map((object) => ({ source: within(object.key), object })),
    ...unreadable.map((one) => missing(within(one.path.slice(path.length + 1)), `It is passed over: ${one.why}.`)),
  ];
}

function missing(source: string, why: string): Named {
  return { source, object: null, why };
}

/** What the file system may say, in words; everything else is a mistake of ours, and not hidden. */
export const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  ENOTDIR: 'There is no such file or folder.',
  ENAMETOOLONG: 'There is no such file or folder.',
  ELOOP: 'It is a link that leads to itself.',
  EACCES: 'The file may not be read by you.',
  EPERM: 'The file may not be read by you.',
  EIO: 'The file cannot be read from the disk.',
};

function whyNot(error: unknown): string {
  const why = fileErrors[error instanceof Error && 'code' in error ? String(error.code) : ''];
  if (why === undefined) throw error;
  return why;
}
