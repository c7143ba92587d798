/** What one operation carries through the archive subgraph. */
import { type Sight, sightOf, type Viewer } from "../../schema/viewer.ts";
import type { ArchiveServices } from "./ingest/ingest-frame.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface ArchiveContext extends ArchiveServices {
  viewer: Viewer;
  sight: Sight;
  loaders: Loaders;
}

export function createContext(services: ArchiveServices, viewer: Viewer): ArchiveContext {
  const sight = sightOf(viewer);
  return { ...services, viewer, sight, loaders: createLoaders(services.sql, sight, new Date()) };
}
