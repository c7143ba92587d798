/**
 * The ingestion of one frame: source, reader, store, transaction. Whatever fails, nothing is half
 * written: the object goes first and is removed again unless a row names it.
 */
import { ping, type Sql, type Transaction } from "../../../platform/database.ts";
import { recordEvent } from "../../../platform/event-bus.ts";
import { log } from "../../../platform/log.ts";
import type { Settings } from "../../../platform/settings.ts";
import { requireScope, type Sight, type Viewer } from "../../../schema/viewer.ts";
import type { IngestFramePayload, Version } from "../models.ts";
import type { ObjectStore, StoredObject, StoreLocation } from "../object-store/object-store.ts";
import { parseFileName } from "../rules/file-name.ts";
import { seesFrame, shownForBytes } from "../rules/frame-access.ts";
import { type FrameRecord, frameRecord } from "../rules/frame-record.ts";
import type { HeaderSettings } from "../rules/header-keys.ts";
import { objectKey } from "../rules/object-key.ts";
import type { IngestFrameInput, IngestOutcome } from "../schema.generated.ts";
import { framesById, versionsByFrame } from "../store/frames.ts";
import {
  archiveVersion,
  linkRelated,
  lockBasenames,
  type NewVersion,
  versionByBytes,
} from "../store/ingest.ts";
import { frameArchived } from "./frame-archived.ts";
import { FrameReader } from "./frame-reader.ts";
import { readMetadata } from "./metadata.ts";
import { openSource } from "./open-source.ts";

export interface ArchiveServices {
  sql: Sql;
  store: ObjectStore;
  settings: Settings;
  headerSettings: HeaderSettings;
  nudge: () => void;
}

/** Who ingests. */
interface Ingester {
  viewer: Viewer;
  sight: Sight;
}

/** PostgreSQL's code for a row that a unique index has already. */
const UNIQUE_VIOLATION = "23505";

interface Archived {
  outcome: IngestOutcome;
  version: Version;
}

/**
 * Ingests the file. The same bytes again change nothing, so a caller may always repeat a call.
 * @throws CodedError; see `docs/errors.md` for what each code asks of the caller
 */
export async function ingestFrame(
  input: IngestFrameInput,
  services: ArchiveServices & Ingester,
): Promise<IngestFramePayload> {
  // First of all: nobody else learns whether something is at a URL, or has a byte taken.
  requireScope(services.viewer, "frames:ingest", "ingest a frame");
  // Before any byte is taken: a database that is away should not cost an upload.
  await ping(services.sql);
  const metadata = readMetadata(input.metadata);
  const source = await openSource(input, services.settings);
  const name = parseFileName(input.filename ?? source.filename);
  const reader = new FrameReader(source.bytes, name, metadata, services.headerSettings);
  try {
    const header = await reader.lookAhead();
    const early = header && frameRecord(header, name, services.headerSettings);
    const id = crypto.randomUUID();
    const stored = await services.store.put(keyFor(early, name.filename, id), reader.bytes(), {
      contentType: "image/fits",
      filename: name.filename,
    });
    const version: NewVersion = {
      id,
      filename: name.filename,
      extension: name.extension,
      key: stored.key,
      objectVersionId: stored.versionId,
      ...reader.digests(),
    };
    const archived = await archiveOrRemove(
      services,
      stored,
      version,
      // A header beyond the look-ahead is known only now.
      () => early ?? frameRecord(reader.header(), name, services.headerSettings),
    );
    const [frame] = await framesById(services.sql, [archived.version.frameId]);
    if (!frame) throw new Error(`version ${archived.version.id} has no frame`);
    const isSeen = seesFrame(services.sight, frame, new Date());
    return { ...archived, frame: isSeen ? frame : shownForBytes(frame, archived.version) };
  } finally {
    await reader.close();
  }
}

function keyFor(record: FrameRecord | null, filename: string, uploadId: string): string {
  if (!record)
    return `unsorted/${uploadId}/${filename.replace(/[^A-Za-z0-9._-]/g, "_").slice(-200)}`;
  return objectKey({ ...record, header: record.headers, filename, uploadId });
}

/** Everything an ingestion writes: version, frame, headers, links, event. */
async function archive(
  transaction: Transaction,
  record: FrameRecord,
  version: NewVersion,
  location: StoreLocation,
): Promise<Archived> {
  await lockBasenames(transaction, [record.basename, ...record.relatedBasenames]);
  const same = await versionByBytes(transaction, version.sha256);
  if (same) return { outcome: "ALREADY_ARCHIVED", version: same };
  const { version: added, created } = await archiveVersion(transaction, record, version);
  await linkRelated(transaction, added.frameId, record.relatedBasenames);
  await recordEvent(transaction, "archive", frameArchived(record, added, location));
  return { outcome: created ? "CREATED" : "NEW_VERSION", version: added };
}

/**
 * Archives the version in one transaction, and removes its object unless a row names it then.
 * When only the answer to the commit is missing and the database cannot say what came of it, the
 * object stays: an orphan costs space, the other way costs data.
 */
async function archiveOrRemove(
  { sql, store, nudge }: ArchiveServices,
  stored: StoredObject,
  version: NewVersion,
  recordOf: () => FrameRecord,
): Promise<Archived> {
  let committing = false;
  try {
    const record = recordOf();
    const archived = await sql.begin(async (transaction) => {
      const done = await archive(transaction, record, version, store.location);
      committing = true;
      return done;
    });
    if (archived.version.id !== version.id) await remove(store, stored);
    nudge();
    return archived;
  } catch (error) {
    const undecided = committing || (error as { code?: unknown }).code === UNIQUE_VIOLATION;
    const same = undecided
      ? await versionByBytes(sql, version.sha256).catch(() => undefined)
      : null;
    if (same === undefined) {
      const { key } = stored;
      log.warn("An object may be left without a row: the database does not answer", { key });
      throw error;
    }
    // The commit went through though its answer was lost.
    if (same?.id === version.id) {
      const versions = await versionsByFrame(sql, [same.frameId]);
      return { outcome: versions.length === 1 ? "CREATED" : "NEW_VERSION", version: same };
    }
    await remove(store, stored);
    // The same bytes came under another basename at the same time, and were first.
    if (same) return { outcome: "ALREADY_ARCHIVED", version: same };
    throw error;
  }
}

/** Best effort: an object that cannot be removed now is told of, and is not the caller's concern. */
async function remove(store: ObjectStore, stored: StoredObject): Promise<void> {
  try {
    await store.remove(stored);
  } catch (error) {
    log.warn("An object is left without a row: it could not be removed", {
      key: stored.key,
      error,
    });
  }
}
