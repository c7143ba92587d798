/**
 * Our own executor against Apollo's, where the server calls it: a parsed and valid document in, an
 * answer as objects out. CPU of this process for one request after another, both in turns.
 */
import { readFile } from "node:fs/promises";
import process from "node:process";
import {
  ApolloGateway,
  type GraphQLDataSource,
  LocalGraphQLDataSource,
  RemoteGraphQLDataSource,
} from "@apollo/gateway";
import { type GraphQLSchema, parse } from "graphql";
import { pooledTransport } from "../gateway/calls/pooled-transport.ts";
import { createGatewayContext } from "../gateway/context.ts";
import { createOwnGateway } from "../gateway/executor/own-gateway.ts";
import { planWithApollo } from "../gateway/executor/plan-with-apollo.ts";
import { openHost } from "../gateway/host.ts";
import { InProcessSubgraph } from "../gateway/in-process-subgraph.ts";
import { RemoteSubgraph } from "../gateway/remote-subgraph.ts";
import { type Database, openDatabase } from "../platform/database.ts";
import { readSettings } from "../platform/settings.ts";
import { type SubgraphName, subgraphNames } from "../schema/subgraph-names.ts";
import { anonymous, observatory } from "../schema/viewer.ts";
import { seed } from "../seeds/seed.ts";
import { openStore } from "../subgraphs/archive/subgraph.ts";
import { programBeside } from "./program-beside.ts";
import { type Comparison, compared, sideBySide } from "./side-by-side.ts";
import { questions, threeSubgraphs } from "./three-subgraphs.ts";

/** At most this share of the CPU of Apollo's. */
const LIMITS: Record<"in process" | "over HTTP", Record<keyof typeof questions, number>> = {
  "in process": {
    small: 1 / 8,
    medium: 1 / 4,
    "large, n = 20": 1 / 2.5,
    "large, n = 200": 1 / 2.5,
  },
  "over HTTP": { small: 1 / 4, medium: 1 / 4, "large, n = 20": 1 / 3, "large, n = 200": 1 / 3 },
};
/** The flagship, at most so many times as long as its statements alone. */
const FLAGSHIP_LIMIT = 2;
/** Requests of one turn: enough for the clock of the CPU. */
const REQUESTS: Record<keyof typeof questions, number> = {
  small: 150,
  medium: 60,
  "large, n = 20": 20,
  "large, n = 200": 3,
};

interface Question {
  query: string;
  variables?: Record<string, unknown>;
}

type Executor = (context: unknown) => Promise<{ data?: unknown; errors?: unknown }>;
type SourceOf = (name: string) => GraphQLDataSource;

/** Tells whether all limits are kept. */
export async function run(database: Database, url: string, dataDir: string): Promise<boolean> {
  const made = await madeUp();
  const flagship = await flagshipOverPostgres(database, url, dataDir);
  return made && flagship;
}

async function madeUp(): Promise<boolean> {
  const { supergraphSdl, schemas } = threeSubgraphs();
  const { calls } = readSettings({});
  const elsewhere = await programBeside("./subgraph-process.ts");
  const schema = (name: string) => schemas.get(name) as GraphQLSchema;
  const sides: Record<keyof typeof LIMITS, [own: SourceOf, stock: SourceOf]> = {
    "in process": [
      (name) => new InProcessSubgraph(name as SubgraphName, schema(name)),
      (name) => new LocalGraphQLDataSource(schema(name)),
    ],
    "over HTTP": [
      (name) =>
        new RemoteSubgraph({
          name: name as SubgraphName,
          transport: pooledTransport(`${elsewhere.line}/${name}`),
          // Apollo's tells nobody who is asking.
          sign: async () => "nobody",
          settings: calls,
        }),
      (name) => new RemoteGraphQLDataSource({ url: `${elsewhere.line}/${name}` }),
    ],
  };
  let good = true;
  for (const [where, [ownSource, stockSource]] of Object.entries(sides)) {
    const own = createOwnGateway(planWithApollo(supergraphSdl, true), ownSource, []);
    const executors = [
      (await own.load({ apollo: {} })).executor as unknown as Executor,
      await stockExecutor(supergraphSdl, stockSource),
    ] as const;
    for (const [name, limit] of Object.entries(LIMITS[where as keyof typeof LIMITS])) {
      const question = questions[name as keyof typeof questions];
      const context = () => createGatewayContext(new Map(), anonymous, async () => {});
      const [first, second] = executors.map((executor) => asking(executor, question, context)) as [
        () => Promise<unknown>,
        () => Promise<unknown>,
      ];
      await sameAnswer(first, second);
      const requests = REQUESTS[name as keyof typeof questions];
      const measure = (work: () => Promise<unknown>) => cpuMilliseconds(work, requests);
      const comparison = await compared(first, second, measure, { warmups: 4, rounds: 15 });
      good = told(`${name}, ${where}`, comparison, limit, "ms of CPU") && good;
    }
  }
  elsewhere.end();
  return good;
}

/** The story of a proposal over the seeds, and the statements that it sends by themselves. */
async function flagshipOverPostgres(
  database: Database,
  url: string,
  dataDir: string,
): Promise<boolean> {
  const settings = readSettings({ ASTERISM_DATA_DIR: dataDir });
  const sent: { text: string; parameters: unknown[] }[] = [];
  const recording = await openDatabase({
    databaseUrl: url,
    dataDir: null,
    poolSize: 1,
    onStatement: (text, parameters) => sent.push({ text, parameters }),
  });
  const question = {
    query: await readFile(new URL("../gateway/flagship.graphql", import.meta.url), "utf8"),
    variables: { id: "HTN2026A-001" },
  };
  const over = async (opened: Database) => {
    const host = await openHost(settings, subgraphNames, { database: opened, busTurnMs: null });
    const gateway = await host.createGateway(
      (name) => new InProcessSubgraph(name, host.schemas.get(name) as GraphQLSchema),
      settings,
    );
    const executor = (await gateway.load({ apollo: {} })).executor as unknown as Executor;
    const context = () => createGatewayContext(host.open, observatory, async () => {});
    return { host, ask: asking(executor, question, context) };
  };
  const { host, ask } = await over(database);
  const { store } = await openStore(settings, () => "");
  await seed(database.sql, store);

  const recorded = await over(recording);
  await recorded.ask();
  sent.length = 0;
  const answer = JSON.stringify(await recorded.ask());
  const statements = sent.splice(0);
  await recorded.host.bus.stop();
  await recording.close();
  const replay = async () => {
    for (const { text, parameters } of statements) {
      await database.sql.unsafe(text, parameters as never[], { prepare: true });
    }
  };
  const comparison = await sideBySide(ask, replay);
  await host.bus.stop();
  const what = `flagship, ${statements.length} statements, ${answer.length} characters`;
  return told(what, comparison, FLAGSHIP_LIMIT, "ms");
}

function told(
  what: string,
  { first, second, ratio }: Comparison,
  limit: number,
  unit: string,
): boolean {
  const isGood = ratio <= limit;
  const share = (value: number) => (value < 1 ? `1/${(1 / value).toFixed(1)}` : value.toFixed(2));
  console.log(
    `${what}: ${first.toFixed(2)} against ${second.toFixed(2)} ${unit}, ${share(ratio)}, limit ${share(limit)} ${isGood ? "" : "TOO SLOW"}`,
  );
  return isGood;
}

function asking(executor: Executor, { query, variables }: Question, context: () => object) {
  const document = parse(query);
  return async () => {
    const { data, errors } = await executor({
      request: { query, variables },
      document,
      queryHash: query,
      metrics: {},
      context: context(),
    });
    if (errors) throw new Error(JSON.stringify(errors).slice(0, 1000));
    return data;
  };
}

async function stockExecutor(supergraphSdl: string, sourceOf: SourceOf): Promise<Executor> {
  process.env.APOLLO_TELEMETRY_DISABLED = "true";
  const silent = () => {};
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => sourceOf(name),
    logger: { debug: silent, info: silent, warn: silent, error: silent },
  });
  return (await gateway.load({})).executor as unknown as Executor;
}

async function sameAnswer(...asks: (() => Promise<unknown>)[]): Promise<void> {
  const answers = await Promise.all(asks.map(async (ask) => JSON.stringify(await ask())));
  if (new Set(answers).size > 1) throw new Error("the answers differ");
}

/** Of all threads of this process, for each request. */
async function cpuMilliseconds(work: () => Promise<unknown>, requests: number): Promise<number> {
  const before = process.cpuUsage();
  for (let request = 0; request < requests; request++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / requests;
}
