/** How the state of a request, or of a request group, may change. Pure. */
import type { RequestState } from "../schema.generated.ts";

/** From which states each state can be reached. */
const reachedFrom: Record<RequestState, readonly RequestState[]> = {
  // Data may turn out to be good after all else had been given up.
  COMPLETED: ["PENDING", "WINDOW_EXPIRED", "FAILURE_LIMIT_REACHED", "CANCELED"],
  WINDOW_EXPIRED: ["PENDING"],
  FAILURE_LIMIT_REACHED: ["PENDING"],
  CANCELED: ["PENDING"],
  // Data may turn out to be bad while there is time left.
  PENDING: ["COMPLETED"],
};

/** Whether the change is legal; staying the same is no change. */
export function mayBecome(from: RequestState, to: RequestState): boolean {
  return reachedFrom[to].includes(from);
}
