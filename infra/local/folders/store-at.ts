import { stat } from 'node:fs/promises';
import type { Store } from '../../../lambdas/records/store.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { s3ClientFor } from './aws-client.ts';
import { FolderStore } from './folder-store.ts';
import { fromUser } from './paths.ts';

/** The records in a folder, which must be there, or, as "s3://BUCKET", in the records bucket of a deployment. Throws UsageError. */
export async function storeAt(where: string): Promise<Store> {
  if (!where.startsWith('s3://')) return new FolderStore(await existingFolder(fromUser(where)));
  const [, bucket] = /^s3:\/\/([a-z0-9.-]{3,63})\/?$/.exec(where) ?? [];
  if (bucket === undefined)
    throw new UsageError(`"${where}" names no bucket: records on AWS are written "s3://BUCKET", without a key`);
  const [client, { S3Store }] = await Promise.all([
    s3ClientFor(where),
    import('../../../lambdas/records/s3/s3-store.ts'),
  ]);
  return new S3Store(client, bucket);
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
