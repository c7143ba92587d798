/** The event that tells the other subgraphs of a new version. */
import type { DomainEvent } from "../../../platform/event-bus.ts";
import type { StoreLocation } from "../object-store/object-store.ts";
import type { FrameRecord } from "../rules/frame-record.ts";
import type { NewVersion } from "../store/ingest.ts";

/**
 * `frame.archived`: everything a listener needs, so that none has to ask back. The database adds
 * `frameId` and `archivedAt`.
 */
export function frameArchived(
  record: FrameRecord,
  version: NewVersion,
  store: StoreLocation,
): Pick<DomainEvent, "topic" | "payload"> {
  return {
    topic: "frame.archived",
    payload: {
      frameVersionId: version.id,
      basename: record.basename,
      filename: version.filename,
      key: version.key,
      objectVersionId: version.objectVersionId,
      size: version.size,
      md5: version.md5,
      sha256: version.sha256,
      observationDate: record.observationDate.toISOString(),
      siteCode: record.siteCode,
      enclosureCode: record.enclosureCode,
      telescopeCode: record.telescopeCode,
      instrumentCode: record.instrumentCode,
      observationId: record.observationId,
      requestId: record.requestId,
      proposalId: record.proposalId,
      publicDate: record.publicDate?.toISOString() ?? null,
      reductionLevel: record.reductionLevel,
      store,
    },
  };
}
