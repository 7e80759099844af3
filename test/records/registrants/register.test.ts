import { describe, expect, it } from 'vitest';
import { FolderStore } from '../../../infra/local/folders/folder-store.ts';
import type { Filing, Registrant } from '../../../lambdas/filing/filing.ts';
import { knownAs, knownFacts, rememberFacts } from '../../../lambdas/records/registrants/register.ts';
import type { Store } from '../../../lambdas/records/store.ts';
import { day, disclosure, meeting, unsure } from '../../alerts/hand-made.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { filingOf, unnamed } from '../hand-made-filing.ts';

const withCik: Registrant = { ...unnamed, name: 'ACME CORP', cik: '0000801748', fileNumber: '000-15223' };
const withFileNumber: Registrant = { ...unnamed, name: 'ACME CORPORATION', fileNumber: '0-15223' };
const withName: Registrant = { ...unnamed, name: 'Acme Corp.' };

const filedBy = (registrant: Registrant, filedOn: string): Filing =>
  filingOf(`filed ${filedOn}`, { registrants: [registrant], filedOn: day(filedOn) });

async function knownFilings(store: Store, registrant: Registrant): Promise<string[]> {
  return (await knownFacts(store, await knownAs(store, registrant), 'another')).map(([id]) => id);
}

const threeFilings: readonly [string, Filing][] = [
  ['a', filedBy(withCik, '2004-03-01')],
  ['b', filedBy(withFileNumber, '2003-03-01')],
  ['c', filedBy(withName, '2002-03-01')],
];
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

describe('the register', () => {
  it.each(orders)(
    'knows all filings of a registrant by CIK, by file number and by name, in any order (%i %i %i)',
    async (...order) => {
      const store = new FolderStore(await temporaryFolder());
      for (const index of order) {
        const [id, filing] = threeFilings[index] ?? ['', filingOf('')];
        await rememberFacts(store, id, filing, [meeting()]);
      }
      for (const registrant of [withCik, withFileNumber, withName]) {
        expect(await knownFilings(store, registrant), `asked by ${JSON.stringify(registrant)}`).toEqual([
          'c',
          'b',
          'a',
        ]);
      }
    },
  );

  it('does not remember what was not read for certain', async () => {
    const store = new FolderStore(await temporaryFolder());
    await rememberFacts(store, 'a', filedBy(withCik, '2004-03-01'), [unsure(), meeting()]);
    const page = await store.get('registrants/cik-0000801748.json');
    expect(page).toBeDefined();
    expect(JSON.stringify(page)).toContain('meeting-date');
    expect(JSON.stringify(page)).not.toContain('unsure');
  });

  it('is the same, letter by letter, in any order', async () => {
    const pages = await Promise.all(
      orders.map(async (order) => {
        const store = new FolderStore(await temporaryFolder());
        for (const index of order)
          await rememberFacts(store, String(index), filedBy(withCik, `2004-03-0${index + 1}`), []);
        return (await store.get('registrants/cik-0000801748.json'))?.version;
      }),
    );
    expect(new Set(pages).size).toBe(1);
  });

  it('does not change when a filing is remembered again', async () => {
    const store = new FolderStore(await temporaryFolder());
    const remember = () => rememberFacts(store, 'a', filedBy(withCik, '2004-03-01'), [meeting()]);
    await remember();
    const before = await store.get('registrants/cik-0000801748.json');
    await remember();
    expect(await store.get('registrants/cik-0000801748.json')).toEqual(before);
  });

  it('loses nothing when filings of one registrant come at once', async () => {
    const store = new FolderStore(await temporaryFolder());
    const days = ['01', '02', '03', '04', '05'];
    await Promise.all(days.map((date) => rememberFacts(store, date, filedBy(withCik, `2004-03-${date}`), [])));
    expect(await knownFilings(store, withCik)).toEqual(days);
  });

  it('puts a filing of several registrants onto the page of each', async () => {
    const store = new FolderStore(await temporaryFolder());
    const subsidiary = { ...unnamed, name: 'ACME FINANCE', cik: '0000801749' };
    await rememberFacts(store, 'a', filingOf('both', { registrants: [withCik, subsidiary] }), []);
    expect(await knownFilings(store, withCik)).toEqual(['a']);
    expect(await knownFilings(store, subsidiary)).toEqual(['a']);
  });

  it('remembers what concerns meetings, with its evidence, and nothing else', async () => {
    const store = new FolderStore(await temporaryFolder());
    const told = meeting({ recordDate: day('2004-04-01') });
    await rememberFacts(store, 'a', filedBy(withCik, '2004-03-01'), [disclosure(), told]);
    const [[, facts] = []] = await knownFacts(store, await knownAs(store, withCik), 'another');
    expect(JSON.stringify(facts?.findings)).toBe(JSON.stringify([told]));
  });

  it('reads again what it remembers with a remark', async () => {
    const store = new FolderStore(await temporaryFolder());
    const remarked = meeting({ remarks: [{ kind: 'date-as-written', text: 'The filing gives no year.' }] });
    await rememberFacts(store, 'a', filedBy(withCik, '2004-03-01'), [remarked]);
    const [[, facts] = []] = await knownFacts(store, await knownAs(store, withCik), 'another');
    expect(facts?.findings).toMatchObject([
      { remarks: [{ kind: 'date-as-written', text: 'The filing gives no year.' }] },
    ]);
  });

  it('leaves out the filing at hand, which may have been put there by an earlier try', async () => {
    const store = new FolderStore(await temporaryFolder());
    await rememberFacts(store, 'a', filedBy(withCik, '2004-03-01'), []);
    expect(await knownFacts(store, await knownAs(store, withCik), 'a')).toEqual([]);
  });
});

describe('who a registrant is', () => {
  it('is not told by a file number that two have borne', async () => {
    const store = new FolderStore(await temporaryFolder());
    await rememberFacts(store, 'a', filedBy(withCik, '2004-03-01'), []);
    await rememberFacts(store, 'b', filedBy({ ...withCik, cik: '0000000099', name: 'OTHER' }, '2004-03-02'), []);
    expect(await knownFilings(store, withFileNumber)).toEqual([]);
  });

  it('is not told by a name that two have borne', async () => {
    const store = new FolderStore(await temporaryFolder());
    await rememberFacts(store, 'a', filedBy(withCik, '2004-03-01'), []);
    await rememberFacts(store, 'b', filedBy({ ...withCik, cik: '0000000099', fileNumber: null }, '2004-03-02'), []);
    expect(await knownAs(store, withName)).toEqual({ id: null, by: null, pages: [] });
  });

  it('says that it was told by name', async () => {
    const store = new FolderStore(await temporaryFolder());
    await rememberFacts(store, 'a', filedBy(withCik, '2004-03-01'), []);
    expect(await knownAs(store, withName)).toMatchObject({ id: 'cik-0000801748', by: 'name' });
  });

  it('is nobody when the filing does not name its registrant', async () => {
    const store = new FolderStore(await temporaryFolder());
    await rememberFacts(store, 'a', filingOf('anonymous'), []);
    expect(await knownAs(store, unnamed)).toEqual({ id: null, by: null, pages: [] });
  });

  it.each([
    ['a CIK that leads out of the folder', { cik: '../../../etc' }],
    ['a file number that does', { fileNumber: '../../../../etc/passwd' }],
    ['a name that does', { name: '../../../etc/passwd' }],
    ['a name of ten thousand letters', { name: 'x'.repeat(10_000) }],
    ['a name in another script', { name: '株式会社' }],
  ])('is fit for a key: %s', async (_, given) => {
    const store = new FolderStore(await temporaryFolder());
    await rememberFacts(store, 'a', filingOf('hostile', { registrants: [{ ...unnamed, ...given }] }), []);
    for await (const key of store.list('')) expect(key).toMatch(/^[a-z]+\/[a-z0-9/-]{1,100}\.json$/);
  });
});
