import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { UsageError } from '../terminal/usage-error.ts';

/** The SDK's client for S3; throws UsageError, which names the place, when nothing says where or as whom to call. */
export async function s3ClientFor(where: string): Promise<S3Client> {
  const { S3Client: Client } = await import('@aws-sdk/client-s3');
  const client = new Client({});
  await hasWhatAwsAsksFor(client.config, where);
  return client;
}

/** The SDK's client for SQS; throws UsageError likewise. */
export async function sqsClientFor(where: string): Promise<SQSClient> {
  const { SQSClient: Client } = await import('@aws-sdk/client-sqs');
  // At the endpoint of the region, or at one that the environment names, as the other clients.
  const client = new Client({ useQueueUrlAsEndpoint: false });
  await hasWhatAwsAsksFor(client.config, where);
  return client;
}

/** What of a client's settings no call can be made without. */
type Asked = Pick<S3Client['config'], 'region' | 'credentials'>;

/** Region and credentials come from the environment, a profile or the machine: without them no call can be made. */
async function hasWhatAwsAsksFor(config: Asked, where: string): Promise<void> {
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
