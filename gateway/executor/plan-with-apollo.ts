/**
 * Plans by Apollo's planner: the only file that loads it (`@apollo/query-planner` and
 * `@apollo/federation-internals`, Elastic License 2.0).
 */
import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner } from "@apollo/query-planner";
import type { PlannedGraph } from "./planned-graph.ts";

/**
 * `isChecked` says that its composition was checked when it was composed.
 * @throws when the SDL is no supergraph
 */
export function planWithApollo(sdl: string, isChecked: boolean): PlannedGraph {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: !isChecked });
  const planner = new QueryPlanner(supergraph);
  const api = supergraph.apiSchema();
  return {
    api: api.toGraphQLJSSchema(),
    supergraph: supergraph.schema.toGraphQLJSSchema(),
    subgraphs: supergraph.subgraphsMetadata().map(({ name }) => name),
    plan: (document) => planner.buildQueryPlan(operationFromDocument(api, document)),
  };
}
