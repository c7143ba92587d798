import { describe, expect, it } from "vitest";
import type { Sql } from "../../platform/database.ts";
import { rememberedAggregates } from "./remembered-aggregates.ts";

const everything = { all: true, proposals: [] };
const member = { all: false, proposals: ["a", "b"] };

/** A database that counts how often it is asked, and fails with the code as long as there is one. */
function databaseOf(state: { asked: number; code: string | null }): Sql {
  const begin = async () => {
    state.asked++;
    if (state.code) throw Object.assign(new Error("failed"), { code: state.code });
    return [];
  };
  return { begin } as unknown as Sql;
}

describe("aggregates", () => {
  it("are asked once by all who ask the same within ten seconds", async () => {
    const state = { asked: 0, code: null };
    let now = 0;
    const aggregates = rememberedAggregates(databaseOf(state), () => now);
    const first = aggregates(everything, { site: ["sds"] });
    expect(aggregates(everything, { site: ["sds"] })).toBe(first);
    await first;
    now = 9_999;
    expect(aggregates(everything, { site: ["sds"] })).toBe(first);
    expect(state.asked).toBe(1);
    now = 10_000;
    expect(aggregates(everything, { site: ["sds"] })).not.toBe(first);
    expect(state.asked).toBe(2);
  });

  it("are kept for sixty times as long as they took, if that is longer", async () => {
    const state = { asked: 0, code: null };
    let now = 0;
    const aggregates = rememberedAggregates(databaseOf(state), () => now);
    const first = aggregates(everything, {});
    now = 2000;
    await first;
    now = 119_999;
    expect(aggregates(everything, {})).toBe(first);
    now = 120_000;
    await aggregates(everything, {});
    expect(state.asked).toBe(2);
  });

  it("are never shared by those who see differently, or ask differently", async () => {
    const state = { asked: 0, code: null };
    const aggregates = rememberedAggregates(databaseOf(state));
    await aggregates(everything, {});
    await aggregates(member, {});
    await aggregates({ all: false, proposals: [] }, {});
    await aggregates({ all: false, proposals: ["a"] }, {});
    await aggregates({ all: false, proposals: ["a,b"] }, {});
    await aggregates(member, { public: true });
    expect(state.asked).toBe(6);
    await aggregates({ all: false, proposals: ["b", "a"] }, {});
    expect(state.asked).toBe(6);
  });

  it("are asked again after a failure, which tells whether it took too long", async () => {
    const state: { asked: number; code: string | null } = { asked: 0, code: "57014" };
    const aggregates = rememberedAggregates(databaseOf(state));
    await expect(aggregates(everything, {})).rejects.toMatchObject({
      extensions: { code: "QUERY_TOO_SLOW", retry: "BACKOFF" },
    });
    state.code = "08006";
    await expect(aggregates(everything, {})).rejects.toMatchObject({ code: "08006" });
    state.code = null;
    expect(await aggregates(everything, {})).toMatchObject({ count: 0, sites: [] });
    expect(state.asked).toBe(3);
  });

  it("are forgotten before they become too many", async () => {
    const state = { asked: 0, code: null };
    const aggregates = rememberedAggregates(databaseOf(state));
    for (let level = 0; level <= 100; level++)
      await aggregates(everything, { reductionLevel: [level] });
    await aggregates(everything, { reductionLevel: [100] });
    expect(state.asked).toBe(101);
    await aggregates(everything, { reductionLevel: [0] });
    expect(state.asked).toBe(102);
  });
});
