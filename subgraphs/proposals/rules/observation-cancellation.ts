/** What becomes of the observations of a request that is canceled. Pure. */
import type { Observation } from "../models.ts";
import type { ObservationState } from "../schema.generated.ts";

/** Nothing at a telescope knows yet of what lies further ahead, so it leaves no trace. */
const FORGOTTEN_AHEAD_MS = 72 * 3_600_000;

/** States in which an observation can still be called off. */
export const unfinishedStates = [
  "PENDING",
  "IN_PROGRESS",
] as const satisfies readonly ObservationState[];

export type Cancellation = "DELETED" | "CANCELED" | "ABORTED";

/** What becomes of an unfinished observation at that instant; null when its time is over. */
export function cancellationOf(
  { start, end }: Pick<Observation, "start" | "end">,
  now: Date,
): Cancellation | null {
  if (end <= now) return null;
  if (start <= now) return "ABORTED";
  return start.getTime() - now.getTime() < FORGOTTEN_AHEAD_MS ? "CANCELED" : "DELETED";
}
