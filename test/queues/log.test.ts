import { Logger } from '@aws-lambda-powertools/logger';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSRecord } from 'aws-lambda';
import { Temporal } from 'temporal-polyfill';
import { afterAll, expect, it, vi } from 'vitest';
import { landingHandler } from '../../lambdas/queues/landing.ts';
import { fakeAwsWithClients } from '../aws-clients.ts';
import { report } from '../filing/support/samples.ts';

const { aws, s3 } = await fakeAwsWithClients();
afterAll(() => aws.stop());

const news =
  'Item 8.01 Other Events\n\nThe Board of Directors set September 14, 2004 as the day of the 2004 annual meeting of stockholders.\n\n';

it('the log says what became of a file, what was found in it and how long it took, and nothing that stands in it', async () => {
  const logger = new Logger({ logLevel: 'SILENT' });
  const lines: { readonly message: string; readonly [field: string]: unknown }[] = [];
  vi.spyOn(logger, 'info').mockImplementation((message, ...fields) => {
    lines.push({ message: String(message), ...Object(fields[0]) });
  });
  const handler = landingHandler({
    s3,
    sqs: new SQSClient({ region: 'us-east-1' }),
    recordsBucket: 'records',
    queueUrl: `${aws.endpoint}/123456789012/landing`,
    topic: { publish: async () => {}, notifyOperations: async () => {} },
    logger,
    now: () => Temporal.Instant.from('2004-06-01T17:00:30Z'),
  });
  const about = (key: string, content: string) => ({
    messageId: key,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: String(Date.parse('2004-06-01T17:00:00Z')),
    },
    body: JSON.stringify({
      Records: [
        {
          eventName: 'ObjectCreated:Put',
          s3: {
            bucket: { name: 'filings' },
            object: { key, size: 9, versionId: aws.upload('filings', key, content) },
          },
        },
      ],
    }),
  });
  const Records = [about('a.txt', report(news)), about('b.pdf', '%PDF-1.7\n')] as unknown as SQSRecord[];
  await handler({ Records }, {} as Context);
  expect(lines.filter(({ message }) => message === 'Dealt with')).toMatchObject([
    { outcome: 'alerted', secondsSinceLanded: 30 },
    { outcome: 'rejected', secondsSinceLanded: 30 },
  ]);
  expect(lines.filter(({ message }) => message === 'Found')).toMatchObject([{ kind: 'meeting-date', count: 1 }]);
  expect(JSON.stringify(lines)).not.toContain('September');
});
