/** What one operation carries through the ops-db subgraph. */
import type { Sql } from "../../platform/database.ts";
import { sightOf, type Viewer } from "../../schema/viewer.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { type VisibleLists, visibleLists } from "./store/visible-lists.ts";

export interface OpsdbContext {
  sql: Sql;
  viewer: Viewer;
  lists: VisibleLists;
  loaders: Loaders;
}

export function createContext(sql: Sql, viewer: Viewer): OpsdbContext {
  const lists = visibleLists(viewer);
  return { sql, viewer, lists, loaders: createLoaders(sql, lists, sightOf(viewer)) };
}
