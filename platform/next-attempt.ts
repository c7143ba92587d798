/** What becomes of a message whose handling failed. Pure. */
import type { Retry } from "../schema/errors.ts";
import type { MessageHeaders } from "./amqp.ts";

export interface Failure {
  code: string;
  message: string;
  retry: Retry;
}

export interface AttemptLimits {
  /** Seconds before the second attempt, the third and so on; the last one repeats. */
  waits: readonly number[];
  /** Attempts after which a message is set aside. */
  attempts: number;
}

export interface NextAttempt {
  /** Seconds until the message is tried again; null: it is set aside. */
  wait: number | null;
  /** Those of the message, with what happened to it: `attempts`, `code`, `reason`, `failed-at`. */
  headers: MessageHeaders;
}

/** A reason may quote what the message says, which has no end. */
const LONGEST_REASON = 1000;

/** How often the message was tried before. */
export function attemptsOf(headers: MessageHeaders): number {
  const count = Number(headers.attempts);
  return Number.isInteger(count) && count > 0 ? count : 0;
}

/**
 * What cannot succeed is set aside at once, and everything else after the last attempt. `NOW` waits
 * too, but never longer than before the second attempt.
 */
export function nextAttempt(
  headers: MessageHeaders,
  { code, message, retry }: Failure,
  { waits, attempts: most }: AttemptLimits,
  now: Date,
): NextAttempt {
  const attempts = attemptsOf(headers) + 1;
  const index = retry === "NOW" ? 0 : Math.min(attempts, waits.length) - 1;
  return {
    wait: retry === "NEVER" || attempts >= most ? null : (waits[index] ?? null),
    headers: {
      ...headers,
      attempts,
      code,
      reason: message.slice(0, LONGEST_REASON),
      "failed-at": now.toISOString(),
    },
  };
}

/** The headers of a message that begins anew. */
export function withoutFailure(headers: MessageHeaders): MessageHeaders {
  const { attempts: _a, code: _c, reason: _r, "failed-at": _f, ...rest } = headers;
  return rest;
}
