/** What of a process is usable, by name. */
import { ping } from "../platform/database.ts";
import { log } from "../platform/log.ts";
import { subgraphNames } from "../schema/subgraph-names.ts";
import type { Host } from "./host.ts";

/** A fault is told by its code, without addresses or credentials. */
export async function readiness(
  host: Host,
  remote: { name: string; url: string }[],
): Promise<Record<string, string>> {
  const state = async (check: () => Promise<unknown>) => {
    try {
      await check();
      return "ok";
    } catch (error) {
      log.warn("A readiness check failed", { error });
      const { extensions } = error as { extensions?: { code?: string } };
      return extensions?.code ?? "unavailable";
    }
  };
  const checks: [string, Promise<string>][] = [["database", state(() => ping(host.database.sql))]];
  for (const name of subgraphNames) {
    const subgraph = host.open.get(name);
    if (subgraph) checks.push([name, state(async () => subgraph.check?.())]);
  }
  for (const { name, url } of remote) {
    checks.push([
      name,
      state(async () => {
        const response = await fetch(new URL("/ready", url), { signal: AbortSignal.timeout(5000) });
        await response.body?.cancel();
        if (!response.ok) throw new Error(`"${name}" answers ${response.status}`);
      }),
    ]);
  }
  const states = await Promise.all(checks.map(([, checked]) => checked));
  return Object.fromEntries(checks.map(([name], index) => [name, states[index] ?? "unavailable"]));
}
