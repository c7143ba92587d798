/** Makes, changes and deletes downtimes: row, record of the change and event in one transaction. */
import type { Transaction } from "../../../platform/database.ts";
import { recordEvent } from "../../../platform/event-bus.ts";
import type { Downtime, DowntimeValues } from "../models.ts";
import { sameValues } from "../rules/downtime-values.ts";
import { changeDowntime, insertDowntime, type Origin, removeDowntime } from "../store/edits.ts";
import { downtimeChanged } from "./downtime-changed.ts";

export interface Editor {
  transaction: Transaction;
  userId: number;
}

export async function make(
  { transaction, userId }: Editor,
  values: DowntimeValues,
  origin: Origin,
): Promise<Downtime> {
  const made = await insertDowntime(transaction, values, origin, userId);
  await tell(transaction, null, made);
  return made;
}

/** The row must be locked. Values that it has already change nothing, not even its version. */
export async function change(
  { transaction, userId }: Editor,
  current: Downtime,
  values: DowntimeValues,
): Promise<Downtime> {
  if (sameValues(current, values)) return current;
  const changed = await changeDowntime(transaction, current.id, values, userId);
  await tell(transaction, current, changed);
  return changed;
}

/** The row must be locked. */
export async function remove({ transaction, userId }: Editor, current: Downtime): Promise<void> {
  await removeDowntime(transaction, current.id, userId);
  await tell(transaction, current, null);
}

async function tell(
  transaction: Transaction,
  before: Downtime | null,
  after: Downtime | null,
): Promise<void> {
  for (const event of downtimeChanged(before, after)) {
    await recordEvent(transaction, "downtime", event);
  }
}
