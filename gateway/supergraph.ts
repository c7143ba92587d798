/**
 * The composed supergraph behind one interface. Plans are made by Apollo's planner; they are carried
 * out by our own executor, or by `@apollo/gateway` (Elastic License 2.0), which only this file knows.
 */
import process from "node:process";
import type { GraphQLDataSource } from "@apollo/gateway";
import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import { type Settings, SettingsError } from "../platform/settings.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import { createOwnGateway } from "./executor/own-gateway.ts";
import { planWithApollo } from "./executor/plan-with-apollo.ts";
import type { PlanCounts } from "./executor/prepared-operations.ts";
import { type ReadSupergraph, supergraphAt, supergraphIn } from "./supergraph-source.ts";
import { watchSupergraph } from "./watched-supergraph.ts";

/** What the server takes; it and the gateway each bring a version of these types. */
type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];
type SourceOf = (name: SubgraphName) => GraphQLDataSource;

export interface SupergraphGateway extends Gateway {
  /** What is known of its plans; undefined: nothing. */
  plans?: () => PlanCounts;
}

interface Swappable {
  gateway: SupergraphGateway;
  /** @throws when it is no supergraph, or not one of these subgraphs */
  swap(sdl: string): Promise<void>;
}

type Wanted = Pick<Settings, "gatewayExecutor" | "supergraph" | "supergraphPollSeconds" | "calls">;

const committed = new URL("../schema/supergraph.graphql", import.meta.url);

/**
 * A gateway over the supergraph of the settings; `sourceOf` gives the data source of each subgraph.
 * @throws SettingsError when SUPERGRAPH cannot be read or is no supergraph
 */
export async function createGateway(
  sourceOf: SourceOf,
  settings: Wanted,
): Promise<SupergraphGateway> {
  const open = async (read: ReadSupergraph) =>
    (settings.gatewayExecutor === "own" ? ownGateway : stockGateway)(
      (await read()) as string,
      sourceOf,
      settings,
    );
  const { supergraph: place } = settings;
  if (place === null) return (await open(supergraphIn(committed))).gateway;
  const read = /^https?:\/\//.test(place) ? supergraphAt(place) : supergraphIn(place);
  const { gateway, swap } = await open(read).catch((error) => {
    throw new SettingsError(`SUPERGRAPH is no supergraph of these subgraphs: ${error.message}`);
  });
  const watch = watchSupergraph(read, swap, settings.supergraphPollSeconds * 1000);
  return {
    ...gateway,
    async load(options) {
      const loaded = await gateway.load(options);
      watch.start();
      return loaded;
    },
    async stop() {
      await watch.stop();
      await gateway.stop();
    },
  };
}

async function ownGateway(
  sdl: string,
  sourceOf: SourceOf,
  { supergraph, calls }: Wanted,
): Promise<Swappable> {
  // What is committed was checked when it was composed.
  const graph = planWithApollo(sdl, supergraph === null);
  const gateway = createOwnGateway(graph, sourceOf, calls.headers);
  return { gateway, swap: async (next) => gateway.swap(planWithApollo(next, false)) };
}

async function stockGateway(sdl: string, sourceOf: SourceOf): Promise<Swappable> {
  // It would report usage to its makers otherwise.
  process.env.APOLLO_TELEMETRY_DISABLED = "true";
  const { ApolloGateway } = await import("@apollo/gateway");
  let update: (sdl: string) => void;
  const stock = new ApolloGateway({
    supergraphSdl: async (hooks) => {
      update = hooks.update;
      return { supergraphSdl: sdl };
    },
    buildService: ({ name }) => sourceOf(name as SubgraphName),
    logger: quiet,
  }) as unknown as Gateway;
  return {
    gateway: {
      onSchemaLoadOrUpdate: (listener) => stock.onSchemaLoadOrUpdate(listener),
      load: (options) => stock.load(options),
      stop: () => stock.stop(),
    },
    swap: async (next) => update(next),
  };
}

/** Its remarks on start-up say nothing that our own log does not; faults still come as errors. */
const quiet = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (message?: unknown) => console.error(String(message)),
};
