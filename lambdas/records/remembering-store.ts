import type { Store, Version } from './store.ts';

type Found = Awaited<ReturnType<Store['get']>>;

/**
 * The records as one filing finds them: each is read once, and what is written is known. A write over a version that is
 * no longer there is refused by the store itself, and the record is then read anew; so nothing rests on what is old.
 */
export class RememberingStore implements Store {
  readonly lasting: Store;
  private readonly known = new Map<string, Promise<Found>>();

  constructor(store: Store) {
    this.lasting = store;
  }

  get(key: string): Promise<Found> {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const read = this.lasting.get(key);
    this.known.set(key, read);
    // A failure may pass.
    read.catch(() => this.known.delete(key));
    return read;
  }

  async create(key: string, value: object): Promise<Version | null> {
    // What is there stays: no record is ever taken away.
    if ((await this.known.get(key)?.catch(() => null)) != null) return null;
    return this.written(key, value, this.lasting.create(key, value));
  }

  replace(key: string, value: object, version: Version): Promise<Version | null> {
    return this.written(key, value, this.lasting.replace(key, value, version));
  }

  list(prefix: string, after?: string): AsyncIterable<string> {
    return this.lasting.list(prefix, after);
  }

  locate(key: string): string | null {
    return this.lasting.locate(key);
  }

  /** Reads what will be asked for one after another, side by side. */
  async readAhead(keys: readonly string[]): Promise<void> {
    await Promise.allSettled(keys.map((key) => this.get(key)));
  }

  private async written(key: string, value: object, write: Promise<Version | null>): Promise<Version | null> {
    this.known.delete(key);
    const version = await write;
    if (version !== null) this.known.set(key, Promise.resolve({ json: JSON.parse(JSON.stringify(value)), version }));
    return version;
  }
}
