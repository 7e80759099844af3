interface ProxyForm {
  /** `additional`: what is sent besides a proxy statement. */
  readonly stage: 'preliminary' | 'definitive' | 'additional';
  /** The form whose place it takes. */
  readonly revises?: string;
}

/**
 * The forms under which EDGAR takes proxy materials, without the blank that some are written with.
 * Source: 17 CFR 240.14a-6 and 240.14a-12; EDGAR Filer Manual, volume II, submission types.
 */
const proxyForms: ReadonlyMap<string, ProxyForm> = new Map<string, ProxyForm>([
  ['PRE14A', { stage: 'preliminary' }],
  ['PREC14A', { stage: 'preliminary' }],
  ['PREM14A', { stage: 'preliminary' }],
  ['PREN14A', { stage: 'preliminary' }],
  ['PRES14A', { stage: 'preliminary' }],
  ['PRER14A', { stage: 'preliminary', revises: 'PRE 14A' }],
  ['PRRN14A', { stage: 'preliminary', revises: 'PREN14A' }],
  ['DEF14A', { stage: 'definitive' }],
  ['DEFC14A', { stage: 'definitive' }],
  ['DEFM14A', { stage: 'definitive' }],
  ['DEFN14A', { stage: 'definitive' }],
  ['DEFS14A', { stage: 'definitive' }],
  ['DEFR14A', { stage: 'definitive', revises: 'DEF 14A' }],
  ['DFRN14A', { stage: 'definitive', revises: 'DEFN14A' }],
  ['DEFA14A', { stage: 'additional' }],
  ['DFAN14A', { stage: 'additional' }],
  ['PX14A6G', { stage: 'additional' }],
]);

/** True for a proxy statement, preliminary or definitive, and for what is sent besides one. */
export function isProxyMaterial(form: string | null): boolean {
  return proxyForm(form) !== undefined;
}

/** True for a proxy statement, preliminary or definitive. */
export function isProxyStatement(form: string | null): boolean {
  const stage = proxyForm(form)?.stage;
  return stage === 'preliminary' || stage === 'definitive';
}

/** True for the proxy statement that is sent to holders, and for one that revises it. */
export function isDefinitiveProxyStatement(form: string | null): boolean {
  return proxyForm(form)?.stage === 'definitive';
}

/** The form whose place a revised proxy statement takes: "DEF 14A" for "DEFR14A"; null for any other form. */
export function formRevisedBy(form: string | null): string | null {
  return proxyForm(form)?.revises ?? null;
}

function proxyForm(form: string | null): ProxyForm | undefined {
  return form === null ? undefined : proxyForms.get(form.toUpperCase().replace(/\/A$/, '').replaceAll(' ', ''));
}
