import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { alertFor } from '../../lambdas/alerts/alert.ts';
import { filingPage } from '../../lambdas/alerts/page/filing-page.ts';
import type { Filing } from '../../lambdas/filing/filing.ts';
import { analyse } from '../../lambdas/watch/analyse.ts';

/**
 * Takes the pictures in the README anew, from a sample filing as people saw it on a day. Run by hand, where there is a
 * Chromium: `npx tsx test/pictures/take.ts`.
 */

const sample = '8-k-2004-annual-meeting-moved.txt';
const today = Temporal.PlainDate.from('2004-03-09');
const top = fileURLToPath(new URL('../..', import.meta.url));

const read: Filing[] = [];
const analysis = await analyse(sample, createReadStream(`${top}test/filings/${sample}`), (filing) => {
  read.push(filing);
  return { known: null };
});
const [filing] = read;
if (analysis.status === 'rejected' || filing === undefined) throw new Error('The sample cannot be read');
const alert = alertFor(analysis, { today, record: 's3://records/filings/1.json', remarks: [] });
if (alert === null) throw new Error('The sample tells nothing');

const table = execFileSync(`${top}node_modules/.bin/tsx`, ['infra/local/cli.ts', 'check', '--quiet', 'test/filings'], {
  cwd: top,
  encoding: 'utf8',
  env: { ...process.env, NO_COLOR: '1' },
});

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (browser === undefined)
  throw new Error('There is no Chromium here: install it, on Debian by "apt-get install chromium"');
const running = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });

interface Picture {
  readonly name: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** A sheet with text on it, in the font of a mail program or of a terminal. */
function sheet(text: string, font: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<body style="margin:0;background:#fff"><div style="font:${font};color:#111;padding:14px;white-space:pre-wrap;overflow-wrap:anywhere">${escaped}</div>`;
}

const mailFont = "14px/1.4 'DejaVu Sans', sans-serif";
const pictures: readonly Picture[] = [
  { name: 'mail', html: sheet(`${alert.subject}\n\n${alert.text}`, mailFont), width: 390, height: 760 },
  { name: 'page', html: filingPage(analysis, filing, today), width: 1000, height: 760 },
  { name: 'table', html: sheet(table.trimEnd(), "13px/1.35 'DejaVu Sans Mono', monospace"), width: 680, height: 500 },
];
for (const { name, html, width, height } of pictures) {
  const page = await running.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)) });
  await page.close();
}
await running.close();
