import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What came by standard input: it comes once, and may be read several times. */
export interface Spooled {
  readonly path: string;
  /** SHA-256 (hex) of it: the same filing again is the same upload. */
  readonly hash: string;
  readonly size: number;
  readonly forget: () => Promise<void>;
}

/** Puts what comes, to its end, into a file that only the user may read. */
export async function spooled(input: AsyncIterable<Uint8Array>): Promise<Spooled> {
  const folder = await mkdtemp(join(tmpdir(), 'filing-watch-'));
  const forget = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'standard-input');
  const hash = createHash('sha256');
  let size = 0;
  try {
    await pipeline(
      input,
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          size += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(path, { mode: 0o600 }),
    );
  } catch (error) {
    await forget();
    throw error;
  }
  return { path, hash: hash.digest('hex'), size, forget };
}
