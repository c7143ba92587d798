/** Sends signed requests to S3, again when that may help. Knows nothing of objects and parts. */
import { createHash } from "node:crypto";
import { CodedError } from "../../../schema/errors.ts";
import { failureOfAnswer, failureOfConnection, type S3Failure } from "./s3-errors.ts";
import type { S3Settings } from "./s3-settings.ts";
import { createS3Signer, type S3Target } from "./s3-signer.ts";
import { sleep as sleepOnClock } from "./sleep.ts";

/** The operations this store uses, by the names S3's documentation gives them. */
export type S3Operation =
  | "ListObjectsV2"
  | "PutObject"
  | "HeadObject"
  | "DeleteObject"
  | "CreateMultipartUpload"
  | "UploadPart"
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

/** Resolves with a success; rejects with a coded error of the last attempt. */
export type S3Send = (call: S3Call) => Promise<S3Answer>;

/** The shape of `fetch` that is used, so that tests can stand in for the network. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

const firstWaitMs = 200;
const longestWaitMs = 20_000;

export function createS3Send(settings: S3Settings, fetchImpl: FetchLike): S3Send {
  const signer = createS3Signer(settings);
  const { attempts = 4, requestTimeoutMs = 300_000 } = settings;
  const { sleep = sleepOnClock, random = Math.random } = settings;

  /** One attempt; signed anew each time, because S3 refuses signatures older than 15 minutes. */
  async function attemptOnce(call: S3Call, attempt: number): Promise<S3Answer | S3Failure> {
    const subject = { operation: call.operation, bucket: settings.bucket, key: call.key };
    const timeout = AbortSignal.timeout(requestTimeoutMs);
    try {
      const body = call.body ?? null;
      const sha256 = call.sha256 ?? sha256Hex(body);
      const { url, headers } = await signer.sign(call, sha256);
      const response = await fetchImpl(url, {
        method: call.method,
        headers,
        body,
        // Followed redirects would carry the signature to another host.
        redirect: "manual",
        signal: call.signal ? AbortSignal.any([call.signal, timeout]) : timeout,
      });
      const text = await response.text();
      const answer = { status: response.status, headers: response.headers, text, attempt };
      return failureOfAnswer(subject, answer, settings.now?.() ?? new Date()) ?? answer;
    } catch (cause) {
      call.signal?.throwIfAborted();
      return failureOfConnection(subject, timeout.aborted ? timeout.reason : cause);
    }
  }

  return async (call) => {
    for (let attempt = 1; ; attempt += 1) {
      call.stopping?.throwIfAborted();
      call.signal?.throwIfAborted();
      const outcome = await attemptOnce(call, attempt);
      if (!("error" in outcome)) return outcome;
      if (!outcome.retryable || attempt >= attempts) throw outcome.error;
      // Full jitter: writers that failed together must not come back together.
      const jitter = random() * Math.min(longestWaitMs, firstWaitMs * 2 ** attempt);
      await sleep(
        Math.min(longestWaitMs, Math.max(jitter, outcome.retryAfterMs ?? 0)),
        call.signal,
      );
    }
  };
}

/** Whether the error is a failure at the store with this HTTP status. */
export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof CodedError && error.extensions.status === status;
}

function sha256Hex(body: Uint8Array | null): string {
  return createHash("sha256")
    .update(body ?? new Uint8Array())
    .digest("hex");
}
