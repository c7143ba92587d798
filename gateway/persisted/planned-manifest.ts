/** Operations judged, costed and planned before anybody asks them. */
import type { QueryPlan } from "@apollo/query-planner";
import { GraphQLError, Kind, parse, specifiedRules, validate } from "graphql";
import type { LimitSettings } from "../../platform/settings.ts";
import { sha256Hex } from "../../platform/sha256-hex.ts";
import { documentOf, normalOperation } from "../executor/normal-operation.ts";
import type { PlannedGraph } from "../executor/planned-graph.ts";
import { answerCost, evaluate } from "../limits/answer-cost.ts";
import { checkDocument } from "../limits/check-document.ts";
import { scanDocument } from "../limits/scan-document.ts";
import { hold } from "../limits/too-much.ts";
import type { ListedOperation } from "./operation-manifest.ts";

export interface PlannedOperation extends ListedOperation {
  /** Values that its answer may have, with variables left out. */
  cost: number;
  plan: QueryPlan;
}

/**
 * In the order of the texts; those without a name get that of their place.
 * @throws GraphQLError when one is not valid, CodedError when one is over a limit
 */
export async function plannedManifest(
  graph: PlannedGraph,
  texts: ReadonlyMap<string, string>,
  limits: LimitSettings,
): Promise<PlannedOperation[]> {
  const planned: PlannedOperation[] = [];
  for (const [place, body] of texts) {
    scanDocument(body, limits);
    const document = parse(body);
    checkDocument(document, limits);
    const [fault] = validate(graph.api, document, specifiedRules);
    if (fault) throw new GraphQLError(`${place}: ${fault.message}`);
    const normal = normalOperation(document, "");
    if (!normal || normal.operation.operation === "subscription") {
      throw new GraphQLError(`${place}: it must have one query or mutation`);
    }
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    const cost = operation
      ? evaluate(answerCost(graph.api, document, operation, limits.assumedLength), {})
      : 0;
    hold(limits, "cost", cost, "QUERY_TOO_COMPLEX");
    planned.push({
      id: sha256Hex(body),
      name: normal.operation.name?.value ?? place,
      type: normal.operation.operation,
      body,
      cost,
      plan: graph.plan(documentOf(normal), normal.key),
    });
  }
  return planned;
}
