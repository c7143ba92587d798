/** The archive subgraph: what a host needs of it. */
import { type Subgraph, subgraphSchema } from "../../schema/subgraph.ts";
import { createContext } from "./context.ts";
import { openStore } from "./object-store/open-store.ts";
import { enumValues, resolvers } from "./resolvers.ts";
import { defaultHeaderSettings } from "./rules/header-keys.ts";

export const archive: Subgraph = {
  name: "archive",
  ...subgraphSchema(new URL("./schema.graphql", import.meta.url), { ...resolvers, ...enumValues }),
  migrations: new URL("./migrations/", import.meta.url),
  async open({ sql, settings, publicUrl, nudge }) {
    const { store, routes } = await openStore(settings, publicUrl);
    const services = { sql, settings, store, nudge, headerSettings: defaultHeaderSettings };
    return {
      createContext: () => createContext(services),
      check: () => store.check(),
      ...(routes && { routes }),
    };
  },
};
