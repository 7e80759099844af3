import { appended } from './bytes.ts';

/** A stream whose first bytes are known before it is read. */
export interface Peeked {
  /** The first bytes: as many as were asked for or more, fewer only when the stream has no more. */
  readonly head: Buffer;
  /** All bytes, `head` included. Leaving the iteration early closes the stream. */
  readonly all: AsyncIterable<Uint8Array>;
  /** Closes a stream that is not wanted after all. */
  close(): Promise<void>;
}

/** Looks at the first `count` bytes of a stream. */
export async function peek(bytes: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const rest = bytes[Symbol.asyncIterator]();
  const close = async () => {
    await rest.return?.();
  };
  let head: Buffer = Buffer.alloc(0);
  while (head.length < count) {
    const { done, value } = await rest.next();
    if (done) break;
    head = appended(head, value);
  }
  return { head, all: resume(head, rest, close), close };
}

async function* resume(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  close: () => Promise<void>,
): AsyncIterable<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await close();
  }
}
