/** Makes the downtimes of a calendar equal to what the calendar says. */
import type { Downtime, DowntimeValues } from "../models.ts";
import { lockCalendar, oneAfterTheOther } from "../store/edits.ts";
import { change, type Editor, make, remove } from "./editor.ts";

export interface CalendarEntry {
  /** Unique in the list. */
  externalId: string;
  values: DowntimeValues;
}

export interface Matched {
  externalId: string;
  outcome: "CREATED" | "UPDATED" | "DELETED" | "UNCHANGED";
  /** For a deleted one as it was. */
  downtime: Downtime;
}

/**
 * Each entry in order, then what was deleted: rows of the calendar that are not over, in no entry,
 * and gone as `isGone` says.
 */
export async function matchCalendar(
  editor: Editor,
  externalSource: string,
  entries: readonly CalendarEntry[],
  now: Date,
  isGone: (row: Downtime) => boolean,
): Promise<Matched[]> {
  const { transaction } = editor;
  await oneAfterTheOther(transaction, `calendar ${externalSource}`);
  const ids = entries.map(({ externalId }) => externalId);
  const rows = await lockCalendar(transaction, externalSource, ids, now);
  const byId = new Map(rows.map((row) => [row.externalId, row]));
  const matched: Matched[] = [];
  for (const { externalId, values } of entries) {
    const row = byId.get(externalId);
    byId.delete(externalId);
    const downtime = row
      ? await change(editor, row, values)
      : await make(editor, values, { externalSource, externalId });
    const outcome = !row ? "CREATED" : downtime === row ? "UNCHANGED" : "UPDATED";
    matched.push({ externalId, outcome, downtime });
  }
  for (const row of byId.values()) {
    if (!isGone(row)) continue;
    await remove(editor, row);
    matched.push({ externalId: row.externalId ?? "", outcome: "DELETED", downtime: row });
  }
  return matched;
}

/** How many there are of each outcome, by its name in the payloads. */
export function tally(matched: readonly { outcome: string }[]) {
  const count = (outcome: Matched["outcome"]) =>
    matched.filter((one) => one.outcome === outcome).length;
  return {
    created: count("CREATED"),
    updated: count("UPDATED"),
    deleted: count("DELETED"),
    unchanged: count("UNCHANGED"),
  };
}
