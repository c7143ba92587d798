/** One pair of subgraphs behind two graphs that differ in who tells what. */
import type { GraphQLDataSource } from "@apollo/gateway";
import { createGatewayContext } from "../../../gateway/context.ts";
import { InProcessSubgraph } from "../../../gateway/in-process-subgraph.ts";
import type { SubgraphName } from "../../../schema/subgraph-names.ts";
import { anonymous, type Viewer } from "../../../schema/viewer.ts";
import { composedGraph } from "../../harness/composed-graph.ts";

const thing = (shade: string) =>
  `type Thing @key(fields: "id") { id: ID! ${shade} }
   type Query { thing: Thing @shareable first: String @shareable }`;
const resolvers = (name: string) => ({
  Query: { thing: () => ({ id: "1" }), first: () => name },
  Mutation: { touch: () => name },
  Thing: { left: () => name, right: () => name, __resolveReference: (one: object) => one },
});
const graph = (one: string, two: string) =>
  composedGraph({
    one: {
      typeDefs: `${thing(one)} type Mutation { touch: String }`,
      resolvers: resolvers("one"),
    },
    two: { typeDefs: thing(two), resolvers: resolvers("two") },
  }).supergraphSdl;

/** `left` is told by the subgraph that the graph is named after, `right` by the other one. */
export const graphs = {
  one: graph("left: String onlyOne: String", "right: String"),
  two: graph("right: String", "left: String onlyTwo: String"),
};

/** What both subgraphs could tell, whichever graph they are part of. */
const both = (name: string) =>
  composedGraph({
    [name]: {
      typeDefs: `${thing("left: String right: String onlyOne: String onlyTwo: String")} type Mutation { touch: String }`,
      resolvers: resolvers(name),
    },
  }).schemas.get(name);

export interface Watched {
  /** Awaited before each answer. */
  before(name: string, query: string, signal?: AbortSignal): Promise<unknown>;
}

/** The data sources; `watched` may hold them up. */
export function sources(watched: Watched = { before: async () => {} }) {
  const known = new Map<string, GraphQLDataSource>();
  for (const name of ["one", "two"]) {
    const source = new InProcessSubgraph(name as SubgraphName, both(name) as never);
    known.set(name, {
      async process(options) {
        const { signal } = options.context as { signal?: AbortSignal };
        await watched.before(name, options.request.query ?? "", signal);
        return source.process(options);
      },
    });
  }
  return (name: string) => {
    const source = known.get(name);
    if (!source) throw new Error(`There is no subgraph "${name}"`);
    return source;
  };
}

export function contextOf(
  viewer: Viewer = anonymous,
  signal?: AbortSignal,
  headers: Record<string, string> = {},
) {
  return createGatewayContext(new Map(), viewer, async () => {}, {
    requestId: "of a test",
    clientHeaders: new Headers(headers),
    ...(signal && { signal }),
  });
}
