/** What one operation carries through the configdb subgraph. */
import type { Sql } from "../../platform/database.ts";
import type { Viewer } from "../../schema/viewer.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface ConfigdbContext {
  sql: Sql;
  viewer: Viewer;
  loaders: Loaders;
}

export function createContext(sql: Sql, viewer: Viewer): ConfigdbContext {
  return { sql, viewer, loaders: createLoaders(sql) };
}
