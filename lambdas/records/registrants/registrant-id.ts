import { createHash } from 'node:crypto';
import type { Registrant } from '../../filing/filing.ts';

/** By what a registrant is told apart, the surest first. */
export type IdentifiedBy = 'cik' | 'file-number' | 'name';

/** What a register page is called: "cik-0000801748", "file-000-15223", "name-hemacare-corporation"; fit for a key. */
export interface RegistrantId {
  readonly id: string;
  readonly by: IdentifiedBy;
}

/**
 * The surest thing that a filing itself says of who files it; null when it says nothing. Nothing is looked up here:
 * what a filing adds to the register does not depend on what came before.
 */
export function registrantId(registrant: Registrant): RegistrantId | null {
  const cik = cikOf(registrant);
  if (cik !== null) return { id: `cik-${cik}`, by: 'cik' };
  const fileNumber = fileNumberKey(registrant);
  if (fileNumber !== null) return { id: `file-${fileNumber}`, by: 'file-number' };
  const name = nameKey(registrant);
  return name === null ? null : { id: `name-${name}`, by: 'name' };
}

/** The pages that bear a registrant's surest page, so that filings which say less of who files them find it. */
export function otherPagesOf(registrant: Registrant): readonly string[] {
  const own = registrantId(registrant);
  const fileNumber = fileNumberKey(registrant);
  const name = nameKey(registrant);
  return [
    ...(own?.by === 'cik' && fileNumber !== null ? [`file-${fileNumber}`] : []),
    ...(own !== null && own.by !== 'name' && name !== null ? [`name-${name}`] : []),
  ];
}

export function cikOf(registrant: Registrant): string | null {
  return registrant.cik !== null && /^\d{10}$/.test(registrant.cik) ? registrant.cik : null;
}

/** The CIK that a page of the register is named by; null for a page of a file number or a name. */
export function cikOfPage(page: string): string | null {
  return /^cik-(\d{10})$/.exec(page)?.[1] ?? null;
}

/** "000-15223", whatever blanks or dashes the filing uses: EDGAR's headers write "000-15223", covers also "0-15223". */
export function fileNumberKey(registrant: Registrant): string | null {
  const parts = /^(\d{1,3})-(\d{1,6})(-\d{1,2})?$/.exec(
    (registrant.fileNumber ?? '').replace(/[‐-―]/g, '-').replace(/\s/g, ''),
  );
  if (!parts) return null;
  const [, prefix = '', number = '', suffix = ''] = parts;
  return `${prefix.padStart(3, '0')}-${number.padStart(5, '0')}${suffix}`;
}

const longestNameKey = 80;

/** The name in small letters and digits, joined by dashes: "hemacare-corporation". */
export function nameKey(registrant: Registrant): string | null {
  const key = (registrant.name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’\p{M}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (key === '') return null;
  const plain = /^[a-z0-9-]*$/.test(key) && key.length <= longestNameKey;
  return plain ? key : createHash('sha256').update(key).digest('hex').slice(0, 32);
}
