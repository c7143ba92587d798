/**
 * Pure: what went wrong at S3, by cause: whether the same request may be sent again, and the code
 * a caller gets when it may not. Facts name the request; they never hold headers or credentials.
 */
import { CodedError, type ErrorCode } from "../../../schema/errors.ts";
import { isXmlError, xmlText } from "./s3-xml.ts";

/** Which request failed, for messages and facts. */
export interface S3Subject {
  operation: string;
  bucket: string;
  key?: string | undefined;
}

export interface S3Failure {
  error: CodedError;
  /** Whether the same request may succeed if sent again. */
  retryable: boolean;
  /** What the store asked to wait, in milliseconds, or null. */
  retryAfterMs: number | null;
}

/** Refusals that S3 gives a 4xx although sending again is the remedy. */
const passing = new Set(["SlowDown", "RequestTimeout", "OperationAborted", "TooManyRequests"]);
/** The bytes were damaged on the way: S3 found another hash, or a part that is not the one sent. */
const damaged = new Set(["BadDigest", "XAmzContentSHA256Mismatch", "InvalidPart"]);
/** Credentials refused with another status than 403: 400 by AWS, 404 by versitygw (the last). */
const credentials = new Set([
  "ExpiredToken",
  "InvalidToken",
  "TokenRefreshRequired",
  "XAdminUserNotFound",
]);

/** The failure that an answer means, or null when it is a success. */
export function failureOfAnswer(
  subject: S3Subject,
  answer: { status: number; headers: Headers; text: string },
  now: Date,
): S3Failure | null {
  const { status, headers, text } = answer;
  const disguised = status < 300 && isXmlError(text);
  if (status < 300 && !disguised) return null;
  const s3Code = xmlText(text, "Code");
  const requestId = headers.get("x-amz-request-id") ?? xmlText(text, "RequestId");
  const code = codeOf(status, s3Code);
  return {
    error: new CodedError(
      code,
      `Cannot ${subject.operation} ${nameOf(subject)}: the store answered ${status}${s3Code ? ` "${s3Code}"` : ""}`,
      { operation: subject.operation, status, s3Code, requestId, ...placeOf(subject) },
    ),
    retryable: code === "STORE_UNAVAILABLE" || code === "STORE_CHECKSUM_MISMATCH",
    retryAfterMs: retryAfter(headers.get("retry-after"), now),
  };
}

function codeOf(status: number, s3Code: string | null): ErrorCode {
  if (s3Code !== null) {
    if (passing.has(s3Code)) return "STORE_UNAVAILABLE";
    if (damaged.has(s3Code)) return "STORE_CHECKSUM_MISMATCH";
    if (credentials.has(s3Code)) return "STORE_DENIED";
    if (s3Code === "NoSuchBucket") return "STORE_BUCKET_MISSING";
    if (s3Code === "NoSuchKey" || s3Code === "NoSuchVersion") return "STORE_OBJECT_MISSING";
    // An error inside a 200 has lost its status; these are S3's names for 5xx.
    if (status < 300 && /^(InternalError|ServiceUnavailable)$/.test(s3Code)) {
      return "STORE_UNAVAILABLE";
    }
  }
  if (status === 401 || status === 403) return "STORE_DENIED";
  // 501 is about what the store can do, and stays so.
  if (status === 408 || status === 429 || (status >= 500 && status !== 501)) {
    return "STORE_UNAVAILABLE";
  }
  return "STORE_REFUSED";
}

/** The failure of a request that got no answer: connection, name look-up or time. */
export function failureOfConnection(subject: S3Subject, cause: unknown): S3Failure {
  const timedOut = cause instanceof Error && cause.name === "TimeoutError";
  const state = timedOut ? "no answer in time" : "the connection failed";
  const facts = { operation: subject.operation, status: null, s3Code: null, requestId: null };
  return {
    error: new CodedError(
      "STORE_UNAVAILABLE",
      `Cannot ${subject.operation} ${nameOf(subject)}: ${state}`,
      { ...facts, ...placeOf(subject) },
      cause,
    ),
    retryable: true,
    retryAfterMs: null,
  };
}

function nameOf({ bucket, key }: S3Subject): string {
  return key === undefined ? `bucket "${bucket}"` : `"${key}" in bucket "${bucket}"`;
}

function placeOf({ bucket, key }: S3Subject): { bucket: string; key: string | null } {
  return { bucket, key: key ?? null };
}

/** `Retry-After` as seconds or as a date. */
function retryAfter(header: string | null, now: Date): number | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
