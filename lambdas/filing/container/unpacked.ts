import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Passes bytes through; unpacks them when they are gzip. Throws what zlib throws on a damaged archive. */
export async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  const first = await firstBytes(source, 2);
  const all = resume(first, source);
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield* all;
    return;
  }
  const unpacked = createGunzip();
  // The callback's error is the one that iterating `unpacked` throws.
  pipeline(Readable.from(all), unpacked, () => {});
  yield* unpacked;
}

async function firstBytes(source: AsyncIterator<Uint8Array>, wanted: number): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < wanted) {
    const next = await source.next();
    if (next.done) break;
    head = head.length === 0 ? Buffer.from(next.value) : Buffer.concat([head, next.value]);
  }
  return head;
}

async function* resume(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
