#!/usr/bin/env bash
# @aws-sdk/client-sqs 3.1169.0 sends messages to the host in QueueUrl, also where AWS_ENDPOINT_URL names another.
#
# The variable is the documented way to turn every service to an emulator or a private endpoint, and calls without a queue
# address (ListQueues) do go there. Those with a QueueUrl go to the host that the address names, with a warning on the console, unless the client is made with
# `endpoint` itself or with `useQueueUrlAsEndpoint: false`: a queue address that was kept from AWS leaves the emulator unasked.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @aws-sdk/client-sqs@3.1169.0
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { ListQueuesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

const asked = [];
const serverCalled = async (name) => {
  const server = createServer((request, response) => {
    asked.push(name);
    request.resume();
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ __type: 'Stop', message: 'enough was seen' }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${server.address().port}` };
};
const emulator = await serverCalled('the host of AWS_ENDPOINT_URL');
const queue = await serverCalled('the host of QueueUrl');
process.env.AWS_ENDPOINT_URL = emulator.url;
const usual = { region: 'us-east-1', credentials: { accessKeyId: 'x', secretAccessKey: 'y' }, maxAttempts: 1 };
const send = new SendMessageCommand({ QueueUrl: `${queue.url}/123456789012/filings`, MessageBody: 'a filing landed' });
const whoIsAsked = async (client, command) => {
  asked.length = 0;
  await client.send(command).catch(() => undefined);
  return asked.join(', ');
};
const answers = {
  'ListQueues': await whoIsAsked(new SQSClient(usual), new ListQueuesCommand({})),
  'SendMessage': await whoIsAsked(new SQSClient(usual), send),
  'SendMessage, endpoint given to the client': await whoIsAsked(new SQSClient({ ...usual, endpoint: emulator.url }), send),
  'SendMessage, useQueueUrlAsEndpoint: false': await whoIsAsked(new SQSClient({ ...usual, useQueueUrlAsEndpoint: false }), send),
};
for (const [call, host] of Object.entries(answers)) console.log(`${call}: ${host}`);
emulator.server.close();
queue.server.close();
assert.deepEqual(Object.values(answers), [
  'the host of AWS_ENDPOINT_URL',
  'the host of QueueUrl',
  'the host of AWS_ENDPOINT_URL',
  'the host of AWS_ENDPOINT_URL',
]);
JS
node look.mjs
