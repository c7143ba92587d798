/** Deletes one version of a frame that has a newer one. */
import { CodedError } from "../../../schema/errors.ts";
import { uuidKey } from "../../../schema/key.ts";
import { requireScope, type Sight, type Viewer } from "../../../schema/viewer.ts";
import type { ArchiveServices } from "../ingest/archive-services.ts";
import type { Frame } from "../models.ts";
import { deletionReason } from "../rules/deletion-reason.ts";
import { seesFrame } from "../rules/frame-access.ts";
import type { DeleteVersionInput } from "../schema.generated.ts";
import { removeVersionRow } from "../store/deletions.ts";
import { framesById } from "../store/frames.ts";
import { lockBasenames, versionById } from "../store/ingest.ts";
import { writeDeletions } from "./write-deletion.ts";

/**
 * The newest version cannot go: its header is what the frame is found by, and headers of older ones
 * are not kept.
 * @throws CodedError NOT_FOUND, INVALID_STATE, BAD_USER_INPUT
 */
export async function deleteVersion(
  input: DeleteVersionInput,
  { sql, store, nudge, viewer, sight }: ArchiveServices & { viewer: Viewer; sight: Sight },
): Promise<{ frame: Frame }> {
  requireScope(viewer, "frames:delete", "delete a version");
  const reason = deletionReason(input.reason);
  const key = uuidKey(input.id);
  const frame = await sql.begin(async (transaction) => {
    const version = key === null ? null : await versionById(transaction, key);
    const [before] = version ? await framesById(transaction, [version.frameId]) : [];
    if (!version || !before || !seesFrame(sight, before, new Date())) throw notFound(input.id);
    const { id: frameId, basename } = before;
    await lockBasenames(transaction, [basename]);
    const [now] = await framesById(transaction, [frameId]);
    if (!now || !(await versionById(transaction, version.id))) throw notFound(input.id);
    if (now.versionId === version.id) {
      throw new CodedError(
        "INVALID_STATE",
        `Cannot delete version "${input.id}": it is the newest of frame "${basename}"`,
        { frameId: String(frameId) },
      );
    }
    await removeVersionRow(transaction, version.id);
    const gone = { frameId, basename, whole: false, versions: [version], thumbnails: [] };
    await writeDeletions(transaction, viewer, store.location, reason, [gone]);
    return now;
  });
  nudge();
  return { frame };
}

function notFound(id: string): CodedError {
  return new CodedError("NOT_FOUND", `Cannot delete version "${id}": there is no such version`, {
    id,
  });
}
