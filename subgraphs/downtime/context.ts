/** What one operation carries through the downtime subgraph. */
import type { Sql } from "../../platform/database.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface DowntimeContext {
  sql: Sql;
  loaders: Loaders;
  /** The instant of the operation: what "now" means in it. */
  now: Date;
}

export function createContext(sql: Sql): DowntimeContext {
  return { sql, loaders: createLoaders(sql), now: new Date() };
}
