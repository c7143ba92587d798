import { expect, it } from "vitest";
import { withoutCalibrations } from "./without-calibrations.ts";

const science = ["EXPOSE", "SPECTRUM"];

it("without calibrations the frames are those of the science types", () => {
  const filter = { site: ["sds"], excludeCalibrations: true };
  expect(withoutCalibrations(filter, science)).toEqual({
    site: ["sds"],
    configurationType: ["EXPOSE", "SPECTRUM"],
  });
});

it("types that are asked for are those among the science types", () => {
  const filter = { configurationType: ["BIAS", "SPECTRUM"], excludeCalibrations: true };
  expect(withoutCalibrations(filter, science)).toEqual({ configurationType: ["SPECTRUM"] });
  expect(withoutCalibrations({ ...filter, configurationType: ["BIAS"] }, science)).toEqual({
    configurationType: [],
  });
});

it("otherwise the filter says what it said", () => {
  for (const excludeCalibrations of [false, null, undefined]) {
    expect(withoutCalibrations({ site: ["sds"], excludeCalibrations }, science)).toEqual({
      site: ["sds"],
    });
  }
  expect(withoutCalibrations(null, science)).toEqual({});
});
