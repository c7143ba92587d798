import { describe, expect, it } from "vitest";
import { type Patience, withRetries } from "./with-retries.ts";

class Passing extends Error {}
const isPassing = (error: unknown) => error instanceof Passing;

/** A clock that only waiting moves. */
function standing(forMs: number, more: Partial<Patience> = {}) {
  let at = 0;
  const waits: number[] = [];
  const patience: Patience = {
    forMs,
    now: () => at,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      at += milliseconds;
      waits.push(milliseconds);
    },
    ...more,
  };
  return { patience, waits };
}

/** Fails so often, then tells how often it was called. */
const succeedingAfter = (failures: number) => async (attempt: number) => {
  if (attempt <= failures) throw new Passing();
  return attempt;
};

describe("work that fails for a reason that passes", () => {
  it("is done again until it succeeds, after waits that double and stay below a limit", async () => {
    const { patience, waits } = standing(60_000);
    expect(await withRetries(succeedingAfter(8), isPassing, patience)).toBe(9);
    expect(waits).toEqual([100, 200, 400, 800, 1600, 2500, 2500, 2500]);
  });

  it("is not begun again after the deadline: the last failure stands", async () => {
    const { patience, waits } = standing(1000);
    await expect(withRetries(succeedingAfter(99), isPassing, patience)).rejects.toThrow(Passing);
    expect(waits).toEqual([100, 200, 400]);
  });

  it("is done once without patience", async () => {
    const { patience, waits } = standing(0);
    await expect(withRetries(succeedingAfter(1), isPassing, patience)).rejects.toThrow(Passing);
    expect(waits).toEqual([]);
  });

  it("ends with its own failure when the caller goes away while it waits", async () => {
    const away = new AbortController();
    const sleep = async (_milliseconds: number, signal: AbortSignal | undefined) => {
      away.abort(new Error("gone"));
      signal?.throwIfAborted();
    };
    const { patience } = standing(60_000, { signal: away.signal, sleep });
    await expect(withRetries(succeedingAfter(9), isPassing, patience)).rejects.toThrow(Passing);
  });
});

describe("work that fails for good", () => {
  it("is done once", async () => {
    const { patience } = standing(60_000);
    let calls = 0;
    const work = async () => {
      calls += 1;
      throw new Error("a verdict");
    };
    await expect(withRetries(work, isPassing, patience)).rejects.toThrow("a verdict");
    expect(calls).toBe(1);
  });
});
