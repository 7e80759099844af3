import type { Temporal } from 'temporal-polyfill';
import { calendarDate } from '../calendar-date.ts';
import type { Registrant } from '../filing.ts';
import { limits } from '../limits.ts';
import { stateCode } from '../states.ts';

/** What the header of a submission says; null where it says nothing. It is a hint: the body decides. */
export interface SubmissionHeader {
  readonly form: string | null;
  readonly accessionNumber: string | null;
  readonly period: Temporal.PlainDate | null;
  readonly filedOn: Temporal.PlainDate | null;
  /** New York time. */
  readonly acceptedAt: Temporal.PlainDateTime | null;
  /** ITEM INFORMATION lines or `<ITEMS>` codes, as written; often empty or wrong in old filings. */
  readonly items: readonly string[];
  readonly registrants: readonly Registrant[];
}

/** The two ways of writing one field: as a label (SEC-HEADER, IMS-HEADER) and as a tag (dissemination files). */
const fields: Readonly<Record<string, Field>> = {
  'ACCESSION NUMBER': 'accessionNumber',
  'ACCESSION-NUMBER': 'accessionNumber',
  'CONFORMED SUBMISSION TYPE': 'form',
  TYPE: 'form',
  'CONFORMED PERIOD OF REPORT': 'period',
  PERIOD: 'period',
  'ITEM INFORMATION': 'item',
  ITEMS: 'item',
  'FILED AS OF DATE': 'filedOn',
  'FILING-DATE': 'filedOn',
  'ACCEPTANCE-DATETIME': 'acceptedAt',
  'COMPANY CONFORMED NAME': 'name',
  'CONFORMED-NAME': 'name',
  'CENTRAL INDEX KEY': 'cik',
  CIK: 'cik',
  'STATE OF INCORPORATION': 'state',
  'STATE-OF-INCORPORATION': 'state',
  'FISCAL YEAR END': 'fiscalYearEnd',
  'FISCAL-YEAR-END': 'fiscalYearEnd',
  'SEC FILE NUMBER': 'fileNumber',
  'FILE-NUMBER': 'fileNumber',
};
type Field =
  | 'accessionNumber'
  | 'form'
  | 'period'
  | 'item'
  | 'filedOn'
  | 'acceptedAt'
  | 'name'
  | 'cik'
  | 'state'
  | 'fiscalYearEnd'
  | 'fileNumber';

/** Sections about a company. One that is only "filed by" is no registrant. */
const section =
  /^\s{0,20}(?:<(FILER|SUBJECT-COMPANY|ISSUER|FILED-BY|FILED-FOR|SERIAL-COMPANY|REPORTING-OWNER)>|(FILER|SUBJECT COMPANY|ISSUER|FILED BY|FILED FOR|REPORTING-OWNER):)\s*$/;
const field = /^\s{0,20}(?:<([A-Z-]{3,30})>|([A-Z][A-Z ]{2,40}):)[ \t]*(.{0,300})$/;

type Draft = { -readonly [K in keyof Registrant]: Registrant[K] };

/** Reads a header of any kind; unknown and broken lines are passed over. */
export function readSubmissionHeader(header: string): SubmissionHeader {
  const lines = header
    .replace(/\r\n?/g, '\n')
    .replace(/(?!^)(<\/?[A-Z-]{2,30}>)/gm, '\n$1')
    .split('\n');
  const values = new Map<Field, string>();
  const items: string[] = [];
  const registrants: { role: string; draft: Draft }[] = [];
  for (const line of lines) {
    const role = section.exec(line);
    if (role) {
      registrants.push({ role: (role[1] ?? role[2] ?? '').replace('-', ' '), draft: emptyRegistrant() });
      continue;
    }
    const match = field.exec(line);
    const name = fields[match?.[1] ?? match?.[2] ?? ''];
    const value = match?.[3]?.trim() ?? '';
    if (!name || (value === '' && name !== 'item')) continue;
    const company = registrants.at(-1)?.draft;
    if (name === 'item') items.push(value);
    else if (name === 'name' && company) company.name ??= value;
    else if (name === 'cik' && company) company.cik ??= value.padStart(10, '0');
    else if (name === 'fileNumber' && company) company.fileNumber ??= value;
    else if (name === 'state' && company) company.state ??= stateCode(value) ?? value;
    else if (name === 'fiscalYearEnd' && company) company.fiscalYearEnd ??= monthDay(value);
    else if (!values.has(name)) values.set(name, value);
  }
  const filers = registrants.filter((r) => !/^(?:FILED|REPORTING)/.test(r.role) && (r.draft.name ?? r.draft.cik));
  return {
    form: values.get('form') ?? null,
    accessionNumber: /\d{10}-\d{2}-\d{6}/.exec(values.get('accessionNumber') ?? header)?.[0] ?? null,
    period: compactDate(values.get('period')),
    filedOn: compactDate(values.get('filedOn')),
    acceptedAt: compactDateTime(values.get('acceptedAt')),
    items,
    registrants: filers.slice(0, limits.registrants).map((r) => r.draft),
  };
}

function emptyRegistrant(): Draft {
  return { name: null, cik: null, fileNumber: null, state: null, fiscalYearEnd: null };
}

function monthDay(value: string): string | null {
  const match = /^(\d{2})(\d{2})$/.exec(value);
  return match && Number(match[1]) >= 1 && Number(match[1]) <= 12 ? `${match[1]}-${match[2]}` : null;
}

function compactDate(value: string | undefined): Temporal.PlainDate | null {
  const match = /^(\d{4})(\d{2})(\d{2})/.exec(value ?? '');
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function compactDateTime(value: string | undefined): Temporal.PlainDateTime | null {
  const date = compactDate(value);
  const time = /^\d{8}(\d{2})(\d{2})(\d{2})/.exec(value ?? '');
  if (!date || !time || Number(time[1]) > 23 || Number(time[2]) > 59 || Number(time[3]) > 59) return null;
  return date.toPlainDateTime({ hour: Number(time[1]), minute: Number(time[2]), second: Number(time[3]) });
}
