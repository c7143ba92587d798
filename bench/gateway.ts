/** Our own executor against Apollo's, in one process over the same database. */
import { readFile } from "node:fs/promises";
import type { GraphQLDataSource } from "@apollo/gateway";
import { parse } from "graphql";
import { createGatewayApp } from "../gateway/app.ts";
import { createGatewayContext } from "../gateway/context.ts";
import { type Host, openHost } from "../gateway/host.ts";
import { InProcessSubgraph } from "../gateway/in-process-subgraph.ts";
import { subgraphs } from "../gateway/subgraphs.ts";
import { createGateway } from "../gateway/supergraph.ts";
import type { Database } from "../platform/database.ts";
import { type GatewayExecutor, readSettings } from "../platform/settings.ts";
import { subgraphNames } from "../schema/subgraph-names.ts";
import { anonymous } from "../schema/viewer.ts";
import { seed } from "../seeds/seed.ts";
import { openStore } from "../subgraphs/archive/subgraph.ts";
import { type Comparison, sideBySide } from "./side-by-side.ts";

/** At most so much of what Apollo's takes, for the hierarchy with nothing but the executor. */
export const limit = 0.5;

interface Question {
  query: string;
  variables?: Record<string, unknown>;
}

const text = (path: string) => readFile(new URL(path, import.meta.url), "utf8");

/** Prints how each query compares as a whole and alone; answers the hierarchy alone. */
export async function run(database: Database, dataDir: string): Promise<Comparison> {
  const settings = readSettings({ ASTERISM_DATA_DIR: dataDir });
  const host = await openHost(settings, subgraphNames, { database, busTurnMs: null });
  const { store } = await openStore(settings, () => "");
  await seed(database.sql, store);
  const appWith = (gatewayExecutor: GatewayExecutor) =>
    createGatewayApp({ ...host, settings: { ...settings, gatewayExecutor } });
  const apps = [await appWith("own"), await appWith("stock")] as const;
  const queries = {
    tiny: { query: '{ site(code: "sds") { name } }' },
    flagship: {
      query: await text("../gateway/flagship.graphql"),
      variables: { id: "HTN2026A-001" },
    },
    hierarchy: { query: await text("./hierarchy.graphql") },
  };
  let last: Comparison = { first: 0, second: 0, ratio: 0 };
  for (const [name, question] of Object.entries(queries)) {
    const body = JSON.stringify(question);
    const headers = { "content-type": "application/json" };
    const [own, stock] = apps.map((app) => async () => {
      const request = new Request("http://asterism.bench/graphql", {
        method: "POST",
        headers,
        body,
      });
      const answer = await (await app.fetch(request)).text();
      if (answer.includes('"errors"')) throw new Error(answer.slice(0, 1000));
    }) as [() => Promise<void>, () => Promise<void>];
    print(`${name}, whole`, await sideBySide(own, stock));
    last = await sideBySide(
      await executing(host, "own", question),
      await executing(host, "stock", question),
    );
    print(`${name}, executor alone`, last);
  }
  for (const app of apps) await app.stop();
  await host.bus.stop();
  return last;
}

function print(name: string, { first, second, ratio }: Comparison): void {
  console.log(
    `${name}: ${first.toFixed(1)} ms against ${second.toFixed(1)} ms, ratio ${ratio.toFixed(2)}`,
  );
}

/** The executor by itself: parsed queries in, objects out, subgraphs that remember their answers. */
async function executing(host: Host, executor: GatewayExecutor, { query, variables }: Question) {
  const gateway = await createGateway(
    (name) => remembering(new InProcessSubgraph(name, subgraphs[name].schema)),
    executor,
  );
  const loaded = await gateway.load({ apollo: {} });
  const context = createGatewayContext(host.open, anonymous, async () => {});
  const request = {
    request: { query, variables },
    document: parse(query),
    queryHash: "of the only query",
    metrics: {},
    context,
  };
  type Executor = NonNullable<typeof loaded.executor>;
  return () => (loaded.executor as Executor)(request as unknown as Parameters<Executor>[0]);
}

function remembering(source: GraphQLDataSource): GraphQLDataSource {
  const known = new Map<string, string>();
  return {
    async process(options) {
      const { query, variables } = options.request;
      const key = JSON.stringify([query, variables]);
      const answer = known.get(key) ?? JSON.stringify(await source.process(options));
      known.set(key, answer);
      return JSON.parse(answer);
    },
  };
}
