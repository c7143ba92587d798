/** What of a process is usable, by name. */
import { log } from "../platform/log.ts";
import type { Parts } from "./parts.ts";

/** A fault is told by its code, without addresses or credentials. */
export async function readiness(
  here: Parts["checks"],
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
  const checks = [...here].map(([name, check]): [string, Promise<string>] => [name, state(check)]);
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
