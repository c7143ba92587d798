/** What every deletion leaves: a record of who and why, and an event. */
import type { Transaction } from "../../../platform/database.ts";
import { recordEvent } from "../../../platform/event-bus.ts";
import type { Viewer } from "../../../schema/viewer.ts";
import type { StoreLocation } from "../object-store/object-store.ts";
import { recordDeletions } from "../store/deletions.ts";
import { type FrameDeleted, frameDeleted } from "./frame-deleted.ts";

export async function writeDeletions(
  transaction: Transaction,
  viewer: Viewer,
  store: StoreLocation,
  reason: string,
  deleted: readonly FrameDeleted[],
): Promise<void> {
  const now = new Date();
  await recordDeletions(
    transaction,
    viewer,
    deleted.map(({ frameId, basename, whole, versions, thumbnails }) => ({
      ...{ frameId, basename, reason },
      kind: whole ? "FRAME_DELETED" : "VERSION_DELETED",
      facts: {
        versions: versions.map(({ id, filename, key, objectVersionId, size, md5, sha256 }) => ({
          ...{ id, filename, key, objectVersionId, size, md5, sha256 },
        })),
        thumbnails: thumbnails.map(({ key, objectVersionId }) => ({ key, objectVersionId })),
      },
    })),
  );
  for (const frame of deleted) {
    await recordEvent(transaction, "archive", frameDeleted(frame, store, now));
  }
}
