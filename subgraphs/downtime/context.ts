/** What one operation carries through the downtime subgraph. */
import type { Sql } from "../../platform/database.ts";
import type { Viewer } from "../../schema/viewer.ts";
import type { ConfigdbPort } from "./configdb-port.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface DowntimeServices {
  sql: Sql;
  configdb: ConfigdbPort;
  /** Tells the event bus that something changed. */
  nudge: () => void;
}

export interface DowntimeContext extends DowntimeServices {
  viewer: Viewer;
  loaders: Loaders;
  /** The instant of the operation: what "now" means in it. */
  now: Date;
}

export function createContext(services: DowntimeServices, viewer: Viewer): DowntimeContext {
  return { ...services, viewer, loaders: createLoaders(services.sql), now: new Date() };
}
