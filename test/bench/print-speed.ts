import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { print } from '../../infra/local/terminal/output.ts';
import type { LandedObject } from '../../lambdas/records/filings.ts';
import type { Markup } from './bare-reading.ts';
import { endProgress, progress } from './progress.ts';
import { type MeasuredFiling, measureSpeed } from './speed.ts';
import { figure, percent, table } from './table.ts';
import { wholeTime } from './whole-chain.ts';

/** Measures the filings and prints how fast they are read, and what the steps of the whole way take. */
export async function printSpeed(objects: readonly LandedObject[], rounds: number): Promise<void> {
  const filings = await Promise.all(
    objects.map(async ({ bucket, key }) => ({ name: key, bytes: await readFile(join(bucket, key)) })),
  );
  const measured = await measureSpeed(filings, rounds, (done) => progress(`round ${done} of ${rounds}`));
  endProgress();
  const rejected = measured.filter((m) => !m.wasRead).length;
  const read = measured.filter((m) => m.wasRead);
  await print(
    `SPEED: ${read.length} filings, ${rejected} rejected files left out; best of ${rounds} rounds, one process\n\n`,
  );
  if (read.length === 0) return;
  await print(`${readingTable(read)}\n${stepsTable(read)}\n${chainLine(read)}\n\n`);
}

/** What reading is compared with, and the share of its pace that is aimed at. */
const markups: readonly { readonly markup: Markup; readonly bare: string; readonly target: string }[] = [
  { markup: 'HTML', bare: 'bare htmlparser2', target: '0.5 of bare' },
  { markup: 'text', bare: 'splitting into lines', target: '40 MB/s' },
];

function readingTable(measured: readonly MeasuredFiling[]): string {
  const rows = markups.flatMap(({ markup, bare, target }) => {
    const filings = measured.filter((m) => m.markup === markup);
    if (filings.length === 0) return [];
    const megabytes = sum(filings.map((m) => m.size)) / 1e6;
    const reading = sum(filings.map((m) => m.reading)) / 1000;
    const bareTime = sum(filings.map((m) => m.bare)) / 1000;
    return [
      [`reading ${markup}`, megabytes, filings.length / reading, megabytes / reading, bareTime / reading, target],
      [bare, megabytes, filings.length / bareTime, megabytes / bareTime, 1, ''],
    ].map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)));
  });
  return table(['', 'MB', 'filings/s', 'MB/s', 'of bare', 'target'], rows);
}

function stepsTable(measured: readonly MeasuredFiling[]): string {
  const whole = sum(measured.map(wholeTime));
  const row = (name: string, timeOf: (filing: MeasuredFiling) => number, target: string) => {
    const times = measured.map(timeOf).sort((a, b) => a - b);
    const spread = [percentile(times, 0.5), percentile(times, 0.95), percentile(times, 1)].map(figure);
    return [name, ...spread, percent(sum(times) / whole), target];
  };
  return table(
    ['milliseconds a filing', 'p50', 'p95', 'max', 'share', 'target'],
    [
      row('reading', (m) => m.reading, ''),
      row('findings', (m) => m.findings, ''),
      row('deadlines', (m) => m.deadlines, '5 %'),
      row('whole chain', wholeTime, ''),
    ],
  );
}

function chainLine(measured: readonly MeasuredFiling[]): string {
  const seconds = sum(measured.map(wholeTime)) / 1000;
  const megabytes = sum(measured.map((m) => m.size)) / 1e6;
  const slowest = measured.reduce((a, b) => (wholeTime(b) > wholeTime(a) ? b : a));
  return [
    `Whole chain: ${figure(measured.length / seconds)} filings/s (target 500), ${figure(megabytes / seconds)} MB/s.`,
    `The slowest is ${slowest.name}, with ${figure(slowest.size / 1e6)} MB.`,
  ].join('\n');
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Of values in ascending order the one below which a share of them lies. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
