import { describe, expect, test } from 'vitest';
import { filingIn } from '../support/reading.ts';
import { prose, secHeader, submission } from '../support/samples.ts';

/** Contexts, each of the filer itself or of a member; and facts, each in one of them. */
const context = (id: string, member?: string, prefix = 'xbrli:') =>
  `<${prefix}context id="${id}"><${prefix}entity><${prefix}identifier scheme="http://www.sec.gov/CIK">0009990031</${prefix}identifier>${
    member === undefined
      ? ''
      : `<${prefix}segment><xbrldi:explicitMember dimension="dei:LegalEntityAxis">${member}</xbrldi:explicitMember></${prefix}segment>`
  }</${prefix}entity></${prefix}context>`;
const fact = (name: string, value: string, of: string) =>
  `<ix:nonNumeric name="dei:${name}" contextRef="${of}">${value}</ix:nonNumeric>`;
const facts = (of: string, name: string, cik: string, number: string, state: string) => ({
  hidden: fact('EntityCentralIndexKey', cik, of),
  seen: `<p>${fact('EntityFileNumber', number, of)}</p><p>${fact('EntityRegistrantName', name, of)}</p><p>(Exact name of registrant as specified in its charter)</p><p>${fact('EntityIncorporationStateCountryCode', state, of)}</p>`,
});
const marsh = facts('c-1', 'Marsh Lantern Corporation', '0009990031', '001-31877', 'Delaware');
const quill = facts('c-2', 'Quill Electric Company', '0009990032', '001-03164', 'Alabama');

const page = (contexts: string, ...companies: readonly { hidden: string; seen: string }[]) =>
  `<html><body><div style="display:none"><ix:header><ix:hidden>${fact('DocumentType', '8-K', 'c-1')}${companies
    .map(({ hidden }) => hidden)
    .join('')}</ix:hidden><ix:resources>${contexts}</ix:resources></ix:header></div><p>FORM 8-K</p>${companies
    .map(({ seen }) => seen)
    .join(
      '',
    )}<p>(Exact name of registrant as specified in its charter)</p><p>Item 8.01 Other Events</p><p>${prose}</p></body></html>`;

const told = async (source: string) =>
  (await filingIn(source)).registrants.map(({ name, cik, fileNumber, state }) => [name, cik, fileNumber, state]);
const marshIs = ['Marsh Lantern Corporation', '0009990031', '001-31877', 'DE'];
const quillIs = ['Quill Electric Company', '0009990032', '001-03164', 'AL'];

describe('facts of several companies are each given to its own', () => {
  const contexts = context('c-1') + context('c-2', 'ml:QuillMember');
  const cases: Record<string, [source: string, expected: unknown[]]> = {
    'the filer and a member': [page(contexts, marsh, quill), [marshIs, quillIs]],
    'the member’s stand first on the page': [page(contexts, quill, marsh), [marshIs, quillIs].sort()],
    'contexts without a prefix': [
      page(context('c-1', undefined, '') + context('c-2', 'ml:QuillMember', ''), marsh, quill),
      [marshIs, quillIs],
    ],
    'each company is a member': [
      page(context('c-1', 'ml:MarshMember') + context('c-2', 'ml:QuillMember'), marsh, quill),
      [marshIs, quillIs],
    ],
    'a member of another kind is the filer': [
      page(contexts.replace('dei:LegalEntityAxis', 'dei:EntityAddressesAddressTypeAxis'), marsh),
      [marshIs],
    ],
    'one company in several contexts of its own': [
      page(context('c-1') + context('c-3'), { ...marsh, hidden: marsh.hidden.replace('c-1', 'c-3') }),
      [marshIs],
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [source, expected]) => {
    expect((await told(source)).sort()).toEqual([...expected].sort());
  });

  test('the filer’s own come first, whatever stands first on the page', async () => {
    expect((await told(page(contexts, quill, marsh)))[0]).toEqual(marshIs);
  });

  test('a member’s state is not taken for the filer that the header names', async () => {
    const header = secHeader()
      .replace('\t\tSTATE OF INCORPORATION:\t\t\tDE\n', '')
      .replace('\t\tSEC FILE NUMBER:\t000-31877\n', '');
    const untold = { ...marsh, seen: `<p>${fact('EntityRegistrantName', 'Marsh Lantern Corporation', 'c-1')}</p>` };
    const source = submission([{ type: '8-K', text: page(contexts, untold, quill) }], header);
    expect(await told(source)).toEqual([['MARSH LANTERN CORP', '0009990031', null, null]]);
  });

  test('each registrant of the header gets its own', async () => {
    const second =
      'FILER:\n\n\tCOMPANY DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\tQUILL ELECTRIC CO\n\t\tCENTRAL INDEX KEY:\t\t\t0009990032\n';
    const header = secHeader()
      .replace('</SEC-HEADER>', `${second}</SEC-HEADER>`)
      .replace('\t\tSTATE OF INCORPORATION:\t\t\tDE\n', '');
    const source = submission([{ type: '8-K', text: page(contexts, marsh, quill) }], header);
    expect(await told(source)).toEqual([
      ['MARSH LANTERN CORP', '0009990031', '000-31877', 'DE'],
      ['QUILL ELECTRIC CO', '0009990032', '001-03164', 'AL'],
    ]);
  });
});
