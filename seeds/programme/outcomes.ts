/** How the requests of the invented world end, and which observations lead there. */
import type { ObservationState, RequestState } from "./rows.ts";

/** Of requests that had time enough. */
const ended: RequestState[] = [
  "COMPLETED",
  "COMPLETED",
  "WINDOW_EXPIRED",
  "COMPLETED",
  "COMPLETED",
  "FAILURE_LIMIT_REACHED",
  "COMPLETED",
  "COMPLETED",
  "CANCELED",
  "COMPLETED",
];
/** Of requests submitted lately. */
const recent: RequestState[] = ["PENDING", "COMPLETED", "PENDING", "COMPLETED", "CANCELED"];

export function wantedState(isRecent: boolean, turn: number): RequestState {
  const list = isRecent ? recent : ended;
  return list[turn % list.length] as RequestState;
}

const beforeSuccess: ObservationState[] = [
  "FAILED",
  "NOT_ATTEMPTED",
  "BAD_DATA",
  "ABORTED",
  "CANCELED",
];

const attempts: Record<RequestState, (turn: number) => ObservationState[]> = {
  COMPLETED: (turn) =>
    turn % 3 === 2
      ? [beforeSuccess[((turn - 2) / 3) % beforeSuccess.length] as ObservationState, "COMPLETED"]
      : ["COMPLETED"],
  WINDOW_EXPIRED: (turn) =>
    ([["FAILED"], [], ["ABORTED", "FAILED"], ["NOT_ATTEMPTED"]] as const)[turn % 4]?.slice() ?? [],
  FAILURE_LIMIT_REACHED: () => ["FAILED", "FAILED", "FAILED"],
  CANCELED: (turn) => (turn % 2 === 0 ? ["CANCELED"] : []),
  PENDING: (turn) =>
    ([["PENDING"], [], ["FAILED", "PENDING"], ["BAD_DATA"]] as const)[turn % 4]?.slice() ?? [],
};

/** The observations of a request that ends in `state`, in order of time. */
export function attemptsTowards(state: RequestState, turn: number): ObservationState[] {
  return attempts[state](turn);
}

/** In the order in which a state, when any request has it, becomes that of the group. */
const many: RequestState[] = [
  "PENDING",
  "COMPLETED",
  "WINDOW_EXPIRED",
  "FAILURE_LIMIT_REACHED",
  "CANCELED",
];

/** The state of a group; with one request every order of precedence gives the same. */
export function groupState(states: readonly RequestState[]): RequestState {
  return many.find((state) => states.includes(state)) ?? "PENDING";
}
