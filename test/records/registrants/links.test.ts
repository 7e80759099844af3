import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../infra/local/folders/memory-store.ts';
import { registrantMeant, registrantOnRecord } from '../../../lambdas/records/registrants/registrant-on-record.ts';
import type { Store } from '../../../lambdas/records/store.ts';
import { report, secHeader, submission } from '../../filing/support/samples.ts';
import { Landing } from '../../watch/landing.ts';

/** Filings of one registrant that say more or less of who files them, each with the day of its meeting. */
const reports = {
  'first with a header': withHeader('000001', 'May 3, 2004'),
  'second with a header': withHeader('000002', 'May 4, 2005'),
  'third with a header': withHeader('000003', 'May 5, 2006'),
  'by file number': bare('May 6, 2002', { fileNumber: '0-31877' }),
  'by name': bare('May 7, 2003', { fileNumber: '' }),
};
type Report = keyof typeof reports;
const all = Object.keys(reports) as Report[];
const own = 'registrants/cik-0009990031.json';
const others = ['registrants/file-000-31877.json', 'registrants/name-marsh-lantern-corporation.json'];

function meeting(day: string): string {
  return `Item 8.01 Other Events\n\nThe Board of Directors has set ${day} as the date of the annual meeting of stockholders.\n\n`;
}

function withHeader(number: string, day: string): string {
  const year = day.slice(-4);
  const header = secHeader([])
    .replaceAll('0009990031-04-000012', `0009990031-${year.slice(2)}-${number}`)
    .replaceAll('MARSH LANTERN CORP', 'MARSH LANTERN CORPORATION')
    .replaceAll('20040527', `${year}0301`)
    .replaceAll('20040525', `${year}0301`);
  return submission([{ type: '8-K', text: report(meeting(day), { reportDate: `March 1, ${year}` }) }], header);
}

function bare(day: string, cover: { readonly fileNumber: string }): string {
  return report(meeting(day), { ...cover, reportDate: `March 1, ${day.slice(-4)}` });
}

async function landed(order: readonly Report[], landing = new Landing('2026-12-02')): Promise<Landing> {
  for (const one of order) await landing.land(`${one}.txt`, reports[one]);
  return landing;
}

async function known({ store }: Landing) {
  const found = await registrantOnRecord(store, registrantMeant('9990031'));
  return found === null ? null : { meetings: found.known.meetings, filings: found.filings.length };
}

/** Tells which records are read. */
function watched(store: Store): string[] {
  const keys: string[] = [];
  const get = store.get.bind(store);
  store.get = (key) => {
    keys.push(key);
    return get(key);
  };
  return keys;
}

describe('pages of a file number and a name', () => {
  it('are found, with what lies on them, in whatever order the filings come', async () => {
    const expected = await known(await landed(all));
    expect(expected?.filings).toBe(all.length);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
        expect(await known(await landed(order))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('on which nothing lies are not read for the next filing', async () => {
    const landing = await landed(['first with a header']);
    const read = watched(landing.store);
    await landed(['second with a header'], landing);
    expect(read).toContain(own);
    expect(others.filter((key) => read.includes(key))).toEqual([]);
  });

  it('are read for every filing once something lies on them', async () => {
    const landing = await landed(['first with a header', 'second with a header', 'by file number', 'by name']);
    const read = watched(landing.store);
    await landed(['third with a header'], landing);
    expect(others.filter((key) => !read.includes(key))).toEqual([]);
  });

  it.each([
    ['of a registrant that is new', [] as const],
    ['of one that is known', ['first with a header'] as const],
  ])('are looked at again when something comes to lie on them while a filing %s is dealt with', async (_, before) => {
    const landing = await landed(before);
    const { store } = landing;
    const create = store.create.bind(store);
    let isFirst = true;
    store.create = async (key, value) => {
      if (isFirst && key.startsWith('filings/')) {
        isFirst = false;
        await landed(['by file number', 'by name'], landing);
      }
      return create(key, value);
    };
    await landed(['second with a header'], landing);
    store.create = create;
    const read = watched(store);
    await landed(['third with a header'], landing);
    expect(others.filter((key) => !read.includes(key))).toEqual([]);
    const inOrder = await landed([
      ...before,
      'by file number',
      'by name',
      'second with a header',
      'third with a header',
    ]);
    expect(await known(landing)).toEqual(await known(inOrder));
    expect(landing.mails.at(-2)?.text).toBe(inOrder.mails.at(-2)?.text);
  });

  it("that two registrants bear are still each one's", async () => {
    const landing = await landed(['first with a header']);
    const namesake = reports['second with a header'].replaceAll('0009990031', '0009990032');
    await landing.land('namesake.txt', namesake.replaceAll('0-31877', '0-31878').replaceAll('000-31877', '000-31878'));
    await landed(['third with a header'], landing);
    const { json } = (await landing.store.get(others[1] ?? '')) ?? {};
    expect(Object(json).bearers).toEqual(['cik-0009990031', 'cik-0009990032']);
    expect((await known(landing))?.filings).toBe(2);
  });

  it('of records of before that name their bearers keep them', async () => {
    const store = new MemoryStore();
    await store.create('aliases/names/marsh-lantern-corporation.json', { registrants: ['cik-0009990099'] });
    const landing = await landed(['first with a header'], new Landing('2026-12-02', store));
    const { json } = (await landing.store.get(others[1] ?? '')) ?? {};
    expect(Object(json).bearers).toEqual(['cik-0009990031', 'cik-0009990099']);
  });
});
