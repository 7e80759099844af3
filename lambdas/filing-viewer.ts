import { Logger } from '@aws-lambda-powertools/logger';
import { GetObjectCommand, NoSuchKey, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { again } from './calls/again.ts';
import { patience } from './calls/patience.ts';
import { S3Filings } from './records/s3/s3-filings.ts';
import { S3Store } from './records/s3/s3-store.ts';
import { viewingHandler } from './viewer/view.ts';

const environment = z.object({ RECORDS_BUCKET: z.string().min(1) }).parse(process.env);

const s3 = new S3Client(patience);

/** It may read what it is asked for, and not list: S3 then says "access denied" of what is not there. */
const isNotThere = (error: unknown) =>
  error instanceof NoSuchKey || (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 403);

async function ifThere<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await again(read);
  } catch (error) {
    if (isNotThere(error)) return null;
    throw error;
  }
}

class ReadOnlyStore extends S3Store {
  override get(key: string): ReturnType<S3Store['get']> {
    return ifThere(() => super.get(key));
  }
}

/** Opens the links that mails carry: the page of a filing, its calendar file, the overviews of each day. */
export const handler = viewingHandler({
  store: new ReadOnlyStore(s3, environment.RECORDS_BUCKET),
  filings: new S3Filings(s3),
  overview: (key) =>
    ifThere(async () => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: environment.RECORDS_BUCKET, Key: key }));
      return (await Body?.transformToString('utf-8')) ?? null;
    }),
  logger: new Logger(),
  now: () => Temporal.Now.instant(),
});
