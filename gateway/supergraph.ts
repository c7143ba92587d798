/**
 * The one place that knows `@apollo/gateway` (Elastic License 2.0): it plans an operation over the
 * composed supergraph and sends its steps to data sources.
 */
import { readFile } from "node:fs/promises";
import process from "node:process";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import type { SubgraphName } from "../schema/subgraph-names.ts";

// It would report usage to its makers otherwise.
process.env.APOLLO_TELEMETRY_DISABLED = "true";

/** What the server takes; it and the gateway each bring a version of these types. */
type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];

const location = new URL("../schema/supergraph.graphql", import.meta.url);

/** A gateway over the committed supergraph; `sourceOf` gives the data source of each subgraph. */
export async function createGateway(
  sourceOf: (name: SubgraphName) => GraphQLDataSource,
): Promise<Gateway> {
  const gateway = new ApolloGateway({
    supergraphSdl: await readFile(location, "utf8"),
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
