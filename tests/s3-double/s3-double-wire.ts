/**
 * How the S3 double reads requests and words answers: names of operations, bodies, headers and XML.
 * Keeps nothing.
 */
import { createHash } from "node:crypto";
import { ConnectionDropped } from "./s3-double-faults.ts";

export function completionOf(etag: string, sha256: string | null = null): string {
  const sum = sha256 ? `<ChecksumSHA256>${sha256}</ChecksumSHA256>` : "";
  return `<CompleteMultipartUploadResult><ETag>&quot;${etag}&quot;</ETag>${sum}</CompleteMultipartUploadResult>`;
}

export function operationOf(method: string, key: string, query: URLSearchParams): string {
  const ofUpload = query.has("uploadId");
  if (key === "") {
    if (method === "GET" && query.has("uploads")) return "ListMultipartUploads";
    if (method === "GET" && query.has("versions")) return "ListObjectVersions";
    if (method === "GET" && query.get("list-type") === "2") return "ListObjectsV2";
    return method === "HEAD" ? "HeadBucket" : "Unknown";
  }
  if (method === "PUT") return ofUpload ? "UploadPart" : "PutObject";
  if (method === "DELETE") return ofUpload ? "AbortMultipartUpload" : "DeleteObject";
  if (method === "GET") return ofUpload ? "ListParts" : "GetObject";
  if (method === "HEAD") return "HeadObject";
  if (method === "POST" && query.has("uploads")) return "CreateMultipartUpload";
  return method === "POST" && ofUpload ? "CompleteMultipartUpload" : "Unknown";
}

/** The body, or its first `limit` bytes; the rest is then left unread. */
export async function bodyOf(
  request: Request,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader && size < limit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  if (size >= limit) await reader?.cancel();
  return Buffer.concat(chunks).subarray(0, Math.min(size, limit));
}

/** The headers S3 keeps with an object. */
export function kept(request: Request): Record<string, string> {
  return Object.fromEntries(
    [...request.headers].filter(
      ([name]) =>
        name.startsWith("x-amz-meta-") || /^content-(type|disposition|encoding)$/.test(name),
    ),
  );
}

export function md5Hex(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("hex");
}

export function sha256Of(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

export function sha256Base64(bytes: Uint8Array): string {
  return sha256Of(bytes).toString("base64");
}

/** The same, for its SHA-256. */
export async function withSha256(answer: Response, sha256: string): Promise<Response> {
  const headers = new Headers(answer.headers);
  if (headers.has("x-amz-checksum-sha256")) headers.set("x-amz-checksum-sha256", sha256);
  const text = (await answer.text()).replace(
    /<ChecksumSHA256>[^<]*</,
    `<ChecksumSHA256>${sha256}<`,
  );
  return new Response(text || null, { status: answer.status, headers });
}

export function xml(document: string, headers: Record<string, string> = {}): Response {
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${document}`, {
    headers: { "content-type": "application/xml", ...headers },
  });
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

export function errorAnswer(
  method: string,
  status: number,
  s3Code: string,
  headers: Record<string, string> = {},
): Response {
  const document = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${s3Code}</Code><Message>As the double was told</Message><RequestId>double-request</RequestId></Error>`;
  return new Response(method === "HEAD" ? null : document, {
    status,
    headers: { "x-amz-request-id": "double-request", ...headers },
  });
}

/** S3 gives the ETag in a header, or in the document that completes an upload. */
export async function withEtag(answer: Response, etag: string): Promise<Response> {
  const headers = new Headers(answer.headers);
  if (headers.has("etag")) headers.set("etag", `"${etag}"`);
  const text = (await answer.text()).replace(/<ETag>[^<]*</, `<ETag>&quot;${etag}&quot;<`);
  return new Response(text || null, { status: answer.status, headers });
}

/** The answer, whose body ends with a dropped connection after that many bytes. */
export function broken(answer: Response, bytes: number): Response {
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(new Uint8Array(await answer.arrayBuffer()).subarray(0, bytes));
    },
    pull: (controller) => controller.error(new ConnectionDropped()),
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}

export function orAborted(work: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
