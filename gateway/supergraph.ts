/**
 * The composed supergraph behind one interface. Plans are made by Apollo's planner; they are carried
 * out by our own executor, or by `@apollo/gateway` (Elastic License 2.0), which only this file knows.
 */
import { readFile } from "node:fs/promises";
import process from "node:process";
import type { GraphQLDataSource } from "@apollo/gateway";
import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import type { GatewayExecutor } from "../platform/settings.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import { createOwnGateway } from "./executor/own-gateway.ts";

/** What the server takes; it and the gateway each bring a version of these types. */
type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];

const location = new URL("../schema/supergraph.graphql", import.meta.url);

/** A gateway over the committed supergraph; `sourceOf` gives the data source of each subgraph. */
export async function createGateway(
  sourceOf: (name: SubgraphName) => GraphQLDataSource,
  executor: GatewayExecutor,
): Promise<Gateway> {
  const supergraphSdl = await readFile(location, "utf8");
  if (executor === "own") return createOwnGateway(supergraphSdl, sourceOf);
  // It would report usage to its makers otherwise.
  process.env.APOLLO_TELEMETRY_DISABLED = "true";
  const { ApolloGateway } = await import("@apollo/gateway");
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => sourceOf(name as SubgraphName),
    logger: quiet,
  });
  return gateway as unknown as Gateway;
}

/** Its remarks on start-up say nothing that our own log does not; faults still come as errors. */
const quiet = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (message?: unknown) => console.error(String(message)),
};
