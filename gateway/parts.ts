/**
 * What the HTTP application is made of. It does not know where its parts come from: a process with a
 * database and subgraphs gives all of them (`host.ts`), an isolate at the edge has no subgraph of its own.
 */
import type { GraphQLSchema } from "graphql";
import type { Hono } from "hono";
import type { Graph } from "../platform/graph.ts";
import type { Settings } from "../platform/settings.ts";
import type { OpenSubgraph } from "../platform/subgraph.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import type { Metrics } from "./observability/metrics.ts";
import type { OperationManifest } from "./persisted/operation-manifest.ts";
import type { createGateway } from "./supergraph.ts";

export interface Parts {
  settings: Settings;
  /** The subgraphs that run here. */
  open: Map<SubgraphName, OpenSubgraph>;
  /** Their schemas. */
  schemas: Map<SubgraphName, GraphQLSchema>;
  /** What must be usable here, by name; each throws when it is not. */
  checks: Map<string, () => Promise<unknown>>;
  /** HTTP routes of the subgraphs here, besides GraphQL. */
  routes: Hono;
  /** Pages of the gateway for people with a browser; null: none. */
  pages: Hono | null;
  /** Counts what happens, for `/metrics`; undefined: nobody counts. */
  metrics?: Metrics | undefined;
  /** What plans operations and carries them out. */
  createGateway: typeof createGateway;
  /** Operations that are known before they are asked. */
  operations: OperationManifest;
  /** What answers the subgraphs here when they ask the whole graph; known once there is a server. */
  setGraph(graph: Graph): void;
}

/** What a gateway brings itself, whatever subgraphs run beside it. */
export type OwnParts = Pick<Parts, "pages" | "metrics" | "createGateway" | "operations">;
