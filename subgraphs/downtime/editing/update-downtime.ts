/** A change of a downtime by somebody who knows how it is. */
import { requireScope } from "../../../schema/viewer.ts";
import { requireKnown } from "../configdb-port.ts";
import type { DowntimeContext } from "../context.ts";
import type { Downtime, DowntimeValues, UpdateDowntimePayload } from "../models.ts";
import { checkedValues } from "../rules/downtime-values.ts";
import { namedPlace } from "../rules/place.ts";
import type { UpdateDowntimeInput } from "../schema.generated.ts";
import { downtimesById } from "../store/downtimes.ts";
import { lockDowntime } from "../store/edits.ts";
import { change } from "./editor.ts";
import { knownVersion } from "./known-version.ts";

const ACTION = "change downtime";

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, VALUE_INVALID, NOT_FOUND, CONFLICT, REFERENCE_UNKNOWN, SUBGRAPH_UNAVAILABLE */
export async function updateDowntime(
  input: UpdateDowntimeInput,
  { sql, viewer, configdb, nudge }: DowntimeContext,
): Promise<UpdateDowntimePayload> {
  const { id: userId } = requireScope(viewer, "downtimes:write", ACTION).user;
  const known = await knownVersion(ACTION, input, async (id) => {
    const [row = null] = await downtimesById(sql, [id]);
    return row;
  });
  const values = checkedValues(changed(known, input));
  // What configdb has forgotten since may still be shortened or explained.
  if (values.place !== known.place || values.instrumentType !== known.instrumentType) {
    await requireKnown(configdb, values);
  }
  const downtime = await sql.begin(async (transaction) => {
    const current = await knownVersion(ACTION, input, (id) => lockDowntime(transaction, id));
    return change({ transaction, userId }, current, values);
  });
  nudge();
  return { downtime };
}

function changed(known: Downtime, input: UpdateDowntimeInput): DowntimeValues {
  const { instrumentType } = input;
  return {
    place: namedPlace(input) ?? known.place,
    instrumentType: instrumentType === undefined ? known.instrumentType : (instrumentType ?? ""),
    start: input.start ?? known.start,
    end: input.end ?? known.end,
    reason: input.reason ?? known.reason,
  };
}
