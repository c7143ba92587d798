/** What one operation carries through the archive subgraph. */
import { type Sight, sightOf, type Viewer } from "../../schema/viewer.ts";
import type { ArchiveServices } from "./ingest/ingest-frame.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { IngestQueue } from "./queue/enqueue-frame.ts";
import type { PlainFrameFilter as FrameFilter } from "./rules/without-calibrations.ts";
import type { Aggregates } from "./store/frame-aggregates.ts";

export interface HostedServices extends ArchiveServices {
  /** Null without a message broker. */
  ingestQueue: IngestQueue | null;
  aggregates(sight: Sight, filter: FrameFilter): Promise<Aggregates>;
  /** Base URL under which callers reach this process. */
  publicUrl(): string;
}

export interface ArchiveContext extends HostedServices {
  viewer: Viewer;
  sight: Sight;
  loaders: Loaders;
}

export function createContext(
  services: HostedServices,
  viewer: Viewer,
  signal?: AbortSignal,
): ArchiveContext {
  const sight = sightOf(viewer);
  return {
    ...services,
    viewer,
    sight,
    signal,
    loaders: createLoaders(services.sql, sight, new Date()),
  };
}
