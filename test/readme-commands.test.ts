import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, describe, expect, it } from 'vitest';
import { awsEnvironment, fakeAwsWithClients } from './aws-clients.ts';
import { project } from './infra/local/run.ts';
import { runHere } from './infra/local/run-in-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { aws, s3 } = await fakeAwsWithClients();
afterAll(() => aws.stop());
const samples = join(project, 'test/filings');
const bucket = 'filings-of-the-readme';
const report = join(samples, '8-k-2024-annual-meeting-moved.htm');
const proxyStatement = 'def-14a-2025-proxy-statement.txt';

/** The commands of the README as it prints them, in order, without those that install, deploy, or ask a deployment or EDGAR. */
const readme = await readFile(join(project, 'README.md'), 'utf8');
const elsewhere = /^(?:npm (?:ci|run deploy)|npx cdk|aws |curl |npx filing-watch (?:status|redrive))/;
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
  .filter((line) => line !== '' && !elsewhere.test(line));

/** What a shell makes of a line, with a bucket in the place of BUCKET: the words that filing-watch is given. */
function wordsOf(line: string): string[] {
  const words = [...line.replace('BUCKET', bucket).matchAll(/"([^"]*)"|#.*|(\S+)/g)].flatMap(
    ([, quoted, word]) => quoted ?? word ?? [],
  );
  if (words[0] === 'npx') return words.slice(2);
  return words.slice(words[1] === 'run' ? 2 : 1).filter((word) => word !== '--' && word !== '--silent');
}

/** A folder with the samples under the names that the README uses. */
async function folderAsInReadme(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(samples, join(folder, 'filings'), { recursive: true });
  for (const name of ['proxy-statements', 'incoming']) {
    await mkdir(join(folder, name));
    await cp(join(samples, proxyStatement), join(folder, name, proxyStatement));
  }
  for (const place of ['', 'incoming']) await cp(report, join(folder, place, '8-k.htm'));
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'incoming/8-k.htm', Body: await readFile(report) }));
  return folder;
}

/** Runs a command; one that goes on watching is stopped, as Ctrl-C does, when two mails lie in the outbox. */
async function run(folder: string, words: readonly string[]) {
  const before = new Set(process.listeners('SIGTERM'));
  const running = runHere(folder, words, awsEnvironment(aws.endpoint));
  if (words.includes('--watch')) {
    await expect
      .poll(async () => (await readdir(join(folder, 'outbox')).catch(() => [])).length, { timeout: 20_000 })
      .toBeGreaterThan(1);
    for (const listener of process.listeners('SIGTERM')) if (!before.has(listener)) listener('SIGTERM');
  }
  return running;
}

/** What each command that has something to show of the samples shows, by its verb and an option. */
const shows: readonly (readonly [command: RegExp, says: RegExp])[] = [
  [/^start 8-k/, /annual meeting/],
  [/^start s3/, /annual meeting/],
  [/^start .*--watch/, /alert/i],
  [/^check --json/, /"status":"analysed"/],
  [/^check .*--assume/, /^WHAT IF/],
  [/^check filings.*--csv/, /8-K/],
  [/^check filings.*--quiet/, /8-K/],
  [/^check .*--records/, /annual meeting/],
  [/^upcoming/, /deadline|No /],
  [/^registrant/, /HARROW POINT/i],
  [/^correct/, /Jane Doe/],
  [/^replay/, /corrected: annual meeting moved 69 days later/],
  [/^rules/, /14a-8/],
  [/^completion/, /complete .*filing-watch/],
];

describe('every command of the README', () => {
  it('works as printed, one after the other, on the samples that come with the program', async () => {
    const folder = await folderAsInReadme();
    expect(commands.length).toBeGreaterThan(15);
    for (const line of commands) {
      const words = wordsOf(line);
      const { code, out, err } = await run(folder, words);
      expect([line, code, err]).toEqual([line, 0, '']);
      for (const [command, says] of shows) if (command.test(words.join(' '))) expect(out, line).toMatch(says);
    }
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['8-k.html', '8-k.ics', 'outbox', 'records']));
  }, 120_000);
});
