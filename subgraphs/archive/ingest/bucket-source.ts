/** An object of another bucket of the S3 service that keeps the archive. */
import type { S3Settings } from "../../../platform/settings.ts";
import { CodedError, type ErrorCode } from "../../../schema/errors.ts";
import { createS3Store } from "../object-store/s3-store.ts";
import type { Source } from "./source.ts";

export interface BucketSettings {
  s3: S3Settings | null;
  ingestBuckets: readonly string[];
}

/** What a failure of the store means when the object is not ours. */
const codes: Partial<Record<string, ErrorCode>> = {
  STORE_OBJECT_MISSING: "SOURCE_NOT_FOUND",
  STORE_BUCKET_MISSING: "SOURCE_NOT_FOUND",
  STORE_DENIED: "SOURCE_FORBIDDEN",
  STORE_REFUSED: "SOURCE_FORBIDDEN",
  STORE_UNAVAILABLE: "SOURCE_UNAVAILABLE",
};

/**
 * `s3://bucket/key`, the key as it is and not percent-encoded. Read with the archive's credentials,
 * hence only from the buckets that are listed.
 * @throws CodedError SOURCE_FORBIDDEN; with the first chunk SOURCE_NOT_FOUND, SOURCE_UNAVAILABLE
 */
export function openBucket(location: string, { s3, ingestBuckets }: BucketSettings): Source {
  const [, bucket = "", key = ""] = /^s3:\/\/([^/]+)\/(.+)$/is.exec(location) ?? [];
  const state = !s3
    ? "the server has no S3 service"
    : key === ""
      ? "it does not name a bucket and a key"
      : ingestBuckets.includes(bucket)
        ? null
        : "its bucket is not one of INGEST_BUCKETS";
  if (state !== null || !s3) {
    throw new CodedError("SOURCE_FORBIDDEN", `Cannot read "${location}": ${state}`, {
      url: location,
    });
  }
  const store = createS3Store({ ...s3, bucket });
  return { filename: key.split("/").at(-1) ?? "", bytes: bytesOf() };

  async function* bytesOf(): AsyncGenerator<Uint8Array> {
    try {
      yield* store.read({ key, versionId: null });
    } catch (error) {
      const code = codes[String((error as { code?: unknown }).code)];
      if (!code) throw error;
      const facts = { url: location };
      throw new CodedError(code, `Cannot read "${location}": ${what[code]}`, facts, error);
    }
  }
}

const what: Partial<Record<ErrorCode, string>> = {
  SOURCE_NOT_FOUND: "there is no such object",
  SOURCE_FORBIDDEN: "the store refuses it",
  SOURCE_UNAVAILABLE: "the store does not answer",
};
