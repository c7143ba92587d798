/** What one operation carries through the ops-db subgraph. */
import type { Sql } from "../../platform/database.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface OpsdbContext {
  sql: Sql;
  loaders: Loaders;
}

export function createContext(sql: Sql): OpsdbContext {
  return { sql, loaders: createLoaders(sql) };
}
