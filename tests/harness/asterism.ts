/** The whole program on a fresh copy of the seeded observatory, for one test file. */
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { inject } from "vitest";
import { type App, createGatewayApp, createSubgraphApp } from "../../gateway/app.ts";
import { type Host, openHost } from "../../gateway/host.ts";
import { type Database, openDatabase } from "../../platform/database.ts";
import { readSettings } from "../../platform/settings.ts";
import { type SubgraphName, subgraphNames } from "../../schema/subgraph-names.ts";
import { type SeedOptions, seed } from "../../seeds/seed.ts";
import { openStore } from "../../subgraphs/archive/subgraph.ts";
import { administer, withDatabase } from "./global-setup.ts";

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what each test asserts
  data: any;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; retry: string } & Record<string, unknown>;
  }[];
}

export interface Asterism {
  app: App;
  host: Host;
  database: Database;
  /** Base URL of the gateway; nothing listens there unless `listen` was asked for. */
  url: string;
  dataDir: string;
  graphql(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  fetch(request: Request): Promise<Response>;
  /** Carries all events that are waiting, through every process. */
  drain(): Promise<void>;
  /** Runs the work and tells the statements that it sent to the database. */
  statements(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

export interface AsterismOptions {
  /** Subgraphs to run behind HTTP, each with a server of its own. */
  remote?: SubgraphName[];
  /** Environment settings on top of the test's own. */
  environment?: Record<string, string>;
  /** Another world than the usual one, made for this test alone. */
  world?: SeedOptions;
  /** Whether the gateway listens on a free port. */
  listen?: boolean;
}

export async function startAsterism(options: AsterismOptions = {}): Promise<Asterism> {
  const dataDir = await mkdtemp(join(tmpdir(), "asterism-test-"));
  const template = inject("template");
  await cp(join(template.folder, "objects"), join(dataDir, "objects"), { recursive: true });
  const sent: string[] = [];
  const opened = await openCopy((text) => sent.push(text), options.world !== undefined);
  const { database } = opened;
  const closing: (() => Promise<unknown>)[] = [];

  const environment = {
    ASTERISM_DATA_DIR: dataDir,
    PORT: "0",
    URL_SECRET: "only-for-tests",
    ...options.environment,
  };
  const buses: Host["bus"][] = [];
  const addresses: Record<string, string> = {};
  for (const name of options.remote ?? []) {
    const remoteHost = await openHost(readSettings(environment), [name], {
      database,
      busTurnMs: null,
    });
    const app = await createSubgraphApp(remoteHost, name);
    const listening = await listen(app);
    remoteHost.setPublicUrl(listening.url);
    addresses[`SUBGRAPH_${name.toUpperCase()}_URL`] = `${listening.url}/graphql`;
    buses.push(remoteHost.bus);
    closing.push(listening.close, () => app.stop());
  }
  const settings = readSettings({ ...environment, ...addresses });
  const here = subgraphNames.filter((name) => !settings.subgraphUrls[name]);
  const host = await openHost(settings, here, { database, busTurnMs: null });
  if (options.world) {
    const { store } = await openStore(settings, () => "");
    await seed(database.sql, store, options.world);
  }
  buses.push(host.bus);
  const drain = async () => {
    for (const bus of buses) await bus.drain();
  };
  const app = await createGatewayApp(host);
  let url = "http://asterism.test";
  if (options.listen) {
    const listening = await listen(app);
    url = listening.url;
    closing.unshift(listening.close);
  }
  host.setPublicUrl(url);

  const request = (body: unknown) =>
    new Request(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  return {
    app,
    host,
    database,
    url,
    dataDir,
    fetch: async (asked) => app.fetch(asked),
    graphql: async (query, variables) => {
      const response = await app.fetch(request({ query, variables }));
      return (await response.json()) as Answer;
    },
    drain,
    async statements(work) {
      await drain();
      sent.length = 0;
      await work();
      // A new connection of the pool first asks for the types it has, whatever the work.
      return sent.splice(0).filter((text) => !text.includes("pg_catalog.pg_type"));
    },
    async close() {
      for (const close of closing) await close();
      await app.stop();
      for (const bus of buses) await bus.stop();
      await opened.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A database that only the caller has: with the seeded observatory, or with nothing in it. */
export async function openCopy(
  onStatement: (text: string) => void = () => {},
  empty = false,
): Promise<{ database: Database; close(): Promise<void> }> {
  const { tar, server } = inject("template");
  if (server) {
    const name = `${server.name}_${crypto.randomUUID().slice(0, 8)}`;
    const template = empty ? "template1" : server.name;
    await administer(server.url, `create database ${name} template ${template}`);
    const databaseUrl = withDatabase(server.url, name);
    const database = await openDatabase({ databaseUrl, dataDir: null, poolSize: 5, onStatement });
    const close = async () => {
      await database.close();
      await administer(server.url, `drop database ${name} with (force)`);
    };
    return { database, close };
  }
  const loadFrom = empty ? undefined : new Blob([await readFile(tar as string)]);
  const database = await openDatabase({ databaseUrl: null, dataDir: null, loadFrom, onStatement });
  return { database, close: () => database.close() };
}

/** Serves the app on a free port of this machine. */
export function listen(app: Pick<App, "fetch">): Promise<{ url: string; close(): Promise<void> }> {
  return new Promise((resolve) => {
    const options = {
      fetch: app.fetch,
      port: 0,
      hostname: "127.0.0.1",
      autoCleanupIncoming: false,
    };
    const server = serve(options, ({ port }) => {
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          if ("closeAllConnections" in server) server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}`, close });
    });
  });
}
