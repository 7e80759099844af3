import { gzipSync } from 'node:zlib';
import type { Insertion } from './insertions.ts';

/**
 * One change to the bytes of a filing. Places are shares of the length, 0 to 1, so that they hold for any filing and
 * after any other change.
 */
export type Mutation =
  | { readonly kind: 'cut' | 'doubled'; readonly from: number; readonly to: number }
  /** Cut into as many pieces as there are numbers, which come in the order of the numbers. */
  | { readonly kind: 'shuffled'; readonly order: readonly number[] }
  | { readonly kind: 'bytes flipped'; readonly at: readonly number[]; readonly bits: number }
  | { readonly kind: 'inserted'; readonly at: number; readonly what: Insertion }
  | { readonly kind: 'packed' };

/** The bytes after the change; the bytes given stay as they are. */
export function mutated(bytes: Buffer, mutation: Mutation): Buffer {
  const place = (share: number) => Math.floor(share * bytes.length);
  switch (mutation.kind) {
    case 'cut': {
      const [from, to] = [place(mutation.from), place(mutation.to)].sort((a, b) => a - b);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    }
    case 'doubled': {
      const [from, to] = [place(mutation.from), place(mutation.to)].sort((a, b) => a - b);
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
    }
    case 'shuffled': {
      const count = mutation.order.length;
      const piece = (i: number) => bytes.subarray(place(i / count), place((i + 1) / count));
      const inOrder = mutation.order.map((key, i) => ({ key, i })).sort((a, b) => a.key - b.key);
      return Buffer.concat(inOrder.map(({ i }) => piece(i)));
    }
    case 'bytes flipped': {
      const flipped = Buffer.from(bytes);
      for (const share of mutation.at) flipped[place(share)] = (flipped[place(share)] ?? 0) ^ mutation.bits;
      return flipped;
    }
    case 'inserted': {
      const { text, times } = mutation.what;
      const unit = Buffer.from(text, 'latin1');
      const at = place(mutation.at);
      return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(unit.length * times, unit), bytes.subarray(at)]);
    }
    case 'packed':
      return gzipSync(bytes, { level: 1 });
  }
}

/** What the change is called in counts. */
export function nameOf(mutation: Mutation): string {
  return mutation.kind === 'inserted' ? mutation.what.name : mutation.kind;
}
