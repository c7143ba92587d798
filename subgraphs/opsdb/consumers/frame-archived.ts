/**
 * Every frame that the archive takes in becomes a file with its copy in the archive's store; of one
 * that it deletes, the copies are deleted.
 */
import type { Transaction } from "../../../platform/database.ts";
import type { Consumer } from "../../../platform/event-bus.ts";
import { ARCHIVE_SITE, archiveLocation } from "../rules/archive-location.ts";
import {
  type ArchiveStore,
  type FrameDeleted,
  frameArchived,
  frameDeleted,
} from "../rules/frame-archived.ts";
import {
  type ArchivedFile,
  addLocation,
  locationMatching,
  markCopiesDeleted,
  registerArchivedFiles,
} from "../store/archived-frames.ts";

export const frameArchivedConsumer = {
  name: "opsdb.frame-archived",
  // One consumer for both, so that what a frame went through is heard in order.
  topics: ["frame.archived", "frame.deleted"],
  async handleAll(events, transaction) {
    const locations = new Map<string, string>();
    const files: ArchivedFile[] = [];
    for (const { topic, payload } of events) {
      if (topic === "frame.deleted") {
        await forget(transaction, frameDeleted(payload));
        continue;
      }
      const frame = frameArchived(payload);
      const store = JSON.stringify(frame.store);
      const location = locations.get(store) ?? (await locationOf(transaction, frame.store));
      locations.set(store, location);
      const recordedAt = frame.observationDate ?? frame.archivedAt;
      files.push({ ...frame, dataLocationId: location, recordedAt });
    }
    await registerArchivedFiles(transaction, files);
  },
} satisfies Consumer;

/** The files stay, as all history does; their copies in the archive's store are gone. */
async function forget(transaction: Transaction, deleted: FrameDeleted): Promise<void> {
  const location = await locationMatching(transaction, archiveLocation(deleted.store));
  if (location !== null) await markCopiesDeleted(transaction, location, deleted);
}

async function locationOf(transaction: Transaction, store: ArchiveStore): Promise<string> {
  const location = archiveLocation(store);
  return (
    (await locationMatching(transaction, location)) ??
    (await addLocation(transaction, ARCHIVE_SITE, location))
  );
}
