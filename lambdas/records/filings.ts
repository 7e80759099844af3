/** A file that landed: one version of one object in a bucket, or of one file in a watched folder. */
export interface LandedObject {
  /** Name of the bucket, or path of the folder. */
  readonly bucket: string;
  readonly key: string;
  /** Null in a bucket without versions. */
  readonly versionId: string | null;
  /** In bytes; null when the event does not say. */
  readonly size: number | null;
}

/** An object that can never be read as it lies there: its key is not ours to use, or it is archived. */
export class UnreadableObjectError extends Error {
  override readonly name = 'UnreadableObjectError';
}

/** Where filings are read from. */
export interface Filings {
  /**
   * The bytes of that very version; "gone" when it was deleted before it could be read. Throws UnreadableObjectError,
   * in words for people, when trying again cannot help. Every other failure is thrown, here or while reading: it may pass.
   */
  open(object: LandedObject): Promise<AsyncIterable<Uint8Array> | 'gone'>;
  /** How an answer names it: "s3://bucket/key", or a path. */
  locate(object: LandedObject): string;
}
