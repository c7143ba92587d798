/** What one operation carries through the gateway. */

import type { OpenSubgraph } from "../platform/subgraph.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import type { Viewer } from "../schema/viewer.ts";
import type { Observation } from "./observability/observation.ts";

/** Of the HTTP request by which an operation came. */
export interface Asking {
  /** Names the request in answers and in the log. */
  requestId: string;
  /** Aborted when the client is gone; undefined: nobody can go. */
  signal?: AbortSignal;
  /** All that the client sent: whoever asks further passes on what its allow-list has. */
  clientHeaders: Headers;
  /** Where it is noted what the answer took; undefined: nobody asks. */
  observation?: Observation;
}

export interface GatewayContext extends Asking {
  /** Who is asking, found out once. */
  viewer: Viewer;
  /** Has it found out anew for the next operation. */
  forgetViewer(): Promise<void>;
  /** The context of an in-process subgraph, made when first asked for. */
  subgraph(name: SubgraphName): object;
  /** For an execution that other requests of the same viewer wait for, too: it has its own end. */
  endedBy(signal: AbortSignal): GatewayContext;
}

export function createGatewayContext(
  open: Map<SubgraphName, OpenSubgraph>,
  viewer: Viewer,
  forgetViewer: () => Promise<void>,
  asking: Asking = { requestId: crypto.randomUUID(), clientHeaders: new Headers() },
): GatewayContext {
  const contexts = new Map<SubgraphName, object>();
  return {
    ...asking,
    viewer,
    forgetViewer,
    subgraph(name) {
      const known = contexts.get(name);
      if (known) return known;
      const context = open.get(name)?.createContext(viewer, asking.signal) ?? {};
      contexts.set(name, context);
      return context;
    },
    endedBy: (signal) => createGatewayContext(open, viewer, forgetViewer, { ...asking, signal }),
  };
}
