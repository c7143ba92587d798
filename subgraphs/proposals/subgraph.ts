/** The proposals subgraph: what a host needs of it. */
import { join } from "node:path";
import { openSigningKeys } from "../../platform/signing-keys.ts";
import { type Subgraph, subgraphSchema } from "../../platform/subgraph.ts";
import { createContext } from "./context.ts";
import { resolvers } from "./resolvers/all.ts";

export const proposals: Subgraph = {
  name: "proposals",
  ...subgraphSchema(new URL("./schema.graphql", import.meta.url), resolvers),
  migrations: new URL("./migrations/", import.meta.url),
  async open(services) {
    const { settings } = services;
    const sessionKeys = await openSigningKeys({
      setting: "SESSION_KEYS",
      given: settings.sessionKeys,
      file: join(settings.dataDir, "session-keys.json"),
      tokenLifetimeSeconds: settings.sessionLifetimeSeconds,
    });
    return { createContext: (viewer) => createContext({ ...services, sessionKeys }, viewer) };
  },
};
