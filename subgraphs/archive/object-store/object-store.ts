/**
 * What the archive asks of a place that keeps bytes: a folder or an S3 bucket.
 * Failures are `CodedError`s whose code starts with `STORE_`; errors of the source of the bytes
 * and the reason of an aborted signal pass through unchanged.
 */

import type { UploadPart } from "../rules/upload-parts.ts";
import type { ByteRange } from "./byte-range.ts";

/** Which store an object is in, as recorded beside its key. Holds no credentials. */
export type StoreLocation =
  | { kind: "disk"; host: string; basePath: string }
  | { kind: "s3"; endpoint: string; region: string; bucket: string };

/** Classes of storage that a bucket may offer, by S3's names: usual, and cheap for what is read seldom. */
export type StorageClass = "STANDARD" | "STANDARD_IA";

/** An object that is complete. `versionId` is null where the store keeps no versions; size in bytes. */
export interface StoredObject {
  key: string;
  versionId: string | null;
  size: number;
}

/** How an object is named to the store. */
export type ObjectName = Pick<StoredObject, "key" | "versionId">;

export interface ReadOptions {
  /** Offsets of the first and the last byte, both included; what lies beyond the end is left out. */
  range?: ByteRange;
  /** Ends the reading, which then throws the signal's reason. */
  signal?: AbortSignal;
}

export interface PutOptions {
  /** The media type to keep with the object, such as `image/fits`. */
  contentType: string;
  /** The name a reader who downloads the object is offered. */
  filename: string;
  /** Absent: the bucket's default. Folders have no classes. */
  storageClass?: StorageClass;
  /** Ends the upload; `put` then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** An object that a client sends to the store itself, in parts. */
export interface ClientUpload {
  /** Unique; it marks the object as the one of this upload. */
  id: string;
  key: string;
  /** The store's own name for the upload; null where it has none. */
  storeUploadId: string | null;
  /** Bytes of the whole object. */
  size: number;
  /** Bytes of every part except the last. */
  partSize: number;
}

/** Something that takes room in a store. Sizes in bytes. */
export type Stored =
  /** A complete object; in a bucket with versions, one version of it. */
  | { kind: "object"; key: string; versionId: string | null; size: number; since: Date }
  /** Parts of an object that was never completed; how many bytes they have is not listed. */
  | { kind: "parts"; key: string; storeUploadId: string; since: Date }
  /** A file of bytes that were on their way into a folder. */
  | { kind: "partial"; name: string; size: number; since: Date };

/** The parts are those of `uploadParts`. */
export interface ClientUploads {
  /** Bytes that each part of an object of that size is to have. */
  partSize(size: number): number;
  /** Begins an upload under a fresh key; answers with the store's own name for it. */
  begin(
    upload: Pick<ClientUpload, "id" | "key">,
    options: Pick<PutOptions, "contentType" | "filename">,
  ): Promise<string | null>;
  /** A URL that takes the bytes of one part by PUT, and exactly as many as the part has. */
  partUrl(
    upload: ClientUpload,
    part: UploadPart,
    options: { expiresInSeconds: number; now?: Date },
  ): Promise<string>;
  /** Numbers of the parts that have arrived whole; null when the store knows no such upload any more. */
  arrived(upload: ClientUpload): Promise<number[] | null>;
  /**
   * Makes one object of the parts; of an upload that was completed before, also when nobody heard
   * of it, the same object. Throws `UPLOAD_INCOMPLETE` or, when parts and object are gone,
   * `UPLOAD_EXPIRED`.
   */
  complete(upload: ClientUpload): Promise<StoredObject>;
  /** Lets go of parts of an upload that nobody will complete; of one that is over, nothing. */
  abort(upload: Pick<ClientUpload, "key" | "storeUploadId">): Promise<void>;
}

export interface ObjectStore {
  readonly location: StoreLocation;
  readonly uploads: ClientUploads;

  /**
   * Streams the bytes in, pulling the source only when there is room; resolves when the object is
   * complete and its checksum agreed. On any failure nothing is left behind. Use a fresh key for
   * each upload: a folder refuses a key that exists, a bucket replaces it or adds a version.
   */
  put(key: string, bytes: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredObject>;

  /**
   * The bytes of the object, read only as they are asked for; a connection that breaks is made
   * again where it broke. Throws `STORE_OBJECT_MISSING` with the first chunk when it is not there.
   */
  read(object: ObjectName, options?: ReadOptions): AsyncIterable<Uint8Array>;

  /** Bytes of the object; null when it is not there. */
  size(object: ObjectName): Promise<number | null>;

  /** Removes the object; removing what is not there is not an error. */
  remove(object: ObjectName): Promise<void>;

  /** Everything that is in the store, of whomever, in no particular order. */
  list(): AsyncIterable<Stored>;

  /** Removes what was listed; what is not there any more is not an error. */
  discard(stored: Stored): Promise<void>;

  /**
   * A URL that reads the object without further credentials until it expires.
   * `now` (default: the clock) is when the span starts; 1 second to 7 days, else `BAD_USER_INPUT`.
   */
  signedUrl(
    object: ObjectName,
    options: { filename: string; expiresInSeconds: number; now?: Date },
  ): Promise<string>;

  /** Throws a coded error when the store cannot be used: missing, denied, away or not writable. */
  check(): Promise<void>;
}
