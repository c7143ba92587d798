/** Everything in a bucket: all versions of all objects, and uploads that were never completed. */
import { CodedError } from "../../../schema/errors.ts";
import type { Stored } from "./object-store.ts";
import type { S3Operation, S3Send } from "./s3-request.ts";
import { xmlElements, xmlText } from "./s3-xml.ts";

/** `pageSize`: entries asked for at once, at most 1000. Delete markers are left out: they take no room. */
export async function* listBucket(send: S3Send, pageSize: number): AsyncGenerator<Stored> {
  yield* listObjects(send, pageSize);
  // By key alone, as some stores refuse their own marker of an upload: of several uploads under one
  // key, some may be passed over where a page ends.
  const markers = { "key-marker": "NextKeyMarker" };
  const query = { uploads: "", "max-uploads": String(pageSize) };
  for await (const page of pages(send, "ListMultipartUploads", query, markers)) {
    for (const upload of xmlElements(page, "Upload")) {
      const storeUploadId = xmlText(upload, "UploadId") ?? "";
      const since = instant(upload, "Initiated");
      yield { kind: "parts", key: xmlText(upload, "Key") ?? "", storeUploadId, since };
    }
  }
}

async function* listObjects(send: S3Send, pageSize: number): AsyncGenerator<Stored> {
  const max = { "max-keys": String(pageSize) };
  const markers = { "key-marker": "NextKeyMarker", "version-id-marker": "NextVersionIdMarker" };
  const versions = pages(send, "ListObjectVersions", { versions: "", ...max }, markers);
  const first = await versions.next().catch(unlessUnknown);
  if (first !== null) {
    for (let page = first; !page.done; page = await versions.next()) {
      for (const version of xmlElements(page.value, "Version")) yield object(version);
    }
    return;
  }
  // A store without versions may not know how to list them.
  const query = { "list-type": "2", ...max };
  const next = { "continuation-token": "NextContinuationToken" };
  for await (const page of pages(send, "ListObjectsV2", query, next)) {
    for (const entry of xmlElements(page, "Contents")) yield object(entry);
  }
}

/** The pages of a listing. `markers` tells which element of a page is which parameter of the next. */
async function* pages(
  send: S3Send,
  operation: S3Operation,
  query: Record<string, string>,
  markers: Record<string, string>,
): AsyncGenerator<string, undefined> {
  let after: Record<string, string> = {};
  for (;;) {
    const { text } = await send({ operation, method: "GET", query: { ...query, ...after } });
    yield text;
    if (xmlText(text, "IsTruncated") !== "true") return;
    const next = Object.entries(markers).flatMap(([name, element]) => {
      const value = xmlText(text, element);
      return value ? [[name, value]] : [];
    });
    const before = JSON.stringify(after);
    after = Object.fromEntries(next);
    if (JSON.stringify(after) !== before && next.length > 0) continue;
    throw new CodedError("STORE_REFUSED", `Cannot ${operation}: the store does not go on`);
  }
}

function object(entry: string): Stored {
  const versionId = xmlText(entry, "VersionId");
  return {
    kind: "object",
    key: xmlText(entry, "Key") ?? "",
    versionId: versionId === "null" || versionId === "" ? null : versionId,
    size: Number(xmlText(entry, "Size")),
    since: instant(entry, "LastModified"),
  };
}

/** What has no readable time is as young as can be: nobody will think it forgotten. */
function instant(entry: string, name: string): Date {
  const time = new Date(xmlText(entry, name) ?? "");
  return Number.isNaN(time.getTime()) ? new Date() : time;
}

function unlessUnknown(error: unknown): null {
  const { status, s3Code } = error instanceof CodedError ? error.extensions : {};
  if (status === 501 || s3Code === "NotImplemented") return null;
  throw error;
}
