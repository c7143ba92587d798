/** Every frame that the archive takes in becomes a file with its copy in the archive's store. */
import type { Transaction } from "../../../platform/database.ts";
import type { Consumer } from "../../../platform/event-bus.ts";
import { ARCHIVE_SITE, archiveLocation } from "../rules/archive-location.ts";
import { type ArchiveStore, frameArchived } from "../rules/frame-archived.ts";
import {
  addLocation,
  latestExecution,
  locationMatching,
  onlyModule,
  registerArchivedFile,
} from "../store/archived-frames.ts";

export const frameArchivedConsumer: Consumer = {
  name: "opsdb.frame-archived",
  topics: ["frame.archived"],
  async handle({ payload }, transaction) {
    const frame = frameArchived(payload);
    await registerArchivedFile(transaction, {
      ...frame,
      executedObsUnitId:
        frame.observationId === null
          ? null
          : await latestExecution(transaction, frame.observationId),
      instrumentModuleId: await onlyModule(transaction, frame.instrumentCode),
      dataLocationId: await locationOf(transaction, frame.store),
      recordedAt: frame.observationDate ?? frame.archivedAt,
    });
  },
};

async function locationOf(transaction: Transaction, store: ArchiveStore): Promise<string> {
  const location = archiveLocation(store);
  return (
    (await locationMatching(transaction, location)) ??
    (await addLocation(transaction, ARCHIVE_SITE, location))
  );
}
