/** Rows of data sites, their storage and the routes between them. */
import {
  ARCHIVE_SITE,
  type ArchiveStore,
  archiveLocation,
} from "../../subgraphs/opsdb/subgraph.ts";
import type { Row, Rows } from "./rows.ts";

const TEBIBYTE = 1024 ** 4;
const DAY = 86_400;

const NO_STORAGE = {
  host: null,
  basePath: null,
  bucket: null,
  endpoint: null,
  region: null,
  prefix: null,
  library: null,
  pool: null,
};

export interface Place {
  locationId: string;
  siteId: string;
}

/** The storage that content passes through, and the routes that bundles take. */
export interface Places {
  /** The archive's own store. */
  archive: Place;
  summit: { source: Place; buffer: Place };
  campus: { buffer: Place; bucket: Place; tape: Place; processing: Place };
  mirror: { bucket: Place };
  routes: { relay: string; custom: string; toMirror: string };
}

export function addPlaces(rows: Rows, store: ArchiveStore): Places {
  const site = (shortName: string, name: string, location: string) =>
    rows.addNew("data_site", { shortName, name, location });
  const add = (siteId: string, facts: Row): Place => ({
    siteId,
    locationId: rows.addNew("data_location", {
      dataSiteId: siteId,
      priority: 1,
      active: true,
      capacityBytes: null,
      minRetentionS: 0,
      ...NO_STORAGE,
      ...facts,
    }),
  });
  const disk = (name: string, locationType: string, basePath: string, more: Row = {}): Row => {
    return { name, locationType, storageType: "disk", basePath, ...more };
  };
  const bucket = (name: string, endpoint: string, region: string): Row => ({
    name,
    locationType: "long_term_archive",
    storageType: "s3",
    endpoint,
    region,
    bucket: "htn-archive",
    prefix: "raw/",
    capacityBytes: 800 * TEBIBYTE,
  });

  const summit = site("summit", "Halcyon summit computing", "Siding Spring, Australia");
  const campus = site("campus", "Halcyon campus data centre", "Coonabarabran, Australia");
  const mirror = site("mirror", "Halcyon mirror archive", "Frankfurt, Germany");
  const own = rows.addNew("data_site", ARCHIVE_SITE);

  const places = {
    archive: add(own, { ...archiveLocation(store) }),
    summit: {
      source: add(
        summit,
        disk("source", "source", "/data/raw", {
          host: "summit-01",
          capacityBytes: 40 * TEBIBYTE,
          minRetentionS: 7 * DAY,
        }),
      ),
      buffer: add(
        summit,
        disk("buffer", "buffer", "/data/buffer", {
          host: "summit-02",
          capacityBytes: 80 * TEBIBYTE,
        }),
      ),
    },
    campus: {
      buffer: add(
        campus,
        disk("buffer", "buffer", "/buffer", {
          host: "campus-01",
          capacityBytes: 200 * TEBIBYTE,
        }),
      ),
      bucket: add(campus, bucket("archive", "https://s3.campus.halcyon.example", "campus")),
      tape: add(campus, {
        name: "tape",
        locationType: "long_term_archive",
        storageType: "tape",
        priority: 2,
        library: "campus-lib1",
        pool: "htn-raw",
      }),
      processing: add(
        campus,
        disk("processing", "processing", "/scratch", {
          host: "campus-07",
          capacityBytes: 100 * TEBIBYTE,
        }),
      ),
    },
    mirror: { bucket: add(mirror, bucket("archive", "https://s3.mirror.halcyon.example", "eu")) },
  };

  const route = (from: string, to: string, facts: Row) =>
    rows.addNew("data_transfer_route", {
      originSiteId: from,
      destinationSiteId: to,
      viaSiteId: null,
      originLocationId: null,
      destinationLocationId: null,
      priority: 1,
      active: true,
      ...facts,
    });
  const routes = {
    custom: route(summit, campus, {
      method: "bbcp",
      routeType: "custom",
      originLocationId: places.summit.buffer.locationId,
      destinationLocationId: places.campus.buffer.locationId,
    }),
    relay: route(summit, campus, {
      method: "s3",
      routeType: "relay",
      viaSiteId: mirror,
      priority: 2,
    }),
    toMirror: route(campus, mirror, { method: "s3", routeType: "direct" }),
  };
  // Not in use: the link over the radio mast, kept for when both others are down.
  route(summit, campus, { method: "bbcp", routeType: "direct", priority: 9, active: false });
  return { ...places, routes };
}
