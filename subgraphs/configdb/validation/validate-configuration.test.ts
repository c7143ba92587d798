import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anonymous } from "../../../schema/viewer.ts";
import { observatory } from "../../../seeds/observatory.ts";
import { type Answer, type Configdb, openConfigdb } from "../configdb.fixture.ts";

const VALIDATE = /* GraphQL */ `
  query Validate($inputs: [ValidateConfigurationInput!]!) {
    validateConfigurations(inputs: $inputs) {
      isValid configuration faults { path code message rule requiredBy choices }
    }
  }`;

interface Validation {
  isValid: boolean;
  configuration: Record<string, unknown> | null;
  faults: {
    path: string;
    code: string;
    message: string;
    rule: string | null;
    requiredBy: string | null;
    choices: string[];
  }[];
}

let configdb: Configdb;

beforeAll(async () => {
  configdb = await openConfigdb();
});
afterAll(() => configdb?.close());

function ask(source: string, variables: object): Promise<Answer> {
  return configdb.ask(source, variables, anonymous);
}

async function validate(
  instrumentTypeCode: string,
  configuration: unknown,
  more: { direct?: boolean } = {},
): Promise<Validation> {
  const inputs = [{ instrumentTypeCode, configuration, ...more }];
  const { data, errors } = await ask(VALIDATE, { inputs });
  expect(errors).toBeUndefined();
  return (data as { validateConfigurations: [Validation] }).validateConfigurations[0];
}

/** Place and kind of each fault. */
async function faultsOf(...given: Parameters<typeof validate>): Promise<string[]> {
  const { faults } = await validate(...given);
  return faults.map(({ path, code }) => `${path}: ${code}`);
}

const rp = { optical_elements: { filter: "rp" } };
const exposeLantern = { type: "EXPOSE", instrument_configs: [{ ...rp, exposure_time: 60 }] };
const slitAndGrating = { slit: "slit_1.2as", grating: "grat_low" };

describe("anybody may have a configuration validated", () => {
  it("and is answered with everything filled in", async () => {
    const given = {
      type: "expose",
      target: { type: "ICRS", ra: 10.5 },
      guiding_config: { mode: "off", exposure_time: 5 },
      instrument_configs: [
        { mode: "LANTERN_2X2", exposure_time: 30, optical_elements: { filter: "ha" } },
        { exposure_time: 30, optical_elements: { filter: "rp" }, extra_params: { defocus: 2 } },
      ],
    };
    expect(await validate("1M0-IMG-LANTERN", given)).toEqual({
      isValid: true,
      faults: [],
      configuration: {
        type: "EXPOSE",
        target: { type: "ICRS", ra: 10.5 },
        guiding_config: { mode: "OFF", exposure_time: 5 },
        acquisition_config: { mode: "OFF" },
        instrument_configs: [
          {
            mode: "lantern_2x2",
            exposure_time: 30,
            optical_elements: { filter: "Ha" },
            extra_params: { bin_x: 2, bin_y: 2 },
          },
          {
            mode: "lantern_full",
            exposure_time: 30,
            optical_elements: { filter: "rp" },
            extra_params: { defocus: 2, bin_x: 1, bin_y: 1 },
          },
        ],
      },
    });
  });

  it("that is valid once filled in, and then stays as it is", async () => {
    const { configuration } = await validate("1M0-IMG-LANTERN", exposeLantern);
    const again = await validate("1M0-IMG-LANTERN", configuration);
    expect(again).toEqual({ isValid: true, faults: [], configuration });
  });

  it("written into the query itself", async () => {
    const { data, errors } = await ask(
      `{ validateConfiguration(input: {
        instrumentTypeCode: "1M0-IMG-LANTERN"
        configuration: { type: "EXPOSE", instrument_configs: [{ optical_elements: { filter: "RP" } }] }
      }) { isValid configuration } }`,
      {},
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      validateConfiguration: {
        isValid: true,
        configuration: { instrument_configs: [{ optical_elements: { filter: "rp" } }] },
      },
    });
  });

  it("at the same cost, however many configurations of however many types there are", async () => {
    const input = { instrumentTypeCode: "1M0-IMG-LANTERN", configuration: exposeLantern };
    const one = await ask(VALIDATE, { inputs: [input] });
    const types = observatory.instrumentTypes.map(({ code }) => code);
    const inputs = [...types, ...types, ...types].map((instrumentTypeCode) => ({
      ...input,
      instrumentTypeCode,
    }));
    const many = await ask(VALIDATE, { inputs });
    expect(many.errors).toBeUndefined();
    expect(many.cost).toBe(one.cost);
    expect(one.cost).toBe(6);
  });

  it("up to a thousand in one call", async () => {
    const input = { instrumentTypeCode: "X", configuration: {} };
    const { errors } = await ask(VALIDATE, { inputs: Array.from({ length: 1001 }, () => input) });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("of the sample observatory", () => {
  it("a LANTERN bias takes no time", async () => {
    const bias = {
      type: "BIAS",
      instrument_configs: [{ exposure_time: 0 }, { exposure_time: 1.0 }],
    };
    const fault = {
      path: "instrument_configs[1].exposure_time",
      code: "SCHEMA_NOT_SATISFIED",
      message: "unallowed value 1",
      rule: "allowed",
      requiredBy: "configuration type BIAS",
      choices: [],
    };
    const { isValid, faults } = await validate("1M0-IMG-LANTERN", bias, { direct: true });
    expect({ isValid, faults }).toEqual({ isValid: false, faults: [fault] });
    expect(await faultsOf("1M0-IMG-LANTERN", bias)).toEqual([
      "type: CONFIGURATION_TYPE_NOT_SCHEDULABLE",
      "instrument_configs[1].exposure_time: SCHEMA_NOT_SATISFIED",
    ]);
  });

  it("SABLE needs a slit and a grating", async () => {
    const spectrum = {
      type: "SPECTRUM",
      acquisition_config: { mode: "WCS" },
      instrument_configs: [{ optical_elements: { grating: "GRAT_LOW" } }],
    };
    const { faults, configuration } = await validate("2M0-SPEC-SABLE", spectrum);
    expect(faults).toMatchObject([
      {
        path: "instrument_configs[0].optical_elements.slit",
        code: "OPTICAL_ELEMENT_NOT_CHOSEN",
        choices: ["slit_1.2as", "slit_2.0as", "slit_6.0as"],
      },
    ]);
    expect(configuration).toMatchObject({
      guiding_config: { mode: "SLIT" },
      instrument_configs: [
        { mode: "sable_default", rotator_mode: "FLOAT", optical_elements: { grating: "grat_low" } },
      ],
    });
  });

  it("THRUSH has two readout modes and none that is usual", async () => {
    const spectrum = { type: "SPECTRUM", instrument_configs: [{ exposure_time: 60 }] };
    const { faults } = await validate("1M0-SPEC-THRUSH", spectrum);
    expect(faults).toEqual([
      {
        path: "instrument_configs[0].mode",
        code: "MODE_NOT_CHOSEN",
        message: "no readout mode is named: choose one of thrush_slow, thrush_fast",
        rule: null,
        requiredBy: null,
        choices: ["thrush_slow", "thrush_fast"],
      },
    ]);
    const named = { ...spectrum, instrument_configs: [{ mode: "THRUSH_FAST" }] };
    expect(await validate("1M0-SPEC-THRUSH", named)).toMatchObject({
      isValid: true,
      configuration: {
        guiding_config: { mode: "ON" },
        acquisition_config: { mode: "WCS" },
        instrument_configs: [{ mode: "thrush_fast" }],
      },
    });
  });

  it("the same code names another mode for guiding and for acquisition", async () => {
    const given = {
      type: "ARC",
      guiding_config: { mode: "OFF" },
      acquisition_config: { mode: "BRIGHTEST" },
      instrument_configs: [{ optical_elements: slitAndGrating }],
    };
    const { isValid, configuration } = await validate("2M0-SPEC-SABLE", given);
    expect(isValid).toBe(true);
    expect(configuration).toMatchObject({
      guiding_config: { mode: "OFF" },
      // Lamps need no acquisition, whatever was asked for.
      acquisition_config: { mode: "OFF" },
    });
  });

  it.each<[string, string, unknown, string[]]>([
    [
      "a usual acquisition mode that needs more than was said",
      "2M0-SPEC-SABLE",
      { type: "SPECTRUM", instrument_configs: [{ optical_elements: slitAndGrating }] },
      ["acquisition_config.extra_params: SCHEMA_NOT_SATISFIED"],
    ],
    [
      "a sky angle that the rotator mode requires",
      "2M0-SPEC-SABLE",
      {
        type: "SPECTRUM",
        acquisition_config: { mode: "OFF" },
        instrument_configs: [{ rotator_mode: "sky", optical_elements: slitAndGrating }],
      },
      ["instrument_configs[0].extra_params.rotator_angle: SCHEMA_NOT_SATISFIED"],
    ],
    [
      "more exposures than an ARC has",
      "2M0-SPEC-SABLE",
      {
        type: "ARC",
        instrument_configs: [
          { optical_elements: slitAndGrating },
          { optical_elements: slitAndGrating },
        ],
      },
      // The rotator's and readout's answers come after it, and are none.
      ["instrument_configs: SCHEMA_NOT_SATISFIED"],
    ],
    [
      "an exposure mode that needs the times of all arms",
      "2M0-IMG-QUARTET",
      {
        instrument_configs: [
          {
            optical_elements: {
              narrowband_g_position: "OUT",
              narrowband_r_position: "out",
              narrowband_i_position: "out",
              narrowband_z_position: "in",
            },
            extra_params: { exposure_mode: "asynchronous", exposure_time_g: 5 },
          },
        ],
      },
      ["i", "r", "z"].map(
        (arm) => `instrument_configs[0].extra_params.exposure_time_${arm}: SCHEMA_NOT_SATISFIED`,
      ),
    ],
    [
      "a mode that is for engineers",
      "1M0-IMG-LANTERN",
      { ...exposeLantern, instrument_configs: [{ ...rp, mode: "lantern_eng" }] },
      ["instrument_configs[0].mode: MODE_NOT_SCHEDULABLE"],
    ],
    [
      "filters that no request may use, or that no LANTERN in service has",
      "1M0-IMG-LANTERN",
      {
        ...exposeLantern,
        instrument_configs: [
          { optical_elements: { filter: "Air" } },
          { optical_elements: { filter: "J" } },
          { optical_elements: { slit: "slit_1.2as" } },
        ],
      },
      [
        "instrument_configs[0].optical_elements.filter: OPTICAL_ELEMENT_NOT_SCHEDULABLE",
        "instrument_configs[1].optical_elements.filter: OPTICAL_ELEMENT_UNKNOWN",
        "instrument_configs[2].optical_elements.slit: OPTICAL_ELEMENT_GROUP_UNKNOWN",
        "instrument_configs[2].optical_elements.filter: OPTICAL_ELEMENT_NOT_CHOSEN",
      ],
    ],
    [
      "a configuration type of other instruments",
      "1M0-IMG-LANTERN",
      { ...exposeLantern, type: "SPECTRUM" },
      ["type: CONFIGURATION_TYPE_UNKNOWN"],
    ],
    [
      "an instrument type that does not exist",
      "1M0-IMG-HERON",
      exposeLantern,
      [": INSTRUMENT_TYPE_UNKNOWN"],
    ],
    ["a code with a NUL", "1M0\0", exposeLantern, [": INSTRUMENT_TYPE_UNKNOWN"]],
    ["nothing", "1M0-IMG-LANTERN", {}, ["instrument_configs: MALFORMED"]],
    ["a text", "1M0-IMG-LANTERN", "EXPOSE", [": MALFORMED"]],
  ])("%s is told as a fault", async (_title, instrumentType, configuration, faults) => {
    expect(await faultsOf(instrumentType, configuration)).toEqual(faults);
  });

  it("every default configuration type passes with its elements and modes named", async () => {
    const named: Record<string, object> = {
      "0M4-IMG-QUILL": { optical_elements: { filter: "w" } },
      "1M0-IMG-LANTERN": rp,
      "1M0-NIR-EMBER": { optical_elements: { filter: "H" } },
      "1M0-SPEC-THRUSH": { mode: "thrush_slow" },
      "2M0-IMG-QUARTET": {
        optical_elements: Object.fromEntries(
          [..."griz"].map((arm) => [`narrowband_${arm}_position`, "out"]),
        ),
      },
      "2M0-SPEC-SABLE": { optical_elements: slitAndGrating },
    };
    const acquisition_config = { extra_params: {} };
    const faults = await Promise.all(
      Object.entries(named).map(([code, instrumentConfig]) =>
        faultsOf(code, { acquisition_config, instrument_configs: [instrumentConfig] }),
      ),
    );
    expect(faults.flat()).toEqual([]);
  });
});

describe("a validation schema that is being written", () => {
  const CHECK =
    "query ($schema: JSON!) { checkValidationSchema(schema: $schema) { path message } }";

  it("has its faults told", async () => {
    const bin = { type: "integer", min: "1", step: 2 };
    const schema = { extra_params: { type: "dict", schema: { bin_x: bin } } };
    expect((await ask(CHECK, { schema })).data).toEqual({
      checkValidationSchema: [
        { path: "extra_params.bin_x.min", message: "must be of number type" },
        { path: "extra_params.bin_x.step", message: "unknown rule" },
      ],
    });
  });

  it("can be used when there are none", async () => {
    const { data, cost } = await ask(CHECK, { schema: {} });
    expect(data).toEqual({ checkValidationSchema: [] });
    expect(cost).toBe(0);
  });
});
