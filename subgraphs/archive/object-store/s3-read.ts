/** Reads one object of S3 as a stream that outlives broken connections. */
import { CodedError } from "../../../schema/errors.ts";
import type { ByteRange } from "./byte-range.ts";
import { failureOfConnection } from "./s3-errors.ts";
import { hasStatus, type S3Requests } from "./s3-request.ts";
import type { S3Response } from "./s3-transport.ts";

export interface S3Reading {
  bucket: string;
  key: string;
  query: Record<string, string>;
  range: ByteRange | undefined;
  signal: AbortSignal | undefined;
  /** How often in a row a connection may break before a byte came. */
  attempts: number;
  /** How long the store may be silent while a chunk is awaited, in milliseconds. */
  silenceMs: number;
}

/** The bytes asked for. After a break it goes on where it stopped, with the same object only. */
export async function* readObject(
  requests: S3Requests,
  reading: S3Reading,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { bucket, key, range, signal } = reading;
  const call = { operation: "GetObject", method: "GET", key, query: reading.query } as const;
  let position = range?.first ?? 0;
  /** One past the last byte, once it is known. */
  let end = range ? range.last + 1 : null;
  let etag: string | null = null;
  for (let broken = 0; ; ) {
    const isWhole = !range && position === 0;
    const headers: Record<string, string> = {
      ...(!isWhole && { range: `bytes=${position}-${end === null ? "" : end - 1}` }),
      ...(etag !== null && { "if-match": etag }),
    };
    const response = await requests.open({ ...call, headers, signal }).catch(unlessBeyondTheEnd);
    if (!response) return;
    if (!isWhole && response.status !== 206) {
      await response.body?.cancel();
      const message = `Cannot read "${key}" in bucket "${bucket}": the store gives no ranges`;
      throw new CodedError("STORE_REFUSED", message, { bucket, key });
    }
    etag ??= response.headers.get("etag");
    const length = response.headers.get("content-length");
    if (length !== null) end = position + Number(length);
    let cause: unknown;
    try {
      for await (const chunk of chunksOf(response, reading.silenceMs)) {
        position += chunk.length;
        if (chunk.length > 0) broken = 0;
        yield chunk;
      }
      if (end === null) return;
    } catch (error) {
      signal?.throwIfAborted();
      cause = error;
    }
    if (end !== null && position >= end) return;
    broken += 1;
    if (broken >= reading.attempts) {
      throw failureOfConnection({ operation: call.operation, bucket, key }, cause).error;
    }
  }
}

/** S3 calls a range without a byte an error; here it is nothing to read. */
function unlessBeyondTheEnd(error: unknown): null {
  if (hasStatus(error, 416)) return null;
  throw error;
}

async function* chunksOf(response: S3Response, silenceMs: number): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const step = reader && (await inTime(reader.read(), silenceMs));
      if (!step || step.done) return;
      yield step.value;
    }
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

/** Only while somebody waits: a reader that takes its time is no fault of the store. */
function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    const silence = new DOMException("no bytes in time", "TimeoutError");
    timer = setTimeout(() => reject(silence), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
