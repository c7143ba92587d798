/** What an error means for a message in the queue. Pure. */
import type { Failure } from "../../../platform/next-attempt.ts";
import { CodedError, type ErrorCode, errorCodes } from "../../../schema/errors.ts";

/**
 * A caller cannot mend these by calling again, but an operator will: they say nothing against the
 * frame, and would set aside a whole night.
 */
const notOfTheFrame: readonly ErrorCode[] = ["STORE_DENIED", "STORE_BUCKET_MISSING"];

/** An error without a code is a fault of this program, and may be gone with the next try. */
export function queuedFailure(error: unknown): Failure {
  if (!(error instanceof CodedError)) {
    const { retry, meaning } = errorCodes.INTERNAL_SERVER_ERROR;
    return { code: "INTERNAL_SERVER_ERROR", message: meaning, retry };
  }
  const { code, message } = error;
  return {
    code,
    message,
    retry: notOfTheFrame.includes(code) ? "BACKOFF" : errorCodes[code].retry,
  };
}
