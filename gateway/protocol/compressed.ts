/**
 * Compression of answers for those who ask for it. What is stored compressed already, frames and
 * archives of them, goes out as it is.
 */
import type { MiddlewareHandler } from "hono";
import { getRuntimeKey } from "hono/adapter";
import { compress } from "hono/compress";

/** Smaller ones fit into one packet anyway. */
const LEAST_BYTES = 1400;

const text =
  /^(?:application\/(?:[\w-]+\+)?json|text\/(?:html|css|javascript|csv|plain|calendar))\b/;

export function compressed(): MiddlewareHandler {
  // The platform of a Worker does it, and would compress once more what is.
  if (getRuntimeKey() === "workerd") return (_, next) => next();
  return compress({ threshold: LEAST_BYTES, contentTypeFilter: text });
}
