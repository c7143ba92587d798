/**
 * What the archive asks of a place that keeps bytes: a folder or an S3 bucket.
 * Failures are `CodedError`s whose code starts with `STORE_`; errors of the source of the bytes
 * and the reason of an aborted signal pass through unchanged.
 */

/** Which store an object is in, as recorded beside its key. Holds no credentials. */
export type StoreLocation =
  | { kind: "disk"; host: string; basePath: string }
  | { kind: "s3"; endpoint: string; region: string; bucket: string };

/** An object that is complete. `versionId` is null where the store keeps no versions; size in bytes. */
export interface StoredObject {
  key: string;
  versionId: string | null;
  size: number;
}

export interface PutOptions {
  /** The media type to keep with the object, such as `image/fits`. */
  contentType: string;
  /** The name a reader who downloads the object is offered. */
  filename: string;
  /** Ends the upload; `put` then rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface ObjectStore {
  readonly location: StoreLocation;

  /**
   * Streams the bytes in, pulling the source only when there is room; resolves when the object is
   * complete and its checksum agreed. On any failure nothing is left behind. Use a fresh key for
   * each upload: a folder refuses a key that exists, a bucket replaces it or adds a version.
   */
  put(key: string, bytes: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredObject>;

  /** Removes the object; removing what is not there is not an error. */
  remove(object: Pick<StoredObject, "key" | "versionId">): Promise<void>;

  /**
   * A URL that reads the object without further credentials until it expires.
   * `now` (default: the clock) is when the span starts; 1 second to 7 days, else `BAD_USER_INPUT`.
   */
  signedUrl(
    object: Pick<StoredObject, "key" | "versionId">,
    options: { filename: string; expiresInSeconds: number; now?: Date },
  ): Promise<string>;

  /** Throws a coded error when the store cannot be used: missing, denied, away or not writable. */
  check(): Promise<void>;
}
