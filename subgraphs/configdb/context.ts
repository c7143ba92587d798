/** What one operation carries through the configdb subgraph. */
import type { Sql } from "../../platform/database.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface ConfigdbContext {
  sql: Sql;
  loaders: Loaders;
}

export function createContext(sql: Sql): ConfigdbContext {
  return { sql, loaders: createLoaders(sql) };
}
