/** What one operation carries through the gateway. */

import type { OpenSubgraph } from "../platform/subgraph.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";

export interface GatewayContext {
  /** The context of an in-process subgraph, made when first asked for. */
  subgraph(name: SubgraphName): object;
}

export function createGatewayContext(open: Map<SubgraphName, OpenSubgraph>): GatewayContext {
  const contexts = new Map<SubgraphName, object>();
  return {
    subgraph(name) {
      const known = contexts.get(name);
      if (known) return known;
      const context = open.get(name)?.createContext() ?? {};
      contexts.set(name, context);
      return context;
    },
  };
}
