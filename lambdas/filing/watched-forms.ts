import { isProxyMaterial } from '../terms/forms.ts';

/** Current and periodic reports, their transitional and small-business kinds included. */
const reports = /^(?:8-K|6-K|10-?[KQ])/i;

/** True for a form that is searched for findings; a paper that names no form may be any. */
export function isWatched(form: string | null): boolean {
  return form === null || reports.test(form) || isProxyMaterial(form);
}

/** That a form is not searched, in words; none for one that is. */
export function unwatchedWarnings(form: string | null): string[] {
  if (isWatched(form)) return [];
  return [`Form ${form} is not searched: only Forms 8-K, 6-K, 10-Q, 10-K and proxy materials (Schedule 14A) are.`];
}
