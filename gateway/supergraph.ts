/**
 * The one place that knows `@apollo/gateway` (Elastic License 2.0): it plans an operation over the
 * composed supergraph and sends its steps to data sources.
 */
import { readFile } from "node:fs/promises";
import process from "node:process";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import type { GatewayInterface } from "@apollo/server-gateway-interface";
import type { SubgraphName } from "../platform/settings.ts";

// It would report usage to its makers otherwise.
process.env.APOLLO_TELEMETRY_DISABLED = "true";

const location = new URL("../schema/supergraph.graphql", import.meta.url);

/** A gateway over the committed supergraph; `sourceOf` gives the data source of each subgraph. */
export async function createGateway(
  sourceOf: (name: SubgraphName) => GraphQLDataSource,
): Promise<GatewayInterface> {
  const gateway = new ApolloGateway({
    supergraphSdl: await readFile(location, "utf8"),
    buildService: ({ name }) => sourceOf(name as SubgraphName),
    logger: quiet,
  });
  return gateway as unknown as GatewayInterface;
}

/** Its remarks on start-up say nothing that our own log does not; faults still come as errors. */
const quiet = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (message?: unknown) => console.error(String(message)),
};
