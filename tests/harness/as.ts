/** Who asks, and how the first administrator lets others ask. Runs on Node and Deno. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Host } from "../../gateway/host.ts";

/** Nobody in particular when the token is left out. */
export interface As {
  /** API token or session token. */
  token?: string | null | undefined;
}

/** The header that says who asks. */
export function authorization({ token }: As): Record<string, string> {
  return token ? { authorization: `Bearer ${token}` } : {};
}

/** Lets the subgraphs begin, as `npm start` does; the administrator's token is there afterwards. */
export async function begin(...hosts: Host[]): Promise<string | undefined> {
  for (const { open } of hosts) for (const subgraph of open.values()) await subgraph.begin?.();
  const dataDir = hosts[0]?.settings.dataDir ?? "";
  return readFile(join(dataDir, "admin-token"), "utf8").then(
    (line) => line.trim(),
    () => undefined,
  );
}

export interface TokenInput {
  name?: string;
  /** Values of the enum, such as `FRAMES_INGEST`. */
  scopes?: string[];
  /** Another account than the administrator's. */
  userId?: string;
  expiresAt?: string;
}

export const CREATE_TOKEN = `mutation ($input: CreateApiTokenInput!) {
  createApiToken(input: $input) { secret }
}`;
