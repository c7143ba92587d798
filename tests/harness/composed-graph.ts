/** A graph of subgraphs that a test or bench makes up, composed as ours is. */
import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, parse } from "graphql";

export interface MadeUp {
  typeDefs: string;
  resolvers: object;
}

export interface ComposedGraph {
  supergraphSdl: string;
  schemas: ReadonlyMap<string, GraphQLSchema>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: [
  "@key", "@external", "@requires", "@provides", "@shareable", "@interfaceObject", "@inaccessible", "@override"
])`;

type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>;

/** By the name of the subgraph. @throws when they do not compose */
export function composedGraph(subgraphs: Record<string, MadeUp>): ComposedGraph {
  const parsed = Object.entries(subgraphs).map(([name, { typeDefs, resolvers }]) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(LINK + typeDefs),
    resolvers,
  }));
  const { supergraphSdl, errors } = composeServices(parsed);
  if (!supergraphSdl) throw new Error(errors?.map(String).join("\n"));
  const schemas = new Map(
    parsed.map(({ name, typeDefs, resolvers }) => {
      const modules = [{ typeDefs, resolvers }] as unknown as Modules;
      return [name, buildSubgraphSchema(modules)];
    }),
  );
  return { supergraphSdl, schemas };
}
