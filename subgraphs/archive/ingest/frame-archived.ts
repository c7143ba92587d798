/** The event that tells the other subgraphs of a new version. */
import type { DomainEvent } from "../../../platform/event-bus.ts";
import type { Version } from "../models.ts";
import type { StoreLocation } from "../object-store/object-store.ts";
import type { FrameRecord } from "../rules/frame-record.ts";

/** `frame.archived`: everything a listener needs, so that none has to ask back. */
export function frameArchived(
  record: FrameRecord,
  version: Version,
  store: StoreLocation,
): Omit<DomainEvent, "occurredAt"> {
  return {
    topic: "frame.archived",
    key: record.basename,
    payload: {
      frameId: version.frameId,
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
      archivedAt: version.created.toISOString(),
    },
  };
}
