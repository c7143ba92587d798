/** What one operation carries through the downtime subgraph. */
import type { Sql } from "../../platform/database.ts";
import type { Viewer } from "../../schema/viewer.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface DowntimeContext {
  sql: Sql;
  viewer: Viewer;
  loaders: Loaders;
  /** The instant of the operation: what "now" means in it. */
  now: Date;
}

export function createContext(sql: Sql, viewer: Viewer): DowntimeContext {
  return { sql, viewer, loaders: createLoaders(sql), now: new Date() };
}
