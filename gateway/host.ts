/** Opens what one process hosts: the database, the subgraphs that run here, the event bus. */
import { checkVersion, type Database, openDatabase } from "../platform/database.ts";
import { type EventBus, startEventBus } from "../platform/event-bus.ts";
import { log } from "../platform/log.ts";
import { migrate } from "../platform/migrate.ts";
import type { Settings } from "../platform/settings.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import { graphiqlRoutes } from "./graphiql.ts";
import { openMetrics } from "./observability/metrics.ts";
import { openSubgraphs } from "./open-subgraphs.ts";
import type { OwnParts, Parts } from "./parts.ts";
import { openManifest } from "./persisted/open-manifest.ts";
import { subgraphs } from "./subgraphs.ts";
import { createGateway } from "./supergraph.ts";

export interface Host extends Parts {
  database: Database;
  bus: EventBus;
  /** Where this process is reached; known once it listens. */
  setPublicUrl(url: string): void;
  close(): Promise<void>;
}

/**
 * Parts of a gateway in a process with files, whatever it hosts.
 * @throws SettingsError when a manifest cannot be used
 */
export async function gatewayParts(settings: Settings): Promise<OwnParts> {
  return {
    pages: settings.introspection ? graphiqlRoutes() : null,
    metrics: settings.metrics ? openMetrics() : undefined,
    createGateway,
    operations: await openManifest(settings.persistedManifests),
  };
}

export interface HostOptions {
  /** A database that is open already; by default one is opened after the settings. */
  database?: Database;
  /** Milliseconds between two looks of the event bus; null: only when nudged. */
  busTurnMs?: number | null;
}

/**
 * Migrates and opens the named subgraphs.
 * @throws DataDirInUse, DatabaseTooOld, MigrationChanged, or the driver's error when the database is away.
 */
export async function openHost(
  settings: Settings,
  names: readonly SubgraphName[],
  options: HostOptions = {},
): Promise<Host> {
  const database =
    options.database ?? (await openDatabase({ ...settings, poolSize: settings.databasePoolSize }));
  try {
    const { sql } = database;
    await checkVersion(sql);
    await migrate(sql, "platform", new URL("../platform/migrations/", import.meta.url));
    for (const name of names) await migrate(sql, name, subgraphs[name].migrations);

    let publicUrl = settings.publicUrl ?? `http://${settings.host}:${settings.port}`;
    let bus: EventBus | null = null;
    const here = await openSubgraphs(names, {
      sql,
      settings,
      publicUrl: () => publicUrl,
      nudge: () => bus?.nudge(),
    });
    const { open } = here;

    const consumers = [...open.values()].flatMap((subgraph) => subgraph.consumers ?? []);
    bus = await startEventBus(
      sql,
      [...names],
      consumers,
      (message, error) => log.error(message, { error }),
      options.busTurnMs,
    );
    const carrying = bus;
    return {
      settings,
      database,
      ...here,
      bus: carrying,
      ...(await gatewayParts(settings)),
      setPublicUrl(url) {
        publicUrl = settings.publicUrl ?? url;
      },
      async close() {
        await carrying.stop();
        for (const subgraph of open.values()) await subgraph.close?.();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
