/** The proposals subgraph: what a host needs of it. */
import { join } from "node:path";
import { openMailer } from "../../platform/mail.ts";
import { openSigningKeys } from "../../platform/signing-keys.ts";
import { type Subgraph, subgraphSchema } from "../../platform/subgraph.ts";
import { makeAdminToken } from "./accounts/admin-token.ts";
import { createIdentities } from "./accounts/identities.ts";
import { mailRequestedConsumer } from "./consumers/mail-requested.ts";
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
    // Mails lead to the whole graph, also from a subgraph that runs alone.
    const graphUrl = () => `${settings.gatewayUrl ?? services.publicUrl()}/graphql`;
    const all = { ...services, sessionKeys };
    return {
      createContext: (viewer) => createContext(all, viewer),
      identities: createIdentities(all),
      begin: () => makeAdminToken(services),
      consumers: [mailRequestedConsumer(openMailer(settings), graphUrl)],
    };
  },
};
