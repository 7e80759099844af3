import type { Store, Version } from '../../../lambdas/records/store.ts';

/** Records that are forgotten when the program ends. */
export class MemoryStore implements Store {
  private readonly records = new Map<string, string>();

  async get(key: string): Promise<{ json: unknown; version: Version } | null> {
    const text = this.records.get(key);
    return text === undefined ? null : { json: JSON.parse(text), version: text };
  }

  async create(key: string, value: object): Promise<Version | null> {
    return this.records.has(key) ? null : this.put(key, value);
  }

  async replace(key: string, value: object, version: Version): Promise<Version | null> {
    return this.records.get(key) === version ? this.put(key, value) : null;
  }

  async *list(prefix: string, after = ''): AsyncIterable<string> {
    yield* [...this.records.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  }

  locate(): null {
    return null;
  }

  private put(key: string, value: object): Version {
    const text = JSON.stringify(value);
    this.records.set(key, text);
    return text;
  }
}
