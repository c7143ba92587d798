import { expect, it } from "vitest";
import { afterFailure, backoffMs, isOver } from "./patience.ts";

it("waits double up to a minute, and lose up to a half by chance", () => {
  expect([1, 2, 3, 7, 50].map((failures) => backoffMs(failures, 0))).toEqual([
    1000, 2000, 4000, 60_000, 60_000,
  ]);
  expect([1, 2, 50].map((failures) => backoffMs(failures, 1))).toEqual([500, 1000, 30_000]);
});

it("the deadline counts from the first failure to the next attempt", () => {
  const first = afterFailure(null, 1000);
  const second = afterFailure(first, 5000);
  expect(second).toEqual({ failures: 2, since: 1000 });
  expect(isOver(second, 11_000, 10_000)).toBe(false);
  expect(isOver(second, 11_001, 10_000)).toBe(true);
  expect(isOver(second, 1e12, null)).toBe(false);
});
