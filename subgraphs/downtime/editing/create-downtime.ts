/** A new downtime, once however often the call is repeated. */
import type { Queryable } from "../../../platform/database.ts";
import { CodedError } from "../../../schema/errors.ts";
import { requireScope } from "../../../schema/viewer.ts";
import { requireKnown } from "../configdb-port.ts";
import type { DowntimeContext } from "../context.ts";
import type { CreateDowntimePayload, Downtime, DowntimeValues } from "../models.ts";
import { checkedName, checkedValues, invalid, sameValues } from "../rules/downtime-values.ts";
import { requiredPlace } from "../rules/place.ts";
import type { CreateDowntimeInput } from "../schema.generated.ts";
import { madeByCall, snapshotValues } from "../store/changes.ts";
import { downtimesById } from "../store/downtimes.ts";
import { downtimeByExternalId, type Origin, oneAfterTheOther } from "../store/edits.ts";
import { conflict } from "./conflict.ts";
import { make } from "./editor.ts";

const ACTION = "create a downtime";
export const MOST_NAME_CHARACTERS = 255;
export const MOST_ID_CHARACTERS = 1000;

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, VALUE_INVALID, REFERENCE_UNKNOWN, ALREADY_EXISTS, CONFLICT, SUBGRAPH_UNAVAILABLE */
export async function createDowntime(
  input: CreateDowntimeInput,
  { sql, viewer, configdb, nudge }: DowntimeContext,
): Promise<CreateDowntimePayload> {
  const { id: userId } = requireScope(viewer, "downtimes:write", ACTION).user;
  const values = checkedValues({
    place: requiredPlace(input),
    instrumentType: input.instrumentType ?? "",
    start: input.start,
    end: input.end,
    reason: input.reason ?? "",
  });
  const call = { userId, values, origin: originOf(input) };
  const repeated = await madeBefore(sql, call);
  if (repeated) return { downtime: repeated };
  await requireKnown(configdb, values);

  const downtime = await sql.begin(async (transaction) => {
    const { externalSource, externalId, idempotencyKey } = call.origin;
    if (idempotencyKey) await oneAfterTheOther(transaction, `call ${userId} ${idempotencyKey}`);
    const meanwhile = await madeBefore(transaction, call);
    if (meanwhile) return meanwhile;
    if (externalSource && externalId) {
      await oneAfterTheOther(transaction, `calendar ${externalSource}`);
      const known = await downtimeByExternalId(transaction, externalSource, externalId);
      if (known) {
        throw new CodedError(
          "ALREADY_EXISTS",
          `Cannot ${ACTION}: "${externalSource}" has "${externalId}" already`,
          { typename: "Downtime", key: String(known.id), fields: ["externalSource", "externalId"] },
        );
      }
    }
    return make({ transaction, userId }, values, call.origin);
  });
  nudge();
  return { downtime };
}

interface Call {
  userId: number;
  values: DowntimeValues;
  origin: Origin;
}

/**
 * What the call made when it came before, as it is now.
 * @throws CodedError CONFLICT when another call had its name, or what it made was deleted since
 */
async function madeBefore(sql: Queryable, call: Call): Promise<Downtime | null> {
  const { idempotencyKey, externalSource, externalId } = call.origin;
  if (!idempotencyKey) return null;
  const made = await madeByCall(sql, call.userId, idempotencyKey);
  if (!made) return null;
  const [downtime = null] = await downtimesById(sql, [made.id]);
  const same =
    sameValues(snapshotValues(made), call.values) &&
    made.external_source === externalSource &&
    made.external_id === externalId;
  if (!same) {
    const state = `the call "${idempotencyKey}" made downtime ${made.id} of other values`;
    throw conflict(ACTION, state, downtime);
  }
  if (downtime) return downtime;
  const state = `the call "${idempotencyKey}" made downtime ${made.id}, which was deleted since`;
  throw conflict(ACTION, state, null);
}

function originOf(input: CreateDowntimeInput): Required<Origin> {
  const { externalSource = null, externalId = null, idempotencyKey = null } = input;
  if ((externalSource === null) !== (externalId === null)) {
    const [missing, given] =
      externalSource === null ? ["externalSource", "externalId"] : ["externalId", "externalSource"];
    throw invalid(missing, `be given together with "${given}"`);
  }
  if (externalSource !== null) checkedName("externalSource", externalSource, MOST_NAME_CHARACTERS);
  if (externalId !== null) checkedName("externalId", externalId, MOST_ID_CHARACTERS);
  if (idempotencyKey !== null) checkedName("idempotencyKey", idempotencyKey, MOST_NAME_CHARACTERS);
  return { externalSource, externalId, idempotencyKey };
}
