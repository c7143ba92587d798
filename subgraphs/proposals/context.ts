/** What one operation carries through the proposals subgraph. */
import type { Sql } from "../../platform/database.ts";
import type { SigningKeys } from "../../platform/signing-keys.ts";
import type { Services } from "../../platform/subgraph.ts";
import type { Viewer } from "../../schema/viewer.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface ProposalsServices extends Services {
  /** Sign session tokens. */
  sessionKeys: SigningKeys;
}

export interface ProposalsContext {
  sql: Sql;
  viewer: Viewer;
  loaders: Loaders;
  services: ProposalsServices;
}

export function createContext(services: ProposalsServices, viewer: Viewer): ProposalsContext {
  return { sql: services.sql, viewer, loaders: createLoaders(services.sql, viewer), services };
}
