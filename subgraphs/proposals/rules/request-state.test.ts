import { expect, it } from "vitest";
import type { RequestState } from "../schema.generated.ts";
import { mayBecome } from "./request-state.ts";

const states: RequestState[] = [
  "PENDING",
  "COMPLETED",
  "WINDOW_EXPIRED",
  "FAILURE_LIMIT_REACHED",
  "CANCELED",
];

it("of all changes of state these are legal, and no others", () => {
  const legal = states.flatMap((from) =>
    states.filter((to) => mayBecome(from, to)).map((to) => `${from} -> ${to}`),
  );
  expect(legal).toEqual([
    "PENDING -> COMPLETED",
    "PENDING -> WINDOW_EXPIRED",
    "PENDING -> FAILURE_LIMIT_REACHED",
    "PENDING -> CANCELED",
    "COMPLETED -> PENDING",
    "WINDOW_EXPIRED -> COMPLETED",
    "FAILURE_LIMIT_REACHED -> COMPLETED",
    "CANCELED -> COMPLETED",
  ]);
});
