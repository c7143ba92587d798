/**
 * An S3 server in memory, shaped like `fetch`. It checks every signature by itself, keeps objects,
 * versions and multipart uploads, and fails on request. See `serve-s3-double.ts` for real sockets.
 */
import { createHash, randomUUID } from "node:crypto";
import { ConnectionDropped, createFaults, type FaultRule } from "./s3-double-faults.ts";
import {
  bodyOf,
  broken,
  completionOf,
  errorAnswer,
  escapeXml,
  kept,
  md5Hex,
  operationOf,
  orAborted,
  sha256Base64,
  sha256Of,
  withEtag,
  withSha256,
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
  /** Whether it keeps SHA-256s that come with objects; default true. */
  knowsChecksums?: boolean;
  /** Whether it can list versions; default true. */
  listsVersions?: boolean;
  /** Entries in a page of a listing; default 1000. */
  pageSize?: number;
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
  modified: Date;
}

export interface DoubleUpload {
  key: string;
  headers: Record<string, string>;
  parts: Map<number, { bytes: Uint8Array; etag: string }>;
  /** Whether every part must come with its SHA-256, and the object has one of them all. */
  checksums: boolean;
  initiated: Date;
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
  /** Forgets all rules: nothing fails any more. */
  heal(): void;
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
  const { bucket, versioned = false, repeatsCompletion = false, knowsChecksums = true } = settings;
  const { now = () => new Date(), pageSize = 1000, listsVersions = true } = settings;
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
    const sha256 = request.headers.get("x-amz-checksum-sha256");
    if (sha256 !== null && sha256 !== sha256Base64(body)) {
      return errorAnswer(method, 400, "BadDigest");
    }
    const answer = carryOut({ request, url, operation, key: place.key, partNumber, body });
    if (fault?.dropAnswer) throw new ConnectionDropped();
    if (fault?.breakAnswerAtByte !== undefined) return broken(answer, fault.breakAnswerAtByte);
    if (fault?.sha256 !== undefined) return withSha256(answer, fault.sha256);
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
          `<ListBucketResult>${[...objects].map(([key, versions]) => `<Contents><Key>${escapeXml(key)}</Key><LastModified>${versions.at(-1)?.modified.toISOString()}</LastModified><Size>${versions.at(-1)?.bytes.length}</Size></Contents>`).join("")}</ListBucketResult>`,
        );
      case "ListObjectVersions":
        if (!listsVersions) return errorAnswer(asked.request.method, 501, "NotImplemented");
        return listVersions(asked.url);
      case "PutObject": {
        const { request } = asked;
        const checksum = knowsChecksums ? request.headers.get("x-amz-checksum-sha256") : null;
        const stored = store(asked.key, asked.body, md5Hex(asked.body), {
          ...kept(request),
          ...(checksum && { "x-amz-checksum-sha256": checksum }),
        });
        const headers = { ...objectHeaders(stored), ...checksumOf(stored) };
        return new Response(null, { headers });
      }
      case "GetObject":
      case "HeadObject":
        return read(asked);
      case "DeleteObject":
        return remove(asked);
      case "CreateMultipartUpload": {
        const uploadId = randomUUID();
        const asks = asked.request.headers.get("x-amz-checksum-algorithm") === "SHA256";
        openUploads.set(uploadId, {
          key: asked.key,
          headers: kept(asked.request),
          parts: new Map(),
          checksums: asks && knowsChecksums,
          initiated: now(),
        });
        return xml(
          `<InitiateMultipartUploadResult><UploadId>${uploadId}</UploadId></InitiateMultipartUploadResult>`,
          asks && knowsChecksums ? { "x-amz-checksum-algorithm": "SHA256" } : {},
        );
      }
      case "ListMultipartUploads":
        return listUploads(asked.url);
      case "UploadPart":
      case "ListParts":
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
      if (upload.checksums && !request.headers.has("x-amz-checksum-sha256")) {
        return errorAnswer(request.method, 400, "InvalidRequest");
      }
      const etag = md5Hex(body);
      upload.parts.set(partNumber ?? 0, { bytes: body, etag });
      return new Response(null, { headers: { etag: `"${etag}"` } });
    }
    if (operation === "ListParts") return listParts(url, upload);
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
    const sums = Buffer.concat(parts.map((part) => sha256Of(part!.bytes)));
    const checksum = upload.checksums ? `${sha256Base64(sums)}-${listed.length}` : null;
    const stored = store(key, bytes, `${hash.digest("hex")}-${listed.length}`, {
      ...upload.headers,
      ...(checksum && { "x-amz-checksum-sha256": checksum }),
    });
    completed.set(uploadId, stored.etag);
    return xml(completionOf(stored.etag, checksum), versionHeaders(stored));
  }

  /** Pages of versions and delete markers, which S3 lists together; the marker is a count here. */
  function listVersions(url: URL): Response {
    const all = [...objects].flatMap(([key, versions]) =>
      versions.map((version) => ({ key, version })),
    );
    const from = Number(url.searchParams.get("version-id-marker"));
    const page = all.slice(from, from + pageSize).map(({ key, version }) => {
      const name = version.deleteMarker ? "DeleteMarker" : "Version";
      return `<${name}><Key>${escapeXml(key)}</Key><VersionId>${version.versionId}</VersionId><LastModified>${version.modified.toISOString()}</LastModified><Size>${version.bytes.length}</Size></${name}>`;
    });
    const next = from + page.length;
    return xml(
      `<ListVersionsResult><IsTruncated>${next < all.length}</IsTruncated><NextKeyMarker>a key</NextKeyMarker><NextVersionIdMarker>${next}</NextVersionIdMarker>${page.join("")}</ListVersionsResult>`,
    );
  }

  function listUploads(url: URL): Response {
    const after = url.searchParams.get("key-marker") ?? "";
    const rest = [...openUploads]
      .filter(([, { key }]) => key > after)
      .sort(([, one], [, other]) => (one.key < other.key ? -1 : 1));
    const page = rest.slice(0, pageSize);
    const listed = page.map(
      ([id, { key, initiated }]) =>
        `<Upload><Key>${escapeXml(key)}</Key><UploadId>${id}</UploadId><Initiated>${initiated.toISOString()}</Initiated></Upload>`,
    );
    return xml(
      `<ListMultipartUploadsResult><IsTruncated>${rest.length > page.length}</IsTruncated><NextKeyMarker>${escapeXml(page.at(-1)?.[1].key ?? "")}</NextKeyMarker>${listed.join("")}</ListMultipartUploadsResult>`,
    );
  }

  function listParts(url: URL, { parts }: DoubleUpload): Response {
    const after = Number(url.searchParams.get("part-number-marker"));
    const rest = [...parts].sort(([one], [other]) => one - other).filter(([n]) => n > after);
    const page = rest.slice(0, pageSize);
    const listed = page.map(
      ([number, { bytes, etag }]) =>
        `<Part><PartNumber>${number}</PartNumber><ETag>&quot;${etag}&quot;</ETag><Size>${bytes.length}</Size></Part>`,
    );
    return xml(
      `<ListPartsResult><IsTruncated>${rest.length > page.length}</IsTruncated><NextPartNumberMarker>${page.at(-1)?.[0] ?? 0}</NextPartNumberMarker>${listed.join("")}</ListPartsResult>`,
    );
  }

  function store(
    key: string,
    bytes: Uint8Array,
    etag: string,
    headers: Record<string, string>,
    deleteMarker = false,
  ): DoubleObject {
    const versionId = versioned ? randomUUID() : "null";
    const stored = { versionId, bytes, etag, headers, deleteMarker, modified: now() };
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
    const ifMatch = request.headers.get("if-match");
    if (ifMatch && ifMatch !== `"${found.etag}"`) {
      return errorAnswer(request.method, 412, "PreconditionFailed");
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

  function checksumOf({ headers }: DoubleObject): Record<string, string> {
    const sha256 = headers["x-amz-checksum-sha256"];
    return sha256 ? { "x-amz-checksum-sha256": sha256 } : {};
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
    heal: faults.clear,
  };
}
