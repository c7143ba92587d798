import { describe, expect, it } from "vitest";
import { type EntityName, entities } from "./entities.ts";
import { defaultIsMember, validationSchemaFaults, valueFaults } from "./value-faults.ts";

const faulty = (name: EntityName, values: object) =>
  valueFaults(name, { ...values }, false).map(({ field }) => field);

describe("a value in its range is fine, one beyond either end is not", () => {
  it.each<[EntityName, string, number, number, number]>([
    ["Site", "lat", -90, 90, 0.001],
    ["Site", "long", -180, 180, 0.001],
    ["Site", "elevation", -500, 100_000, 1],
    ["Site", "timezone", -12, 14, 0.25],
    ["Telescope", "horizon", 0, 90, 0.1],
    ["Telescope", "haLimitNeg", -12, 0, 0.1],
    ["Telescope", "haLimitPos", 0, 12, 0.1],
    ["Telescope", "zenithBlindSpot", 0, 180, 0.1],
    ["Camera", "orientation", 0, 360, 0.1],
    ["InstrumentType", "defaultAcceptabilityThreshold", 0, 100, 0.1],
    ["CameraType", "pixelsX", 0, 2_147_483_647, 1],
  ])("%s.%s", (name, field, min, max, step) => {
    expect(faulty(name, { [field]: min })).toEqual([]);
    expect(faulty(name, { [field]: max })).toEqual([]);
    expect(faulty(name, { [field]: min - step })).toEqual([field]);
    expect(faulty(name, { [field]: max + step })).toEqual([field]);
    expect(faulty(name, { [field]: "1" })).toEqual([field]);
  });

  it.each<[EntityName, string]>([
    ["Telescope", "aperture"],
    ["Telescope", "telescopeFrontPadding"],
    ["Telescope", "slewRate"],
    ["Telescope", "minimumSlewOverhead"],
    ["Telescope", "instrumentChangeOverhead"],
    ["InstrumentType", "fixedOverheadPerExposure"],
    ["InstrumentType", "observationFrontPadding"],
    ["InstrumentType", "configFrontPadding"],
    ["InstrumentType", "acquireExposureTime"],
    ["ConfigurationTypeProperties", "configChangeOverhead"],
    ["CameraType", "pscale"],
    ["OpticalElementGroup", "elementChangeOverhead"],
    ["GenericMode", "overhead"],
  ])("%s.%s has no upper end", (name, field) => {
    expect(faulty(name, { [field]: 0 })).toEqual([]);
    expect(faulty(name, { [field]: 1e300 })).toEqual([]);
    expect(faulty(name, { [field]: -0.1 })).toEqual([field]);
    expect(faulty(name, { [field]: Number.NaN })).toEqual([field]);
  });
});

describe("text", () => {
  it.each<[EntityName, string, number]>([
    ["Site", "name", 200],
    ["Telescope", "serialNumber", 50],
    ["Camera", "host", 200],
    ["CameraType", "size", 200],
    ["ConfigurationType", "name", 200],
  ])("%s.%s has a longest length, in characters", (name, field, most) => {
    expect(faulty(name, { [field]: "" })).toEqual([]);
    expect(faulty(name, { [field]: "🔭".repeat(most) })).toEqual([]);
    expect(faulty(name, { [field]: "x".repeat(most + 1) })).toEqual([field]);
    expect(faulty(name, { [field]: "a\0b" })).toEqual([field]);
  });

  it.each(["", "a b", "a/b", "a.b", "abcd"])("a site code is not %j", (code) => {
    const values = { code, elevation: 0, timezone: 0 };
    expect(valueFaults("Site", values, true).map(({ field }) => field)).toEqual(["code"]);
  });

  it("an element code may have a dot", () => {
    expect(valueFaults("OpticalElement", { code: "slit_1.2as", name: "" }, true)).toEqual([]);
  });

  it.each([
    ["02:30:00", true],
    ["23:59:59", true],
    ["24:00:00", false],
    ["02:30", false],
    ["02:30:00.5", false],
  ])("a restart at %s: %s", (restart, fine) => {
    expect(faulty("Site", { restart })).toEqual(fine ? [] : ["restart"]);
  });

  it.each([
    ["Australia/Sydney", true],
    ["Etc/UTC", true],
    ["Mars/Olympus", false],
    ["+09:00", false],
    ["ABC5", false],
    ["", false],
    [null, false],
  ])("time zone %j: %s", (tz, fine) => {
    expect(faulty("Site", { tz })).toEqual(fine ? [] : ["tz"]);
  });
});

it("what is missing is a fault at creation only, and what is fixed at changes only", () => {
  expect(valueFaults("Camera", {}, true)).toEqual([
    { field: "code", value: null, rule: "be given" },
    { field: "cameraType", value: null, rule: "be given" },
  ]);
  expect(valueFaults("Camera", { code: "x" }, false)).toEqual([
    { field: "code", value: "x", rule: "stay as it is" },
  ]);
});

it("a field that nothing has is told", () => {
  expect(faulty("Site", { maximumSlewOverhead: 1 })).toEqual(["maximumSlewOverhead"]);
});

it("a state is spelled as it is, and a reference is one key", () => {
  expect(faulty("Instrument", { state: "schedulable" })).toEqual(["state"]);
  expect(faulty("Instrument", { telescope: ["sds.dom1.1m0a"] })).toEqual(["telescope"]);
  expect(faulty("Instrument", { scienceCameras: ["a", "a"] })).toEqual(["scienceCameras"]);
  expect(faulty("Instrument", { scienceCameras: "a" })).toEqual(["scienceCameras"]);
});

it("faults in a list are told with the place of the entry", () => {
  const configurationTypes = [
    { configurationType: "ARC" },
    { configurationType: "BIAS", configChangeOverhead: -1 },
    {},
  ];
  expect(faulty("InstrumentType", { configurationTypes })).toEqual([
    "configurationTypes[1].configChangeOverhead",
    "configurationTypes[2].configurationType",
  ]);
  const twice = [{ configurationType: "ARC" }, { configurationType: "ARC" }];
  expect(faulty("InstrumentType", { configurationTypes: twice })).toEqual(["configurationTypes"]);
});

it("a validation schema that is none is told with its place", () => {
  expect(validationSchemaFaults("GenericMode", { validationSchema: {} })).toEqual([]);
  expect(
    validationSchemaFaults("GenericMode", { validationSchema: { a: { type: "nope" } } }),
  ).toMatchObject([{ field: "validationSchema" }]);
  expect(validationSchemaFaults("GenericMode", { validationSchema: [] })).not.toEqual([]);
});

it("a default is in the list, or there is none", () => {
  const group = entities.OpticalElementGroup;
  expect(defaultIsMember(group, { opticalElements: ["a"], default: "a" })).toBe(true);
  expect(defaultIsMember(group, { opticalElements: ["a"], default: null })).toBe(true);
  expect(defaultIsMember(group, { opticalElements: ["a"], default: "b" })).toBe(false);
  const type = entities.InstrumentType;
  const configurationTypes = [{ configurationType: "ARC" }];
  expect(defaultIsMember(type, { configurationTypes, defaultConfigurationType: "ARC" })).toBe(true);
  expect(defaultIsMember(type, { defaultConfigurationType: "ARC" })).toBe(false);
});
