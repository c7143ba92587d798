import type { Sleep } from "./sleep.ts";

/** Everything an S3 store needs to know; read once from the configuration by whoever starts it. */
export interface S3Settings {
  /** Such as `https://s3.eu-south-2.amazonaws.com`; a path in it is kept before the bucket. */
  endpoint: string;
  /** As the signature needs it; `auto` for R2. */
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Only with temporary credentials. */
  sessionToken?: string;
  /** Whether the bucket goes in the path (MinIO, versitygw) instead of the host name (AWS). */
  forcePathStyle: boolean;
  /** Bytes in a part, and the largest body sent in one request. S3 accepts no less than 5 MiB. */
  partSizeBytes: number;
  /**
   * Parts in flight for one upload, which holds `partSizeBytes` × (`concurrency` + 1) of the
   * object's bytes; `fetch` copies what it is sending once more.
   */
  concurrency: number;
  /** Bytes of a part that a client sends itself; default 64 MiB. */
  uploadPartSizeBytes?: number;
  /** Entries asked for in one page of a listing; default 1000, the most. */
  listPageSize?: number;
  /** Whether SHA-256s are given to the store to keep with each object; default true. */
  checksums?: boolean;
  /** How often one request is sent at most; default 4. */
  attempts?: number;
  /**
   * How long one attempt may take, in milliseconds; default 5 minutes. After twice that time
   * since the first one none is begun.
   */
  requestTimeoutMs?: number;
  /** Waits, between attempts for one; default: by the clock. */
  sleep?: Sleep;
  /** From 0 up to 1, spreads the waits; default `Math.random`. */
  random?: () => number;
  /** The clock of the signatures; default: the system's. */
  now?: () => Date;
}
