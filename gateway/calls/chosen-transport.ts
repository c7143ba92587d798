/** How this runtime calls subgraphs elsewhere. */
import { getRuntimeKey } from "hono/adapter";
import { fetchTransport } from "./fetch-transport.ts";
import type { OpenTransport } from "./transport.ts";

export async function chosenTransport(): Promise<OpenTransport> {
  if (getRuntimeKey() !== "node") return fetchTransport;
  const { pooledTransport } = await import("./pooled-transport.ts");
  return pooledTransport;
}
