/** Plans made at build time, which stand for a planner. */
import type { QueryPlan } from "@apollo/query-planner";
import { buildASTSchema, parse } from "graphql";
import type { PlannedGraph } from "../executor/planned-graph.ts";

export interface PrecomputedPlans {
  /** What clients see, as SDL. */
  api: string;
  subgraphs: string[];
  /** By the normalised text of the operation. */
  plans: Record<string, QueryPlan>;
}

/** `plan` throws for an operation that was not planned: the list of operations lets none through. */
export function planAsComputed({ api, subgraphs, plans }: PrecomputedPlans): PlannedGraph {
  const known = new Map(Object.entries(plans));
  const schema = buildASTSchema(parse(api, { noLocation: true }), { assumeValidSDL: true });
  return {
    api: schema,
    supergraph: schema,
    subgraphs,
    plan(_, key) {
      const plan = known.get(key);
      if (plan) return plan;
      throw new Error("an operation was let through that has no plan");
    },
  };
}
