/** Opens what one process hosts: the database, the subgraphs that run here, the event bus. */
import { Hono } from "hono";
import { checkVersion, type Database, openDatabase } from "../platform/database.ts";
import { type EventBus, startEventBus } from "../platform/event-bus.ts";
import { type Graph, noGraph } from "../platform/graph.ts";
import { log } from "../platform/log.ts";
import { migrate } from "../platform/migrate.ts";
import type { Settings } from "../platform/settings.ts";
import type { OpenSubgraph, Services } from "../platform/subgraph.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import { subgraphs } from "./subgraphs.ts";

export interface Host {
  settings: Settings;
  database: Database;
  /** The subgraphs that run in this process. */
  open: Map<SubgraphName, OpenSubgraph>;
  bus: EventBus;
  /** HTTP routes of the subgraphs here, besides GraphQL. */
  routes: Hono;
  /** What answers the subgraphs here when they ask the whole graph; known once there is a server. */
  setGraph(graph: Graph): void;
  /** Where this process is reached; known once it listens. */
  setPublicUrl(url: string): void;
  close(): Promise<void>;
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
    let graph: Graph = noGraph;
    const services: Services = {
      sql,
      settings,
      publicUrl: () => publicUrl,
      nudge: () => bus?.nudge(),
      graph: { ask: (...question) => graph.ask(...question) },
    };
    const open = new Map<SubgraphName, OpenSubgraph>();
    for (const name of names) open.set(name, await subgraphs[name].open(services));

    const consumers = [...open.values()].flatMap((subgraph) => subgraph.consumers ?? []);
    bus = await startEventBus(
      sql,
      [...names],
      consumers,
      (message, error) => log.error(message, { error }),
      options.busTurnMs,
    );
    const carrying = bus;
    const routes = new Hono();
    for (const subgraph of open.values()) if (subgraph.routes) routes.route("/", subgraph.routes);
    return {
      settings,
      database,
      open,
      bus: carrying,
      routes,
      setGraph(given) {
        graph = given;
      },
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
