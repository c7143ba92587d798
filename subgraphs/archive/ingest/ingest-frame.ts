/**
 * The ingestion of one file: source, reader, store, transaction. Whatever fails, nothing is half
 * written: the object goes first and is removed again unless a row names it.
 */
import { ping } from "../../../platform/database.ts";
import { requireScope } from "../../../schema/viewer.ts";
import type { IngestFramePayload, Version } from "../models.ts";
import { seesFrame, shownForBytes } from "../rules/frame-access.ts";
import type { Header } from "../rules/header.ts";
import { safeSegment } from "../rules/object-key.ts";
import type { IngestFrameInput } from "../schema.generated.ts";
import { framesById } from "../store/frames.ts";
import { versionByBytes, versionById } from "../store/ingest.ts";
import type { ArchiveServices, Ingester } from "./archive-services.ts";
import { commitOrRemove } from "./commit-or-remove.ts";
import { answeredLately, databaseWork, mayReturn, patienceOf, told } from "./database-work.ts";
import { readDeclared } from "./declared-bytes.ts";
import type { Archived, Destination, StoredFile } from "./destination.ts";
import { alreadyArchived, frameDestination } from "./frame-destination.ts";
import { type ExpectedFile, FrameReader } from "./frame-reader.ts";
import { readMetadata } from "./metadata.ts";
import { openSource } from "./open-source.ts";
import type { Source } from "./source.ts";
import { thumbnailDestination } from "./thumbnail-destination.ts";
import { withRetries } from "./with-retries.ts";

export type { ArchiveServices } from "./archive-services.ts";

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
  const known = await databaseWork(() => archivedBefore(input, services), services);
  const archived = known ? alreadyArchived(known) : await ingestSource(input, services);
  return databaseWork(() => payload(archived, services), services);
}

/** The version that has the bytes that were declared, found before a byte is taken. */
async function archivedBefore(
  input: IngestFrameInput,
  { sql }: ArchiveServices,
): Promise<Version | null> {
  const { sha256 } = readDeclared(input);
  if (sha256 !== null) return versionByBytes(sql, sha256);
  if (!answeredLately(sql)) await ping(sql);
  return null;
}

async function ingestSource(
  input: IngestFrameInput,
  services: ArchiveServices & Ingester,
): Promise<Archived> {
  const metadata = readMetadata(input.metadata);
  const declared = readDeclared(input);
  const source = await openPatiently(input, services);
  try {
    const { versionId } = source;
    const earlier =
      versionId && (await databaseWork(() => versionById(services.sql, versionId), services));
    if (earlier) return alreadyArchived(earlier);
    const file: ExpectedFile = {
      ...services.fileTypes.of(input.filename ?? source.filename),
      metadata,
      declared: {
        size: declared.size ?? source.declared?.size ?? null,
        sha256: declared.sha256 ?? source.declared?.sha256 ?? null,
      },
    };
    return await ingestFile(source, file, services);
  } finally {
    await source.close?.();
  }
}

/** No byte was taken yet, so a source that is away for a moment can be opened again. */
function openPatiently(
  input: IngestFrameInput,
  services: ArchiveServices & Ingester,
): Promise<Source> {
  const isAway = (error: unknown) =>
    mayReturn(error) || (error as { code?: unknown }).code === "SOURCE_UNAVAILABLE";
  return withRetries(() => openSource(input, services), isAway, patienceOf(services)).catch(told);
}

async function ingestFile(
  opened: Source,
  file: ExpectedFile,
  services: ArchiveServices,
): Promise<Archived> {
  // Uploads that are kept are those of frames; a thumbnail is small and is copied.
  const source: Source =
    file.type.kind === "thumbnail" ? { ...opened, stored: undefined, settle: undefined } : opened;
  const reader = new FrameReader(source.bytes, file, services.headerSettings);
  try {
    const header = await reader.lookAhead();
    const early = header && (await destinationOf(file, header, services));
    const inStore = await storeFile(source, file, reader, early, services);
    // A header beyond the look-ahead is known only now.
    const late = () => destinationOf(file, reader.header(), services);
    return await commitOrRemove(services, early ?? late, inStore, source);
  } catch (error) {
    throw await reader.verdict(error);
  } finally {
    await reader.close();
  }
}

async function destinationOf(
  file: ExpectedFile,
  header: Header,
  services: ArchiveServices,
): Promise<Destination> {
  return file.type.kind === "thumbnail"
    ? thumbnailDestination(file, header, services)
    : frameDestination(file, header, services);
}

/** All bytes are in the store after this, and are what they should be. */
async function storeFile(
  source: Source,
  { name, type }: ExpectedFile,
  reader: FrameReader,
  destination: Destination | null,
  { store }: ArchiveServices,
): Promise<StoredFile> {
  const { filename, extension } = name;
  const { contentType } = type;
  const id = crypto.randomUUID();
  const key = destination?.key(id) ?? `unsorted/${id}/${safeSegment(filename)}`;
  if (source.stored) for await (const _chunk of reader.bytes());
  const object =
    source.stored ??
    (await store.put(key, reader.bytes(), {
      ...{ contentType, filename },
      ...(destination?.storageClass && { storageClass: destination.storageClass }),
    }));
  const { versionId: objectVersionId } = object;
  return { id, filename, extension, key: object.key, objectVersionId, ...reader.digests() };
}

/** What the ingester is told, as far as they may see it. */
async function payload(
  { outcome, frameId, frame: known, version, thumbnail }: Archived,
  { sql, sight }: ArchiveServices & Ingester,
): Promise<IngestFramePayload> {
  const [frame] = known ? [known] : await framesById(sql, [frameId]);
  if (version && !frame) throw new Error(`version ${version.id} has no frame`);
  const isSeen = frame !== undefined && seesFrame(sight, frame, new Date());
  const shown = isSeen ? frame : frame && version ? shownForBytes(frame, version) : null;
  return { outcome, frame: shown, version, thumbnail };
}
