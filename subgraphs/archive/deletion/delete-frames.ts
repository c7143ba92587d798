/** Deletes frames; their bytes go once the rows are gone. */
import { CodedError } from "../../../schema/errors.ts";
import { serialKey } from "../../../schema/key.ts";
import { requireScope, type Sight, type Viewer } from "../../../schema/viewer.ts";
import type { ArchiveServices } from "../ingest/archive-services.ts";
import type { Frame } from "../models.ts";
import { deletionReason } from "../rules/deletion-reason.ts";
import { seesFrame } from "../rules/frame-access.ts";
import type { DeleteFramesInput } from "../schema.generated.ts";
import { removeFrames } from "../store/deletions.ts";
import { framesById, thumbnailsByFrame, versionsByFrame } from "../store/frames.ts";
import { lockBasenames } from "../store/ingest.ts";
import { writeDeletions } from "./write-deletion.ts";

const MOST_FRAMES = 1000;

interface Deleted {
  deletedIds: string[];
  missingIds: string[];
  versionCount: number;
  /** Bytes. */
  size: number;
}

/** @throws CodedError BAD_USER_INPUT */
export async function deleteFrames(
  input: DeleteFramesInput,
  { sql, store, nudge, viewer, sight }: ArchiveServices & { viewer: Viewer; sight: Sight },
): Promise<Deleted> {
  requireScope(viewer, "frames:delete", "delete frames");
  const reason = deletionReason(input.reason);
  const ids = [...new Set(input.ids)];
  if (ids.length < 1 || ids.length > MOST_FRAMES) {
    throw new CodedError(
      "BAD_USER_INPUT",
      `Cannot delete ${ids.length} frames: it is not between 1 and ${MOST_FRAMES}`,
      { field: "ids" },
    );
  }
  const keys = ids.map(serialKey).filter((key) => key !== null);
  const isSeen = (frame: Frame) => seesFrame(sight, frame, new Date());
  const deleted = await sql.begin(async (transaction) => {
    const found = (await framesById(transaction, keys)).filter(isSeen);
    // Nothing is ingested under these names until the frames are gone; then they are looked at again.
    const names = found.map(({ basename }) => basename);
    await lockBasenames(transaction, names);
    const frames = (await framesById(transaction, keys)).filter(
      (frame) => isSeen(frame) && names.includes(frame.basename),
    );
    const frameIds = frames.map(({ id }) => id);
    const versions = await versionsByFrame(transaction, frameIds);
    const thumbnails = await thumbnailsByFrame(transaction, frameIds);
    await removeFrames(transaction, frames);
    const gone = frames.map(({ id, basename }) => ({
      ...{ frameId: id, basename, whole: true },
      versions: versions.filter(({ frameId }) => frameId === id),
      thumbnails: thumbnails.filter(({ frameId }) => frameId === id),
    }));
    if (gone.length > 0) await writeDeletions(transaction, viewer, store.location, reason, gone);
    return { frameIds, versions };
  });
  nudge();
  const deletedIds = deleted.frameIds.map(String);
  return {
    deletedIds,
    missingIds: ids.filter((id) => !deletedIds.includes(String(serialKey(id)))),
    versionCount: deleted.versions.length,
    size: deleted.versions.reduce((sum, { size }) => sum + size, 0),
  };
}
