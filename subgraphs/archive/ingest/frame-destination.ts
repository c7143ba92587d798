/** A file becomes the newest version of a frame: version, frame, headers, links, event. */
import type { Transaction } from "../../../platform/database.ts";
import type { Version } from "../models.ts";
import type { Header } from "../rules/header.ts";
import { objectKey } from "../rules/object-key.ts";
import { storableHeader } from "../rules/storable-header.ts";
import { storageClass } from "../rules/storage-class.ts";
import { versionsByFrame } from "../store/frames.ts";
import { linkRelated, lockBasenames, placeVersion, versionByBytes } from "../store/ingest.ts";
import type { ArchiveServices } from "./archive-services.ts";
import type { Archived, Destination, StoredFile } from "./destination.ts";
import { frameArchived } from "./frame-archived.ts";
import type { ExpectedFile } from "./frame-reader.ts";
import { recordOf } from "./record-of.ts";

/** @throws CodedError of `recordOf` */
export async function frameDestination(
  { name, type }: ExpectedFile,
  header: Header,
  services: ArchiveServices,
): Promise<Destination> {
  const { sql, store, headerSettings } = services;
  const found = await recordOf(header, name, services);
  // Metadata of products is not a telescope's: "N/A" was meant by whoever wrote it.
  const record = type.kind === "product" ? { ...found, headers: storableHeader(header) } : found;
  const days = services.settings.daysToIaStorage;
  return {
    ...(days !== null && {
      storageClass: storageClass(record.observationDate, days, new Date()),
    }),
    key: (id) =>
      objectKey(
        { ...record, header: record.headers, filename: name.filename, uploadId: id },
        headerSettings,
      ),
    write,
    async find(file) {
      const same = await versionByBytes(sql, file.sha256);
      if (!same) return null;
      if (same.id !== file.id) return alreadyArchived(same, file);
      const versions = await versionsByFrame(sql, [same.frameId]);
      return archivedNow(same, versions.length === 1);
    },
  };

  async function write(transaction: Transaction, file: StoredFile): Promise<Archived> {
    // Sent together; the connection carries them out one after the other.
    const [, placed] = await Promise.all([
      lockBasenames(transaction, [record.basename, ...record.relatedBasenames]),
      placeVersion(transaction, record, file, frameArchived(record, file, store.location)),
    ]);
    if (!placed) {
      const same = await versionByBytes(transaction, file.sha256);
      // Null when it was deleted between the two statements.
      return same ? alreadyArchived(same, file) : write(transaction, file);
    }
    const { frame, version, hadVersions } = placed;
    await linkRelated(transaction, frame.id, record.relatedBasenames);
    return { ...archivedNow(version, !hadVersions), frame };
  }
}

/**
 * Bytes that a version has since before. Its object is another one than the file's, unless two calls
 * ingest the same upload at once.
 */
export function alreadyArchived(version: Version, file?: StoredFile): Archived {
  const namesObject = version.key === file?.key && version.objectVersionId === file.objectVersionId;
  const { frameId } = version;
  return { outcome: "ALREADY_ARCHIVED", frameId, version, thumbnail: null, namesObject };
}

function archivedNow(version: Version, created: boolean): Archived {
  const outcome = created ? "CREATED" : "NEW_VERSION";
  return { outcome, frameId: version.frameId, version, thumbnail: null, namesObject: true };
}
