/** Around every request: its id, its span, its numbers, its line in the log. */
import type { MiddlewareHandler } from "hono";
import { log } from "../../platform/log.ts";
import type { Settings } from "../../platform/settings.ts";
import { continued, isTraced, traced } from "../../platform/telemetry.ts";
import type { Call, Environment } from "../routes.ts";
import type { Metrics } from "./metrics.ts";
import { newObservation, type Observation, serverTiming } from "./observation.ts";

/** What a proxy in front may call a request; anything else could forge lines of logs. */
const REQUEST_ID = /^[\w\-=.:]{1,128}$/;

export function observe(
  settings: Pick<Settings, "serverTiming" | "requestLog">,
  metrics: Metrics | null,
): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const began = performance.now();
    const answered = metrics?.request();
    const given = c.req.header("x-request-id");
    const requestId = given && REQUEST_ID.test(given) ? given : crypto.randomUUID();
    const observation = newObservation(settings.serverTiming);
    c.set("requestId", requestId);
    c.set("observation", observation);
    try {
      await (isTraced() ? spanned(c, observation, next) : next());
    } finally {
      answered?.({ operation: observation.operation, status: c.res.status });
    }
    const { codes, spent } = observation;
    for (const code of codes) metrics?.error(code);
    const ms = performance.now() - began;
    const headers = writableHeaders(c);
    headers.set("x-request-id", requestId);
    if (spent) headers.set("server-timing", serverTiming(spent.set("total", ms)));
    tell(c, settings, observation, ms);
  };
}

function spanned(c: Call, observation: Observation, next: () => Promise<void>): Promise<void> {
  const attributes = { "http.request.method": c.req.method };
  return continued(c.req.raw.headers, () =>
    traced("gateway", attributes, async (span) => {
      await next();
      span.setAttribute("http.response.status_code", c.res.status);
      span.setAttribute("graphql.operation.type", observation.operation);
    }),
  );
}

/** Those of an answer that came from elsewhere cannot be changed. */
function writableHeaders(c: Call): Headers {
  try {
    c.res.headers.delete("x-request-id");
  } catch {
    c.res = new Response(c.res.body, c.res);
  }
  return c.res.headers;
}

function tell(
  c: Call,
  { requestLog }: Pick<Settings, "requestLog">,
  { operation, codes }: Observation,
  ms: number,
): void {
  const { status } = c.res;
  const failed = status >= 400 || codes.length > 0;
  if (requestLog === "none" || (requestLog === "failures" && !failed)) return;
  log[status >= 500 ? "error" : failed ? "warn" : "info"]("A request was answered", {
    requestId: c.get("requestId"),
    method: c.req.method,
    // Without what follows it: signatures of URLs are there.
    path: c.req.path.slice(0, 200),
    status,
    operation,
    ...(codes.length > 0 && { codes: [...new Set(codes)] }),
    ms: Math.round(ms * 10) / 10,
  });
}
