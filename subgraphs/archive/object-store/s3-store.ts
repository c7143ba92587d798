/**
 * Objects in one S3 bucket, or in anything that speaks S3: AWS, R2, MinIO, versitygw.
 * Small objects go in one PUT, larger ones in parallel parts; nothing is held on disk.
 */
import { contentDisposition } from "./content-disposition.ts";
import { assertObjectKey } from "./object-key.ts";
import type { ObjectStore, PutOptions, StoredObject } from "./object-store.ts";
import { cutIntoParts, hex, type Part } from "./part.ts";
import { assertEtag } from "./s3-checksum.ts";
import { type CompletedObject, payloadOf, putInParts, type S3Upload } from "./s3-multipart.ts";
import { createS3Send, type FetchLike } from "./s3-request.ts";
import type { S3Settings } from "./s3-settings.ts";
import { createS3Signer } from "./s3-signer.ts";
import { createUploadMark, removeVersion, versionOf } from "./s3-upload-mark.ts";
import { assertSignedUrlSpan } from "./signed-url-span.ts";
import { abortedLater, sleep } from "./sleep.ts";
import { untilAborted } from "./until-aborted.ts";

export type { FetchLike } from "./s3-request.ts";
export type { S3Settings } from "./s3-settings.ts";

/**
 * How long requests that run may still take once an upload has failed, in milliseconds. A request
 * cut off may yet be carried out, after the cleaning up that was meant for it.
 */
const graceMs = 10_000;

/** A store over `settings.bucket`. Sends nothing until it is used. */
export function createS3Store(settings: S3Settings, fetchImpl: FetchLike = fetch): ObjectStore {
  const { bucket, region } = settings;
  const send = createS3Send(settings, fetchImpl);
  const signer = createS3Signer(settings);

  async function put(
    key: string,
    bytes: AsyncIterable<Uint8Array>,
    options: PutOptions,
  ): Promise<StoredObject> {
    assertObjectKey(key);
    options.signal?.throwIfAborted();
    const failing = new AbortController();
    const abort = () => failing.abort(options.signal?.reason);
    options.signal?.addEventListener("abort", abort, { once: true });
    const parts = cutIntoParts(untilAborted(bytes, failing.signal), settings.partSizeBytes);
    const mark = createUploadMark(send, key, crypto.randomUUID(), settings.attempts ?? 4);
    const headers = {
      "content-type": options.contentType,
      "content-disposition": contentDisposition(options.filename),
      ...mark.headers,
    };
    const cutOff = abortedLater(failing.signal, graceMs, settings.sleep ?? sleep);
    const ends = { stopping: failing.signal, signal: cutOff.signal };
    const upload: S3Upload = { send, key, headers, mark, failing, ends };
    try {
      const object = await putParts(upload, parts, settings.concurrency);
      try {
        // Aborted while the last request ran: it was let finish, to know what there is to remove.
        failing.signal.throwIfAborted();
        assertEtag({ bucket, key }, object.expectedEtag, object.etag, object.headers);
      } catch (error) {
        await mark.remove();
        throw error;
      }
      return { key, versionId: versionOf(object.headers), size: object.size };
    } catch (error) {
      throw failing.signal.aborted ? failing.signal.reason : error;
    } finally {
      cutOff.dispose();
      options.signal?.removeEventListener("abort", abort);
      // Tells the source to stop when it has more to give.
      await parts.return(undefined);
    }
  }

  return {
    location: { kind: "s3", endpoint: settings.endpoint.replace(/\/+$/, ""), region, bucket },
    put,
    async remove({ key, versionId }) {
      assertObjectKey(key);
      await removeVersion(send, key, versionId);
    },
    async signedUrl({ key, versionId }, { filename, expiresInSeconds, now }) {
      assertObjectKey(key);
      assertSignedUrlSpan(expiresInSeconds);
      const query = {
        "response-content-disposition": contentDisposition(filename),
        ...(versionId !== null && { versionId }),
      };
      const start = now ?? settings.now?.() ?? new Date();
      return signer.presign({ method: "GET", key, query }, expiresInSeconds, start);
    },
    async check() {
      // HEAD on the bucket needs the same permission, but its answers have no body to say why not.
      const query = { "list-type": "2", "max-keys": "1" };
      await send({ operation: "ListObjectsV2", method: "GET", query });
    },
  };
}

/** One request when everything fits in the first part, else an upload in parts. */
async function putParts(
  upload: S3Upload,
  parts: AsyncGenerator<Part, undefined>,
  concurrency: number,
): Promise<CompletedObject> {
  const { value: first } = await parts.next();
  if (!first) throw new Error("a source without bytes is one empty part");
  return first.last ? putWhole(upload, first) : putInParts(upload, first, parts, concurrency);
}

async function putWhole(upload: S3Upload, part: Part): Promise<CompletedObject> {
  const { send, key, mark, ends } = upload;
  const payload = payloadOf(part, upload.headers);
  const call = { operation: "PutObject", method: "PUT", key, ...ends } as const;
  try {
    const { headers } = await send({ ...call, ...payload });
    return { size: part.size, expectedEtag: hex(part.md5), etag: headers.get("etag"), headers };
  } catch (error) {
    // The object may be there although no answer said so.
    await mark.remove();
    throw error;
  }
}
