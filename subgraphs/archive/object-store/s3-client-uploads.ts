/**
 * Uploads whose parts clients send to S3 themselves. Always in parts, also when it is one: a URL of
 * a part is worth nothing once the upload is complete, while one of an object could replace it.
 */
import { CodedError } from "../../../schema/errors.ts";
import { uploadPartSize, uploadParts } from "../rules/upload-parts.ts";
import { contentDisposition } from "./content-disposition.ts";
import { assertObjectKey } from "./object-key.ts";
import type { ClientUpload, ClientUploads, StoredObject } from "./object-store.ts";
import { hasStatus, type S3Send } from "./s3-request.ts";
import type { S3Settings } from "./s3-settings.ts";
import { createS3Signer } from "./s3-signer.ts";
import { createUploadMark, isBucketMissing, versionOf } from "./s3-upload-mark.ts";
import { completeMultipartXml, xmlElements, xmlText } from "./s3-xml.ts";
import { assertSignedUrlSpan } from "./signed-url-span.ts";
import { uploadGone, uploadIncomplete } from "./upload-incomplete.ts";

const MEBIBYTE = 1024 * 1024;

export function createS3ClientUploads(settings: S3Settings, send: S3Send): ClientUploads {
  const signer = createS3Signer(settings);
  const markOf = ({ id, key }: Pick<ClientUpload, "id" | "key">) =>
    createUploadMark(send, key, id, 1);

  /** The parts that are there, or null when the upload is. */
  async function list({ key, storeUploadId }: ClientUpload) {
    const parts: { number: number; etag: string; size: number }[] = [];
    const query: Record<string, string> = { uploadId: storeUploadId ?? "" };
    for (;;) {
      try {
        const call = { operation: "ListParts", method: "GET", key, query } as const;
        const { text } = await send(call);
        for (const part of xmlElements(text, "Part")) {
          parts.push({
            number: Number(xmlText(part, "PartNumber")),
            etag: xmlText(part, "ETag") ?? "",
            size: Number(xmlText(part, "Size")),
          });
        }
        const next = xmlText(text, "NextPartNumberMarker");
        if (xmlText(text, "IsTruncated") !== "true" || !next) return parts;
        query["part-number-marker"] = next;
      } catch (error) {
        if (hasStatus(error, 404) && !isBucketMissing(error)) return null;
        throw error;
      }
    }
  }

  /** Of the parts, those that have the size they must have. */
  async function whole(upload: ClientUpload) {
    const listed = await list(upload);
    if (!listed) return null;
    const found = new Map(listed.map((part) => [part.number, part]));
    return uploadParts(upload.size, upload.partSize).flatMap(({ number, size }) => {
      const part = found.get(number);
      return part?.size === size ? [part] : [];
    });
  }

  async function completed(upload: ClientUpload): Promise<StoredObject | null> {
    const found = await markOf(upload).find();
    const size = Number(found?.headers.get("content-length"));
    return found && { key: upload.key, versionId: versionOf(found.headers), size };
  }

  return {
    partSize: (size) => uploadPartSize(size, settings.uploadPartSizeBytes ?? 64 * MEBIBYTE),
    async begin({ id, key }, { contentType, filename }) {
      assertObjectKey(key);
      const headers = {
        "content-type": contentType,
        "content-disposition": contentDisposition(filename),
        ...markOf({ id, key }).headers,
      };
      const query = { uploads: "" };
      const call = { operation: "CreateMultipartUpload", method: "POST", key } as const;
      const uploadId = xmlText((await send({ ...call, query, headers })).text, "UploadId");
      if (uploadId) return uploadId;
      throw new CodedError("STORE_REFUSED", `Cannot store "${key}": no upload id was given`, {
        key,
      });
    },
    async partUrl({ key, storeUploadId }, { number, size }, { expiresInSeconds, now }) {
      assertSignedUrlSpan(expiresInSeconds);
      const query = { partNumber: String(number), uploadId: storeUploadId ?? "" };
      // Signed, so that the store takes no other number of bytes.
      const headers = { "content-length": String(size) };
      const target = { method: "PUT", key, query, headers } as const;
      return signer.presign(target, expiresInSeconds, now ?? settings.now?.() ?? new Date());
    },
    arrived: async (upload) => (await whole(upload))?.map(({ number }) => number) ?? null,
    async complete(upload) {
      const parts = await whole(upload);
      if (parts) {
        const missing = missingFrom(upload, parts);
        if (missing.length > 0) throw uploadIncomplete(upload.id, missing);
        await send({
          operation: "CompleteMultipartUpload",
          method: "POST",
          key: upload.key,
          query: { uploadId: upload.storeUploadId ?? "" },
          headers: { "content-type": "application/xml" },
          body: new TextEncoder().encode(completeMultipartXml(parts)),
        }).catch((error) => {
          // Somebody else completed it, or our own completion, whose answer was lost.
          if (!hasStatus(error, 404) || isBucketMissing(error)) throw error;
        });
      }
      // Asked by the mark, because not every answer to a completion names the version.
      const object = await completed(upload);
      if (object) return object;
      throw uploadGone(upload.id);
    },
    async abort({ key, storeUploadId }) {
      const query = { uploadId: storeUploadId ?? "" };
      try {
        await send({ operation: "AbortMultipartUpload", method: "DELETE", key, query });
      } catch (error) {
        if (!hasStatus(error, 404) || isBucketMissing(error)) throw error;
      }
    },
  };
}

function missingFrom(upload: ClientUpload, parts: readonly { number: number }[]): number[] {
  const there = new Set(parts.map(({ number }) => number));
  return uploadParts(upload.size, upload.partSize)
    .map(({ number }) => number)
    .filter((number) => !there.has(number));
}
