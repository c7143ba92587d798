/**
 * A gateway that plans with Apollo's planner and carries out the plans by itself: per request it
 * validates nothing twice, copies nothing that is used once, and asks for each entity once.
 */
import { type Schema, Supergraph } from "@apollo/federation-internals";
import type { GraphQLDataSource } from "@apollo/gateway";
import { QueryPlanner } from "@apollo/query-planner";
import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import { GraphQLError, type GraphQLSchema, getVariableValues } from "graphql";
import type { SubgraphName } from "../../schema/subgraph-names.ts";
import { decide } from "./conditions.ts";
import { introspect } from "./introspect.ts";
import { PreparedOperations } from "./prepared-operations.ts";
import { type Run, runPlan } from "./run-plan.ts";

type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];
type Execute = NonNullable<Awaited<ReturnType<Gateway["load"]>>["executor"]>;
type Listener = Parameters<Gateway["onSchemaLoadOrUpdate"]>[0];

export function createOwnGateway(
  sdl: string,
  sourceOf: (name: SubgraphName) => GraphQLDataSource,
): Gateway {
  // Its composition was checked when it was composed.
  const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
  const sources = new Map(
    supergraph.subgraphsMetadata().map(({ name }) => [name, sourceOf(name as SubgraphName)]),
  );
  const planned: Schema = supergraph.apiSchema();
  const api: GraphQLSchema = planned.toGraphQLJSSchema();
  const schema: GraphQLSchema = supergraph.schema.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph);
  const operations = new PreparedOperations(planner, { planned, api, supergraph: schema });
  const listeners = new Set<Listener>();

  const executor: Execute = async (context) => {
    const { document, request } = context;
    const prepared = operations.prepare(document, request.operationName);
    if (!prepared) return { errors: [unresolved(request.operationName)] };
    const { operation, fragments } = prepared;
    const { variables } = request;
    const definitions = operation.variableDefinitions ?? [];
    const { errors: faults } = getVariableValues(api, definitions, variables ?? {});
    if (faults) return { errors: faults };
    const decisions = decide(prepared.conditions, operation, variables);
    if (decisions instanceof GraphQLError) return { errors: [decisions] };

    const run: Run = {
      schema,
      sources,
      request: context as unknown as Run["request"],
      decisions,
      fetched: {},
      errors: [],
    };
    await runPlan(run, prepared.step);
    const project = prepared.projection(decisions);
    const projected = project(run.fetched, (nodes) =>
      introspect(api, nodes, operation, fragments, variables),
    );
    const { data } = projected;
    if (run.errors.length > 0) return { errors: run.errors as GraphQLError[], data };
    if (projected.faults.length === 0) return { data };
    return { data, extensions: { valueCompletion: projected.faults } };
  };

  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      for (const listener of listeners) listener({ apiSchema: api, coreSupergraphSdl: sdl });
      return { executor };
    },
    async stop() {},
  };
}

function unresolved(name: string | undefined): GraphQLError {
  return new GraphQLError(
    name ? `Unknown operation named "${name}".` : "Must provide operation name.",
  );
}
