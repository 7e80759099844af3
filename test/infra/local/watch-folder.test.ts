import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FolderFilings } from '../../../infra/local/folders/folder-filings.ts';
import { FolderStore } from '../../../infra/local/folders/folder-store.ts';
import { OutboxTopic } from '../../../infra/local/folders/outbox-topic.ts';
import { watchFolder } from '../../../infra/local/folders/watch-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { pairs } from '../../watch/fuller-copies.ts';

const sample = await readFile(new URL('../../filings/def-14a-2025-proxy-statement.txt', import.meta.url));

/** However busy the machine is. */
const eventually = (isSo: () => void) => vi.waitFor(isSo, { timeout: 20_000 });

/** Watches a new folder until the test ends. */
async function watched() {
  const base = await temporaryFolder();
  const [folder, records, outbox] = ['filings', 'records', 'outbox'].map((name) => join(base, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(folder);
  const shown: string[] = [];
  const reported: string[] = [];
  const topic = new OutboxTopic(async (text) => void shown.push(text), outbox);
  const around = {
    filings: new FolderFilings(),
    store: new FolderStore(records),
    topic,
    houseRules: async () => ({ houseRules: null, remarks: [] }),
    now: () => Temporal.Now.instant(),
  };
  const watch = () => {
    const stop = new AbortController();
    const report = async (object: { key: string }, what: object) =>
      void reported.push(`${object.key}: ${what instanceof Error ? what.message : Object(what).outcome}`);
    const watching = watchFolder(folder, around, { signal: stop.signal, report, everyMs: 10 });
    const end = async () => {
      stop.abort();
      await watching;
    };
    onTestFinished(end);
    return end;
  };
  return { folder, outbox, shown, reported, around, watch };
}

describe('a watched folder', () => {
  it('has a mail for each filing that is put into it', async () => {
    const { folder, outbox, reported, watch } = await watched();
    watch();
    await writeFile(join(folder, 'a.txt'), sample);
    await eventually(() => expect(reported).toEqual(['a.txt: alerted']));
    const [mail = '', ...others] = (await readdir(outbox)).sort();
    expect(others.splice(0), 'its deadlines lie beside it').toEqual([mail.replace(/\.eml$/, '.ics')]);
    expect(others).toEqual([]);
    const text = await readFile(join(outbox, mail), 'utf8');
    expect(text).toMatch(/^From: .*\r\nTo: .*\r\nSubject: HARROW POINT INSTRUMENTS: /);
  });

  it('has one mail for the same filing under two names, and for one that is there at the next start', async () => {
    const { folder, outbox, reported, watch } = await watched();
    const end = watch();
    await writeFile(join(folder, 'a.txt'), sample);
    await eventually(() => expect(reported).toEqual(['a.txt: alerted']));
    await end();
    watch();
    await writeFile(join(folder, 'b.txt'), sample);
    await eventually(() => expect(reported).toEqual(['a.txt: alerted', 'b.txt: told-before']));
    expect((await readdir(outbox)).filter((name) => name.endsWith('.eml'))).toHaveLength(1);
  });

  it.each(pairs)('has a second mail for what only the whole file says, after $name', async ({ part, whole, news }) => {
    const { folder, shown, reported, watch } = await watched();
    watch();
    await writeFile(join(folder, 'a.txt'), part);
    await eventually(() => expect(reported).toEqual(['a.txt: alerted']));
    await writeFile(join(folder, 'a.txt'), whole);
    await eventually(() => expect(reported).toEqual(['a.txt: alerted', 'a.txt: alerted']));
    expect(shown).toEqual([expect.stringContaining('Regulation FD'), expect.stringMatching(news)]);
  });

  it('keeps history quiet', async () => {
    const { folder, shown, reported, watch } = await watched();
    await mkdir(join(folder, 'history'));
    await writeFile(join(folder, 'history/a.txt'), sample);
    watch();
    await eventually(() => expect(reported).toEqual(['history/a.txt: quiet']));
    expect(shown).toEqual([]);
  });

  it('is read when a file is whole, not while it is being written', async () => {
    const { folder, reported, watch } = await watched();
    watch();
    const half = Math.floor(sample.length / 2);
    await writeFile(join(folder, 'a.txt'), sample.subarray(0, half));
    await writeFile(join(folder, 'a.txt'), sample);
    await eventually(() => expect(reported).toEqual(['a.txt: alerted']));
  });

  it('tries again when something fails, and gives up after five times, saying so each time', async () => {
    const { folder, reported, around, watch } = await watched();
    vi.spyOn(around.topic, 'publish').mockRejectedValue(new Error('the disk is full'));
    await writeFile(join(folder, 'a.txt'), sample);
    watch();
    await eventually(() => expect(reported).toHaveLength(5));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(reported).toEqual(Array(5).fill('a.txt: the disk is full'));
  });
});
