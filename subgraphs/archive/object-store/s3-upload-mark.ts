/**
 * Tells the object of one upload from every other under its key. When the answer to a request is
 * lost, only the mark says whether the object there is ours to keep or to remove.
 */
import { hasStatus, type S3Answer, type S3Send } from "./s3-request.ts";

export interface UploadMark {
  /** To be sent with the object's own headers. */
  headers: Record<string, string>;
  /** The answer to HEAD when the newest object under the key is of this upload, else null. */
  find(): Promise<S3Answer | null>;
  /** Removes what this upload left, as far as the store allows; never throws. */
  remove(): Promise<void>;
}

const header = "x-amz-meta-asterism-upload";

/** `id` is unique to the upload; `attempts` is how many versions its resent PUTs may have made. */
export function createUploadMark(
  send: S3Send,
  key: string,
  id: string,
  attempts: number,
): UploadMark {
  async function find(): Promise<S3Answer | null> {
    try {
      const answer = await send({ operation: "HeadObject", method: "HEAD", key });
      return answer.headers.get(header) === id ? answer : null;
    } catch (error) {
      if (hasStatus(error, 404)) return null;
      throw error;
    }
  }

  async function remove(): Promise<void> {
    try {
      // With versions, removing one uncovers the one an earlier attempt may have made.
      for (let count = 0; count < attempts; count += 1) {
        const found = await find();
        if (!found) return;
        await removeVersion(send, key, versionOf(found.headers));
      }
    } catch {
      // The store is away. The failure that led here is the one to report.
    }
  }

  return { headers: { [header]: id }, find, remove };
}

/** Removes one version, or the object of a bucket without versions. What is absent stays so. */
export async function removeVersion(
  send: S3Send,
  key: string,
  versionId: string | null,
): Promise<void> {
  const query: Record<string, string> = versionId === null ? {} : { versionId };
  try {
    await send({ operation: "DeleteObject", method: "DELETE", key, query });
  } catch (error) {
    if (hasStatus(error, 404) && !isBucketMissing(error)) return;
    if (versionId !== null && (await isUnknownVersion(send, key, query, error))) return;
    throw error;
  }
}

/** Some stores call a version that is not there an argument that is not valid. */
async function isUnknownVersion(
  send: S3Send,
  key: string,
  query: Record<string, string>,
  error: unknown,
): Promise<boolean> {
  if (!hasStatus(error, 400)) return false;
  return send({ operation: "HeadObject", method: "HEAD", key, query }).then(
    () => false,
    (absent) => hasStatus(absent, 404) || hasStatus(absent, 400),
  );
}

/** Removes the object that has no version id, also in a bucket that keeps versions since it came. */
export async function removeUnversioned(send: S3Send, key: string): Promise<void> {
  let version: string | null = "null";
  try {
    const answer = await send({ operation: "HeadObject", method: "HEAD", key });
    // No name at all: the bucket has never kept versions, and may not know the word "null".
    version = answer.headers.get("x-amz-version-id") === null ? null : "null";
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
  }
  await removeVersion(send, key, version);
}

/** Whether a 404 speaks of the bucket and not of what is in it. */
export function isBucketMissing(error: unknown): boolean {
  return (error as { code?: unknown }).code === "STORE_BUCKET_MISSING";
}

/** The version in an answer; S3 writes "null" for objects from before a bucket kept versions. */
export function versionOf(headers: Headers): string | null {
  const versionId = headers.get("x-amz-version-id");
  return versionId === "null" ? null : versionId;
}
