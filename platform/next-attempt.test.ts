import { describe, expect, it } from "vitest";
import { attemptsOf, type Failure, nextAttempt, withoutFailure } from "./next-attempt.ts";

const now = new Date("2026-03-05T10:00:00Z");
const limits = { waits: [5, 30, 300], attempts: 6 };
const failure: Failure = { code: "STORE_UNAVAILABLE", message: "it is away", retry: "BACKOFF" };
const failedAfter = (attempts: number, changes: Partial<Failure> = {}) =>
  nextAttempt({ attempts, kept: "as it was" }, { ...failure, ...changes }, limits, now);

describe("a message whose handling failed", () => {
  it("waits longer each time, and no longer than the last wait says", () => {
    expect([0, 1, 2, 3, 4].map((attempts) => failedAfter(attempts).wait)).toEqual([
      5, 30, 300, 300, 300,
    ]);
  });

  it("is set aside after the last attempt", () => {
    expect(failedAfter(5).wait).toBeNull();
  });

  it("is set aside at once when no attempt can succeed", () => {
    expect(failedAfter(0, { retry: "NEVER" }).wait).toBeNull();
  });

  it("waits the shortest time when it may be tried at once", () => {
    expect(failedAfter(3, { retry: "NOW" }).wait).toBe(5);
  });

  it("carries what happened, and what it carried before", () => {
    expect(failedAfter(1).headers).toEqual({
      kept: "as it was",
      attempts: 2,
      code: "STORE_UNAVAILABLE",
      reason: "it is away",
      "failed-at": "2026-03-05T10:00:00.000Z",
    });
  });

  it("carries a reason of limited length", () => {
    expect(failedAfter(0, { message: "long ".repeat(1000) }).headers.reason).toHaveLength(1000);
  });

  it("begins anew without what happened", () => {
    expect(withoutFailure(failedAfter(1).headers)).toEqual({ kept: "as it was" });
  });

  it("was never tried when it says nothing sensible of its attempts", () => {
    const counts = ["many", -1, 0.5].map((attempts) => attemptsOf({ attempts }));
    expect([attemptsOf({}), ...counts]).toEqual([0, 0, 0, 0]);
  });
});
