#!/usr/bin/env bash
# @aws-lambda-powertools/parser 2.35.0 refuses an S3 notification of an upload that came over IPv6.
#
# S3's dual-stack endpoints take uploads over IPv6 and put that address into requestParameters.sourceIPAddress. The S3
# schema of the package asks for an IPv4 address (or the literal "s3.amazonaws.com") there, so an event that S3 really sends fails
# validation: parsed in front of a queue, the whole message goes back, again and again, to the dead-letter queue.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @aws-lambda-powertools/parser@2.35.0 zod@4.6.7
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import { S3Schema } from '@aws-lambda-powertools/parser/schemas/s3';

const uploadFrom = (sourceIPAddress) => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: 'us-east-1',
      eventTime: '2026-01-05T14:00:00.000Z',
      eventName: 'ObjectCreated:Put',
      userIdentity: { principalId: 'AWS:AIDAEXAMPLE' },
      requestParameters: { sourceIPAddress },
      responseElements: { 'x-amz-request-id': 'C3D13FE58DE4C810', 'x-amz-id-2': 'example' },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId: 'landing',
        bucket: { name: 'filings', ownerIdentity: { principalId: 'EXAMPLE' }, arn: 'arn:aws:s3:::filings' },
        object: { key: '8-k.htm', size: 1024, eTag: 'd41d8cd98f00b204e9800998ecf8427e', sequencer: '0A1B2C3D4E5F678901' },
      },
    },
  ],
});
const answer = (address) => {
  const { success, error } = S3Schema.safeParse(uploadFrom(address));
  return success ? 'accepted' : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
};
for (const address of ['203.0.113.7', 's3.amazonaws.com', '2001:db8::7']) console.log(`${address}: ${answer(address)}`);
assert.equal(answer('203.0.113.7'), 'accepted');
assert.equal(answer('2001:db8::7'), 'Records.0.requestParameters.sourceIPAddress: Invalid IPv4 address');
JS
node look.mjs
