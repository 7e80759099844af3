import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { filingPage } from '../../../lambdas/alerts/page/filing-page.ts';
import { markedText } from '../../../lambdas/alerts/page/marked-text.ts';
import { watchListPage } from '../../../lambdas/alerts/page/watch-list-page.ts';
import type { Filing } from '../../../lambdas/filing/filing.ts';
import type { ToldDeadline } from '../../../lambdas/registrant/told/told-deadline.ts';
import { analyse } from '../../../lambdas/watch/analyse.ts';
import { dated, day, disclosure, meeting, passage, toldDeadline } from '../hand-made.ts';

const today = day('2004-03-09');

async function pageOf(name: string, given: object = {}): Promise<string> {
  const path = fileURLToPath(new URL(`../../filings/${name}`, import.meta.url));
  const read: Filing[] = [];
  const analysis = await analyse(name, createReadStream(path), (filing) => {
    read.push(filing);
    return { known: null };
  });
  const [filing] = read;
  if (analysis.status === 'rejected' || filing === undefined) throw new Error('The sample cannot be read');
  return filingPage({ ...analysis, ...given }, filing, today);
}

const sample = '8-k-2004-annual-meeting-moved.txt';

describe('the page of a filing', () => {
  it('links every citation to its passage, the passage to the sentence, and back', async () => {
    const html = await pageOf(sample);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    const marks = [...html.matchAll(/<mark id="t(\d+)">([^<]*)<\/mark><sup><a href="#n\1"/g)];
    expect(marks.length).toBeGreaterThan(4);
    expect(marks.map(([, , text]) => text?.replace(/\s+/g, ' '))).toContain(
      'The 2004 annual meeting of stockholders will be held on June 3, 2004.',
    );
  });

  it('shows the time as a picture that can also be read out', async () => {
    const html = await pageOf(sample);
    expect(html).toMatch(/<title id="wide-[^"]*">2004 annual meeting, Thu Jun 3, 2004: Thu Mar 18: Nominations/);
    expect(html).toContain('<rect class="band"');
    expect(html).toContain('today, Mar 9');
  });

  it('shows around which day the next meeting is to lie, while its own is not known', async () => {
    const html = await pageOf('def-14a-2025-proxy-statement.txt');
    expect(html).toContain('Anniversary of the meeting before, Fri Jul 17, 2026, and 30 days around it');
  });

  it('runs no script and loads nothing', async () => {
    expect(await pageOf(sample)).not.toMatch(/<script|<link|<img|src=|https?:/);
  });

  it('shows what a filing says as text, whatever it is', async () => {
    const hostile = '</div><script>alert(1)</script><img src=x onerror="alert(1)">';
    const html = await pageOf(sample, {
      findings: [disclosure({ subject: hostile }), meeting({ evidence: [passage(1, hostile)] })],
      deadlines: [dated('2004-03-12', { title: hostile, citation: hostile, ofTheCompany: false })],
      warnings: [hostile],
    });
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;');
  });
});

describe('a text with its cited sentences', () => {
  it('is highlighted where a sentence runs over lines, and keeps every character', () => {
    const text = 'One.\n\nThe meeting\nwill be held on May 25.\nThree & four.';
    const html = markedText(text, [{ number: 1, quote: 'The meeting will be held on May 25.' }]);
    expect(html).toBe(
      'One.\n\n<mark id="t1">The meeting\nwill be held on May 25.</mark><sup><a href="#n1" aria-label="back to citation 1">1</a></sup>\nThree &amp; four.',
    );
  });

  it('shares a highlight between sentences that overlap, and passes over what is not there', () => {
    const html = markedText('The meeting will be held.', [
      { number: 1, quote: 'The meeting will be held.' },
      { number: 2, quote: 'will be held.' },
      { number: 3, quote: 'something else' },
    ]);
    expect(html.match(/<mark/g)).toHaveLength(1);
    expect(html).toContain('<span id="t2"></span>');
    expect(html).not.toContain('t3');
  });
});

describe('the page of a watch list', () => {
  const told = (due: string, name: string): ToldDeadline =>
    toldDeadline({
      id: due,
      registrant: { id: name, name, cik: null },
      due: day(due),
      filing: { id: 'x', form: '8-K', on: day('2004-03-01') },
    });

  it('has the open deadlines of all, the next first, and none that has passed or was replaced', () => {
    const replaced = {
      ...told('2004-03-20', 'GONE'),
      supersededBy: { id: null, filing: { id: 'y', form: null, on: null } },
    };
    const html = watchListPage(
      [told('2004-04-05', 'BIRCH <CO>'), told('2004-03-12', 'ACME'), told('2004-03-08', 'PAST'), replaced],
      today,
    );
    expect([...html.matchAll(/<time datetime="([^"]+)"/g)].map(([, due]) => due)).toEqual(['2004-03-12', '2004-04-05']);
    expect(html).toContain('2 deadlines of 2 registrants, as of Tue Mar 9, 2004.');
    expect(html).toContain('BIRCH &lt;CO&gt;');
    expect(html).toContain('in 3 days');
  });
});

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

describe.skipIf(browser === undefined)('in a browser (skipped where there is no Chromium)', async () => {
  const running =
    browser === undefined ? null : await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
  afterAll(() => running?.close());

  it.each([
    ['a desk', { viewport: { width: 1280, height: 900 } }],
    ['a phone', { viewport: { width: 360, height: 740 } }],
    ['the dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const }],
  ])('fits %s, and one picture of the time is seen', async (_, options) => {
    const page = await running?.newPage({ ...options, javaScriptEnabled: true });
    if (page === undefined) return;
    await page.setContent(await pageOf(sample));
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await page.locator('figure svg:visible').count()).toBe(1);
    await page.close();
  });

  it('prints the arithmetic, which the screen folds away', async () => {
    const page = await running?.newPage();
    if (page === undefined) return;
    await page.setContent(await pageOf(sample));
    const arithmetic = page.locator('details p').first();
    const onScreen = await arithmetic.isVisible();
    await page.emulateMedia({ media: 'print' });
    expect([onScreen, await arithmetic.isVisible()]).toEqual([false, true]);
    await page.close();
  });
});
