/**
 * One graph whose queries are carried out three times: by us, by Apollo, and without a plan at all. By us
 * also with subgraphs elsewhere, whose queries are joined.
 */
import process from "node:process";
import type { GraphQLDataSource } from "@apollo/gateway";
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  graphql,
  print,
} from "graphql";
import type { Transport } from "../../../gateway/calls/transport.ts";
import type { GatewayContext } from "../../../gateway/context.ts";
import { createOwnGateway } from "../../../gateway/executor/own-gateway.ts";
import { planWithApollo } from "../../../gateway/executor/plan-with-apollo.ts";
import { InProcessSubgraph } from "../../../gateway/in-process-subgraph.ts";
import { publicError } from "../../../gateway/public-error.ts";
import { RemoteSubgraph } from "../../../gateway/remote-subgraph.ts";
import { readSettings } from "../../../platform/settings.ts";
import type { SubgraphName } from "../../../schema/subgraph-names.ts";
import { Monolith } from "./monolith.ts";

export interface Question {
  document: DocumentNode;
  variables: Record<string, unknown>;
  /** Made anew for each execution, as loaders remember. */
  context(): GatewayContext;
}

export interface ThreeWays {
  own(question: Question): Promise<ExecutionResult>;
  /** One question at a time. */
  elsewhere(question: Question): Promise<ExecutionResult>;
  stock(question: Question): Promise<ExecutionResult>;
  monolith(question: Question): Promise<ExecutionResult>;
}

type Executor = (request: object) => Promise<ExecutionResult>;

export async function threeWays(
  supergraphSdl: string,
  schemas: ReadonlyMap<string, GraphQLSchema>,
): Promise<ThreeWays> {
  const source = (name: string): GraphQLDataSource =>
    new InProcessSubgraph(name as SubgraphName, schemas.get(name) as GraphQLSchema);
  const graph = planWithApollo(supergraphSdl, false);
  const own = await createOwnGateway(graph, source, []).load({ apollo: {} });
  let asking: GatewayContext;
  const sourceElsewhere = (name: SubgraphName): GraphQLDataSource =>
    new RemoteSubgraph({
      name,
      transport: transportTo(name, schemas.get(name) as GraphQLSchema, () => asking),
      sign: async () => "a-token",
      settings: readSettings({}).calls,
    });
  const elsewhere = await createOwnGateway(graph, sourceElsewhere, []).load({ apollo: {} });
  // It would report usage to its makers otherwise.
  process.env.APOLLO_TELEMETRY_DISABLED = "true";
  const { ApolloGateway } = await import("@apollo/gateway");
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => source(name),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const stock = await gateway.load();
  const monolith = new Monolith(graph.api, schemas);
  const by =
    (executor: unknown) =>
    ({ document, variables, context }: Question) =>
      (executor as Executor)({
        document,
        request: { query: print(document), variables },
        queryHash: print(document),
        context: context(),
        overallCachePolicy: {},
        metrics: {},
      });
  return {
    own: by(own.executor),
    elsewhere(question) {
      asking = question.context();
      return by(elsewhere.executor)({ ...question, context: () => asking });
    },
    stock: by(stock.executor),
    monolith: ({ document, variables, context }) =>
      monolith.execute(document, variables, context()),
  };
}

/** Carries out what is sent to a subgraph, each time with a context of its own. */
function transportTo(
  name: SubgraphName,
  schema: GraphQLSchema,
  asking: () => GatewayContext,
): Transport {
  async function answered(body: string) {
    const { query: source, variables: variableValues } = JSON.parse(body);
    const context = asking().endedBy(new AbortController().signal);
    const contextValue = context.subgraph(name);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    const told = errors?.map((error) => publicError(error, context.requestId));
    return { status: 200, text: JSON.stringify({ data, errors: told }) };
  }
  return {
    send: ({ body }) => ({ answer: answered(String(body)), abort() {} }),
    async close() {},
  };
}

/**
 * Why something is null: the paths and codes of errors, and the places where a null arrived that spread,
 * in this answer or in another of the same data. At such a place it does not matter which error is told,
 * one below it or that of the entity itself.
 */
export function errorsOf(answer: ExecutionResult, other = answer): string[] {
  const spread = new Set([answer, other].flatMap(spreadIn).map((place) => JSON.stringify(place)));
  const told = (answer.errors ?? []).map(({ path = [], extensions }) => {
    const place = JSON.stringify(nullAbove(answer.data, path) ?? path);
    return spread.has(place) ? place : JSON.stringify([path, extensions.code]);
  });
  return [...new Set(told)].sort();
}

function spreadIn({ data, errors = [] }: ExecutionResult) {
  return errors.flatMap(({ path = [] }) => {
    const place = nullAbove(data, path);
    return place ? [place] : [];
  });
}

/** The path of the null below which the path would lead, if there is one. */
export function nullAbove(data: unknown, path: readonly (string | number)[] = []) {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, index);
    value = (value as Record<string, unknown>)[key];
  }
  return null;
}
