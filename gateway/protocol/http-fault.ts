/** Faults of the HTTP request itself, told as any other error. */
import { noted, telling } from "../observability/told-codes.ts";
import type { Call } from "../routes.ts";

function httpFault(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  const body = { errors: [{ message, extensions: { code, retry: "NEVER" } }] };
  return telling(Response.json(body, { status, headers }), code);
}

export function unknownPath(c: Call): Response {
  const message = `Cannot answer "${c.req.path.slice(0, 200)}": there is nothing, the graph is at "/graphql"`;
  return httpFault(404, "NOT_FOUND", message);
}

export function wrongMethod(c: Call, methods: string[]): Response {
  const allow = methods.join(", ");
  const message = `Cannot answer ${c.req.method} of "${c.req.path.slice(0, 200)}": it takes ${allow}`;
  const { codes } = c.get("observation");
  // It was nowhere before it was found to be elsewhere.
  codes.length = 0;
  return noted(c, httpFault(405, "BAD_REQUEST", message, { allow }));
}

export function notAcceptable(): Response {
  const message =
    'Cannot answer: "accept" allows neither "application/graphql-response+json" nor "application/json"';
  return httpFault(406, "BAD_REQUEST", message);
}
