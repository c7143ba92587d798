/** What one operation carries through the archive subgraph. */
import { type Sight, sightOf, type Viewer } from "../../schema/viewer.ts";
import type { ArchiveServices } from "./ingest/ingest-frame.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { FrameFilter } from "./schema.generated.ts";
import type { Aggregates } from "./store/frame-aggregates.ts";

export interface HostedServices extends ArchiveServices {
  aggregates(sight: Sight, filter: FrameFilter): Promise<Aggregates>;
}

export interface ArchiveContext extends HostedServices {
  viewer: Viewer;
  sight: Sight;
  loaders: Loaders;
}

export function createContext(services: HostedServices, viewer: Viewer): ArchiveContext {
  const sight = sightOf(viewer);
  return { ...services, viewer, sight, loaders: createLoaders(services.sql, sight, new Date()) };
}
