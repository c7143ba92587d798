/** A supergraph and what plans its operations; what carries the plans out needs no more of a planner. */
import type { QueryPlan } from "@apollo/query-planner";
import type { DocumentNode, GraphQLSchema } from "graphql";

export interface PlannedGraph {
  /** What clients see. */
  api: GraphQLSchema;
  /** What subgraphs know, by which objects are told apart. */
  supergraph: GraphQLSchema;
  subgraphs: readonly string[];
  /** `document` holds one valid operation and its fragments, `key` is its normalised text. */
  plan(document: DocumentNode, key: string): QueryPlan;
}
