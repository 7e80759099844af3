import { createRequire } from 'node:module';

/*
 * Run by itself: prints the processor time, in seconds, that it takes to import a function, and to deal with a first filing
 * if one is named.
 */
const [, , file = '', filing] = process.argv;
Object.assign(process.env, {
  AWS_REGION: 'us-east-1',
  RECORDS_BUCKET: 'records',
  LANDING_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/1/landing',
  MAILS_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/1/mails',
  NOTICES_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/1/notices',
});
const load = createRequire(import.meta.url);
const before = process.cpuUsage();
const { first }: { first?: (path: string) => Promise<string> } = load(file);
if (filing !== undefined) await first?.(filing);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1e6);
