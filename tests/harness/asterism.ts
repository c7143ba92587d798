/** The whole program on a fresh copy of the seeded observatory, for one test file. */
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type App, createGatewayApp, createSubgraphApp } from "../../gateway/app.ts";
import { type Host, openHost } from "../../gateway/host.ts";
import { listenOnNode } from "../../gateway/listen-on-node.ts";
import { type Database, openDatabase } from "../../platform/database.ts";
import { readSettings } from "../../platform/settings.ts";
import { type SubgraphName, subgraphNames } from "../../schema/subgraph-names.ts";
import { type SeedOptions, seed } from "../../seeds/seed.ts";
import { openStore } from "../../subgraphs/archive/subgraph.ts";
import { type As, authorization, begin, CREATE_TOKEN, type TokenInput } from "./as.ts";
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
  /** The token with which the first administrator begins. */
  adminToken: string | undefined;
  /** Makes an API token by the administrator and tells its secret. */
  token(input: TokenInput): Promise<string>;
  graphql(query: string, variables?: Record<string, unknown>, as?: As): Promise<Answer>;
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
    REQUEST_LOG: "none",
    ...options.environment,
  };
  // Subgraphs elsewhere ask the gateway for its keys, so its address is there before itself.
  let url = "http://asterism.test";
  let gateway: App | null = null;
  if (options.listen || options.remote?.length) {
    const listening = await listen({
      fetch: (request, address) => gateway?.fetch(request, address) ?? Response.error(),
    });
    url = listening.url;
    closing.push(listening.close);
  }
  const hosts: Host[] = [];
  const addresses: Record<string, string> = {};
  for (const name of options.remote ?? []) {
    const remoteHost = await openHost(readSettings({ ...environment, GATEWAY_URL: url }), [name], {
      database,
      busTurnMs: null,
    });
    const app = await createSubgraphApp(remoteHost, name);
    const listening = await listen(app);
    remoteHost.setPublicUrl(listening.url);
    addresses[`SUBGRAPH_${name.toUpperCase()}_URL`] = `${listening.url}/graphql`;
    hosts.push(remoteHost);
    closing.push(listening.close, () => app.stop());
  }
  const settings = readSettings({ ...environment, ...addresses });
  const here = subgraphNames.filter((name) => !settings.subgraphUrls[name]);
  const host = await openHost(settings, here, { database, busTurnMs: null });
  if (options.world) {
    const { store } = await openStore(settings, () => "");
    await seed(database.sql, store, options.world);
  }
  hosts.push(host);
  const drain = async () => {
    for (const { bus } of hosts) await bus.drain();
  };
  const app = await createGatewayApp(host);
  gateway = app;
  host.setPublicUrl(url);
  const adminToken = await begin(...hosts);

  const graphql: Asterism["graphql"] = async (query, variables, as = {}) => {
    const request = new Request(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...authorization(as) },
      body: JSON.stringify({ query, variables }),
    });
    return (await app.fetch(request)).json() as Promise<Answer>;
  };
  return {
    app,
    host,
    database,
    url,
    dataDir,
    adminToken,
    fetch: async (asked) => app.fetch(asked),
    graphql,
    async token(input) {
      const { data, errors } = await graphql(
        CREATE_TOKEN,
        { input: { name: "made by a test", ...input } },
        { token: adminToken },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data.createApiToken.secret;
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
      for (const { bus } of hosts) await bus.stop();
      for (const { open } of hosts) for (const subgraph of open.values()) await subgraph.close?.();
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
export async function listen(
  app: Pick<App, "fetch" | "headerBytes">,
): Promise<{ url: string; close(): Promise<void> }> {
  const { server, url } = await listenOnNode(app, 0, "127.0.0.1");
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url, close };
}
