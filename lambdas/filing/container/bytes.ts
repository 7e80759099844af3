/** The bytes with more behind them; copies only when there are some in front. */
export function appended(bytes: Buffer, more: Uint8Array): Buffer {
  return bytes.length === 0 ? Buffer.from(more.buffer, more.byteOffset, more.length) : Buffer.concat([bytes, more]);
}

/** All the pieces as one; a single one is not copied. */
export function joined(pieces: readonly Buffer[]): Buffer {
  const [only] = pieces;
  return only && pieces.length === 1 ? only : Buffer.concat(pieces);
}

/** A copy of the last bytes, so that the large piece they are a part of can be given back. */
export function lastBytes(bytes: Buffer, count: number): Buffer {
  return Buffer.from(bytes.subarray(Math.max(0, bytes.length - count)));
}
