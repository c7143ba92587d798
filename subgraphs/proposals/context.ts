/** What one operation carries through the proposals subgraph. */
import type { Sql } from "../../platform/database.ts";
import type { Viewer } from "../../schema/viewer.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface ProposalsContext {
  sql: Sql;
  viewer: Viewer;
  loaders: Loaders;
}

export function createContext(sql: Sql, viewer: Viewer): ProposalsContext {
  return { sql, viewer, loaders: createLoaders(sql) };
}
