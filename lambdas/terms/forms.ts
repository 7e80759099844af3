import type { Numbering } from './items/catalogue-item.ts';

/** What kind of paper a form is: a current or periodic report, proxy materials, an information statement, or another paper. */
export type Family =
  | 'current-report'
  | 'quarterly-report'
  | 'annual-report'
  | 'proxy'
  | 'information-statement'
  | 'other';

/** One form, with what depends on which form a paper is. */
export interface Form {
  /** As EDGAR writes it, without "/A". */
  readonly name: string;
  readonly family: Family;
  /** Of proxy materials and information statements; `additional`: what is sent besides. */
  readonly stage: 'preliminary' | 'definitive' | 'additional' | null;
  /** The form whose place it takes. */
  readonly revises: string | null;
  /** How its items may be numbered, the likelier first; none for a form without items of its own. */
  readonly numberings: readonly Numbering[];
  /** Whether it is searched for findings. */
  readonly isSearched: boolean;
  /** Filed by foreign private issuers alone: 17 CFR 240.3b-4, 240.13a-16; Forms 20-F and 40-F. */
  readonly isForeign: boolean;
  /** A proxy statement for a merger or another special meeting, unless an annual one is called with it. */
  readonly isForSpecialMeeting: boolean;
}

function form(name: string, family: Family, rest: Partial<Form> = {}): Form {
  const none = { stage: null, revises: null, numberings: [] } as const;
  return { ...none, isSearched: false, isForeign: false, isForSpecialMeeting: false, name, family, ...rest };
}

const currentReport = (name: string) => form(name, 'current-report', { numberings: ['new', 'old'], isSearched: true });
const periodicReport = (name: string, family: Family) =>
  form(name, family, { numberings: ['periodic'], isSearched: true });
const proxy = (name: string, stage: Form['stage'], revises: string | null = null) =>
  form(name, 'proxy', { stage, revises, isSearched: true });
/** Of a meeting for which no proxies are asked: it says of this meeting, and of next year's notices, what a proxy statement does. */
const informationStatement = (name: string, stage: Form['stage'], revises: string | null = null) =>
  form(name, 'information-statement', { stage, revises, isSearched: true });
const proxyForSpecial = (name: string, stage: Form['stage']) => ({ ...proxy(name, stage), isForSpecialMeeting: true });

/**
 * Every form that is told from others. Source: EDGAR Filer Manual, volume II, submission types; for proxy materials
 * also 17 CFR 240.14a-6 and 240.14a-12.
 */
const forms: readonly Form[] = [
  currentReport('8-K'),
  currentReport('8-K12B'),
  currentReport('8-K12G3'),
  currentReport('8-K15D5'),
  form('6-K', 'current-report', { isSearched: true, isForeign: true }),
  periodicReport('10-Q', 'quarterly-report'),
  periodicReport('10-QSB', 'quarterly-report'),
  periodicReport('10-QT', 'quarterly-report'),
  periodicReport('10-K', 'annual-report'),
  periodicReport('10-K405', 'annual-report'),
  periodicReport('10-KSB', 'annual-report'),
  periodicReport('10-KT', 'annual-report'),
  form('20-F', 'annual-report', { isForeign: true }),
  form('40-F', 'annual-report', { isForeign: true }),
  proxy('PRE 14A', 'preliminary'),
  proxy('PREC14A', 'preliminary'),
  proxyForSpecial('PREM14A', 'preliminary'),
  proxy('PREN14A', 'preliminary'),
  proxyForSpecial('PRES14A', 'preliminary'),
  proxy('PRER14A', 'preliminary', 'PRE 14A'),
  proxy('PRRN14A', 'preliminary', 'PREN14A'),
  proxy('DEF 14A', 'definitive'),
  proxy('DEFC14A', 'definitive'),
  proxyForSpecial('DEFM14A', 'definitive'),
  proxy('DEFN14A', 'definitive'),
  proxyForSpecial('DEFS14A', 'definitive'),
  proxy('DEFR14A', 'definitive', 'DEF 14A'),
  proxy('DFRN14A', 'definitive', 'DEFN14A'),
  proxy('DEFA14A', 'additional'),
  proxy('DFAN14A', 'additional'),
  proxy('PX14A6G', 'additional'),
  proxy('PX14A6N', 'additional'),
  informationStatement('PRE 14C', 'preliminary'),
  informationStatement('PREC14C', 'preliminary'),
  informationStatement('PREM14C', 'preliminary'),
  informationStatement('PRER14C', 'preliminary', 'PRE 14C'),
  informationStatement('DEF 14C', 'definitive'),
  informationStatement('DEFC14C', 'definitive'),
  informationStatement('DEFM14C', 'definitive'),
  informationStatement('DEFR14C', 'definitive', 'DEF 14C'),
  informationStatement('DEFA14C', 'additional'),
];

/** Names of the forms under Schedules 14A and 14C. */
export const schedule14Forms: readonly string[] = forms
  .filter(({ family }) => family === 'proxy' || family === 'information-statement')
  .map(({ name }) => name);

const byKey = new Map(forms.map((one) => [keyOf(one.name), one]));

/** EDGAR writes "DEF 14A" and "DEFA14A", covers also "10K" and "8-k": neither blanks, dashes nor case tell forms apart. */
function keyOf(name: string): string {
  return name.toUpperCase().replace(/[\s-]/g, '');
}

/**
 * The row of a form; an amendment has that of the form it amends. A kind of report that no row names ("8-K12G4",
 * "10-K405A") has that of its family, another of Schedule 14A or 14C that of what is sent besides; null for a form that is not known, or none.
 * @example formNamed('DEFA14A')?.stage // 'additional'
 */
export function formNamed(name: string | null): Form | null {
  if (name === null) return null;
  const key = keyOf(name.replace(/\/A$/i, ''));
  const family = /^(?:8K|6K|10[KQ])/.exec(key)?.[0] ?? (/14[AC]$/.test(key) ? ofSchedule14(key) : '');
  return byKey.get(key) ?? byKey.get(family) ?? null;
}

/** What a kind of proxy material or information statement that no row names is read as: a preliminary one, or what is sent besides. */
function ofSchedule14(key: string): string {
  return `${key.startsWith('PR') ? 'PRE' : 'DEFA'}${key.slice(-3)}`;
}

/** True for a proxy statement, preliminary or definitive, and for what is sent besides one. */
export function isProxyMaterial(form: string | null): boolean {
  return formNamed(form)?.family === 'proxy';
}

/** True for a proxy statement, preliminary or definitive. */
export function isProxyStatement(form: string | null): boolean {
  return isProxyMaterial(form) && isMeetingStatement(form);
}

/** True for the proxy statement that is sent to holders, and for one that revises it. */
export function isDefinitiveProxyStatement(form: string | null): boolean {
  return isProxyMaterial(form) && isDefinitiveMeetingStatement(form);
}

/** True for an information statement, and for what is sent besides one. */
export function isInformationStatement(form: string | null): boolean {
  return formNamed(form)?.family === 'information-statement';
}

/** True for proxy materials, and for an information statement, which stands in their place: 17 CFR 240.14c-2. */
export function isMeetingMaterial(form: string | null): boolean {
  return isProxyMaterial(form) || isInformationStatement(form);
}

/** True for a proxy or information statement, preliminary or definitive. */
export function isMeetingStatement(form: string | null): boolean {
  const stage = formNamed(form)?.stage;
  return stage === 'preliminary' || stage === 'definitive';
}

/** True for the proxy or information statement that is sent to holders, and for one that revises it. */
export function isDefinitiveMeetingStatement(form: string | null): boolean {
  return formNamed(form)?.stage === 'definitive';
}

/** True for a proxy statement for a merger or another special meeting, unless an annual one is called with it. */
export function isForSpecialMeeting(form: string | null): boolean {
  return formNamed(form)?.isForSpecialMeeting === true;
}

/** True for Forms 10-Q and 10-K and their kinds. */
export function isPeriodicReport(form: string | null): boolean {
  return formNamed(form)?.numberings.includes('periodic') === true;
}

/** The form whose place a revised proxy statement takes: "DEF 14A" for "DEFR14A"; null for any other form. */
export function formRevisedBy(form: string | null): string | null {
  return formNamed(form)?.revises ?? null;
}

/** True for a form that is searched for findings; a paper that names no form may be any. */
export function isSearched(form: string | null): boolean {
  return form === null || formNamed(form)?.isSearched === true;
}

/** Why a form that may name days of meetings is not searched all the same. */
const reasons: readonly { readonly names: readonly string[]; readonly why: string }[] = [
  {
    names: ['425', 'S-4', 'F-4', 'N-14', 'SC 14D9', 'SC TO-T', 'SC 13D'],
    why: 'it may speak of the meetings of another company than its filer',
  },
  { names: ['20-F', '40-F'], why: 'a foreign issuer calls its meetings on Form 6-K' },
  { names: ['ARS'], why: 'the annual report to holders is no notice of their meeting, which the proxy statement is' },
  { names: ['NT 10-K', 'NT 10-Q', 'NT 20-F'], why: 'it tells of a report that is late, and of no meeting' },
  { names: ['N-CSR', 'N-CSRS', '497', '497K'], why: 'a fund calls its meetings in proxy materials' },
  { names: ['8-A12B', '8-A12G'], why: 'it registers securities, and the bylaws in it are filed with Form 8-K or 10-K' },
];

/** That a form is not searched, in words; none for one that is. */
export function unsearchedWarnings(form: string | null): string[] {
  if (form === null || isSearched(form)) return [];
  const key = keyOf(form.replace(/\/A$/i, ''));
  const why = reasons.find(({ names }) => names.some((name) => keyOf(name) === key))?.why;
  const told = why === undefined ? '' : ` (${why})`;
  return [
    `Form ${form} is not searched${told}: only Forms 8-K, 6-K, 10-Q, 10-K, proxy materials (Schedule 14A) and information statements (Schedule 14C) are.`,
  ];
}
