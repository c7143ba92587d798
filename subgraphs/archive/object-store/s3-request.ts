/** Sends signed requests to S3, again when that may help. Knows nothing of objects and parts. */
import { sha256Hex } from "../../../platform/sha256-hex.ts";
import { CodedError } from "../../../schema/errors.ts";
import { failureOfAnswer, failureOfConnection, type S3Failure } from "./s3-errors.ts";
import type { S3Settings } from "./s3-settings.ts";
import { createS3Signer, type S3Target } from "./s3-signer.ts";
import type { FetchLike, S3Response } from "./s3-transport.ts";
import { sleep as sleepOnClock } from "./sleep.ts";

/** The operations this store uses, by the names S3's documentation gives them. */
export type S3Operation =
  | "ListObjectsV2"
  | "ListObjectVersions"
  | "ListMultipartUploads"
  | "PutObject"
  | "GetObject"
  | "HeadObject"
  | "DeleteObject"
  | "CreateMultipartUpload"
  | "UploadPart"
  | "ListParts"
  | "CompleteMultipartUpload"
  | "AbortMultipartUpload";

export interface S3Call extends S3Target {
  operation: S3Operation;
  body?: Uint8Array<ArrayBuffer>;
  /** Of the body, in hex, when it is known already. */
  sha256?: string;
  /** Ends the call at once, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Lets a running attempt finish, so that its outcome is known, but begins no other. */
  stopping?: AbortSignal | undefined;
}

export interface S3Answer {
  status: number;
  headers: Headers;
  /** The whole body: small XML for every operation here. */
  text: string;
  /** From 1; with 2 and more, an earlier attempt may have been carried out as well. */
  attempt: number;
}

export type S3Send = (call: S3Call) => Promise<S3Answer>;

/** Both resolve with a success and reject with a coded error of the last attempt. */
export interface S3Requests {
  send: S3Send;
  /** Resolves when the answer has begun; whoever calls reads its body or cancels it. */
  open(call: S3Call): Promise<S3Response>;
}

const firstWaitMs = 200;
const longestWaitMs = 20_000;

export function createS3Requests(settings: S3Settings, fetchImpl: FetchLike): S3Requests {
  const signer = createS3Signer(settings);
  const { attempts = 4, requestTimeoutMs = 300_000 } = settings;
  const { sleep = sleepOnClock, random = Math.random } = settings;

  /** One attempt; signed anew each time, because S3 refuses signatures older than 15 minutes. */
  async function attemptOnce(
    call: S3Call,
    isStreamed: boolean,
  ): Promise<{ response: S3Response; text: string } | S3Failure> {
    const subject = { operation: call.operation, bucket: settings.bucket, key: call.key };
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(noAnswer()), requestTimeoutMs);
    try {
      const body = call.body ?? null;
      const sha256 = call.sha256 ?? sha256Hex(body ?? "");
      const { url, headers } = await signer.sign(call, sha256);
      const response = await fetchImpl(url, {
        method: call.method,
        headers,
        body,
        redirect: "manual",
        signal: call.signal ? AbortSignal.any([call.signal, late.signal]) : late.signal,
      });
      const text = isStreamed && response.ok ? "" : await response.text();
      const answer = { status: response.status, headers: response.headers, text };
      const now = settings.now?.() ?? new Date();
      return failureOfAnswer(subject, answer, now) ?? { response, text };
    } catch (cause) {
      call.signal?.throwIfAborted();
      return failureOfConnection(subject, late.signal.aborted ? late.signal.reason : cause);
    } finally {
      clearTimeout(timer);
    }
  }

  async function request(call: S3Call, isStreamed: boolean) {
    const clock = settings.now ?? (() => new Date());
    // One silent server is tried again, and not all attempts long.
    const end = clock().getTime() + 2 * requestTimeoutMs;
    for (let attempt = 1; ; attempt += 1) {
      call.stopping?.throwIfAborted();
      call.signal?.throwIfAborted();
      const outcome = await attemptOnce(call, isStreamed);
      if (!("error" in outcome)) return { ...outcome, attempt };
      // Full jitter: writers that failed together must not come back together.
      const jitter = random() * Math.min(longestWaitMs, firstWaitMs * 2 ** attempt);
      const wait = Math.min(longestWaitMs, Math.max(jitter, outcome.retryAfterMs ?? 0));
      const isLast = attempt >= attempts || clock().getTime() + wait >= end;
      if (!outcome.retryable || isLast) throw outcome.error;
      await sleep(wait, call.signal);
    }
  }

  return {
    async send(call) {
      const { response, text, attempt } = await request(call, false);
      return { status: response.status, headers: response.headers, text, attempt };
    },
    open: async (call) => (await request(call, true)).response,
  };
}

/**
 * Sends what creates an object. A store that has no such class of storage gets the object without:
 * the class saves money, the object is data.
 */
export async function sendInClass(send: S3Send, call: S3Call): Promise<S3Answer> {
  try {
    return await send(call);
  } catch (error) {
    const { "x-amz-storage-class": storageClass, ...headers } = call.headers ?? {};
    const isRefused =
      error instanceof CodedError && error.extensions.s3Code === "InvalidStorageClass";
    if (storageClass === undefined || !isRefused) throw error;
    return send({ ...call, headers });
  }
}

/** Whether the error is a failure at the store with this HTTP status. */
export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof CodedError && error.extensions.status === status;
}

function noAnswer(): DOMException {
  return new DOMException("no answer in time", "TimeoutError");
}
