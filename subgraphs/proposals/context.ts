/** What one operation carries through the proposals subgraph. */
import type { Sql } from "../../platform/database.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface ProposalsContext {
  sql: Sql;
  loaders: Loaders;
}

export function createContext(sql: Sql): ProposalsContext {
  return { sql, loaders: createLoaders(sql) };
}
