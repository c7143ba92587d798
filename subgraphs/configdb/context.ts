/** What one operation carries through the configdb subgraph. */
import type { Sql } from "../../platform/database.ts";
import type { Viewer } from "../../schema/viewer.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { At } from "./store/rows.ts";

export interface ConfigdbContext {
  sql: Sql;
  viewer: Viewer;
  /** Tells that events wait to be carried. */
  nudge: () => void;
  /** Loaders of what was at the instant; null: now. */
  loadersAt(at: At): Loaders;
  /** Makes loaders forget what they loaded, because it changed. */
  forget(): void;
}

export function createContext(
  sql: Sql,
  viewer: Viewer,
  nudge: () => void = () => {},
): ConfigdbContext {
  const made = new Map<number | undefined, Loaders>();
  return {
    sql,
    viewer,
    nudge,
    loadersAt(at) {
      const key = at?.getTime();
      const loaders = made.get(key) ?? createLoaders(sql, at);
      made.set(key, loaders);
      return loaders;
    },
    forget: () => made.clear(),
  };
}
