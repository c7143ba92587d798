/** The proposals subgraph: what a host needs of it. */
import { type Subgraph, subgraphSchema } from "../../platform/subgraph.ts";
import { createContext } from "./context.ts";
import { resolvers } from "./resolvers/all.ts";

export const proposals: Subgraph = {
  name: "proposals",
  ...subgraphSchema(new URL("./schema.graphql", import.meta.url), resolvers),
  migrations: new URL("./migrations/", import.meta.url),
  open: async ({ sql }) => ({ createContext: (viewer) => createContext(sql, viewer) }),
};
