import { describe, expect, it } from "vitest";
import type { ObservationType } from "../schema.generated.ts";
import { priorityCredits } from "./priority-credit.ts";

const lantern = { instrumentType: "1M0-IMG-LANTERN", seconds: 600 };
const ember = { instrumentType: "1M0-NIR-EMBER", seconds: 200 };
const request = { duration: 3600, semesterId: "2026B", exposures: [lantern] };
const normal = (ippValue: number) => ({ observationType: "NORMAL" as const, ippValue });

describe("a request that came to nothing", () => {
  it("gives back what raised its priority: the part above one of its duration, in hours", () => {
    const { instrumentType } = lantern;
    expect(priorityCredits(normal(1.25), [request])).toEqual([
      { semesterId: "2026B", instrumentType, hours: 0.25 },
    ]);
    expect(priorityCredits(normal(2), [{ ...request, duration: 90 }])).toEqual([
      { semesterId: "2026B", instrumentType, hours: 0.025 },
    ]);
  });

  it("counts begun seconds as whole ones", () => {
    const [credit] = priorityCredits(normal(2), [{ ...request, duration: 35.2 }]);
    expect(credit?.hours).toBe(0.01);
  });

  it("gives each instrument type what it has of the exposures", () => {
    const credits = priorityCredits(normal(1.5), [{ ...request, exposures: [lantern, ember] }]);
    expect(credits.map(({ hours }) => hours)).toEqual([0.375, 0.125]);
  });

  it("gives instrument types equal parts when nothing is exposed", () => {
    const exposures = [lantern, ember].map((each) => ({ ...each, seconds: 0 }));
    const credits = priorityCredits(normal(1.5), [{ ...request, exposures }]);
    expect(credits.map(({ hours }) => hours)).toEqual([0.25, 0.25]);
  });

  it("gives for itself, beside others of its group", () => {
    const other = { ...request, duration: 7200 };
    const credits = priorityCredits(normal(1.5), [request, other]);
    expect(credits.map(({ hours }) => hours)).toEqual([0.5, 1]);
  });

  it("gives nothing where nothing was paid", () => {
    const types: ObservationType[] = ["RAPID_RESPONSE", "TIME_CRITICAL", "DIRECT", "REAL_TIME"];
    for (const observationType of types) {
      expect(priorityCredits({ observationType, ippValue: 1.5 }, [request])).toEqual([]);
    }
    expect(priorityCredits(normal(1), [request])).toEqual([]);
    expect(priorityCredits(normal(0.8), [request])).toEqual([]);
    expect(priorityCredits(normal(1.5), [{ ...request, semesterId: null }])).toEqual([]);
  });
});
