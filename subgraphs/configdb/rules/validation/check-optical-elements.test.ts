import { describe, expect, it } from "vitest";
import type { OpticalElement, OpticalElementOffer } from "../../models.ts";
import { checkOpticalElements } from "./check-optical-elements.ts";

const element = (code: string, schedulable = true) => ({ code, schedulable }) as OpticalElement;
const choice = (type: string, ...opticalElements: OpticalElement[]): OpticalElementOffer => ({
  type,
  opticalElements,
  opticalElementGroups: [],
});
const offered = [
  choice("filters", element("Ha"), element("rp"), element("air", false)),
  choice("slits", element("slit_2.0as")),
  choice("wheel", element("x")),
];

function check(given: Record<string, unknown>, { required = true, direct = false } = {}) {
  const { elements, faults } = checkOpticalElements(given, "o", { offered, required, direct });
  return { elements, faults: faults.map(({ path, code }) => `${path}: ${code}`) };
}

describe("optical elements", () => {
  it("are named in the singular and get the case of their code", () => {
    expect(check({ filter: "ha", slit: "SLIT_2.0AS" })).toEqual({
      elements: { filter: "Ha", slit: "slit_2.0as" },
      faults: [],
    });
  });

  it("must be named, one of each type that a request can name", () => {
    const faults = ["o.slit: OPTICAL_ELEMENT_NOT_CHOSEN"];
    expect(check({ filter: "rp" }).faults).toEqual(faults);
    expect(check({ filter: "rp", slit: "" }).faults).toEqual(faults);
    expect(check({ filter: "rp", slit: null }).faults).toEqual(faults);
  });

  it("need not be named where the configuration type requires none, and are looked at if they are", () => {
    expect(check({}, { required: false })).toEqual({ elements: {}, faults: [] });
    expect(check({ filter: "B" }, { required: false }).faults).toEqual([
      "o.filter: OPTICAL_ELEMENT_UNKNOWN",
    ]);
  });

  it.each(["filters", "grating", "wheel", "whee", "constructor", "__proto__"])(
    "are not known under the key %s",
    (key) => {
      const given = Object.fromEntries([[key, "rp"]]);
      expect(check(given, { required: false }).faults).toEqual([
        `o.${key}: OPTICAL_ELEMENT_GROUP_UNKNOWN`,
      ]);
    },
  );

  it("that are not schedulable are for direct submission", () => {
    const given = { filter: "air", slit: "slit_2.0as" };
    expect(check(given).faults).toEqual(["o.filter: OPTICAL_ELEMENT_NOT_SCHEDULABLE"]);
    expect(check(given, { direct: true }).faults).toEqual([]);
  });

  it("that can be chosen instead are told with the fault", () => {
    const rules = { offered, required: true, direct: false };
    const { faults } = checkOpticalElements({ slit: "slit_2.0as" }, "o", rules);
    expect(faults).toEqual([
      {
        path: "o.filter",
        code: "OPTICAL_ELEMENT_NOT_CHOSEN",
        message: "no filter is named: choose one of Ha, rp",
        rule: null,
        requiredBy: null,
        choices: ["Ha", "rp"],
      },
    ]);
  });
});
