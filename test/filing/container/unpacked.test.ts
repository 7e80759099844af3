import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DamagedArchive, unpacked } from '../../../lambdas/filing/container/unpacked.ts';
import { pieces } from '../support/reading.ts';

async function textOf(bytes: Uint8Array, size?: number): Promise<string> {
  const chunks = [];
  for await (const chunk of unpacked(pieces(bytes, size))) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function utf16(text: string, bigEndian = false): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('bytes as they were before they were packed', () => {
  const text = 'FORM 8-K “Estée”\n';
  const cases: Record<string, Uint8Array> = {
    'as they are': Buffer.from(text),
    gzip: gzipSync(text),
    'gzip of several members': Buffer.concat([gzipSync('FORM 8-K '), gzipSync('“Estée”\n')]),
    'UTF-16, least byte first': utf16(text),
    'UTF-16, greatest byte first': utf16(text, true),
    'gzip of UTF-16': gzipSync(utf16(text)),
  };
  test.each(Object.entries(cases))('%s', async (_, bytes) => {
    expect(await textOf(bytes)).toBe(text);
    expect(await textOf(bytes, 1)).toBe(text);
  });

  test('nothing, and a single byte', async () => {
    expect(await textOf(Buffer.alloc(0))).toBe('');
    expect(await textOf(Buffer.from([0x1f]))).toBe('\x1f');
  });
});

describe('an archive that is damaged', () => {
  const archive = gzipSync('FORM 8-K '.repeat(1000));
  const cases: Record<string, Buffer> = {
    'cut off': archive.subarray(0, archive.length / 2),
    'with other bytes in it': Buffer.concat([archive.subarray(0, 20), Buffer.alloc(20, 0xff), archive.subarray(40)]),
    'without anything': Buffer.from([0x1f, 0x8b]),
  };
  test.each(Object.entries(cases))('%s', async (_, bytes) => {
    await expect(textOf(bytes)).rejects.toThrow(DamagedArchive);
  });
});

describe('the stream that is read', () => {
  /** A stream of many pieces that tells when it was closed. */
  function watched(first: Buffer, fails = false) {
    const state = { closed: false };
    async function* stream(): AsyncIterable<Uint8Array> {
      try {
        yield first;
        if (fails) throw new Error('The connection was lost.');
        for (;;) yield Buffer.alloc(1000, 65);
      } finally {
        state.closed = true;
      }
    }
    return { state, stream: stream() };
  }

  test.each([
    ['as it is', Buffer.from('FORM 8-K')],
    ['an archive', gzipSync(Buffer.alloc(100_000, 66)).subarray(0, 60)],
  ])('is closed when no more of it is wanted: %s', async (_, first) => {
    const { state, stream } = watched(first);
    await expect(async () => {
      for await (const _chunk of unpacked(stream)) break;
    }).not.toThrow();
    await new Promise((done) => setTimeout(done, 10));
    expect(state.closed).toBe(true);
  });

  test.each([
    ['as it is', Buffer.from('FORM 8-K')],
    ['an archive', gzipSync('x'.repeat(1000)).subarray(0, 15)],
  ])('fails as the stream fails: %s', async (_, first) => {
    const { stream } = watched(first, true);
    await expect(async () => {
      for await (const _chunk of unpacked(stream));
    }).rejects.toThrow('The connection was lost.');
  });
});
