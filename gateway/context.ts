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
  return new ContextOver(open, viewer, forgetViewer, asking);
}

/** Nothing in it is private, as Apollo's server makes copies of what it is given. */
class ContextOver implements GatewayContext {
  readonly open: Map<SubgraphName, OpenSubgraph>;
  readonly viewer: Viewer;
  readonly forgetViewer: () => Promise<void>;
  readonly requestId: string;
  readonly signal: AbortSignal | undefined;
  readonly clientHeaders: Headers;
  readonly observation: Observation | undefined;
  readonly contexts = new Map<SubgraphName, object>();

  constructor(
    open: Map<SubgraphName, OpenSubgraph>,
    viewer: Viewer,
    forgetViewer: () => Promise<void>,
    { requestId, signal, clientHeaders, observation }: Asking,
  ) {
    this.open = open;
    this.viewer = viewer;
    this.forgetViewer = forgetViewer;
    this.requestId = requestId;
    this.signal = signal;
    this.clientHeaders = clientHeaders;
    this.observation = observation;
  }

  subgraph(name: SubgraphName): object {
    const known = this.contexts.get(name);
    if (known) return known;
    const context = this.open.get(name)?.createContext(this.viewer, this.signal) ?? {};
    this.contexts.set(name, context);
    return context;
  }

  endedBy(signal: AbortSignal): GatewayContext {
    const { open, viewer, forgetViewer, requestId, clientHeaders, observation } = this;
    const asking = { requestId, signal, clientHeaders, observation };
    return new ContextOver(open, viewer, forgetViewer, asking);
  }
}
