import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { alertFor } from '../../lambdas/alerts/alert.ts';
import { analyse } from '../../lambdas/watch/analyse.ts';
import { day } from './hand-made.ts';

/** The mail about a sample filing, as it would have read on a day. */
async function mailAbout(name: string, today: string): Promise<string> {
  const path = fileURLToPath(new URL(`../filings/${name}.txt`, import.meta.url));
  const analysis = await analyse(name, createReadStream(path), () => ({ known: null }));
  if (analysis.status === 'rejected') throw new Error(analysis.reason);
  const record = 's3://records/filings/1.json';
  const alert = alertFor(analysis, { today: day(today), record, remarks: [] });
  return `Subject: ${alert?.subject}\n\n${alert?.text}`;
}

describe('the mail about a sample filing reads as it should:', () => {
  it.each([
    ['8-k-2004-annual-meeting-moved', '2004-03-09'],
    ['8-k-2003-press-release', '2003-05-07'],
    ['8-k-2003-quarterly-results', '2003-08-08'],
  ])('%s', async (name, today) => {
    await expect(await mailAbout(name, today)).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});
