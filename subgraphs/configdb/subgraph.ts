/** The configdb subgraph: what a host needs of it. */
import { type Subgraph, subgraphSchema } from "../../platform/subgraph.ts";
import { createContext } from "./context.ts";
import { resolvers } from "./resolvers.ts";

export const configdb: Subgraph = {
  name: "configdb",
  ...subgraphSchema(new URL("./schema.graphql", import.meta.url), resolvers),
  migrations: new URL("./migrations/", import.meta.url),
  open: async ({ sql, nudge }) => ({
    createContext: (viewer) => createContext(sql, viewer, nudge),
  }),
};
