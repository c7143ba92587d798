/**
 * Checks AWS Signature Version 4 from its public description, sharing no code with the signer
 * under test. Knows S3's rules only: the path is encoded once, the payload hash is a header.
 */
import { createHash, createHmac } from "node:crypto";

export interface SigV4Keys {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

/** A request as it arrived. The URL holds path and query exactly as they were sent. */
export interface SignedRequest {
  method: string;
  url: URL;
  headers: Headers;
  body: Uint8Array;
}

export type SigV4Verdict = { ok: true } | { ok: false; status: 400 | 403; s3Code: string };

const unsigned = "UNSIGNED-PAYLOAD";
const longestUrlSeconds = 604_800;
const longestSkewMs = 15 * 60 * 1000;

/** Whether the request may pass at the time `now`; says with S3's code why not. */
export function verifySigV4(request: SignedRequest, keys: SigV4Keys, now: Date): SigV4Verdict {
  const pairs = queryPairs(request.url);
  const query = new Map(pairs);
  return query.has("X-Amz-Signature")
    ? verifyUrl(request, pairs, query, keys, now)
    : verifyHeaders(request, pairs, keys, now);
}

function verifyHeaders(
  request: SignedRequest,
  pairs: [string, string][],
  keys: SigV4Keys,
  now: Date,
): SigV4Verdict {
  const { headers, body } = request;
  const authorization = headers.get("authorization");
  if (!authorization) return refused("AccessDenied");
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization,
    );
  if (!match) return refused("AuthorizationHeaderMalformed", 400);
  const [, credential = "", signedHeaders = "", signature = ""] = match;
  const date = headers.get("x-amz-date") ?? "";
  const payload = headers.get("x-amz-content-sha256") ?? "";
  const names = signedHeaders.split(";");
  // S3 demands that every x-amz header and the host are signed.
  const amz = [...headers.keys()].filter((name) => name.startsWith("x-amz-"));
  if (![...amz, "host"].every((name) => names.includes(name))) return refused("AccessDenied");
  const scope = verifyScope(credential, date, keys);
  if (scope) return scope;
  if (Math.abs(now.getTime() - instantOf(date)) > longestSkewMs) {
    return refused("RequestTimeTooSkewed");
  }
  const expected = signatureOf(request, pairs, names, payload, date, keys);
  if (expected !== signature) return refused("SignatureDoesNotMatch");
  if (payload !== unsigned && payload !== sha256(body)) {
    return refused("XAmzContentSHA256Mismatch", 400);
  }
  return { ok: true };
}

function verifyUrl(
  request: SignedRequest,
  pairs: [string, string][],
  query: Map<string, string>,
  keys: SigV4Keys,
  now: Date,
): SigV4Verdict {
  const date = query.get("X-Amz-Date") ?? "";
  const seconds = Number(query.get("X-Amz-Expires"));
  if (query.get("X-Amz-Algorithm") !== "AWS4-HMAC-SHA256" || !(seconds >= 1)) {
    return refused("AuthorizationQueryParametersError", 400);
  }
  if (seconds > longestUrlSeconds) return refused("AuthorizationQueryParametersError", 400);
  const scope = verifyScope(query.get("X-Amz-Credential") ?? "", date, keys);
  if (scope) return scope;
  const names = (query.get("X-Amz-SignedHeaders") ?? "").split(";");
  const rest = pairs.filter(([name]) => name !== "X-Amz-Signature");
  const expected = signatureOf(request, rest, names, unsigned, date, keys);
  if (expected !== query.get("X-Amz-Signature")) return refused("SignatureDoesNotMatch");
  const expired = now.getTime() > instantOf(date) + seconds * 1000;
  return expired ? refused("AccessDenied") : { ok: true };
}

function verifyScope(credential: string, date: string, keys: SigV4Keys): SigV4Verdict | null {
  const [id, ...scope] = credential.split("/");
  if (id !== keys.accessKeyId) return refused("InvalidAccessKeyId");
  const expected = [date.slice(0, 8), keys.region, "s3", "aws4_request"].join("/");
  return scope.join("/") === expected ? null : refused("AuthorizationHeaderMalformed", 400);
}

function signatureOf(
  { method, url, headers, body }: SignedRequest,
  pairs: [string, string][],
  names: string[],
  payload: string,
  date: string,
  keys: SigV4Keys,
): string {
  const headerOf = (name: string) => {
    if (name === "host") return url.host;
    // Known to a server from the bytes, whether or not the client could set it.
    return name === "content-length" ? String(body.length) : (headers.get(name) ?? "");
  };
  const path = url.pathname.split("/").map((part) => uriEncode(decodeURIComponent(part)));
  const query = pairs.map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`).sort();
  const canonical = [
    method,
    path.join("/"),
    query.join("&"),
    ...names.map((name) => `${name}:${headerOf(name).trim().replace(/ +/g, " ")}`),
    "",
    names.join(";"),
    payload,
  ].join("\n");
  const day = date.slice(0, 8);
  const scope = `${day}/${keys.region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", date, scope, sha256(canonical)].join("\n");
  const steps = [day, keys.region, "s3", "aws4_request"];
  const key = steps.reduce<string | Buffer>(hmac, `AWS4${keys.secretAccessKey}`);
  return hmac(key, text).toString("hex");
}

/** Decoded names and values in the order of the URL; a plus sign stays one. */
function queryPairs(url: URL): [string, string][] {
  const pairs = url.search.slice(1).split("&");
  return pairs.filter(Boolean).map((pair) => {
    const [name = "", value = ""] = pair.split("=", 2);
    return [decodeURIComponent(name), decodeURIComponent(value)];
  });
}

function instantOf(date: string): number {
  return Date.parse(
    date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"),
  );
}

function uriEncode(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => {
    const mark = String.fromCharCode(byte);
    if (/[A-Za-z0-9._~-]/.test(mark)) return mark;
    return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}

function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

function refused(s3Code: string, status: 400 | 403 = 403): SigV4Verdict {
  return { ok: false, status, s3Code };
}
