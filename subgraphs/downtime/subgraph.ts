/** The downtime subgraph: what a host needs of it. */
import { type Subgraph, subgraphSchema } from "../../platform/subgraph.ts";
import { calendarRoutes } from "./calendar/calendar-routes.ts";
import { configdbPort } from "./configdb-port.ts";
import { createContext } from "./context.ts";
import { resolvers } from "./resolvers.ts";

export const downtime: Subgraph = {
  name: "downtime",
  ...subgraphSchema(new URL("./schema.graphql", import.meta.url), resolvers),
  migrations: new URL("./migrations/", import.meta.url),
  async open({ sql, nudge, graph }) {
    const services = { sql, nudge, configdb: configdbPort(graph) };
    return {
      createContext: (viewer) => createContext(services, viewer),
      routes: calendarRoutes(services),
    };
  },
};
