/** Rows of packages of one fate: what the workers would have left behind. */
import type { PhysicalCopyStatus, WorkStatus } from "../../subgraphs/opsdb/subgraph.ts";
import { users } from "../programme/proposals.ts";
import type { Fate } from "./fates.ts";
import type { Place, Places } from "./places.ts";
import { inventedChecksum, later, type Row, type Rows } from "./rows.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Workers give up after so many further attempts. */
const RETRY_LIMIT = 5;

/** A file; its row is there, the copy at the summit is not. */
export interface PackedFile {
  id: string;
  /** Path at the summit. */
  path: string;
  size: number;
  sha256: string;
}

/** A package to be written, with all its files. */
export interface Packed {
  id: string;
  /** Path of its tar, at any place. */
  path: string;
  sha256: string;
  files: PackedFile[];
  /** Sum over the files, bytes. */
  size: number;
  executedObsUnitId: string;
  /** When its execution ended. */
  end: Date;
}

interface Content {
  column: "rawDataFileId" | "rawDataPackageId" | "dataTransferPackageId";
  id: string;
  path: string;
  size: number;
  sha256: string;
}

interface Origin {
  kind: "ingest" | "packaging" | "data_transfer" | "long_term_archive_transfer" | "staging";
  id: string;
  /** Copy from which it was made. */
  from: string | null;
}

/**
 * Writes everything after the rows of the packages and files themselves. The packages travel in one
 * bundle, when they travel.
 */
export function writeHistory(rows: Rows, places: Places, fate: Fate, group: Packed[]): void {
  const { summit, campus, mirror, routes } = places;
  const end = new Date(Math.max(...group.map((packed) => packed.end.getTime())));
  const at = (hours: number) => later(end, hours * HOUR);
  const isArchived = fate.state === "archived";

  for (const packed of group) writeAtSummit(rows, places, fate, packed, at);
  if (!fate.bundle) return;

  const bundle = addBundle(rows, summit.buffer, fate, group, at(1));
  if (fate.bundle !== "completed") return;
  const tidied = isArchived ? { status: "deleted" as const, deletedAt: at(8 * 24) } : {};
  const bundleAtSummit = addCopy(rows, summit.buffer, bundle, at(1), {
    origin: { kind: "packaging", id: bundle.id, from: null },
    ...tidied,
  });

  const route = group.length % 2 === 0 ? routes.relay : routes.custom;
  const move = addTransfer(rows, bundle, route, summit.buffer, campus.buffer, at(2), {
    status: fate.move ?? "pending",
    unpackStatus: fate.unpack ?? "pending",
  });
  if (fate.move !== "completed") return;
  const forMirror = fate.mirror?.by === "bundle";
  const bundleAtCampus = addCopy(rows, campus.buffer, bundle, at(4), {
    origin: { kind: "data_transfer", id: move, from: bundleAtSummit },
    ...(forMirror ? {} : tidied),
  });
  if (forMirror) {
    const { status } = fate.mirror ?? { status: "pending" };
    addTransfer(rows, bundle, routes.toMirror, campus.buffer, mirror.bucket, at(30), {
      status,
      unpackStatus: "pending",
    });
  }
  if (fate.unpack !== "completed") return;

  const safest = group.map((packed) => {
    const content = contentOf(packed);
    const unpacked = addCopy(rows, campus.buffer, content, at(5), {
      origin: { kind: "data_transfer", id: move, from: bundleAtCampus },
      ...leaving(fate.campus ?? "present", at(9 * 24)),
    });
    return writeArchives(rows, places, fate, content, unpacked, at) ?? unpacked;
  });
  if (fate.staging) stage(rows, places, fate.staging, group, safest, at(40 * 24));
}

/** Ways of an unpacked package into the archives; returns its copy in that of the campus. */
function writeArchives(
  rows: Rows,
  { campus, mirror }: Places,
  { archive, tape, mirror: toMirror }: Fate,
  content: Content,
  unpacked: string,
  at: (hours: number) => Date,
): string | null {
  if (!archive) return null;
  const fromBuffer = { content, from: campus.buffer, source: unpacked, found: "ok" } as const;
  const kept = addArchiveTransfer(
    rows,
    { ...fromBuffer, to: campus.bucket, status: archive },
    at(6),
  );
  if (tape) addArchiveTransfer(rows, { ...fromBuffer, to: campus.tape, status: tape }, at(7));
  if (kept && toMirror?.by === "archive") {
    const { status, found = "ok" } = toMirror;
    const way = { content, status, found, from: campus.bucket, to: mirror.bucket, source: kept };
    addArchiveTransfer(rows, way, at(30));
  }
  return kept;
}

/** Copies of the files where they were recorded, and of the tar in the buffer beside. */
function writeAtSummit(
  rows: Rows,
  { summit }: Places,
  fate: Fate,
  packed: Packed,
  at: (hours: number) => Date,
): void {
  const away: PhysicalCopyStatus[] = [
    "deletion_possible",
    "deletion_scheduled",
    "deletion_in_progress",
    "deletion_failed",
  ];
  for (const [index, file] of packed.files.entries()) {
    const status = fate.files === "leaving" ? away[index % away.length] : fate.files;
    addCopy(rows, summit.source, { column: "rawDataFileId", ...file }, packed.end, {
      origin: { kind: "ingest", id: packed.executedObsUnitId, from: null },
      ...leaving(status ?? "present", at(9 * 24)),
    });
  }
  if (fate.build !== "completed") return;
  addCopy(rows, summit.buffer, contentOf(packed), later(packed.end, 600), {
    origin: { kind: "packaging", id: packed.id, from: null },
    ...leaving(fate.summit ?? "present", at(8 * 24)),
  });
}

function addBundle(rows: Rows, origin: Place, fate: Fate, group: Packed[], at: Date): Content {
  const isBuilt = fate.bundle === "completed";
  const size = group.reduce((sum, packed) => sum + packed.size, 0);
  const path = `bundles/${group[0]?.path ?? ""}`;
  const sha256 = inventedChecksum(path);
  const id = rows.addNew("data_transfer_package", {
    originLocationId: origin.locationId,
    originSiteId: origin.siteId,
    status: fate.bundle ?? "pending",
    size: isBuilt ? size : null,
    checksum: isBuilt ? sha256 : null,
    checksumAlg: isBuilt ? "sha256" : null,
    ...made(at),
  });
  // Membership ends when the packages are safe, unless the bundle still has to reach the mirror.
  const active = fate.state !== "archived" || fate.mirror?.by === "bundle";
  for (const packed of group) {
    rows.add("data_transfer_package_member", {
      dataTransferPackageId: id,
      rawDataPackageId: packed.id,
      originSiteId: origin.siteId,
      active,
    });
  }
  return { column: "dataTransferPackageId", id, path, size, sha256 };
}

function addTransfer(
  rows: Rows,
  bundle: Content,
  dataTransferRouteId: string,
  origin: Place,
  destination: Place,
  at: Date,
  { status, unpackStatus }: { status: WorkStatus; unpackStatus: WorkStatus },
): string {
  const isBegun = ["in_progress", "completed", "failed"].includes(status);
  const isOver = ["completed", "failed"].includes(status);
  const hasFailed = status === "failed" || unpackStatus === "failed";
  const sent = { completed: 1, in_progress: 0.4, failed: 0.7, pending: 0, scheduled: 0 }[status];
  const id = rows.addNew("data_transfer", {
    dataTransferPackageId: bundle.id,
    dataTransferRouteId,
    originLocationId: origin.locationId,
    destinationLocationId: destination.locationId,
    status,
    unpackStatus,
    retryCount: hasFailed ? RETRY_LIMIT : 0,
    bytesDone: Math.floor(bundle.size * sent),
    startedAt: isBegun ? at : null,
    finishedAt: isOver ? later(at, 2 * HOUR) : null,
    nextAttemptAt: at,
    ...made(at),
  });
  const attempts = hasFailed ? RETRY_LIMIT + 1 : isOver ? 1 : 0;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    rows.addNew("data_transfer_log", {
      dataTransferId: id,
      attempt,
      at: later(at, attempt * 900),
      level: hasFailed ? "error" : "info",
      exitCode: hasFailed ? 255 : 0,
      logPath: `logs/transfers/${id}/${attempt}.log`,
    });
  }
  return id;
}

/** A way into an archive; returns the copy there when it is completed. */
function addArchiveTransfer(
  rows: Rows,
  way: {
    content: Content;
    status: WorkStatus;
    from: Place;
    to: Place;
    source: string;
    found: "ok" | "mismatch" | "missing";
  },
  at: Date,
): string | null {
  const id = rows.addNew("long_term_archive_transfer", {
    rawDataPackageId: way.content.id,
    status: way.status,
    originLocationId: way.from.locationId,
    destinationLocationId: way.to.locationId,
    retryCount: way.status === "failed" ? RETRY_LIMIT : 0,
    nextAttemptAt: at,
    ...made(at),
  });
  if (way.status !== "completed") return null;
  return addCopy(rows, way.to, way.content, later(at, HOUR), {
    origin: { kind: "long_term_archive_transfer", id, from: way.source },
    found: way.found,
  });
}

/** A job that asks for the packages, and what it brought to the processing area. */
function stage(
  rows: Rows,
  { campus }: Places,
  { status, active }: { status: WorkStatus; active: boolean },
  group: Packed[],
  sources: string[],
  at: Date,
): void {
  const job = rows.addNew("staging_job", {
    requestedById: String(users[(group[0]?.size ?? 0) % 3]?.id),
    status,
    active,
    destinationLocationId: campus.processing.locationId,
    expiresAt: later(at, 60 * DAY),
    retryCount: status === "failed" ? RETRY_LIMIT : 0,
    ...made(at),
  });
  for (const [index, packed] of group.entries()) {
    rows.add("staging_job_member", { stagingJobId: job, rawDataPackageId: packed.id, status });
    if (status !== "completed") continue;
    const over = later(at, 61 * DAY);
    const tar = addCopy(rows, campus.processing, contentOf(packed), later(at, HOUR), {
      origin: { kind: "staging", id: job, from: sources[index] ?? null },
      ...leaving(active ? "staged" : "deleted", over),
    });
    for (const file of packed.files) {
      const content: Content = { column: "rawDataFileId", ...file };
      addCopy(rows, campus.processing, content, later(at, 2 * HOUR), {
        origin: { kind: "staging", id: job, from: tar },
        ...leaving(active ? "present" : "deleted", over),
      });
    }
  }
}

export function addCopy(
  rows: Rows,
  place: Place,
  content: Content,
  at: Date,
  facts: {
    origin: Origin;
    status?: PhysicalCopyStatus;
    deletedAt?: Date | null;
    found?: "ok" | "mismatch" | "missing";
  },
): string {
  const { origin, status = "present", deletedAt = null, found = "ok" } = facts;
  const observed = {
    ok: content.sha256,
    mismatch: inventedChecksum(content.sha256),
    missing: null,
  };
  return rows.addNew("physical_copy", {
    rawDataFileId: null,
    rawDataPackageId: null,
    dataTransferPackageId: null,
    [content.column]: content.id,
    dataLocationId: place.locationId,
    pathOrKey: content.path,
    status,
    size: content.size,
    observedChecksum: observed[found],
    checksumAlg: found === "missing" ? null : "sha256",
    verifiedAt: at,
    verifyResult: found,
    deletedAt,
    sourceCopyId: origin.from,
    originKind: origin.kind,
    originId: origin.id,
    ...made(at),
  });
}

function contentOf({ id, path, size, sha256 }: Packed): Content {
  return { column: "rawDataPackageId", id, path, size, sha256 };
}

function leaving(status: PhysicalCopyStatus, when: Date) {
  return { status, deletedAt: status === "deleted" ? when : null };
}

function made(at: Date): Row {
  return { createdAt: at, updatedAt: at };
}
