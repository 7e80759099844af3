import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { peek } from './peek.ts';

/** Bytes as they were before they were packed: gzip is opened, UTF-16 with a mark becomes UTF-8. Throws `DamagedArchive`. */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* asUtf8(gunzipped(bytes));
}

/** A gzip archive that is cut off or whose content does not match its check sum. */
export class DamagedArchive extends Error {
  override readonly name = 'DamagedArchive';
}

async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const { head, all } = await peek(bytes, 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* all;
    return;
  }
  const archive = createGunzip();
  // The callback's error is the one that iterating `archive` throws.
  pipeline(Readable.from(all), archive, () => {});
  try {
    yield* archive;
  } catch (error) {
    const isZlibs = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    throw isZlibs ? new DamagedArchive('The gzip archive is damaged or cut off.', { cause: error }) : error;
  }
}

const UTF_16 = { fffe: 'utf-16le', feff: 'utf-16be' } as const;

async function* asUtf8(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const { head, all } = await peek(bytes, 2);
  const mark = head.toString('hex', 0, 2);
  if (mark !== 'fffe' && mark !== 'feff') {
    yield* all;
    return;
  }
  const decoder = new TextDecoder(UTF_16[mark]);
  for await (const chunk of all) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
