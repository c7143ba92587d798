/** What one operation carries through the ops-db subgraph. */
import type { Sql } from "../../platform/database.ts";
import type { Viewer } from "../../schema/viewer.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface OpsdbContext {
  sql: Sql;
  viewer: Viewer;
  loaders: Loaders;
}

export function createContext(sql: Sql, viewer: Viewer): OpsdbContext {
  return { sql, viewer, loaders: createLoaders(sql) };
}
