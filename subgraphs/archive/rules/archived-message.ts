/** What the message brokers' listeners are told of an archived frame. Pure. */
import type { Frame, Version } from "../models.ts";

export interface ArchivedFrame {
  frame: Pick<Frame, "id" | "basename" | "filename" | "footprint">;
  headers: Record<string, unknown>;
  /** Newest first. */
  versions: readonly (Version & { url: string })[];
}

/**
 * All keywords of the header at the top, and beside them `area` (a GeoJSON polygon as a text, RA and
 * Dec in degrees, closed; null without one), `basename`, `filename`, `frameid` and `version_set`, in
 * which `key` is the version of the object where the store keeps versions, else its key.
 */
export function archivedMessage({ frame, headers, versions }: ArchivedFrame): object {
  return {
    ...headers,
    area: frame.footprint && JSON.stringify(polygon(frame.footprint)),
    basename: frame.basename,
    filename: frame.filename,
    frameid: frame.id,
    version_set: versions.map(({ id, key, objectVersionId, md5, extension, url, created }) => ({
      ...{ id, key: objectVersionId ?? key, md5, extension, url },
      created: created.toISOString(),
    })),
  };
}

/** `footprint` is ra, dec, ra, dec ... around the field. */
function polygon(footprint: readonly number[]): object {
  const corners = footprint.flatMap((ra, index) =>
    index % 2 === 0 ? [[ra, footprint[index + 1]]] : [],
  );
  return { type: "Polygon", coordinates: [[...corners, corners[0]]] };
}
