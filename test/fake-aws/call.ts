/** A call as it reached the stand-in. */
export interface Call {
  readonly service: 's3' | 'sqs' | 'sns';
  readonly operation: string;
  /** The key of the object, the bucket, the topic's ARN, or the queue's name. */
  readonly about: string;
  /** Which execution environment made it; empty when the client was not given one. */
  readonly worker: string;
}

/** What a service answers. */
export interface Answer {
  readonly status: number;
  /** An error's code, as the service spells it. */
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/**
 * What goes wrong with a call: an answer instead of the work; `refused`, the connection closes before the work is done;
 * `lost`, after it; `broken`, in the middle of the body; `killed before` and `killed after`, the caller dies and makes
 * no further call.
 */
export type Trouble =
  | { readonly kind: 'answer'; readonly status: number; readonly code: string }
  | { readonly kind: 'refused' | 'lost' | 'broken' | 'stalled' | 'killed before' | 'killed after' };

/** Asked about each call: null lets it work. */
export type Troublemaker = (call: Call) => Trouble | null;
