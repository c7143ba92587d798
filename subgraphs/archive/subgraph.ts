/** The archive subgraph: what a host needs of it. */
import { type Subgraph, subgraphSchema } from "../../platform/subgraph.ts";
import { createContext } from "./context.ts";
import { openStore } from "./object-store/open-store.ts";
import { rememberedAggregates } from "./remembered-aggregates.ts";
import { enumValues, resolvers } from "./resolvers.ts";
import { defaultHeaderSettings } from "./rules/header-keys.ts";

export type { ObjectStore } from "./object-store/object-store.ts";
/** For the seeds, which make frames by the same rules and put them in the same store. */
export { openStore } from "./object-store/open-store.ts";
export { parseFileName } from "./rules/file-name.ts";
export { frameRecord } from "./rules/frame-record.ts";
export { publicDate } from "./rules/public-date.ts";
export { defaultHeaderSettings };

export const archive: Subgraph = {
  name: "archive",
  ...subgraphSchema(new URL("./schema.graphql", import.meta.url), { ...resolvers, ...enumValues }),
  migrations: new URL("./migrations/", import.meta.url),
  async open({ sql, settings, publicUrl, nudge }) {
    const { store, routes } = await openStore(settings, publicUrl);
    const aggregates = rememberedAggregates(sql);
    const services = {
      sql,
      settings,
      store,
      nudge,
      headerSettings: defaultHeaderSettings,
      aggregates,
    };
    return {
      createContext: (viewer) => createContext(services, viewer),
      check: () => store.check(),
      ...(routes && { routes }),
    };
  },
};
