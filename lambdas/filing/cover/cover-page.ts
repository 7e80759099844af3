import type { Temporal } from 'temporal-polyfill';
import type { Registrant } from '../filing.ts';
import { datesIn } from '../prose-dates.ts';
import { stateCode, stateNames } from '../states.ts';

/** What the first page of a report or proxy statement says of itself; null where it says nothing. */
export interface CoverPage {
  readonly form: string | null;
  readonly amendment: boolean;
  /** Date of report: of the earliest event reported where two dates are given. */
  readonly reportDate: Temporal.PlainDate | null;
  readonly period: Temporal.PlainDate | null;
  /** Only data vendors print it, above the document. */
  readonly filedOn: Temporal.PlainDate | null;
  /** At least one. */
  readonly registrants: readonly Registrant[];
}

/** A cover page with many co-registrants is long; what stands further down is not the cover. */
const COVER_CHARACTERS = 12_000;

/** Reads the cover page from the beginning of the main document's text. */
export function readCoverPage(text: string): CoverPage {
  const cover = text.slice(0, coverEnd(text));
  const form = formOf(cover);
  return {
    form,
    amendment: /\/A$/.test(form ?? '') || /\(?\bAmendment\s{1,4}No\.?\s{0,4}\d/i.test(cover.slice(0, 3000)),
    reportDate: reportDateOf(cover),
    period: periodOf(cover),
    filedOn:
      datesIn(/(?:^|\n)[ \t]{0,20}Date Filing[ \t:]{1,8}([^\n]{6,30})/.exec(cover.slice(0, 600))?.[1] ?? '')[0]?.date ??
      null,
    registrants: registrantsOf(cover),
  };
}

function coverEnd(text: string): number {
  const item =
    /(?:^|\n)[^A-Za-z\n]{0,40}(?:items?\s{0,4}\d|table of contents|check the appropriate box below if the form)/i.exec(
      text.slice(0, COVER_CHARACTERS),
    );
  return item && item.index > 400 ? item.index : Math.min(text.length, COVER_CHARACTERS);
}

const formLine =
  /(?:^|[\n\t])[^A-Za-z\n]{0,80}FORM?\s{1,20}(8-?K(?:12[BG]3?|15D5)?|10-?Q(?:SB)?|10-?K(?:405|SB|T)?|6-?K|20-F|40-F|S-\d{1,2}|N-[A-Z-]{1,5})(?:\s{0,4}\/?\s{0,2}(A)(?:MENDMENT)?(?![A-Za-z]))?(?=[^\n\t]{0,40}(?:[\n\t]|$)|[^\n]{0,20}\s(?:CURRENT|QUARTERLY|ANNUAL)\s{1,4}REPORT)/i;
const scheduleLine =
  /(?:^|\n)[^A-Za-z\n]{0,60}schedule\s{1,8}14\s?a\b[^\n]{0,40}(?:\n|$)|schedule\s{1,8}14\s?a\s{1,8}(?:\(rule\s{1,4}14a-101\)\s{1,8})?(?:information|proxy\s{1,8}statement\s{1,8}pursuant)/i;
/** What EDGAR or a data vendor writes above a document: its type alone on a line. */
const typeLine =
  /(?:^|\n)[ \t]{0,20}(?:Form Type\s{1,4})?((?:DEF|PRE|DEFA|DEFM|DEFR|DEFC|PREC|PREM|PRER|DFAN)\s?14A|DEF\s?14C|8-K(?:\/A)?|10-[QK](?:\/A)?)(?=\s{0,20}(?:\n|-))/;
/** The title of the form stands at the top of its cover page; further down forms are only mentioned. */
const TITLE_CHARACTERS = 4000;

function formOf(cover: string): string | null {
  const top = cover.slice(0, TITLE_CHARACTERS);
  const type = typeLine.exec(top.slice(0, 600))?.[1];
  if (type) return type.replace(/^([A-Z]+)14/, '$1 14');
  const match = formLine.exec(top);
  if (match)
    return `${(match[1] ?? '')
      .toUpperCase()
      .replace(/^(8|10|6)K/, '$1-K')
      .replace(/^10Q/, '10-Q')}${match[2] ? '/A' : ''}`;
  if (scheduleLine.test(top)) return proxyForm(cover);
  return /notice\s{1,8}of\s{1,8}(?:the\s{1,8})?(?:\d{4}\s{1,8})?(?:annual|special)\s{1,8}meeting/i.test(cover) &&
    /proxy\s{1,8}statement/i.test(cover)
    ? 'DEF 14A'
    : null;
}

/** The marked box of Schedule 14A: what kind of proxy material this is. */
function proxyForm(cover: string): string {
  const marked = (label: string) => new RegExp(`(?:\\[\\s?[xXþ]\\s?\\]|[☒☑þýx■])\\s{0,12}${label}`).test(cover);
  if (marked('Preliminary')) return 'PRE 14A';
  if (marked('Definitive Additional')) return 'DEFA14A';
  if (marked('Soliciting')) return 'DEFA14A';
  return 'DEF 14A';
}

const reportDateLabel = /dates?\s{1,8}of\s{1,8}(?:the\s{1,4})?(?:report|earliest\s{1,8}(?:reported\s{1,4})?event)/gi;

function reportDateOf(cover: string): Temporal.PlainDate | null {
  const labels = [...cover.matchAll(reportDateLabel)];
  const first = labels[0];
  const last = labels.at(-1);
  if (!first || !last) return null;
  const from = Math.max(0, first.index - 160);
  const dates = datesIn(cover.slice(from, last.index + 260)).flatMap((d) =>
    d.date ? [{ at: from + d.start, end: from + d.end, date: d.date }] : [],
  );
  const after = dates.filter((d) => d.at > first.index);
  const eventLabel = labels.find((l) => /earliest/i.test(l[0]));
  const ofEvent = eventLabel ? after.find((d) => d.at > eventLabel.index) : undefined;
  const before = dates.findLast((d) => d.at < first.index);
  // "March 5, 2004" above the label, nothing but the registrant's name below it.
  if (!ofEvent && !after[0]) return before?.date ?? null;
  const chosen = ofEvent ?? after[0];
  if (!chosen) return null;
  if (
    before &&
    /\n\s*\n/.test(
      cover
        .slice(last.index, chosen.at)
        .replace(/\([^)]{0,80}\)/g, '')
        .trim()
        .slice(0, 200),
    ) &&
    between(cover, before.end, first.index)
  )
    return before.date;
  const earliest = /^\s{0,4}\(\s{0,3}(?=[A-Z])/.test(cover.slice(chosen.end))
    ? after.find((d) => d.at > chosen.at && d.at - chosen.end < 12)
    : undefined;
  return (earliest ?? chosen).date;
}

/** True when nothing but white space and marks lies between two places. */
function between(text: string, start: number, end: number): boolean {
  return /^[\s(_-]*$/.test(text.slice(start, end));
}

function periodOf(cover: string): Temporal.PlainDate | null {
  const label =
    /(?:quarterly\s{1,4}period|quarter|fiscal\s{1,4}year|transition\s{1,4}period|year|period)\s{1,4}ended:?\s{1,20}/i.exec(
      cover,
    );
  if (!label) return null;
  return datesIn(cover.slice(label.index, label.index + 200)).find((d) => d.date)?.date ?? null;
}

const nameLabel =
  /\(?\s{0,4}(?:exact\s{1,6})?names?\s{1,6}of\s{1,6}(?:each\s{1,4}|the\s{1,4})?(?:registrants?|issuer|company|small\s{1,4}business\s{1,4}issuer)(?:\(s\))?\s{1,6}(?:as\s{1,6})?(?:specified|it\s{1,4}appears)/i;
const notAName =
  /date of|earliest event|pursuant|section 1[345]|exchange act|commission|^form?\b|washington|current report|_{3,}|^\(|\b(?:19|20)\d\d\)?$|amendment no|quarterly report|annual report|period ended|year ended|^[\d\s./-]+$/i;
const endsInCorporateForm =
  /\b(?:inc|incorporated|corp|corporation|company|co|l\.?p|llc|l\.l\.c|ltd|limited|plc|n\.?v|s\.?a|trust|fund|partners|partnership|bancorp|bancshares|group|holdings?|ag|se|bank|association)\b[.)]{0,2}$/i;

function registrantsOf(cover: string): Registrant[] {
  const combined = combinedRegistrants(cover);
  if (combined.length > 0) return combined;
  const [first = null, ...others] = namesOf(cover);
  const registrant: Registrant = {
    name: first,
    cik: null,
    fileNumber: fileNumberOf(cover),
    state: stateOf(cover),
    fiscalYearEnd: null,
  };
  return [registrant, ...others.map((name) => ({ ...registrant, name, fileNumber: null, state: null }))];
}

/** The head of the table on a combined cover page, and a row of it: file number, registrant; its state stands below. */
const combinedHead =
  /Commission\b(?=[\s\S]{0,120}?\bFile\s{1,30}N)(?=[\s\S]{0,160}?\bRegistrant\b)(?=[\s\S]{0,240}?Employer)/i;
const combinedRow =
  /\n[ \t]{0,20}((?:0{0,2}[0125]|33|333)-\d{2,6})[ \t]{1,30}([A-Z][^\n\t]{2,90}?)(?=\t|[ ]{2,60}|\n)/g;

function combinedRegistrants(cover: string): Registrant[] {
  const head = combinedHead.exec(cover);
  if (!head) return [];
  const table = cover.slice(head.index);
  const rows = [...table.matchAll(combinedRow)].filter((row) =>
    /\d{2}-\d{7}/.test(table.slice(row.index, row.index + 400)),
  );
  return rows.map((row, i) => {
    const below = table.slice(row.index, rows[i + 1]?.index ?? row.index + 600);
    const state =
      /\(?an?\s{1,4}([A-Za-z ]{4,30}?)(?:\s{1,4}and\s{1,4}[A-Za-z ]{4,30}?)?\s{1,4}(?:corporation|limited|company|partnership)/i.exec(
        below,
      )?.[1];
    return {
      name: clean(row[2] ?? ''),
      cik: null,
      fileNumber: row[1] ?? null,
      state: stateCode(state ?? '') ?? stateOf(cover),
      fiscalYearEnd: null,
    };
  });
}

/** The names above "(Exact name of registrant ...)", in order; several where each is a company of its own. */
function namesOf(cover: string): string[] {
  const label = nameLabel.exec(cover);
  if (!label) return [];
  const filer = /(?:^|\n)[ \t]{0,20}Filer[ \t:]{1,8}([^\n]{2,90})/.exec(cover.slice(0, 400))?.[1];
  if (filer) return [clean(filer)];
  const beside = /^[^(\n:]{0,60}:[ \t]*([^\n]{2,120})/.exec(cover.slice(label.index))?.[1];
  if (beside) return [clean(beside)];
  const names: string[] = [];
  let gap = false;
  for (const line of cover
    .slice(Math.max(0, label.index - 1500), label.index)
    .split('\n')
    .reverse()) {
    const name = clean(line.split('\t')[0] ?? '');
    if (!/[A-Za-z]{2}/.test(name)) {
      gap = true;
      continue;
    }
    if (notAName.test(name) || name.length > 100 || names.length === 8) break;
    const [above] = names;
    if (above === undefined) names.unshift(name);
    else if (endsInCorporateForm.test(name)) names.unshift(name);
    else if (!gap) names[0] = `${name} ${above}`;
    else break;
    gap = false;
  }
  return names;
}

function clean(name: string): string {
  return name
    .replace(/[_*]{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** File numbers under the Exchange Act, the Securities Act and the Investment Company Act. */
const fileNumber = /(?<![\d-])(?:0{0,2}[0125]|33|033|333|81[124])-\d{2,6}(?:-\d{1,3})?(?![\d-])/g;

/** The number nearest to its label; in columns the label may be split over rows, then the first number of that shape. */
function fileNumberOf(cover: string): string | null {
  const candidates = [...cover.matchAll(fileNumber)];
  const label = /commission\s{1,8}file/i.exec(cover);
  if (!label)
    return /\(commission\b/i.test(cover) && /\bfile\s{1,4}n/i.test(cover) ? (candidates[0]?.[0] ?? null) : null;
  const distance = (at: number) => (at > label.index ? at - label.index : (label.index - at) * 1.5);
  candidates.sort((a, b) => distance(a.index) - distance(b.index));
  return candidates[0]?.[0] ?? null;
}

const stateLabel =
  /\(?(?:state|jurisdiction|province)[^)\n]{0,30}(?:or\s{1,4}other)?[^)]{0,60}(?:incorporation|organization|formation)/i;
const stateName = new RegExp(`\\b(?:${stateNames.join('|')})\\b`, 'gi');

function stateOf(cover: string): string | null {
  const label = stateLabel.exec(cover) ?? /\(state\s{1,4}or\s{1,4}other/i.exec(cover);
  if (!label) return null;
  const beside = /^[^:\n]{0,100}:\s{0,12}([A-Za-z ]{2,30})/.exec(cover.slice(label.index))?.[1];
  const before = cover.slice(Math.max(0, label.index - 300), label.index);
  const above = [...before.matchAll(stateName)].at(-1)?.[0];
  const below = [...cover.slice(label.index + label[0].length, label.index + 200).matchAll(stateName)][0]?.[0];
  return stateCode(beside ?? '') ?? stateCode(above ?? '') ?? countryAbove(before) ?? stateCode(below ?? '');
}

/** Another country's name in the first column, right above the label. */
function countryAbove(before: string): string | null {
  const line = before.trimEnd().split('\n').at(-1) ?? '';
  const cell = line.trim().split(/\t|\s{2}/)[0] ?? '';
  return /^[A-Z][A-Za-z .&']{3,40}$/.test(cell) && !/\b(?:inc|corp|registrant|charter)\b/i.test(cell) ? cell : null;
}
