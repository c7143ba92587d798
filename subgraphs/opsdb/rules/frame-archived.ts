/** What the events `frame.archived` and `frame.deleted` say. Pure. */
import { uuidKey } from "../../../schema/key.ts";

/** Where the archive keeps its bytes. */
export type ArchiveStore =
  | { kind: "disk"; host: string; basePath: string }
  | { kind: "s3"; endpoint: string; region: string; bucket: string };

/** The parts of the event that lineage needs. */
export interface FrameArchived {
  frameId: number;
  /** UUID in lower case. */
  frameVersionId: string;
  /** Key of the version in `store`. */
  key: string;
  objectVersionId: string | null;
  /** Bytes. */
  size: number;
  sha256: string;
  /** Null when the header does not say. */
  observationDate: Date | null;
  /** Instrument code. */
  instrumentCode: string;
  observationId: number | null;
  /** Null when the header names none. */
  proposalId: string | null;
  /** Null for never, and when the event does not tell. */
  publicDate: Date | null;
  store: ArchiveStore;
  archivedAt: Date;
}

/** The parts of `frame.deleted` that lineage needs. */
export interface FrameDeleted {
  /** UUIDs in lower case. */
  frameVersionIds: string[];
  store: ArchiveStore;
  deletedAt: Date;
}

type Json = Record<string, unknown>;

/**
 * Reads the payload of `frame.deleted`.
 * @throws Error naming the part that is missing or malformed.
 */
export function frameDeleted(payload: Json): FrameDeleted {
  const { frameVersionIds: ids } = payload;
  if (!Array.isArray(ids)) return malformed("frameVersionIds");
  return {
    frameVersionIds: ids.map((id) => uuidKey(String(id)) ?? malformed("frameVersionIds")),
    store: archiveStore(payload.store),
    deletedAt: instant(payload, "deletedAt"),
  };
}

/**
 * Reads the payload of an event.
 * @throws Error naming the part that is missing or malformed.
 */
export function frameArchived(payload: Json): FrameArchived {
  const { observationDate, objectVersionId, observationId, proposalId, publicDate } = payload;
  return {
    frameId: number(payload, "frameId"),
    frameVersionId: uuidKey(text(payload, "frameVersionId")) ?? malformed("frameVersionId"),
    key: text(payload, "key"),
    objectVersionId: objectVersionId == null ? null : text(payload, "objectVersionId"),
    size: number(payload, "size"),
    sha256: text(payload, "sha256"),
    observationDate: observationDate == null ? null : instant(payload, "observationDate"),
    instrumentCode: text(payload, "instrumentCode"),
    observationId: observationId == null ? null : number(payload, "observationId"),
    proposalId: proposalId == null ? null : text(payload, "proposalId") || null,
    publicDate: publicDate == null ? null : instant(payload, "publicDate"),
    store: archiveStore(payload.store),
    archivedAt: instant(payload, "archivedAt"),
  };
}

function archiveStore(store: unknown): ArchiveStore {
  if (typeof store !== "object" || store === null) return malformed("store");
  const json = store as Json;
  if (json.kind === "disk") {
    return { kind: "disk", host: text(json, "host"), basePath: text(json, "basePath") };
  }
  if (json.kind === "s3") {
    const [endpoint, region, bucket] = ["endpoint", "region", "bucket"].map((name) =>
      text(json, name),
    ) as [string, string, string];
    return { kind: "s3", endpoint, region, bucket };
  }
  return malformed("store.kind");
}

function text(json: Json, name: string): string {
  const value = json[name];
  return typeof value === "string" ? value : malformed(name);
}

function number(json: Json, name: string): number {
  const value = json[name];
  return Number.isSafeInteger(value) ? (value as number) : malformed(name);
}

function instant(json: Json, name: string): Date {
  const value = new Date(text(json, name));
  return Number.isNaN(value.getTime()) ? malformed(name) : value;
}

function malformed(name: string): never {
  throw new Error(`Cannot read event about a frame: \`${name}\` is missing or malformed`);
}
