/** A file becomes a thumbnail of a frame, which may be known by its name only so far. */
import type { Thumbnail } from "../models.ts";
import type { Header } from "../rules/header.ts";
import { thumbnailKey, thumbnailRecord } from "../rules/thumbnail-record.ts";
import type { IngestOutcome } from "../schema.generated.ts";
import { lockBasenames } from "../store/ingest.ts";
import { archiveThumbnail, thumbnailByObject } from "../store/thumbnails.ts";
import type { ArchiveServices } from "./archive-services.ts";
import type { Destination } from "./destination.ts";
import type { ExpectedFile } from "./frame-reader.ts";

/** @throws CodedError of `thumbnailRecord` */
export function thumbnailDestination(
  { name }: ExpectedFile,
  metadata: Header,
  { sql, headerSettings }: ArchiveServices,
): Destination {
  const record = thumbnailRecord(metadata, name, headerSettings);
  return {
    key: (id) => thumbnailKey(record, name.filename, id),
    async write(transaction, file) {
      // Frames have no slash in their basenames, so this cannot be one of them.
      await lockBasenames(transaction, [record.frameBasename, `thumbnail/${record.basename}`]);
      const { thumbnail, before } = await archiveThumbnail(transaction, record, file);
      const isMoved = before !== null && before.key !== thumbnail.key;
      return {
        outcome: outcomeOf(before, thumbnail),
        frameId: thumbnail.frameId,
        version: null,
        thumbnail,
        namesObject: thumbnail.key === file.key,
        ...(isMoved && { replaced: { key: before.key, versionId: before.objectVersionId } }),
      };
    },
    async find(file) {
      const thumbnail = await thumbnailByObject(sql, file);
      if (!thumbnail) return null;
      const outcome = thumbnail.isFirst ? "CREATED" : "NEW_VERSION";
      const { frameId } = thumbnail;
      return { outcome, frameId, version: null, thumbnail, namesObject: true };
    },
  };
}

function outcomeOf(before: Thumbnail | null, now: Thumbnail): IngestOutcome {
  if (!before) return "CREATED";
  const { key, frameId, size } = before;
  const isSame = key === now.key && frameId === now.frameId && size === now.size;
  return isSame ? "ALREADY_ARCHIVED" : "NEW_VERSION";
}
