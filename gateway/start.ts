/** Starts one process after its settings: the gateway, or one subgraph alone. */

import { isDatabaseAway } from "../platform/coded-failure.ts";
import { DataDirInUse } from "../platform/data-dir-lock.ts";
import { DatabaseTooOld } from "../platform/database.ts";
import { MigrationChanged } from "../platform/migrate.ts";
import { readSettings, type Settings, SettingsError } from "../platform/settings.ts";
import type { TelemetryExport } from "../platform/telemetry-export.ts";
import { type SubgraphName, subgraphNames } from "../schema/subgraph-names.ts";
import { type App, createGatewayApp, createSubgraphApp } from "./app.ts";
import { gatewayParts, type Host, openHost } from "./host.ts";
import type { Parts } from "./parts.ts";
import { partsElsewhere } from "./parts-elsewhere.ts";
import { requiredGatewayUrl } from "./viewer-token.ts";
import { welcome } from "./welcome.ts";

export interface Started {
  app: App;
  parts: Parts;
  settings: Settings;
  /** To be called with the URL once the process listens: makes it known and prints what to try. */
  listening(url: string): void;
  close(): Promise<void>;
}

/**
 * `which` names a subgraph, or is undefined for the gateway with every subgraph that has no URL.
 * @throws SettingsError, DataDirInUse, MigrationChanged
 */
export async function start(
  environment: Record<string, string | undefined>,
  which: string | undefined,
): Promise<Started> {
  const settings = readSettings(environment);
  const only = which === undefined ? null : subgraphName(which);
  if (only) requiredGatewayUrl(settings.gatewayUrl);
  const names = only ? [only] : subgraphNames.filter((name) => !settings.subgraphUrls[name]);
  // A gateway whose subgraphs are all elsewhere has no use for a database.
  const isEmpty = names.length === 0;
  if (!isEmpty && !settings.databaseUrl) {
    console.log(
      `Opening the embedded database in ${settings.dataDir}; the first time takes a while`,
    );
  }
  // Before anything is opened that tells of its work.
  const telemetry = await exported(settings, only);
  const host = isEmpty ? null : await openHost(settings, names);
  try {
    const parts = host ?? partsElsewhere(settings, await gatewayParts(settings));
    const seeded = host !== null && !only && (await seedEmbedded(host, names));
    for (const subgraph of parts.open.values()) {
      for (const line of (await subgraph.begin?.()) ?? []) console.log(line);
    }
    const app = only ? await createSubgraphApp(parts, only) : await createGatewayApp(parts);
    return {
      app,
      parts,
      settings,
      listening(url) {
        host?.setPublicUrl(url);
        console.log(
          only ? `Subgraph ${only} answers at ${url}/graphql` : welcome(url, parts, seeded),
        );
      },
      async close() {
        await app.stop();
        await host?.close();
        await telemetry?.close();
      },
    };
  } catch (error) {
    await host?.close();
    throw error;
  }
}

/** The SDK is loaded only where spans are sent somewhere. */
async function exported(
  { otlpEndpoint }: Settings,
  only: SubgraphName | null,
): Promise<TelemetryExport | null> {
  if (!otlpEndpoint) return null;
  const { exportTelemetry } = await import("../platform/telemetry-export.ts");
  return exportTelemetry(otlpEndpoint, `asterism-${only ?? "gateway"}`);
}

/** What to print when starting failed: one line where the operator can act, all of it otherwise. */
export function startFailure(error: unknown): string {
  const { code, port, stack } = error as { code?: string; port?: number; stack?: string };
  if (error instanceof SettingsError || error instanceof DataDirInUse) return error.message;
  if (error instanceof MigrationChanged || error instanceof DatabaseTooOld) return error.message;
  if (code === "EADDRINUSE") return `Port ${port} is taken: set PORT to another one`;
  if (isDatabaseAway(error))
    return `Cannot start: the database of DATABASE_URL does not answer (${code})`;
  return stack ?? String(error);
}

function subgraphName(word: string): SubgraphName {
  const name = subgraphNames.find((known) => known === word);
  if (name) return name;
  throw new SettingsError(`There is no subgraph "${word}": ${subgraphNames.join(", ")}`);
}

/** Fills an embedded database that has nothing; says whether it did. */
async function seedEmbedded(host: Host, names: readonly SubgraphName[]): Promise<boolean> {
  const { settings, database } = host;
  if (database.kind !== "embedded" || !settings.seedWhenEmpty) return false;
  if (names.length < subgraphNames.length) return false;
  // Only a first start needs them.
  const { isEmpty, seed } = await import("../seeds/seed.ts");
  const { progressLine } = await import("../seeds/progress-line.ts");
  if (!(await isEmpty(database.sql))) return false;
  const { openStore } = await import("../subgraphs/archive/subgraph.ts");
  const { store } = await openStore(settings, () => "");
  console.log("The database is empty: filling it with a sample observatory");
  await seed(database.sql, store, { progress: progressLine() });
  return true;
}
