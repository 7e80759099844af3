import type { LandedObject } from '../../../lambdas/records/filings.ts';
import { s3ClientFor } from '../folders/aws-client.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** Whether the user names a place in S3. */
export function isInBucket(where: string): boolean {
  return where.startsWith('s3://');
}

/**
 * The objects that "s3://BUCKET/KEY" names: the object of that key, else all below it; "s3://BUCKET" names all. In order
 * of their keys, without what stands for folders. Throws UsageError when it names no bucket, or S3 does not say.
 */
export async function objectsAt(where: string): Promise<readonly LandedObject[]> {
  const [, bucket, given = ''] = /^s3:\/\/([a-z0-9.-]{3,63})(?:\/(.*))?$/s.exec(where) ?? [];
  if (bucket === undefined)
    throw new UsageError(`"${where}" names no bucket: a filing on AWS is written "s3://BUCKET/KEY"`);
  const [client, { paginateListObjectsV2, S3ServiceException }] = await Promise.all([
    s3ClientFor(where),
    import('@aws-sdk/client-s3'),
  ]);
  const objects: LandedObject[] = [];
  try {
    for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: given }))
      for (const { Key: key, Size: size = null } of page.Contents ?? []) {
        if (key === undefined || (key.endsWith('/') && (size ?? 0) === 0)) continue;
        if (key === given) return [{ bucket, key, versionId: null, size }];
        // "8-k" names what lies under "8-k/", and not "8-k-2004.txt".
        if (given === '' || given.endsWith('/') || key.startsWith(`${given}/`))
          objects.push({ bucket, key, versionId: null, size });
      }
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    throw new UsageError(`${where} cannot be listed: S3 says ${error.name}, ${error.message}`);
  }
  return objects;
}
