/** What an editor is told when others were there before. */
import { CodedError } from "../../../schema/errors.ts";
import type { Downtime } from "../models.ts";

/** The refusal, with what there is now. */
export function conflict(action: string, state: string, current: Downtime | null): CodedError {
  return new CodedError("CONFLICT", `Cannot ${action}: ${state}`, {
    currentVersion: current?.version ?? null,
    current: current && {
      id: String(current.id),
      place: current.place,
      instrumentType: current.instrumentType || null,
      start: current.start,
      end: current.end,
      reason: current.reason,
      modified: current.modified,
    },
  });
}
