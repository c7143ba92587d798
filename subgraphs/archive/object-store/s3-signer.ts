/**
 * Where a request to S3 goes and how it is signed (Signature Version 4). Sends nothing.
 * The secret stays inside: only signatures come out.
 */
import { createHash, createHmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";
import { encodeKey, encodeStrictly } from "./object-key.ts";
import type { S3Settings } from "./s3-settings.ts";

export interface S3Target {
  method: "GET" | "HEAD" | "PUT" | "POST" | "DELETE";
  /** Absent for requests about the bucket. */
  key?: string;
  query?: Record<string, string>;
  /** Names in lower case; all are signed. */
  headers?: Record<string, string>;
}

export interface S3Signer {
  /** The URL and headers to send; `payloadSha256` in hex is of the exact body. */
  sign(
    target: S3Target,
    payloadSha256: string,
  ): Promise<{ url: string; headers: Record<string, string> }>;
  /** A URL that carries its own authority for `expiresInSeconds` from `now`. */
  presign(target: S3Target, expiresInSeconds: number, now: Date): Promise<string>;
}

type Signing = ConstructorParameters<typeof SignatureV4>[0];
type HashInput = string | ArrayBuffer | ArrayBufferView;

/** SHA-256, or its HMAC when given a secret, in the shape the signer asks for. */
class Sha256 {
  readonly #hash;
  constructor(secret?: HashInput) {
    this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", octets(secret));
  }
  update(input: HashInput): void {
    this.#hash.update(octets(input));
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
}

function octets(input: HashInput): Uint8Array {
  if (typeof input === "string") return new TextEncoder().encode(input);
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
}

export function createS3Signer(
  settings: Pick<
    S3Settings,
    | "endpoint"
    | "region"
    | "bucket"
    | "forcePathStyle"
    | "accessKeyId"
    | "secretAccessKey"
    | "sessionToken"
    | "now"
  >,
): S3Signer {
  const { accessKeyId, secretAccessKey, sessionToken, region, bucket, forcePathStyle } = settings;
  const base = new URL(settings.endpoint);
  const host = forcePathStyle ? base.host : `${bucket}.${base.host}`;
  const folder = base.pathname.replace(/\/+$/, "") + (forcePathStyle ? `/${bucket}` : "");
  const signer = new SignatureV4({
    service: "s3",
    region,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
    sha256: Sha256 as Signing["sha256"],
    // S3 alone signs the path as it is sent, encoded once; other services encode it again.
    uriEscapePath: false,
  });

  function requestFor({ method, key, query = {}, headers = {} }: S3Target) {
    const path = key === undefined ? folder || "/" : `${folder}/${encodeKey(key)}`;
    const hostname = host.replace(/:\d+$/, "");
    return {
      method,
      protocol: base.protocol,
      hostname,
      path,
      query,
      headers: { ...headers, host },
    };
  }

  function urlOf(path: string, query: Record<string, unknown>): string {
    const pairs = Object.entries(query).map(
      ([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(String(value))}`,
    );
    return `${base.protocol}//${host}${path}${pairs.length > 0 ? `?${pairs.join("&")}` : ""}`;
  }

  return {
    async sign(target, payloadSha256) {
      const request = requestFor(target);
      const headers = { ...request.headers, "x-amz-content-sha256": payloadSha256 };
      const signingDate = settings.now?.() ?? new Date();
      const signed = await signer.sign({ ...request, headers }, { signingDate });
      // `fetch` sets the host from the URL and refuses, or on some runtimes ignores, ours.
      const { host: _, ...sent } = signed.headers;
      return { url: urlOf(request.path, request.query), headers: sent };
    },
    async presign(target, expiresInSeconds, now) {
      // Any body that is not bytes makes the payload hash UNSIGNED-PAYLOAD, as S3 wants it in URLs.
      const request = { ...requestFor(target), body: {} };
      const options = { expiresIn: expiresInSeconds, signingDate: now };
      const signed = await signer.presign(request, options);
      return urlOf(request.path, signed.query ?? {});
    },
  };
}
