import type { Message } from '../fake-aws/queues.ts';
import type { Published } from '../fake-aws/topics.ts';
import type { Run } from './event-source.ts';
import type { Upload } from './uploads.ts';

/** What a soak leaves behind. */
export interface Left {
  readonly files: readonly Upload[];
  /** The records of the uploads, by key. */
  readonly records: Readonly<Record<string, unknown>>;
  readonly published: readonly Published[];
  /** Those of them of which the publisher was not told that they were. */
  readonly unanswered: ReadonlySet<Published>;
  /** What was put into the queue of mails. */
  readonly queued: readonly Message[];
  readonly runs: readonly Run[];
  readonly deadLetters: number;
  readonly deadLettersAfterRedrive: number;
  readonly topics: { readonly alerts: string; readonly operations: string };
  readonly tookMs: number;
}
