/** What one operation carries through the gateway. */

import type { OpenSubgraph } from "../platform/subgraph.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import type { Viewer } from "../schema/viewer.ts";

export interface GatewayContext {
  /** Who is asking, found out once. */
  viewer: Viewer;
  /** Has it found out anew for the next operation. */
  forgetViewer(): Promise<void>;
  /** The context of an in-process subgraph, made when first asked for. */
  subgraph(name: SubgraphName): object;
}

export function createGatewayContext(
  open: Map<SubgraphName, OpenSubgraph>,
  viewer: Viewer,
  forgetViewer: () => Promise<void>,
  signal?: AbortSignal,
): GatewayContext {
  const contexts = new Map<SubgraphName, object>();
  return {
    viewer,
    forgetViewer,
    subgraph(name) {
      const known = contexts.get(name);
      if (known) return known;
      const context = open.get(name)?.createContext(viewer, signal) ?? {};
      contexts.set(name, context);
      return context;
    },
  };
}
