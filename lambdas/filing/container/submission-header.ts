import type { Temporal } from 'temporal-polyfill';
import { calendarDate } from '../../terms/days/calendar-date.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import type { Registrant } from '../filing.ts';
import { limits } from '../limits.ts';
import { placeNamed } from '../places.ts';
import { stateCode } from '../states.ts';
import { type HeaderField, headerFields, headerSections, otherLabels, partsOfSections } from './header-fields.ts';

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

const line = /^(\s{0,20})(?:<([A-Z-]{3,30})>|([A-Z][A-Z -]{2,40}):)[ \t]{0,80}(.{0,300})/i;

type Draft = { -readonly [K in keyof Registrant]: Registrant[K] };

/** Reads a header of any kind; unknown and broken lines are passed over. */
export function readSubmissionHeader(header: string): SubmissionHeader {
  const values = new Map<HeaderField, string>();
  const items: string[] = [];
  const registrants: Draft[] = [];
  let company: Draft | null = null;
  const ends = new Set([...matchesIn(header, /<\/([A-Z-]{3,30})>/gi)].map(([, name = '']) => name.toUpperCase()));
  for (const source of linesOf(header)) {
    const match = line.exec(source);
    const tag = match?.[2]?.toUpperCase();
    const label = tag ?? match?.[3]?.toUpperCase() ?? '';
    const value = match?.[4]?.trim() ?? '';
    const isSection = tag === undefined ? match?.[1] === '' && label !== '' : ends.has(tag);
    const isKnown = partsOfSections.has(label) || headerFields.has(label) || otherLabels.has(label);
    const section = headerSections.get(label) ?? (isSection && !isKnown ? 'other' : undefined);
    const field = headerFields.get(label);
    if (section !== undefined && value === '') {
      company = { name: null, cik: null, fileNumber: null, state: null, fiscalYearEnd: null };
      if (section === 'registrant' && registrants.length < limits.registrants) registrants.push(company);
    } else if (field === 'item') items.push(value);
    else if (field === undefined || value === '') continue;
    else if (company === null || !tell(company, field, value)) {
      if (!values.has(field)) values.set(field, value);
    }
  }
  return {
    form: values.get('form') ?? null,
    accessionNumber: /\d{10}-\d{2}-\d{6}/.exec(values.get('accessionNumber') ?? header)?.[0] ?? null,
    period: compactDate(values.get('period')),
    filedOn: compactDate(values.get('filedOn')),
    acceptedAt: compactDateTime(values.get('acceptedAt')),
    items,
    registrants: registrants.filter((r) => r.name !== null || r.cik !== null),
  };
}

/** Lines of labels end with the line; a tag may stand behind another in the same line. */
function linesOf(header: string): string[] {
  return header
    .replace(/\r\n?/g, '\n')
    .replace(/(?!^)(<\/?[A-Z-]{2,30}>)/gim, '\n$1')
    .split('\n');
}

/** Notes what the header says of a company, the first time that it says it; false for a field that is not about companies. */
function tell(company: Draft, field: HeaderField, value: string): boolean {
  switch (field) {
    case 'name':
      company.name ??= value;
      return true;
    case 'cik':
      company.cik ??= value.padStart(10, '0');
      return true;
    case 'fileNumber':
      company.fileNumber ??= value;
      return true;
    case 'state':
      company.state ??= stateCode(value) ?? placeNamed(value) ?? value;
      return true;
    case 'fiscalYearEnd':
      company.fiscalYearEnd ??= monthDay(value);
      return true;
    default:
      return false;
  }
}

function monthDay(value: string): string | null {
  const match = /^(0[1-9]|1[0-2])([0-3]\d)$/.exec(value);
  return match ? `${match[1]}-${match[2]}` : null;
}

function compactDate(value: string | undefined): Temporal.PlainDate | null {
  const match = /^(\d{4})(\d{2})(\d{2})/.exec(value ?? '');
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function compactDateTime(value: string | undefined): Temporal.PlainDateTime | null {
  const date = compactDate(value);
  const time = /^\d{8}([01]\d|2[0-3])([0-5]\d)([0-5]\d)/.exec(value ?? '');
  if (!date || !time) return null;
  return date.toPlainDateTime({ hour: Number(time[1]), minute: Number(time[2]), second: Number(time[3]) });
}
