import { describe, expect, it } from "vitest";
import type { GenericMode } from "../../models.ts";
import { chooseMode } from "./choose-mode.ts";

const mode = (id: number, code: string, schedulable = true) =>
  ({ id, code, schedulable }) as GenericMode;
const slow = mode(1, "slow");
const fast = mode(2, "fast");
const engineering = mode(3, "engineering", false);

function choose(modes: GenericMode[], named: string, defaultModeId: number | null = null) {
  const path = "instrument_configs[0].mode";
  const question = { modeType: "readout", named, path, direct: false };
  const chosen = chooseMode({ modes, defaultModeId }, question);
  return chosen.mode ?? chosen.fault;
}

describe("a configuration that names no mode", () => {
  it("gets the only one there is", () => {
    expect(choose([slow], "")).toBe(slow);
  });

  it("gets the default of several", () => {
    expect(choose([slow, fast], "", 2)).toBe(fast);
  });

  it("must choose one of several without default", () => {
    expect(choose([slow, fast, engineering], "")).toEqual({
      path: "instrument_configs[0].mode",
      code: "MODE_NOT_CHOSEN",
      message: "no readout mode is named: choose one of slow, fast",
      rule: null,
      requiredBy: null,
      choices: ["slow", "fast"],
    });
  });

  it("does not get one that is not schedulable", () => {
    expect(choose([engineering], "")).toMatchObject({ code: "MODE_NOT_SCHEDULABLE", choices: [] });
  });
});

describe("a configuration that names a mode", () => {
  it("gets it in whatever letter case", () => {
    expect(choose([slow, fast], "Fast", 1)).toBe(fast);
  });

  it("gets the one of exactly its case, where codes differ in nothing else", () => {
    const shout = mode(4, "FAST");
    expect(choose([fast, shout], "FAST")).toBe(shout);
    expect(choose([shout, fast], "fast")).toBe(fast);
  });

  it("is refused one that is not offered, or not schedulable", () => {
    expect(choose([slow, fast], "medium")).toMatchObject({ code: "MODE_UNKNOWN" });
    expect(choose([slow, engineering], "engineering")).toMatchObject({
      code: "MODE_NOT_SCHEDULABLE",
      choices: ["slow"],
    });
  });

  it("may use any for direct submission", () => {
    const question = { modeType: "readout", named: "engineering", path: "mode", direct: true };
    const group = { modes: [slow, engineering], defaultModeId: null };
    expect(chooseMode(group, question)).toEqual({ mode: engineering });
  });
});
