/**
 * Objects in one S3 bucket, or in anything that speaks S3: AWS, R2, MinIO, versitygw.
 * Small objects go in one PUT, larger ones in parallel parts; nothing is held on disk.
 */
import { contentDisposition } from "./content-disposition.ts";
import { assertObjectKey } from "./object-key.ts";
import type { ObjectName, ObjectStore, PutOptions, StoredObject } from "./object-store.ts";
import { base64, cutIntoParts, hex, md5Of, type Part } from "./part.ts";
import { assertChecksum, assertEtag } from "./s3-checksum.ts";
import { createS3ClientUploads } from "./s3-client-uploads.ts";
import { listBucket } from "./s3-list.ts";
import {
  type CompletedObject,
  payloadOf,
  putInParts,
  receivedOf,
  type S3Upload,
} from "./s3-multipart.ts";
import { readObject } from "./s3-read.ts";
import { createS3Requests, hasStatus, sendInClass } from "./s3-request.ts";
import type { S3Settings } from "./s3-settings.ts";
import { createS3Signer } from "./s3-signer.ts";
import { type FetchLike, s3Fetch } from "./s3-transport.ts";
import { createUploadMark, removeUnversioned, removeVersion, versionOf } from "./s3-upload-mark.ts";
import { assertSignedUrlSpan } from "./signed-url-span.ts";
import { abortedLater, sleep } from "./sleep.ts";
import { untilAborted } from "./until-aborted.ts";

export type { S3Settings } from "./s3-settings.ts";

/**
 * How long requests that run may still take once an upload has failed, in milliseconds. A request
 * cut off may yet be carried out, after the cleaning up that was meant for it.
 */
const graceMs = 10_000;

/** A store over `settings.bucket`. Sends nothing until it is used. */
export function createS3Store(settings: S3Settings, fetchImpl: FetchLike = s3Fetch): ObjectStore {
  const { bucket, region } = settings;
  const requests = createS3Requests(settings, fetchImpl);
  const { send } = requests;
  const uploads = createS3ClientUploads(settings, send);
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
      ...(options.storageClass && { "x-amz-storage-class": options.storageClass }),
      ...mark.headers,
    };
    const cutOff = abortedLater(failing.signal, graceMs, settings.sleep ?? sleep);
    const ends = { stopping: failing.signal, signal: cutOff.signal };
    const { checksums = true } = settings;
    const upload: S3Upload = { send, key, headers, mark, checksums, failing, ends };
    try {
      const object = await putParts(upload, parts, settings.concurrency);
      try {
        // Aborted while the last request ran: it was let finish, to know what there is to remove.
        failing.signal.throwIfAborted();
        const { expected, received } = object;
        assertChecksum({ bucket, key }, expected.sha256, received.sha256);
        if (expected.etag !== null) {
          assertEtag({ bucket, key }, expected.etag, received.etag, object.headers);
        }
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
    uploads,
    put,
    read(object, { range, signal } = {}) {
      assertObjectKey(object.key);
      const { attempts = 4, requestTimeoutMs: silenceMs = 300_000 } = settings;
      const place = { bucket, key: object.key, query: queryOf(object) };
      return readObject(requests, { ...place, range, signal, attempts, silenceMs });
    },
    async size(object) {
      assertObjectKey(object.key);
      const query = queryOf(object);
      try {
        const call = { operation: "HeadObject", method: "HEAD", key: object.key, query } as const;
        return Number((await send(call)).headers.get("content-length"));
      } catch (error) {
        if (!hasStatus(error, 404)) throw error;
        // HEAD has no body that says whether the object is missing or the bucket.
        await this.check();
        return null;
      }
    },
    async remove({ key, versionId }) {
      assertObjectKey(key);
      await removeVersion(send, key, versionId);
    },
    list: () => listBucket(send, settings.listPageSize ?? 1000),
    async discard(stored) {
      if (stored.kind === "parts") await uploads.abort(stored);
      if (stored.kind !== "object") return;
      const { key, versionId } = stored;
      if (versionId === null) await removeUnversioned(send, key);
      else await removeVersion(send, key, versionId);
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

function queryOf({ versionId }: ObjectName): Record<string, string> {
  return versionId === null ? {} : { versionId };
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

async function putWhole(upload: S3Upload, { bytes }: Part): Promise<CompletedObject> {
  const { send, key, mark, ends } = upload;
  const payload = await payloadOf(bytes, upload.headers, upload.checksums);
  const call = { operation: "PutObject", method: "PUT", key, ...ends } as const;
  try {
    const { headers } = await sendInClass(send, { ...call, ...payload.call });
    const etag = hex(payload.md5 ?? md5Of(bytes));
    const expected = { etag, sha256: base64(payload.sha256) };
    return { size: bytes.length, expected, received: receivedOf(headers), headers };
  } catch (error) {
    // The object may be there although no answer said so.
    await mark.remove();
    throw error;
  }
}
