import { expect, it } from "vitest";
import { changedValues } from "./changed-values.ts";

it("only what differs is a change", () => {
  const current = { name: "a", overhead: 1, validationSchema: { x: { min: 1, max: 2 } } };
  const wanted = { name: "a", overhead: 2, validationSchema: { x: { max: 2, min: 1 } } };
  expect(changedValues("GenericMode", current, wanted)).toEqual({ overhead: 2 });
  expect(changedValues("GenericMode", current, {})).toEqual({});
});

it("the order of a list counts where it is kept", () => {
  const current = { opticalElements: ["a", "b"] };
  const turned = { opticalElements: ["b", "a"] };
  expect(changedValues("OpticalElementGroup", current, turned)).toEqual(turned);
  const groups = { opticalElementGroups: ["1", "2"] };
  expect(changedValues("Camera", groups, { opticalElementGroups: ["2", "1"] })).toEqual({});
});

it("an entry of a list keeps the values that it has and that are not given", () => {
  const current = {
    configurationTypes: [
      { configurationType: "ARC", configChangeOverhead: 5, schedulable: true },
      { configurationType: "BIAS", configChangeOverhead: 0, schedulable: true },
    ],
  };
  const same = [{ configurationType: "BIAS" }, { configurationType: "ARC", schedulable: true }];
  expect(changedValues("InstrumentType", current, { configurationTypes: same })).toEqual({});
  const less = [{ configurationType: "ARC", schedulable: false }];
  expect(changedValues("InstrumentType", current, { configurationTypes: less })).toEqual({
    configurationTypes: [{ configurationType: "ARC", configChangeOverhead: 5, schedulable: false }],
  });
});
