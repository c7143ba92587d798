/** What one operation carries through the archive subgraph. */
import type { Viewer } from "../../schema/viewer.ts";
import type { ArchiveServices } from "./ingest/ingest-frame.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface ArchiveContext extends ArchiveServices {
  viewer: Viewer;
  loaders: Loaders;
}

export function createContext(services: ArchiveServices, viewer: Viewer): ArchiveContext {
  return { ...services, viewer, loaders: createLoaders(services.sql) };
}
