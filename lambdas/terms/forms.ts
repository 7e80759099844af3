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
  /** Of proxy materials; `additional`: what is sent besides a proxy statement. */
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
  form('PRE 14C', 'information-statement'),
  form('DEF 14C', 'information-statement'),
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
 * "10-K405A") has that of its family, another of Schedule 14A that of what is sent besides a proxy statement; null for a form that is not known, or none.
 * @example formNamed('DEFA14A')?.stage // 'additional'
 */
export function formNamed(name: string | null): Form | null {
  if (name === null) return null;
  const key = keyOf(name.replace(/\/A$/i, ''));
  const family = /^(?:8K|6K|10[KQ])/.exec(key)?.[0] ?? (key.endsWith('14A') ? ofSchedule14A(key) : '');
  return byKey.get(key) ?? byKey.get(family) ?? null;
}

/** What a kind of proxy material that no row names is read as: a preliminary proxy statement, or what is sent besides one. */
function ofSchedule14A(key: string): string {
  return key.startsWith('PR') ? 'PRE14A' : 'DEFA14A';
}

/** True for a proxy statement, preliminary or definitive, and for what is sent besides one. */
export function isProxyMaterial(form: string | null): boolean {
  return formNamed(form)?.family === 'proxy';
}

/** True for a proxy statement, preliminary or definitive. */
export function isProxyStatement(form: string | null): boolean {
  const stage = formNamed(form)?.stage;
  return stage === 'preliminary' || stage === 'definitive';
}

/** True for the proxy statement that is sent to holders, and for one that revises it. */
export function isDefinitiveProxyStatement(form: string | null): boolean {
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

/** That a form is not searched, in words; none for one that is. */
export function unsearchedWarnings(form: string | null): string[] {
  if (isSearched(form)) return [];
  return [`Form ${form} is not searched: only Forms 8-K, 6-K, 10-Q, 10-K and proxy materials (Schedule 14A) are.`];
}
