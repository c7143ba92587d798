/** The ops-db subgraph: what a host needs of it. */
import { type Subgraph, subgraphSchema } from "../../schema/subgraph.ts";
import { frameArchivedConsumer } from "./consumers/frame-archived.ts";
import { createContext } from "./context.ts";
import { resolvers } from "./resolvers/all.ts";

export const opsdb: Subgraph = {
  name: "opsdb",
  ...subgraphSchema(new URL("./schema.graphql", import.meta.url), resolvers),
  migrations: new URL("./migrations/", import.meta.url),
  open: async ({ sql }) => ({
    createContext: () => createContext(sql),
    consumers: [frameArchivedConsumer],
  }),
};

export { ARCHIVE_SITE, archiveLocation } from "./rules/archive-location.ts";
export type { ArchiveStore } from "./rules/frame-archived.ts";
