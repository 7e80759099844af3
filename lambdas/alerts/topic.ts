import type { Analysed } from '../records/json/analysis.ts';
import type { ToldDeadline } from '../registrant/told/told-deadline.ts';

/** What people, and machines, are told of one filing. */
export interface Alert {
  /** Printable ASCII, at most 99 characters. */
  readonly subject: string;
  /** The mail. */
  readonly text: string;
  readonly analysis: Analysed;
  /** By what a subscriber may filter. */
  readonly attributes: AlertAttributes;
  /** What people were told before and that holds no longer, as it goes on record; absent where there is none. */
  readonly lapsed?: readonly ToldDeadline[];
}

export interface AlertAttributes {
  /** Kinds of findings. */
  readonly kind: readonly string[];
  readonly form: string | null;
  readonly registrant: string | null;
  readonly cik: string | null;
  readonly items: readonly string[];
  /** From today to the next dated deadline; null when none is to come. */
  readonly daysToNextDeadline: number | null;
}

/** What those who run the watcher are told: something could not be dealt with. */
export interface OperationsNotice {
  /** Printable ASCII, at most 99 characters. */
  readonly subject: string;
  readonly text: string;
}

/** Where alerts go. Publishing the same thing again is the caller's mistake: it goes out twice. */
export interface Topic {
  publish(alert: Alert): Promise<void>;
  notifyOperations(notice: OperationsNotice): Promise<void>;
}
