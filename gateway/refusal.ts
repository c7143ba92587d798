/** A request that is not carried out, as an HTTP answer. */
import type { ErrorCode } from "../schema/errors.ts";
import { telling } from "./observability/told-codes.ts";
import { publicFailure } from "./public-error.ts";

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  IDENTITY_REFUSED: 403,
  REQUEST_TOO_SLOW: 408,
  REQUEST_TOO_LARGE: 413,
  MEDIA_TYPE_UNSUPPORTED: 415,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  IDENTITY_UNAVAILABLE: 503,
  DATABASE_UNAVAILABLE: 503,
};

/** Anything but a coded error is masked as in an operation. */
export function refusal(error: unknown, requestId?: string): Response {
  const { message, extensions } = publicFailure(error, requestId);
  const code = extensions.code as ErrorCode;
  const headers = new Headers();
  const isToken = code.startsWith("TOKEN_");
  // RFC 6750, section 3: without a code where nothing was shown.
  if (isToken) headers.set("www-authenticate", 'Bearer error="invalid_token"');
  if (code === "UNAUTHENTICATED") headers.set("www-authenticate", "Bearer");
  const { retryAfterSeconds } = extensions;
  if (typeof retryAfterSeconds === "number") {
    headers.set("retry-after", String(Math.ceil(retryAfterSeconds)));
  }
  const status = isToken ? 401 : (statuses[code] ?? 400);
  return telling(Response.json({ errors: [{ message, extensions }] }, { status, headers }), code);
}
