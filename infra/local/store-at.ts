import type { Store } from '../../lambdas/records/store.ts';
import { FolderStore } from './folder-store.ts';
import { fromUser } from './paths.ts';
import { UsageError } from './usage-error.ts';

/** The records in a folder or, as "s3://BUCKET", in the records bucket of a deployment. */
export async function storeAt(where: string): Promise<Store> {
  if (!where.startsWith('s3://')) return new FolderStore(fromUser(where));
  const [, bucket] = /^s3:\/\/([a-z0-9.-]{3,63})\/?$/.exec(where) ?? [];
  if (bucket === undefined)
    throw new UsageError(`"${where}" names no bucket: records on AWS are written "s3://BUCKET", without a key`);
  const [{ S3Client }, { S3Store }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('../../lambdas/records/s3/s3-store.ts'),
  ]);
  return new S3Store(new S3Client({}), bucket);
}
