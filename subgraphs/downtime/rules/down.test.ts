import { describe, expect, it } from "vitest";
import { areAllDown, isInstrumentDown, isTelescopeDown } from "./down.ts";

describe("what counts as down", () => {
  it("a telescope with one instrument type down is not down", () => {
    expect(isTelescopeDown(["1M0-SPEC-THRUSH"])).toBe(false);
    expect(isTelescopeDown(["1M0-SPEC-THRUSH", ""])).toBe(true);
  });

  it("an instrument is down with its telescope or its type, not with another type", () => {
    expect(isInstrumentDown([""], "1M0-NIR-EMBER")).toBe(true);
    expect(isInstrumentDown(["1M0-NIR-EMBER"], "1M0-NIR-EMBER")).toBe(true);
    expect(isInstrumentDown(["1M0-SPEC-THRUSH"], "1M0-NIR-EMBER")).toBe(false);
  });

  it("a site is down when all of its telescopes are, and never when it has none", () => {
    expect(areAllDown([[""], [""]])).toBe(true);
    expect(areAllDown([[""], ["1M0-NIR-EMBER"]])).toBe(false);
    expect(areAllDown([])).toBe(false);
  });
});
