import { describe, expect, it } from "vitest";
import type { ConfigurationTypeProperties, GenericModeGroup } from "../../models.ts";
import { checkConfiguration, type Offer } from "./check-configuration.ts";

/** A mode by its code and schema. */
type Modes = Record<string, object>;

function group(type: string, modes: Modes, usual: string | null = null): GenericModeGroup {
  const rows = Object.entries(modes).map(([code, validationSchema], index) => ({
    id: index + 1,
    code,
    schedulable: true,
    validationSchema,
  }));
  const defaultModeId = rows.find(({ code }) => code === usual)?.id ?? null;
  return { type: { id: type }, modes: rows, defaultModeId } as unknown as GenericModeGroup;
}

function properties(code: string, more: object = {}): ConfigurationTypeProperties {
  return {
    configurationType: { code },
    forceAcquisitionOff: false,
    requiresOpticalElements: false,
    schedulable: true,
    validationSchema: {},
    ...more,
  } as ConfigurationTypeProperties;
}

const simple: Offer = {
  instrumentType: { code: "X", defaultConfigurationType: null, validationSchema: {} },
  isInService: true,
  configurationTypes: [properties("EXPOSE")],
  modeGroups: [],
  opticalElements: [],
};

function check(offer: Partial<Offer>, given: unknown, direct = false) {
  const { configuration, faults } = checkConfiguration({ ...simple, ...offer }, given, { direct });
  return { configuration, faults: faults.map(({ path, code }) => `${path}: ${code}`) };
}

const expose = { type: "EXPOSE", instrument_configs: [{}] };
/** A schema that notes that it was applied, when the fields come that must be there before. */
const stamp = (name: string, ...before: string[]) => ({
  [name]: { default: true, dependencies: before },
});

describe("a configuration", () => {
  it("is filled in, and not changed itself", () => {
    const given = Object.freeze({ ...expose, type: "Expose", note: "kept" });
    expect(check({}, given)).toEqual({
      configuration: {
        type: "EXPOSE",
        note: "kept",
        guiding_config: { mode: "OFF" },
        acquisition_config: { mode: "OFF" },
        instrument_configs: [{}],
      },
      faults: [],
    });
    expect(given).toEqual({ type: "Expose", note: "kept", instrument_configs: [{}] });
  });

  it("passes the modes of the whole, the type, the configuration type and the modes of its parts", () => {
    const offer = {
      instrumentType: {
        ...simple.instrumentType,
        validationSchema: stamp("byType", "guiding_config.byGuiding", "acquisition_config.byWcs"),
      },
      configurationTypes: [properties("EXPOSE", { validationSchema: stamp("byExpose", "byType") })],
      modeGroups: [
        group("exposure", { SYNC: stamp("bySync", "byRotator", "extra_params.exposure_mode") }),
        group("rotator", { SKY: stamp("byRotator", "byReadout") }),
        group("readout", { fast: stamp("byReadout", "mode") }),
        group("acquisition", { WCS: stamp("byWcs") }),
        group("guiding", { ON: stamp("byGuiding") }),
      ],
    };
    expect(check(offer, expose)).toEqual({
      configuration: {
        type: "EXPOSE",
        guiding_config: { mode: "ON", byGuiding: true },
        acquisition_config: { mode: "WCS", byWcs: true },
        byType: true,
        byExpose: true,
        instrument_configs: [
          {
            mode: "fast",
            byReadout: true,
            rotator_mode: "SKY",
            byRotator: true,
            extra_params: { exposure_mode: "SYNC" },
            bySync: true,
          },
        ],
      },
      faults: [],
    });
  });

  it("is told all that is wrong, each with whose rule it is", () => {
    const offer = {
      ...simple,
      instrumentType: { ...simple.instrumentType, validationSchema: { a: { required: true } } },
      modeGroups: [group("readout", { fast: { exposure_time: { max: 30 } } })],
    };
    const given = { ...expose, instrument_configs: [{ exposure_time: 60 }, { mode: "slow" }] };
    const { faults } = checkConfiguration(offer, given, { direct: false });
    expect(faults).toMatchObject([
      {
        path: "a",
        code: "SCHEMA_NOT_SATISFIED",
        rule: "required",
        message: "required field",
        requiredBy: "instrument type X",
      },
      {
        path: "instrument_configs[0].exposure_time",
        rule: "max",
        message: "max value is 30",
        requiredBy: "readout mode fast",
      },
      { path: "instrument_configs[1].mode", code: "MODE_UNKNOWN", choices: ["fast"] },
    ]);
  });

  it("keeps what fails as it was given, and fills in the rest", () => {
    const schema = {
      extra_params: { type: "dict", default: {}, schema: { bin: { allowed: [1], default: 1 } } },
    };
    const offer = { modeGroups: [group("readout", { fast: schema })] };
    const given = { ...expose, instrument_configs: [{ extra_params: { bin: 2 } }, {}] };
    expect(check(offer, given).configuration?.instrument_configs).toEqual([
      { mode: "fast", extra_params: { bin: 2 } },
      { mode: "fast", extra_params: { bin: 1 } },
    ]);
  });

  it.each([
    [null, [": MALFORMED"]],
    [[], [": MALFORMED"]],
    ["EXPOSE", [": MALFORMED"]],
    [{}, ["instrument_configs: MALFORMED"]],
    [{ instrument_configs: [] }, ["instrument_configs: MALFORMED"]],
    [{ instrument_configs: {} }, ["instrument_configs: MALFORMED"]],
    [{ ...expose, instrument_configs: [null] }, ["instrument_configs[0]: MALFORMED"]],
    [{ ...expose, type: 5 }, ["type: MALFORMED"]],
    [{ ...expose, instrument_type: "Y" }, ["instrument_type: MALFORMED"]],
    [{ ...expose, guiding_config: "OFF" }, ["guiding_config: MALFORMED"]],
    [{ ...expose, acquisition_config: { mode: 1 } }, ["acquisition_config.mode: MALFORMED"]],
    [
      { ...expose, instrument_configs: [{ mode: [], optical_elements: { filter: 1 } }] },
      [
        "instrument_configs[0].mode: MALFORMED",
        "instrument_configs[0].optical_elements.filter: MALFORMED",
      ],
    ],
    [
      { ...expose, instrument_configs: [{ extra_params: { exposure_mode: 1 } }] },
      ["instrument_configs[0].extra_params.exposure_mode: MALFORMED"],
    ],
    [{ ...expose, x: Array.from({ length: 10_000 }, () => 0) }, [": TOO_LARGE"]],
    [JSON.parse(`{"a": ${"[".repeat(5000)}${"]".repeat(5000)}}`), [": TOO_LARGE"]],
  ])("that is none is told so: %#", (given, faults) => {
    expect(check({}, given).faults).toEqual(faults);
  });

  it("of an instrument type without instruments in service is told so", () => {
    expect(check({ isInService: false }, expose).faults).toEqual([
      ": INSTRUMENT_TYPE_NOT_IN_SERVICE",
    ]);
  });

  it("with names that every object inherits is as harmless as any other", () => {
    const given = JSON.parse(
      `{"type": "EXPOSE", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},
        "instrument_configs": [{"__proto__": {"mode": "x"}, "optical_elements": {}}]}`,
    );
    const { configuration, faults } = check({}, given);
    expect(faults).toEqual([]);
    expect(JSON.stringify(configuration)).toContain('"__proto__":{"mode":"x"}');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe("the configuration type", () => {
  const types = [
    properties("EXPOSE"),
    properties("BIAS", { schedulable: false, forceAcquisitionOff: true }),
  ];

  it("is the usual one when none is named", () => {
    const usual = { code: "EXPOSE" } as Offer["instrumentType"]["defaultConfigurationType"];
    const instrumentType = { ...simple.instrumentType, defaultConfigurationType: usual };
    const given = { instrument_configs: [{}] };
    expect(check({ instrumentType }, given).configuration?.type).toBe("EXPOSE");
    expect(check({}, given).faults).toEqual(["type: CONFIGURATION_TYPE_NOT_CHOSEN"]);
  });

  it("must be offered, and schedulable unless for direct submission", () => {
    const bias = { ...expose, type: "BIAS" };
    const offer = { configurationTypes: types };
    expect(check(offer, { ...expose, type: "ARC" }).faults).toEqual([
      "type: CONFIGURATION_TYPE_UNKNOWN",
    ]);
    expect(check(offer, bias).faults).toEqual(["type: CONFIGURATION_TYPE_NOT_SCHEDULABLE"]);
    expect(check(offer, bias, true).faults).toEqual([]);
  });

  it("can force acquisition off, and then nothing is asked of it", () => {
    const modeGroups = [group("acquisition", { WCS: { exposure_time: { required: true } } })];
    const given = { ...expose, type: "BIAS", acquisition_config: { mode: "WCS" } };
    const { configuration, faults } = check({ configurationTypes: types, modeGroups }, given, true);
    expect(configuration?.acquisition_config).toEqual({ mode: "OFF" });
    expect(faults).toEqual([]);
  });
});

describe("where an instrument type has no modes of a type", () => {
  it("guiding and acquisition are off and cannot be anything else", () => {
    const given = {
      ...expose,
      guiding_config: { mode: "off" },
      acquisition_config: { mode: "WCS" },
    };
    const { configuration, faults } = check({}, given);
    expect(configuration?.guiding_config).toEqual({ mode: "OFF" });
    expect(faults).toEqual(["acquisition_config.mode: MODE_UNKNOWN"]);
  });

  it("no readout mode can be named, and what is said of rotator and exposure stays", () => {
    const instrumentConfig = { rotator_mode: "SKY", extra_params: { exposure_mode: "SYNC" } };
    const given = { ...expose, instrument_configs: [instrumentConfig, { mode: "fast" }] };
    const { configuration, faults } = check({}, given);
    expect(configuration?.instrument_configs).toEqual(given.instrument_configs);
    expect(faults).toEqual(["instrument_configs[1].mode: MODE_UNKNOWN"]);
  });
});
