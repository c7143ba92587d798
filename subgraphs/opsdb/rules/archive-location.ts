/** Which data location the object store of the archive is. Pure. */
import type { ArchiveStore } from "./frame-archived.ts";

export const ARCHIVE_SITE = {
  shortName: "archive",
  name: "Frame archive",
  location: "",
};

/** Columns of `opsdb.data_location` that an archive store fills. */
export interface ArchiveLocation {
  name: string;
  locationType: "buffer";
  storageType: "disk" | "s3";
  host: string | null;
  basePath: string | null;
  endpoint: string | null;
  bucket: string | null;
  region: string | null;
  prefix: string | null;
}

/**
 * A buffer, not a long-term archive: a copy that an instrument's upload made has not been through
 * the pipeline that verifies archive copies.
 */
export function archiveLocation(store: ArchiveStore): ArchiveLocation {
  const nothing = {
    host: null,
    basePath: null,
    endpoint: null,
    bucket: null,
    region: null,
    prefix: null,
  };
  if (store.kind === "disk") {
    const { host, basePath } = store;
    const name = `${host}:${basePath}`;
    return { ...nothing, name, locationType: "buffer", storageType: "disk", host, basePath };
  }
  const { endpoint, bucket, region } = store;
  const name = `${endpoint}/${bucket}`;
  return {
    ...nothing,
    name,
    locationType: "buffer",
    storageType: "s3",
    // Keys in events are whole keys of the bucket.
    endpoint,
    bucket,
    region,
    prefix: "",
  };
}
