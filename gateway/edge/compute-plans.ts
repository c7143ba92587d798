/** Plans the operations of a manifest, for a gateway that has no planner. */
import {
  type GraphQLSchema,
  Kind,
  parse,
  print,
  printSchema,
  stripIgnoredCharacters,
  validate,
  visit,
} from "graphql";
import { ConditionalOperation } from "../executor/conditional-operation.ts";
import { normalOperation, plannable } from "../executor/normal-operation.ts";
import { planWithApollo } from "../executor/plan-with-apollo.ts";
import type { OperationManifest } from "../persisted/operation-manifest.ts";
import type { PrecomputedPlans } from "./precomputed-plans.ts";

/** @throws Error when an operation is not valid for the supergraph */
export function computePlans(
  supergraphSdl: string,
  { operations }: OperationManifest,
): PrecomputedPlans {
  const { api, supergraph, subgraphs, plan } = planWithApollo(supergraphSdl, true);
  requireSameObjects(api, supergraph);
  const plans: PrecomputedPlans["plans"] = {};
  for (const { name, body } of operations) {
    const document = parse(body, { noLocation: true });
    const [fault] = validate(api, document);
    if (fault) throw new Error(`Cannot plan operation "${name}": ${fault.message}`);
    for (const one of document.definitions) {
      if (one.kind !== Kind.OPERATION_DEFINITION) continue;
      const normal = normalOperation(document, one.name?.value ?? "");
      if (!normal) continue;
      for (const decided of new ConditionalOperation(normal).everyDecided()) {
        plans[decided.key] = plan(plannable(decided), decided.key);
      }
    }
  }
  return { api: terse(printSchema(api)), subgraphs: [...subgraphs], plans };
}

/** Objects are told apart by what clients see, so subgraphs must know no other types. */
function requireSameObjects(api: GraphQLSchema, supergraph: GraphQLSchema): void {
  const hidden = Object.keys(supergraph.getTypeMap()).filter(
    (name) => !api.getType(name) && !/^(join|link|core)__/.test(name),
  );
  if (hidden.length > 0) throw new Error(`types are hidden from clients: ${hidden.join(", ")}`);
}

/** Without descriptions: the schema is there for validation, and nobody can ask about it. */
function terse(sdl: string): string {
  const leave = <Node extends object>(node: Node): Node => ({ ...node, description: undefined });
  const undescribed = visit(parse(sdl, { noLocation: true }), {
    enter: (node) => ("description" in node ? leave(node) : undefined),
  });
  return stripIgnoredCharacters(print(undescribed));
}
