import { describe, expect, it } from 'vitest';
import { landedObjects, UnknownEventError } from '../../../lambdas/records/s3/s3-notification.ts';

const object = { bucket: 'filings', key: 'incoming/a b+c.txt', versionId: 'v1', size: 7 };
const notice = (eventName: string) => ({
  Records: [
    {
      eventName,
      s3: { bucket: { name: 'filings' }, object: { key: 'incoming/a+b%2Bc.txt', size: 7, versionId: 'v1' } },
    },
  ],
});
const bySns = (message: unknown) => ({
  Type: 'Notification',
  TopicArn: 'arn:aws:sns:x',
  Message: JSON.stringify(message),
});
const byEventBridge = (type: string) => ({
  source: 'aws.s3',
  'detail-type': type,
  detail: { bucket: { name: 'filings' }, object: { key: 'incoming/a b+c.txt', size: 7, 'version-id': 'v1' } },
});

describe('an upload is known', () => {
  it.each([
    ['from S3', notice('ObjectCreated:Put')],
    ['in the spelling of the documentation', notice('s3:ObjectCreated:Put')],
    ['in small letters', notice('s3:objectcreated:put')],
    ['of a copy', notice('s3:ObjectCreated:Copy')],
    ['of a form in a browser', notice('ObjectCreated:Post')],
    ['of one that comes back from an archive', notice('s3:ObjectRestore:Completed')],
    ['of the same, from EventBridge', byEventBridge('Object Restore Completed')],
    ['through an SNS topic, in the spelling of the documentation', bySns(notice('s3:ObjectCreated:Copy'))],
    ['through an SNS topic', bySns(notice('ObjectCreated:CompleteMultipartUpload'))],
    ['from EventBridge, which does not encode the key', byEventBridge('Object Created')],
    ['from EventBridge through an SNS topic', bySns(byEventBridge('Object Created'))],
  ])('%s', (_, message) => {
    expect(landedObjects(JSON.stringify(message))).toEqual([object]);
  });
});

it.each([
  ['a removal', notice('ObjectRemoved:Delete')],
  ['one that is still on its way from an archive', notice('s3:ObjectRestore:Post')],
  ['one whose labels changed', notice('s3:ObjectTagging:Put')],
  ['a removal told by EventBridge', byEventBridge('Object Deleted')],
  ["S3's test event through an SNS topic", bySns({ Event: 's3:TestEvent' })],
])('%s is no upload', (_, message) => {
  expect(landedObjects(JSON.stringify(message))).toEqual([]);
});

it('what SNS wraps and S3 did not send is not understood', () => {
  expect(() => landedObjects(JSON.stringify(bySns({ hello: 'world' })))).toThrow(UnknownEventError);
});
