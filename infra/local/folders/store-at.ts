import { stat } from 'node:fs/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Store } from '../../../lambdas/records/store.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { FolderStore } from './folder-store.ts';
import { fromUser } from './paths.ts';

/** The records in a folder, which must be there, or, as "s3://BUCKET", in the records bucket of a deployment. Throws UsageError. */
export async function storeAt(where: string): Promise<Store> {
  if (!where.startsWith('s3://')) return new FolderStore(await existingFolder(fromUser(where)));
  const [, bucket] = /^s3:\/\/([a-z0-9.-]{3,63})\/?$/.exec(where) ?? [];
  if (bucket === undefined)
    throw new UsageError(`"${where}" names no bucket: records on AWS are written "s3://BUCKET", without a key`);
  const [{ S3Client: Client }, { S3Store }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('../../../lambdas/records/s3/s3-store.ts'),
  ]);
  const client = new Client({});
  await hasWhatAwsAsksFor(client.config, where);
  return new S3Store(client, bucket);
}

/** Region and credentials come from the environment, a profile or the machine: without them no call can be made. */
async function hasWhatAwsAsksFor(config: S3Client['config'], where: string): Promise<void> {
  const asked = [
    ['region', () => config.region(), 'AWS_REGION'],
    ['credentials', () => config.credentials(), 'AWS_PROFILE'],
  ] as const;
  for (const [what, resolve, setting] of asked) {
    const isThere = await resolve().then(Boolean, () => false);
    if (isThere) continue;
    throw new UsageError(
      `${where} cannot be read without AWS ${what}: set ${setting}, or run "aws configure", and try again`,
    );
  }
}

/** Nothing is on record in a folder that is not there, which is another thing than that nothing is known. */
async function existingFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) return path;
  throw new UsageError(
    found === null
      ? `There is no folder ${path}: the records are where "start --records" or "--watch" put them`
      : `${path} is no folder: --records takes the folder of the records`,
  );
}
