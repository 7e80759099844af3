import type { Temporal } from 'temporal-polyfill';
import type { Links } from '../alerts/links.ts';
import type { Topic } from '../alerts/topic.ts';
import type { Filings } from '../records/filings.ts';
import type { Store } from '../records/store.ts';
import type { AskForHouseRules } from './house-rules-in-force.ts';

/** What the watcher stands on: the same on AWS and on one machine. */
export interface Surroundings {
  readonly filings: Filings;
  readonly store: Store;
  readonly topic: Topic;
  readonly houseRules: AskForHouseRules;
  readonly now: () => Temporal.Instant;
  /** Makes the links that the mail about a filing carries, by the filing's id; absent where nothing shows what they open. */
  readonly links?: (filing: string) => Promise<Links | null>;
  /** The file is announced for the first time: that it was dealt with before is not asked ahead, but noticed on the way. */
  readonly isFirst?: boolean;
  /** Called when a filing was read and what it says was found: what was hard about the file is over. */
  readonly onceRead?: () => Promise<void>;
  /** Called some time before somebody is told, side by side with other calls. */
  readonly aboutToTell?: () => Promise<void>;
}

/** What became of a file that landed. */
export type Outcome =
  | { readonly outcome: 'passed-over' | 'dealt-with-before' | 'gone' }
  | { readonly outcome: 'rejected'; readonly reason: string }
  /** `told-before`: the same filing came under this or another key. */
  | {
      readonly outcome: 'alerted' | 'nothing-to-tell' | 'quiet' | 'told-before';
      readonly filing: string;
      /** How many findings of each kind the filing has. */
      readonly found: Readonly<Record<string, number>>;
    };
