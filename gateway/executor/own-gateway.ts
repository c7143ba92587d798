/**
 * A gateway that carries out plans by itself and can go over to another supergraph: what was
 * validated against one is carried out by that one, however long it takes.
 */
import type { GraphQLDataSource } from "@apollo/gateway";
import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import { type GraphQLSchema, validate } from "graphql";
import { TRACING_HEADERS } from "../../platform/settings.ts";
import type { SubgraphName } from "../../schema/subgraph-names.ts";
import { type Answer, ExecutableGraph, type Question } from "./executable-graph.ts";
import { InFlight } from "./in-flight.ts";
import { plannable } from "./normal-operation.ts";
import type { PlannedGraph } from "./planned-graph.ts";
import type { PlanCounts } from "./prepared-operations.ts";

type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];
type Execute = NonNullable<Awaited<ReturnType<Gateway["load"]>>["executor"]>;
type Listener = Parameters<Gateway["onSchemaLoadOrUpdate"]>[0];

export interface OwnGateway extends Gateway {
  /**
   * Goes over to another supergraph, once the operations that were used most are planned for it.
   * @throws when it has a subgraph that is unknown
   */
  swap(next: PlannedGraph): Promise<void>;
  /** Of the supergraph in use. */
  plans(): PlanCounts;
}

/** Operations that are planned before they are asked of a new supergraph. */
const WARMED = 100;

/** `headers` names those of clients that subgraphs hear. */
export function createOwnGateway(
  first: PlannedGraph,
  sourceOf: (name: SubgraphName) => GraphQLDataSource,
  headers: readonly string[],
): OwnGateway {
  const inFlight = new InFlight<Answer>();
  const telling = headers.filter((name) => !TRACING_HEADERS.includes(name));
  const sources = new Map<string, GraphQLDataSource>();
  const listeners = new Set<Listener>();
  const graphs = new WeakMap<GraphQLSchema, ExecutableGraph>();
  let current = open(first);
  let currentApi = first.api;

  function open(graph: PlannedGraph): ExecutableGraph {
    for (const name of graph.subgraphs) {
      if (!sources.has(name)) sources.set(name, sourceOf(name as SubgraphName));
    }
    const executable = new ExecutableGraph({ graph, sources, inFlight, headers: telling });
    graphs.set(graph.api, executable);
    return executable;
  }

  function tell(listener: Listener): void {
    listener({ apiSchema: currentApi, coreSupergraphSdl: "" });
  }

  const executor = (context: { schema?: GraphQLSchema }) => {
    const { schema } = context;
    const validatedBy = (schema && graphs.get(schema)) ?? current;
    return validatedBy.execute(context as unknown as Question);
  };

  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      for (const listener of listeners) tell(listener);
      return { executor: executor as unknown as Execute };
    },
    async stop() {},
    async swap(next) {
      const following = open(next);
      for (const normal of current.operations.mostUsed(WARMED)) {
        if (validate(next.api, plannable(normal)).length > 0) continue;
        following.operations.prepare(normal);
        // Planning takes a while, and others wait for their turn.
        await new Promise((done) => setTimeout(done));
      }
      current = following;
      currentApi = next.api;
      for (const listener of listeners) tell(listener);
    },
    plans: () => current.operations.counts(),
  };
}
