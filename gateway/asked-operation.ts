/** What a client asks, from the body or the address of its request; nothing in it is checked. */
import type { LimitSettings } from "../platform/settings.ts";
import { boundedJson } from "./limits/bounded-json.ts";

export interface AskedOperation {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
  /** Names an operation of the manifest, in place of `query`. */
  documentId?: unknown;
}

/**
 * Parameters of a GET.
 * @throws CodedError BAD_REQUEST, REQUEST_TOO_LARGE
 */
export function askedByAddress(search: URLSearchParams, limits: LimitSettings): AskedOperation {
  const asked: AskedOperation = {};
  for (const name of ["query", "operationName", "documentId"] as const) {
    const value = search.get(name);
    if (value !== null) asked[name] = value;
  }
  for (const name of ["variables", "extensions"] as const) {
    const text = search.get(name);
    if (text !== null) asked[name] = boundedJson(text, limits, `"${name}"`);
  }
  return asked;
}
