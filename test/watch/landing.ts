import { Temporal } from 'temporal-polyfill';
import { MemoryStore } from '../../infra/local/folders/memory-store.ts';
import type { Alert, OperationsNotice, Topic } from '../../lambdas/alerts/topic.ts';
import type { Store } from '../../lambdas/records/store.ts';
import { handleLandedFiling, type Outcome, type Surroundings } from '../../lambdas/watch/landed-filing.ts';

/** A watcher whose files, records and mails are in memory. */
export class Landing implements Surroundings {
  readonly mails: Alert[] = [];
  readonly notices: OperationsNotice[] = [];
  readonly files = new Map<string, string | Buffer>();
  readonly store: Store;
  private readonly moment: Temporal.Instant;

  /** @param on the day on which all lands */
  constructor(on: string, store: Store = new MemoryStore()) {
    this.store = store;
    this.moment = Temporal.Instant.from(`${on}T17:00:00Z`);
  }

  readonly filings = {
    open: async ({ key }: { readonly key: string }) => {
      const content = this.files.get(key);
      return content === undefined ? ('gone' as const) : chunks(content);
    },
    locate: ({ key }: { readonly key: string }) => key,
  };
  readonly topic: Topic = {
    publish: async (alert: Alert) => void this.mails.push(alert),
    notifyOperations: async (notice: OperationsNotice) => void this.notices.push(notice),
  };
  readonly houseRules = async () => ({ houseRules: null, remarks: [] });
  readonly now = () => this.moment;

  /** Puts a file there and has it dealt with. */
  land(key: string, content: string | Buffer): Promise<Outcome> {
    this.files.set(key, content);
    return this.again(key);
  }

  /** Has a file that is there dealt with, as on a second message. */
  again(key: string): Promise<Outcome> {
    return handleLandedFiling({ bucket: 'filings', key, versionId: null, size: null }, this);
  }
}

async function* chunks(content: string | Buffer): AsyncIterable<Uint8Array> {
  yield Buffer.from(content);
}
