/** One large object in parallel parts. Whatever fails, the upload is aborted at the store. */
import { CodedError } from "../../../schema/errors.ts";
import { base64, hex, md5Of, multipartEtag, multipartSha256, type Part, sha256Of } from "./part.ts";
import { hasStatus, type S3Send, sendInClass } from "./s3-request.ts";
import type { UploadMark } from "./s3-upload-mark.ts";
import { completeMultipartXml, xmlText } from "./s3-xml.ts";

/** S3's own limit. */
const mostParts = 10_000;

/** What an upload needs, in one request or in many. */
export interface S3Upload {
  send: S3Send;
  key: string;
  /** Kept with the object. */
  headers: Record<string, string>;
  mark: UploadMark;
  /** Whether the store is given SHA-256s to keep with the object. */
  checksums: boolean;
  /** Aborted by the caller's signal and by the first part that fails, so that the source stops. */
  failing: AbortController;
  /** What ends the requests: they stop when `failing` aborts, and are cut off when that takes long. */
  ends: { stopping: AbortSignal; signal: AbortSignal };
}

/** What is known of a complete object. */
export interface CompletedObject {
  size: number;
  /**
   * As they follow from the bytes that were sent. `etag` is null where the store keeps SHA-256s of
   * many parts: it would say no more, and MD5 is the slowest of all that is done with the bytes.
   */
  expected: { etag: string | null; sha256: string };
  /** As the store tells them, if it does. */
  received: { etag: string | null; sha256: string | null };
  headers: Headers;
}

/**
 * Uploads the parts as they come. The next part is pulled while at most `concurrency` are in
 * flight. Rejects with the first failure: of the source, a part, or the signal's reason.
 */
export async function putInParts(
  upload: S3Upload,
  first: Part,
  rest: AsyncIterable<Part>,
  concurrency: number,
): Promise<CompletedObject> {
  const { send, key, failing, ends } = upload;
  const created = await sendInClass(send, {
    operation: "CreateMultipartUpload",
    method: "POST",
    key,
    query: { uploads: "" },
    headers: {
      ...upload.headers,
      ...(upload.checksums && { "x-amz-checksum-algorithm": "SHA256" }),
    },
    ...ends,
  });
  // A store that does not know of checksums does not repeat the algorithm.
  const isKept = created.headers.get("x-amz-checksum-algorithm")?.toUpperCase() === "SHA256";
  const uploadId = xmlText(created.text, "UploadId");
  if (!uploadId) {
    throw new CodedError("STORE_REFUSED", `Cannot store "${key}": no upload id was given`, { key });
  }
  const inFlight = new Set<Promise<void>>();
  const done: SentPart[] = [];

  async function sendPart({ number, bytes, release }: Part): Promise<void> {
    const { call, sha256, md5 } = await payloadOf(bytes, {}, isKept);
    const answer = await send({
      operation: "UploadPart",
      method: "PUT",
      key,
      query: { partNumber: String(number), uploadId: uploadId! },
      ...call,
      ...ends,
    });
    const etag = answer.headers.get("etag") ?? "";
    const size = bytes.length;
    done.push({ number, etag, md5, sha256, size, ...(isKept && { checksum: base64(sha256) }) });
    // Only now: an attempt that failed may still be sending them.
    release();
  }

  /** Waits for room, so that the part joins only when another's memory is free again. */
  async function start(part: Part): Promise<void> {
    while (inFlight.size >= concurrency) await Promise.race(inFlight);
    failing.signal.throwIfAborted();
    if (part.number > mostParts) throw tooManyParts(key);
    const task = sendPart(part)
      .catch((error) => failing.abort(error))
      .finally(() => inFlight.delete(task));
    inFlight.add(task);
  }

  try {
    await start(first);
    for await (const part of rest) await start(part);
    await Promise.all(inFlight);
    failing.signal.throwIfAborted();
    done.sort((one, other) => one.number - other.number);
    const size = done.reduce((sum, part) => sum + part.size, 0);
    const expected = {
      etag: isKept ? null : multipartEtag(done.map(({ md5 }) => md5 ?? new Uint8Array())),
      sha256: multipartSha256(done.map((part) => part.sha256)),
    };
    return { size, expected, ...(await complete(upload, uploadId, done)) };
  } catch (error) {
    failing.abort(error);
    // A part that is stored after the abort would stay there, invisible and paid for.
    await Promise.all(inFlight);
    // Best effort, and deaf to the signal, which has aborted; the first failure is what matters.
    const query = { uploadId };
    const abort = { operation: "AbortMultipartUpload", method: "DELETE", key, query } as const;
    await send(abort).catch(() => undefined);
    throw error;
  }
}

interface SentPart {
  number: number;
  etag: string;
  /** Base64, where the store keeps it. */
  checksum?: string;
  md5: Uint8Array | null;
  sha256: Uint8Array;
  size: number;
}

async function complete(
  { send, key, ends, mark }: S3Upload,
  uploadId: string,
  parts: SentPart[],
): Promise<Pick<CompletedObject, "received" | "headers">> {
  try {
    const answer = await send({
      operation: "CompleteMultipartUpload",
      method: "POST",
      key,
      query: { uploadId },
      headers: { "content-type": "application/xml" },
      body: new TextEncoder().encode(completeMultipartXml(parts)),
      ...ends,
    });
    // A store that is asked again may say yes without naming the version of the first time.
    const again = answer.attempt > 1 ? await mark.find() : null;
    const received = {
      etag: xmlText(answer.text, "ETag"),
      sha256: xmlText(answer.text, "ChecksumSHA256"),
    };
    return { received, headers: (again ?? answer).headers };
  } catch (error) {
    // An upload that is gone may be one whose completion succeeded while its answer was lost.
    const found = hasStatus(error, 404) ? await mark.find() : null;
    if (found) return { received: receivedOf(found.headers), headers: found.headers };
    await mark.remove();
    throw error;
  }
}

/**
 * The body and what vouches for it. Content-MD5 is for stores without SHA-256s; a bucket with a lock
 * demands one of both.
 */
export async function payloadOf(
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
  checksums: boolean,
) {
  const sha256 = await sha256Of(body);
  const md5 = checksums ? null : md5Of(body);
  const vouching: Record<string, string> = md5
    ? { "content-md5": base64(md5) }
    : { "x-amz-checksum-sha256": base64(sha256) };
  const call = { body, sha256: hex(sha256), headers: { ...headers, ...vouching } };
  return { call, sha256, md5 };
}

/** What the headers of an answer say of the object. */
export function receivedOf(headers: Headers): CompletedObject["received"] {
  return { etag: headers.get("etag"), sha256: headers.get("x-amz-checksum-sha256") };
}

function tooManyParts(key: string): CodedError {
  return new CodedError(
    "STORE_REFUSED",
    `Cannot store "${key}": more than ${mostParts} parts; raise the part size`,
    { key, mostParts },
  );
}
