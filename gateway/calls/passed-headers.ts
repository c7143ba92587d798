/** Headers that subgraphs elsewhere hear from clients: those of the setting, and nothing else. */
import { traceHeaders } from "../../platform/telemetry.ts";
import type { GatewayContext } from "../context.ts";

export function passedHeaders(
  names: readonly string[],
  { requestId, clientHeaders }: Pick<GatewayContext, "requestId" | "clientHeaders">,
): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of names) {
    const value = name === "x-request-id" ? requestId : clientHeaders.get(name);
    if (value) passed[name] = value;
  }
  // The client's span is the parent of ours, which is that of the subgraph's.
  return Object.assign(passed, traceHeaders());
}
