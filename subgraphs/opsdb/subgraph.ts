/** The ops-db subgraph: what a host needs of it. */
import { type Subgraph, subgraphSchema } from "../../platform/subgraph.ts";
import { frameArchivedConsumer } from "./consumers/frame-archived.ts";
import { createContext } from "./context.ts";
import { resolvers } from "./resolvers/all.ts";

/** For the seeds, which make histories in the same words. */
export type { PackageState, PhysicalCopyStatus, WorkStatus } from "./models.ts";

export const opsdb: Subgraph = {
  name: "opsdb",
  ...subgraphSchema(new URL("./schema.graphql", import.meta.url), resolvers),
  migrations: new URL("./migrations/", import.meta.url),
  open: async ({ sql }) => ({
    createContext: (viewer) => createContext(sql, viewer),
    consumers: [frameArchivedConsumer],
  }),
};

export { ARCHIVE_SITE, archiveLocation } from "./rules/archive-location.ts";
export type { ArchiveStore } from "./rules/frame-archived.ts";
