/** What one operation carries through the archive subgraph. */
import type { ArchiveServices } from "./ingest/ingest-frame.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface ArchiveContext extends ArchiveServices {
  loaders: Loaders;
}

export function createContext(services: ArchiveServices): ArchiveContext {
  return { ...services, loaders: createLoaders(services.sql) };
}
