import { expect } from 'vitest';
import type { Filing } from '../../../lambdas/filing/filing.ts';
import { readFiling } from '../../../lambdas/filing/read-filing.ts';
import type { ReadResult } from '../../../lambdas/filing/read-result.ts';

/** Bytes as they come from a network, in pieces of at most `size`. */
export async function* pieces(source: string | Uint8Array, size = 65_536): AsyncIterable<Uint8Array> {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export function read(source: string | Uint8Array, size?: number): Promise<ReadResult> {
  return readFiling(pieces(source, size));
}

/** The filing; fails when the source is rejected. */
export async function filingIn(source: string | Uint8Array, size?: number): Promise<Filing> {
  const result = await read(source, size);
  if (result.status === 'rejected') expect.fail(`It was rejected: ${result.reason}`);
  return result.filing;
}

/** Why the source is rejected; fails when it is read. */
export async function rejectionOf(source: string | Uint8Array): Promise<string> {
  const result = await read(source);
  if (result.status === 'read') expect.fail(`It was read, as ${result.filing.form ?? 'no form'}.`);
  return result.reason;
}

/** The numbers of a filing's items, in order: "9 7". */
export function numbersOf(filing: Filing): string {
  return filing.items.map((item) => item.number).join(' ');
}

/** The text of an item's body on one line, by its number. */
export function bodyOf(filing: Filing, number: string): string {
  const item = filing.items.find((i) => i.number === number);
  if (!item) expect.fail(`There is no Item ${number}, only ${numbersOf(filing)}.`);
  return filing.main.text.text.slice(item.start, item.end).replace(/\s+/g, ' ').trim();
}
