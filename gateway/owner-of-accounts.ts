/** The subgraph that owns the accounts: what it changes, its caller sees at once. */
import type { GraphQLDataSource } from "@apollo/gateway";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import type { GatewayContext } from "./context.ts";

export const OWNER_OF_ACCOUNTS: SubgraphName = "proposals";

/** After a mutation the caller may have signed out, or want to see as somebody else does. */
export function forgettingViewers(source: GraphQLDataSource): GraphQLDataSource {
  return {
    async process(options) {
      try {
        return await source.process(options);
      } finally {
        const { query = "" } = options.request;
        const context = options.context as GatewayContext;
        if (/^\s*mutation\b/.test(query)) await context.forgetViewer();
      }
    },
  };
}
