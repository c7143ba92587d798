/** Which pages of other origins may call from a browser (https://fetch.spec.whatwg.org/#http-cors-protocol). */
import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";

/** Seconds for which a browser may remember that a call is allowed. */
const REMEMBERED = 3600;

/** Cookies are not asked for: who calls is told by the header `authorization` alone. */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: origins.includes("*") ? "*" : [...origins],
    allowMethods: ["GET", "HEAD", "POST", "PUT"],
    exposeHeaders: [
      "x-request-id",
      "retry-after",
      "www-authenticate",
      "etag",
      "content-disposition",
      "server-timing",
    ],
    maxAge: REMEMBERED,
  });
}
