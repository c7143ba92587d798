/** The archive subgraph: what a host needs of it. */
import { type Subgraph, subgraphSchema } from "../../platform/subgraph.ts";
import { configdbPort } from "./configdb-port.ts";
import { createContext } from "./context.ts";
import { removeDeleted } from "./deletion/remove-deleted.ts";
import { downloadRoutes } from "./download/download-routes.ts";
import { loadFileTypes } from "./ingest/file-types/load-file-types.ts";
import { openStore } from "./object-store/open-store.ts";
import { openHeaderSettings } from "./open-header-settings.ts";
import { proposalsPort } from "./proposals-port.ts";
import { openQueue, queueWork } from "./queue/open-queue.ts";
import { rememberedAggregates } from "./remembered-aggregates.ts";
import { enumValues, resolvers } from "./resolvers.ts";
import { defaultHeaderSettings } from "./rules/header-keys.ts";

export type { ObjectStore } from "./object-store/object-store.ts";
/** For the seeds, which make frames by the same rules and put them in the same store. */
export { openStore } from "./object-store/open-store.ts";
/** For measuring a store without us. */
export { createS3Signer } from "./object-store/s3-signer.ts";
export { parseFileName } from "./rules/file-name.ts";
export { frameRecord } from "./rules/frame-record.ts";
export { publicDate } from "./rules/public-date.ts";
/** For measuring searches. */
export { frames } from "./store/frames.ts";
/** For the command that tidies the store. */
export { sweep } from "./sweep/sweep.ts";
export { sweepTable } from "./sweep/sweep-table.ts";
export { defaultHeaderSettings };

export const archive: Subgraph = {
  name: "archive",
  ...subgraphSchema(new URL("./schema.graphql", import.meta.url), { ...resolvers, ...enumValues }),
  migrations: new URL("./migrations/", import.meta.url),
  async open({ sql, settings, publicUrl, nudge, graph }) {
    const headerSettings = await openHeaderSettings(settings.headerSettings);
    const fileTypes = await loadFileTypes(settings.fileTypes);
    const { store, routes: storeRoutes } = await openStore(settings, publicUrl);
    const aggregates = rememberedAggregates(sql);
    const queue = openQueue(settings);
    const services = {
      sql,
      settings,
      store,
      nudge,
      headerSettings,
      fileTypes,
      proposals: proposalsPort(graph),
      configdb: configdbPort(graph),
      aggregates,
      ingestQueue: queue?.ingestQueue ?? null,
      publicUrl,
    };
    const routes = downloadRoutes(services);
    if (storeRoutes) routes.route("/", storeRoutes);
    const queued = queue && queueWork(queue, services);
    return {
      createContext: (viewer, signal) => createContext(services, viewer, signal),
      check: () => store.check(),
      routes,
      ...queued,
      consumers: [removeDeleted(store), ...(queued?.consumers ?? [])],
    };
  },
};
