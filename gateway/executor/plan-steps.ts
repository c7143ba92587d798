/** A query plan made ready to be carried out many times. */
import type { FetchNode, PlanNode, QueryPlan } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import type { PlanPath } from "./places.ts";
import { compileRepresentation, type Representing } from "./representation.ts";

export interface FetchStep {
  kind: "fetch";
  fetch: FetchNode;
  /** Of the objects to which the fetch adds. */
  path: PlanPath;
  /** Null: it fetches from the root of the graph. */
  representing: Representing | null;
}

export type Step = FetchStep | { kind: "sequence" | "parallel"; steps: Step[] };

/** Null when nothing is to be fetched. */
export function compilePlan({ node }: QueryPlan, schema: GraphQLSchema): Step | null {
  if (!node) return null;
  if (node.kind === "Subscription") throw new Error("Subscriptions are not carried out");
  return compileNode(node, [], schema);
}

function compileNode(node: PlanNode, path: PlanPath, schema: GraphQLSchema): Step {
  switch (node.kind) {
    case "Sequence":
    case "Parallel": {
      const steps = node.nodes.map((one) => compileNode(one, path, schema));
      return { kind: node.kind === "Sequence" ? "sequence" : "parallel", steps };
    }
    case "Flatten":
      return compileNode(node.node, [...path, ...node.path.map(String)], schema);
    case "Fetch": {
      const representing = node.requires ? compileRepresentation(node.requires, schema) : null;
      return { kind: "fetch", fetch: node, path, representing };
    }
    case "Condition":
      throw new Error("Conditions are decided before anything is planned");
    case "Defer":
      throw new Error("Parts of an answer are not deferred");
  }
}
