/** A downtime goes; the table of changes keeps what it was. */
import { requireScope } from "../../../schema/viewer.ts";
import type { DowntimeContext } from "../context.ts";
import type { Downtime } from "../models.ts";
import type { DeleteDowntimeInput } from "../schema.generated.ts";
import { lockDowntime } from "../store/edits.ts";
import { remove } from "./editor.ts";
import { knownVersion } from "./known-version.ts";

const ACTION = "delete downtime";

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT */
export async function deleteDowntime(
  input: DeleteDowntimeInput,
  { sql, viewer, nudge }: DowntimeContext,
): Promise<{ downtime: Downtime }> {
  const { id: userId } = requireScope(viewer, "downtimes:write", ACTION).user;
  const downtime = await sql.begin(async (transaction) => {
    const current = await knownVersion(ACTION, input, (id) => lockDowntime(transaction, id));
    await remove({ transaction, userId }, current);
    return current;
  });
  nudge();
  return { downtime };
}
