/**
 * An S3 server in memory, shaped like `fetch`. It checks every signature by itself, keeps objects,
 * versions and multipart uploads, and fails on request. See `serve-s3-double.ts` for real sockets.
 */
import { createHash, randomUUID } from "node:crypto";
import { ConnectionDropped, createFaults, type FaultRule } from "./s3-double-faults.ts";
import {
  bodyOf,
  completionOf,
  errorAnswer,
  escapeXml,
  kept,
  md5Hex,
  operationOf,
  orAborted,
  withEtag,
  xml,
} from "./s3-double-wire.ts";
import { verifySigV4 } from "./sigv4-verifier.ts";

export { type ServedS3Double, serveS3Double } from "./serve-s3-double.ts";

export interface S3DoubleSettings {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
  bucket: string;
  /** Whether the bucket keeps versions; default false. */
  versioned?: boolean;
  /**
   * Whether an upload that is complete may be completed again, as versitygw lets it, which then
   * does not name the version; default false, an error.
   */
  repeatsCompletion?: boolean;
  /** The clock that signatures are checked against; default: the system's. */
  now?: () => Date;
}

/** One stored version. Under its key, the newest is last. */
export interface DoubleObject {
  /** "null" in a bucket without versions, as S3 has it. */
  versionId: string;
  bytes: Uint8Array;
  /** Without quotes. */
  etag: string;
  /** Content and metadata headers as they were put, names in lower case. */
  headers: Record<string, string>;
  deleteMarker: boolean;
}

export interface DoubleUpload {
  key: string;
  headers: Record<string, string>;
  parts: Map<number, { bytes: Uint8Array; etag: string }>;
}

/** One request as it arrived, for tests to look at. */
export interface DoubleRequest {
  operation: string;
  method: string;
  key: string;
  url: string;
  headers: Headers;
  /** Bytes of the body. */
  size: number;
  partNumber: number | null;
}

export interface S3Double {
  fetch(request: Request): Promise<Response>;
  /** Versions by key; a key without an object is absent. */
  objects: Map<string, DoubleObject[]>;
  /** Multipart uploads that were neither completed nor aborted, by upload id. */
  openUploads: Map<string, DoubleUpload>;
  requests: DoubleRequest[];
  /** How many requests were being served at once, at most. */
  peakInFlight(): number;
  /** Makes coming requests fail. */
  fail(rule: FaultRule): void;
}

interface Asked {
  request: Request;
  url: URL;
  operation: string;
  key: string;
  partNumber: number | null;
  body: Uint8Array;
}

/** A fresh double with one empty bucket. Accepts path-style and virtual-hosted addresses. */
export function createS3Double(settings: S3DoubleSettings): S3Double {
  const { bucket, versioned = false, repeatsCompletion = false } = settings;
  const { now = () => new Date() } = settings;
  const objects: S3Double["objects"] = new Map();
  const openUploads: S3Double["openUploads"] = new Map();
  const completed = new Map<string, string>();
  const requests: DoubleRequest[] = [];
  const faults = createFaults();
  let inFlight = 0;
  let peak = 0;

  async function serve(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const place = placeOf(url);
    const { method } = request;
    const operation = operationOf(method, place.key, url.searchParams);
    const partNumber = Number(url.searchParams.get("partNumber")) || null;
    const fault = faults.take({ method, operation, key: place.key, partNumber });
    const body = await bodyOf(request, fault?.dropAtByte);
    const seen = { operation, method, key: place.key, url: request.url, partNumber };
    requests.push({ ...seen, headers: new Headers(request.headers), size: body.length });
    if (fault?.dropAtByte !== undefined) throw new ConnectionDropped();
    if (fault?.hold) await orAborted(fault.hold, request.signal);
    if (fault?.status) return errorAnswer(method, fault.status, fault.s3Code ?? "", fault.headers);
    const verdict = verifySigV4({ method, url, headers: request.headers, body }, settings, now());
    if (!verdict.ok) return errorAnswer(method, verdict.status, verdict.s3Code);
    if (place.bucket !== bucket) return errorAnswer(method, 404, "NoSuchBucket");
    const md5 = request.headers.get("content-md5");
    if (md5 !== null && md5 !== createHash("md5").update(body).digest("base64")) {
      return errorAnswer(method, 400, "BadDigest");
    }
    const answer = carryOut({ request, url, operation, key: place.key, partNumber, body });
    if (fault?.dropAnswer) throw new ConnectionDropped();
    return fault?.etag === undefined ? answer : withEtag(answer, fault.etag);
  }

  function placeOf(url: URL): { bucket: string; key: string } {
    if (url.host.startsWith(`${bucket}.`)) {
      return { bucket, key: decodeURIComponent(url.pathname.slice(1)) };
    }
    const [, first = "", ...rest] = url.pathname.split("/");
    return { bucket: decodeURIComponent(first), key: decodeURIComponent(rest.join("/")) };
  }

  function carryOut(asked: Asked): Response {
    switch (asked.operation) {
      case "HeadBucket":
        return new Response(null);
      case "ListObjectsV2":
        return xml(
          `<ListBucketResult>${[...objects.keys()].map((key) => `<Contents><Key>${escapeXml(key)}</Key></Contents>`).join("")}</ListBucketResult>`,
        );
      case "PutObject": {
        const stored = store(asked.key, asked.body, md5Hex(asked.body), kept(asked.request));
        return new Response(null, { headers: objectHeaders(stored) });
      }
      case "GetObject":
      case "HeadObject":
        return read(asked);
      case "DeleteObject":
        return remove(asked);
      case "CreateMultipartUpload": {
        const uploadId = randomUUID();
        const upload = { key: asked.key, headers: kept(asked.request), parts: new Map() };
        openUploads.set(uploadId, upload);
        return xml(
          `<InitiateMultipartUploadResult><UploadId>${uploadId}</UploadId></InitiateMultipartUploadResult>`,
        );
      }
      case "ListMultipartUploads":
        return xml(
          `<ListMultipartUploadsResult>${[...openUploads].map(([id, { key }]) => `<Upload><Key>${escapeXml(key)}</Key><UploadId>${id}</UploadId></Upload>`).join("")}</ListMultipartUploadsResult>`,
        );
      case "UploadPart":
      case "CompleteMultipartUpload":
      case "AbortMultipartUpload":
        return carryOutOfUpload(asked);
      default:
        return errorAnswer(asked.request.method, 501, "NotImplemented");
    }
  }

  function carryOutOfUpload({ request, url, operation, key, partNumber, body }: Asked): Response {
    const uploadId = url.searchParams.get("uploadId") ?? "";
    const upload = openUploads.get(uploadId);
    const completedEtag = completed.get(uploadId);
    if (repeatsCompletion && completedEtag && operation === "CompleteMultipartUpload") {
      return xml(completionOf(completedEtag));
    }
    if (upload?.key !== key) return errorAnswer(request.method, 404, "NoSuchUpload");
    if (operation === "UploadPart") {
      const etag = md5Hex(body);
      upload.parts.set(partNumber ?? 0, { bytes: body, etag });
      return new Response(null, { headers: { etag: `"${etag}"` } });
    }
    if (operation === "AbortMultipartUpload") {
      openUploads.delete(uploadId);
      return new Response(null, { status: 204 });
    }
    const listed = [
      ...new TextDecoder()
        .decode(body)
        .matchAll(/<PartNumber>(\d+)<\/PartNumber>\s*<ETag>([^<]*)<\/ETag>/g),
    ].map(([, number, etag = ""]) => ({
      number: Number(number),
      etag: etag.replaceAll(/"|&quot;|&#34;/g, ""),
    }));
    const parts = listed.map(({ number }) => upload.parts.get(number));
    const agree = listed.every(({ etag }, index) => parts[index]?.etag === etag);
    if (listed.length === 0 || !agree) return errorAnswer(request.method, 400, "InvalidPart");
    const ordered = listed.every(
      ({ number }, index) => index === 0 || number > listed[index - 1]!.number,
    );
    if (!ordered) return errorAnswer(request.method, 400, "InvalidPartOrder");
    const bytes = Buffer.concat(parts.map((part) => part!.bytes));
    const hash = createHash("md5").update(listed.map(({ etag }) => etag).join(""), "hex");
    openUploads.delete(uploadId);
    const stored = store(key, bytes, `${hash.digest("hex")}-${listed.length}`, upload.headers);
    completed.set(uploadId, stored.etag);
    return xml(completionOf(stored.etag), versionHeaders(stored));
  }

  function store(
    key: string,
    bytes: Uint8Array,
    etag: string,
    headers: Record<string, string>,
    deleteMarker = false,
  ): DoubleObject {
    const versionId = versioned ? randomUUID() : "null";
    const stored = { versionId, bytes, etag, headers, deleteMarker };
    objects.set(key, versioned ? [...(objects.get(key) ?? []), stored] : [stored]);
    return stored;
  }

  function remove({ key, url }: Asked): Response {
    const versionId = url.searchParams.get("versionId");
    const versions = objects.get(key) ?? [];
    if (versionId === null && versioned) store(key, new Uint8Array(), "", {}, true);
    else {
      const left = versions.filter((version) => versionId && version.versionId !== versionId);
      if (left.length > 0) objects.set(key, left);
      else objects.delete(key);
    }
    return new Response(null, { status: 204 });
  }

  function read({ request, url, key }: Asked): Response {
    const versionId = url.searchParams.get("versionId");
    const versions = objects.get(key) ?? [];
    const found = versionId
      ? versions.find((version) => version.versionId === versionId)
      : versions.at(-1);
    if (!found || found.deleteMarker) {
      return errorAnswer(request.method, 404, versionId ? "NoSuchVersion" : "NoSuchKey");
    }
    const headers = new Headers({ ...found.headers, ...objectHeaders(found) });
    const disposition = url.searchParams.get("response-content-disposition");
    if (disposition) headers.set("content-disposition", disposition);
    const size = found.bytes.length;
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("range") ?? "");
    const first = Number(range?.[1] ?? 0);
    const end = range?.[2] ? Math.min(Number(range[2]) + 1, size) : size;
    if (range && first >= size) return errorAnswer(request.method, 416, "InvalidRange");
    if (range) headers.set("content-range", `bytes ${first}-${end - 1}/${size}`);
    headers.set("content-length", String(end - first));
    const bytes = new Uint8Array(found.bytes.subarray(first, end));
    const body = request.method === "HEAD" ? null : bytes;
    return new Response(body, { status: range ? 206 : 200, headers });
  }

  function versionHeaders({ versionId }: DoubleObject): Record<string, string> {
    return versioned ? { "x-amz-version-id": versionId } : {};
  }

  function objectHeaders(stored: DoubleObject): Record<string, string> {
    return { etag: `"${stored.etag}"`, ...versionHeaders(stored) };
  }

  return {
    async fetch(request) {
      inFlight += 1;
      peak = Math.max(peak, inFlight);
      try {
        request.signal.throwIfAborted();
        return await serve(request);
      } finally {
        inFlight -= 1;
      }
    },
    objects,
    openUploads,
    requests,
    peakInFlight: () => peak,
    fail: faults.add,
  };
}
