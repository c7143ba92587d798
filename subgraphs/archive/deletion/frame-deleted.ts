/** The event that tells of versions that are gone; their bytes are removed by whoever hears it. */
import type { DomainEvent } from "../../../platform/event-bus.ts";
import type { Thumbnail, Version } from "../models.ts";
import type { ObjectName, StoreLocation } from "../object-store/object-store.ts";

export interface FrameDeleted {
  frameId: number;
  basename: string;
  /** Whether nothing is left of the frame. */
  whole: boolean;
  versions: Version[];
  thumbnails: Thumbnail[];
}

/** `frame.deleted` */
export function frameDeleted(
  { frameId, basename, whole, versions, thumbnails }: FrameDeleted,
  store: StoreLocation,
  deletedAt: Date,
): Omit<DomainEvent, "occurredAt"> {
  return {
    topic: "frame.deleted",
    key: basename,
    payload: {
      frameId,
      basename,
      whole,
      frameVersionIds: versions.map(({ id }) => id),
      objects: [...versions, ...thumbnails].map(objectOf),
      store,
      deletedAt: deletedAt.toISOString(),
    },
  };
}

function objectOf({ key, objectVersionId }: Version | Thumbnail): ObjectName {
  return { key, versionId: objectVersionId };
}
