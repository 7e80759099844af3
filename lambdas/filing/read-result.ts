import type { Filing } from './filing.ts';

/** A filing, or why there is none, in words for the person who uploaded the file. */
export type ReadResult =
  | { readonly status: 'read'; readonly filing: Filing }
  | { readonly status: 'rejected'; readonly reason: string };

/** The file is no filing, for this reason. */
export function rejected(reason: string): ReadResult {
  return { status: 'rejected', reason };
}
