import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { observatory } from "../../../../seeds/observatory.ts";
import { evaluate } from "./evaluate.ts";
import type { JsonObject } from "./json-value.ts";
import { schemaFaults } from "./schema-faults.ts";

/** The schema of a mode of the sample, or of an instrument type and one of its configuration types. */
function schemaOf(name: string): JsonObject {
  const mode = observatory.genericModes.find(({ key }) => key === name);
  if (mode) return mode.validationSchema as JsonObject;
  const [code, type] = name.split(" + ");
  const instrumentType = observatory.instrumentTypes.find((one) => one.code === code);
  if (!instrumentType) throw new Error(`nothing has the key ${name}`);
  if (type === undefined) return instrumentType.validationSchema as JsonObject;
  const properties = instrumentType.configurationTypes.find((one) => one.code === type);
  return properties?.validationSchema as JsonObject;
}

/** The filled-in document, or the faults as text. */
function outcome(schema: JsonObject, document: JsonObject): JsonObject | string[] {
  const { document: result, faults } = evaluate(schema, document);
  if (faults.length === 0) return result;
  return faults.map(({ path, message }) => `${path}: ${message}`);
}

describe("the schemas of the sample observatory", () => {
  it.each<[string, JsonObject, JsonObject | string[]]>([
    [
      "lantern_2x2",
      { exposure_time: 30.0 },
      { exposure_time: 30.0, extra_params: { bin_x: 2, bin_y: 2 } },
    ],
    ["lantern_2x2", { extra_params: { bin_x: 1 } }, ["extra_params.bin_x: unallowed value 1"]],
    [
      "lantern_2x2",
      { extra_params: { bin_x: 2, note: "kept" } },
      { extra_params: { bin_x: 2, bin_y: 2, note: "kept" } },
    ],
    [
      "lantern_2x2",
      { extra_params: { bin_x: "2" } },
      ["extra_params.bin_x: must be of integer type"],
    ],
    ["lantern_central", { rois: [{}, {}] }, ["rois: max length is 1"]],
    [
      "quill_fast",
      { exposure_time: 5 },
      { exposure_time: 5, extra_params: { bin_x: 1, bin_y: 1 } },
    ],
    ["quill_fast", { exposure_time: 45.0 }, ["exposure_time: max value is 30"]],
    ["ember_cds", { extra_params: { coadds: 65 } }, ["extra_params.coadds: max value is 64"]],
    ["acq_bright", { mode: "BRIGHTEST" }, ["extra_params: required field"]],
    [
      "acq_bright",
      { mode: "BRIGHTEST", extra_params: {} },
      { mode: "BRIGHTEST", extra_params: { acquire_radius: 5.0 } },
    ],
    [
      "exp_async",
      { extra_params: { exposure_time_g: 10, exposure_time_r: 10, exposure_time_i: 10 } },
      ["extra_params.exposure_time_z: required field"],
    ],
    [
      "rot_sky",
      { rotator_mode: "SKY", extra_params: { rotator_angle: null } },
      ["extra_params.rotator_angle: null value not allowed"],
    ],
    [
      "1M0-IMG-LANTERN",
      {
        instrument_configs: [
          { extra_params: { defocus: 1.5 } },
          { extra_params: { defocus: -7.0 } },
        ],
      },
      ["instrument_configs[1].extra_params.defocus: min value is -5"],
    ],
    [
      "1M0-IMG-LANTERN + BIAS",
      { instrument_configs: [{ exposure_time: 0 }, { exposure_time: 1.0 }] },
      ["instrument_configs[1].exposure_time: unallowed value 1"],
    ],
  ])("%s makes of %j what Cerberus makes of it", (name, document, expected) => {
    expect(outcome(schemaOf(name), document)).toEqual(expected);
  });
});

describe("required fields and defaults", () => {
  it("a missing field is a fault only when it is required", () => {
    expect(outcome({ a: { type: "integer" } }, {})).toEqual({});
    expect(outcome({ a: { required: false } }, {})).toEqual({});
    expect(outcome({ a: { required: true } }, {})).toEqual(["a: required field"]);
  });

  it("a default satisfies `required`", () => {
    expect(outcome({ a: { required: true, default: 1 } }, {})).toEqual({ a: 1 });
  });

  it("a default on an object and defaults inside it fill in both levels", () => {
    const schema = { b: { default: 2 } };
    expect(outcome({ a: { type: "dict", default: {}, schema } }, {})).toEqual({ a: { b: 2 } });
    expect(outcome({ a: { type: "dict", schema } }, { a: {} })).toEqual({ a: { b: 2 } });
  });

  it("without a default on the object, a missing one stays missing", () => {
    expect(outcome({ a: { type: "dict", schema: { b: { default: 2 } } } }, {})).toEqual({});
  });

  it("defaults fill in the items of lists and the values of objects", () => {
    const item = { type: "dict", schema: { b: { default: 2 } } };
    expect(outcome({ a: { type: "list", schema: item } }, { a: [{}, { b: 3 }] })).toEqual({
      a: [{ b: 2 }, { b: 3 }],
    });
    expect(outcome({ a: { type: "dict", valuesrules: item } }, { a: { x: {} } })).toEqual({
      a: { x: { b: 2 } },
    });
  });

  it("a given value is kept, also when it is false, zero or empty", () => {
    const schema = { a: { default: true }, b: { default: 1 }, c: { default: "x" } };
    expect(outcome(schema, { a: false, b: 0, c: "" })).toEqual({ a: false, b: 0, c: "" });
  });

  it("a default that breaks the rules is found when it is filled in", () => {
    expect(outcome({ a: { type: "integer", default: "x" } }, {})).toEqual([
      "a: must be of integer type",
    ]);
  });

  it("fields that no rule names are kept as they are", () => {
    const document = { a: { b: [null, { c: 1 }] }, z: null };
    expect(outcome({ x: {} }, document)).toEqual(document);
  });
});

describe("null", () => {
  it("is refused unless the field is nullable", () => {
    expect(outcome({ a: { type: "integer" } }, { a: null })).toEqual(["a: null value not allowed"]);
    expect(outcome({ a: {} }, { a: null })).toEqual(["a: null value not allowed"]);
    const rules = { type: "integer", nullable: true, min: 1, allowed: [1] };
    expect(outcome({ a: rules }, { a: null })).toEqual({ a: null });
  });

  it("is there for `required`", () => {
    expect(outcome({ a: { required: true } }, { a: null })).toEqual(["a: null value not allowed"]);
  });

  it("is replaced by the default unless the field is nullable", () => {
    expect(outcome({ a: { default: 1 } }, { a: null })).toEqual({ a: 1 });
    expect(outcome({ a: { default: 1, nullable: true } }, { a: null })).toEqual({ a: null });
  });
});

describe("types", () => {
  it.each([
    ["float", 1, true],
    ["float", 1.5, true],
    ["float", true, true],
    ["float", "1.5", false],
    ["integer", 1, true],
    // Python tells 2.0 from 2; JSON does not.
    ["integer", 2.0, true],
    ["integer", 1.5, false],
    ["integer", "2", false],
    ["integer", true, true],
    ["number", 1, true],
    ["number", 1.5, true],
    ["number", true, false],
    ["boolean", false, true],
    ["boolean", 0, false],
    ["string", "", true],
    ["string", 1, false],
    ["list", [], true],
    ["list", {}, false],
    ["list", "ab", false],
    ["dict", {}, true],
    ["dict", [], false],
    [["string", "integer"], 1, true],
    [["string", "integer"], 1.5, false],
  ])("%j takes %j: %s", (type, value, taken) => {
    const { faults } = evaluate({ a: { type } }, { a: value });
    expect(faults.map(({ rule }) => rule)).toEqual(taken ? [] : ["type"]);
  });

  it("of which one is wrong leave the other rules of the field out", () => {
    expect(outcome({ a: { type: "string", allowed: ["x"], minlength: 5 } }, { a: [1] })).toEqual([
      "a: must be of string type",
    ]);
  });
});

describe("limits", () => {
  it("min and max are inclusive", () => {
    const schema = { a: { min: 1, max: 2 } };
    expect(outcome(schema, { a: 1 })).toEqual({ a: 1 });
    expect(outcome(schema, { a: 2 })).toEqual({ a: 2 });
    expect(outcome(schema, { a: 0.9 })).toEqual(["a: min value is 1"]);
    expect(outcome(schema, { a: 2.1 })).toEqual(["a: max value is 2"]);
  });

  it("min and max say nothing of what is no number", () => {
    expect(outcome({ a: { min: 5 } }, { a: "1" })).toEqual({ a: "1" });
  });

  it("lengths are those of texts in characters, of lists and of objects", () => {
    const schema = { a: { minlength: 1, maxlength: 2 } };
    expect(outcome(schema, { a: "☉😀" })).toEqual({ a: "☉😀" });
    expect(outcome(schema, { a: "abc" })).toEqual(["a: max length is 2"]);
    expect(outcome(schema, { a: [] })).toEqual(["a: min length is 1"]);
    expect(outcome(schema, { a: {} })).toEqual(["a: min length is 1"]);
    expect(outcome(schema, { a: 5 })).toEqual({ a: 5 });
  });

  it("`empty: false` refuses what is empty and says no more of it", () => {
    expect(outcome({ a: { empty: false, minlength: 2 } }, { a: "" })).toEqual([
      "a: empty values not allowed",
    ]);
    expect(outcome({ a: { empty: true, minlength: 2 } }, { a: "" })).toEqual({ a: "" });
  });

  it("`allowed` looks at each item of a list, and takes true for 1", () => {
    expect(outcome({ a: { allowed: ["r", "g"] } }, { a: ["r", "x", "y"] })).toEqual([
      "a: unallowed values x, y",
    ]);
    expect(outcome({ a: { allowed: [1] } }, { a: true })).toEqual({ a: true });
    expect(outcome({ a: { allowed: ["1"] } }, { a: 1 })).toEqual(["a: unallowed value 1"]);
  });

  it("`regex` must match all of a text", () => {
    expect(outcome({ a: { regex: "[a-z]+" } }, { a: "abc" })).toEqual({ a: "abc" });
    expect(outcome({ a: { regex: "[a-z]+" } }, { a: "abc1" })).toEqual([
      "a: value does not match regex '[a-z]+'",
    ]);
  });

  it("a regex that is none, in a schema that nobody checked, matches nothing", () => {
    expect(evaluate({ a: { regex: "(" } }, { a: "(" }).faults).toMatchObject([{ rule: "regex" }]);
  });
});

describe("a document with a fault", () => {
  it("is left as it was, defaults and all", () => {
    const schema = { a: { default: 1 }, b: { type: "integer" } };
    const document = { b: "x" };
    expect(evaluate(schema, document).document).toEqual({ b: "x" });
  });

  it("is told all its faults, each with its path", () => {
    const inner = { type: "dict", schema: { c: { type: "integer" }, d: { required: true } } };
    const schema = { a: { type: "list", schema: inner }, b: { allowed: [1] } };
    expect(outcome(schema, { a: [{ c: "x" }, { d: 1 }, 5], b: 2 })).toEqual([
      "a[0].c: must be of integer type",
      "a[0].d: required field",
      "a[2]: must be of dict type",
      "b: unallowed value 2",
    ]);
  });
});

describe("neither schema nor document", () => {
  const schema = {
    a: { type: "dict", default: { list: [] }, schema: { b: { default: 1 } } },
    c: { type: "list", schema: { type: "dict", schema: { d: { default: {} } } } },
  };

  it("is changed by an evaluation", () => {
    const document = { c: [{}, { d: { e: 1 } }] };
    const before = structuredClone({ schema, document });
    evaluate(deepFrozen(schema), deepFrozen(document));
    expect({ schema, document }).toEqual(before);
  });

  it("gives its defaults away", () => {
    const first = evaluate(schema, {}).document;
    (first.a as { list: number[] }).list.push(1);
    expect(evaluate(schema, {}).document).toEqual({ a: { list: [], b: 1 } });
  });

  it("reaches what every object inherits", () => {
    const names = '{"__proto__": {"b": 1}, "constructor": {"x": 1}, "toString": 1}';
    const document = JSON.parse(names);
    expect(JSON.stringify(evaluate({ a: { default: 1 } }, document).document)).toBe(
      '{"__proto__":{"b":1},"constructor":{"x":1},"toString":1,"a":1}',
    );
    const strict = JSON.parse(
      `{"__proto__": {"required": true, "type": "dict", "default": {"polluted": true}},
        "constructor": {"required": true}, "hasOwnProperty": {"dependencies": "toString"}}`,
    );
    expect(outcome(strict, {})).toEqual(["constructor: required field"]);
    const filled = evaluate(strict, { constructor: 1 }).document;
    expect(Object.keys(filled)).toEqual(["constructor", "__proto__"]);
    expect(Object.getPrototypeOf(filled)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(outcome(strict, { constructor: 1, hasOwnProperty: 1 })).toEqual([
      "hasOwnProperty: field 'toString' is required",
    ]);
  });
});

interface CerberusCase {
  schema: JsonObject;
  document: JsonObject;
  result?: JsonObject;
  faults?: [path: string, rule: string, message?: string][];
}

describe("documents at random", () => {
  const lines = readFileSync(new URL("./cerberus.fixture.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  const cases = lines.map((line) => [line, JSON.parse(line) as CerberusCase] as const);

  it.each(cases)("are what Cerberus says they are: %s", (_line, { schema, document, ...said }) => {
    const found = evaluate(schema, document);
    if (said.result) {
      expect(found).toEqual({ document: said.result, faults: [] });
      return;
    }
    const places = found.faults.map(({ path, rule }) => `${path}: ${rule}`).sort();
    expect(places).toEqual(said.faults?.map(([path, rule]) => `${path}: ${rule}`).sort());
    for (const [path, rule, message] of said.faults ?? []) {
      if (message) expect(found.faults).toContainEqual({ path, rule, message });
    }
  });

  it("have schemas in which nothing is wrong", () => {
    expect(cases.filter(([, { schema }]) => schemaFaults(schema).length > 0)).toEqual([]);
  });

  it("that are filled in stay as they are when they are filled in again", () => {
    for (const [, { schema, document }] of cases) {
      const once = evaluate(schema, document);
      const twice = evaluate(schema, once.document);
      expect(twice).toEqual(once);
    }
  });
});

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) deepFrozen(part);
    Object.freeze(value);
  }
  return value;
}
