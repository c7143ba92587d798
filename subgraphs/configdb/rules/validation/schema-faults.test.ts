import { describe, expect, it } from "vitest";
import { observatory } from "../../../../seeds/observatory.ts";
import { schemaFaults } from "./schema-faults.ts";

/** The faults as text. */
function faults(schema: unknown): string[] {
  return schemaFaults(schema).map(({ path, fault }) => `${path}: ${fault}`);
}

const fieldA = (rules: object) => faults({ a: rules });

describe("a validation schema", () => {
  it("may be empty", () => {
    expect(faults({})).toEqual([]);
  });

  it("may hold every rule that is known", () => {
    expect(
      faults({
        name: { type: "string", required: true, empty: false, regex: "[a-z]+", excludes: "b" },
        b: { type: ["integer", "float"], min: 0, max: 5.5, default: 1, nullable: true },
        c: { type: "list", minlength: 0, maxlength: 3, schema: { type: "dict", schema: {} } },
        d: { type: "dict", keysrules: { regex: "a+" }, valuesrules: { type: "number" } },
        e: { anyof: [{ type: "string" }, { min: 3 }], oneof: [], allof: [], noneof: [] },
        f: { type: "boolean", dependencies: ["name", "^b"], forbidden: [false], meta: [1] },
        g: { dependencies: { name: ["x"] }, allowed: [1, "2", null] },
        h: { label: "Height", description: "Of the beam", show: false },
      }),
    ).toEqual([]);
  });

  it.each(
    [
      ...observatory.genericModes,
      ...observatory.instrumentTypes,
      ...observatory.instrumentTypes.flatMap((instrumentType) =>
        instrumentType.configurationTypes.map(({ code, validationSchema }) => ({
          code: `${instrumentType.code} ${code}`,
          validationSchema,
        })),
      ),
    ].map(({ code, validationSchema }) => ({ code, validationSchema })),
  )("of the sample observatory has no faults: $code", ({ validationSchema }) => {
    expect(schemaFaults(validationSchema)).toEqual([]);
  });

  it.each([null, [], "{}", 3])("cannot be %j", (schema) => {
    expect(faults(schema)).toEqual([": must be of dict type"]);
  });

  it("has an object of rules for each field", () => {
    expect(faults({ a: "integer", b: { type: "dict", schema: { c: 1 } } })).toEqual([
      "a: must be of dict type",
      "b.c: must be of dict type",
    ]);
  });

  it("is told by field and rule what is wrong with it, at every level", () => {
    expect(
      faults({
        extra_params: { type: "dict", schema: { bin_x: { type: "integer", min: "1" } } },
        rois: { type: "list", schema: { type: "dict", schema: { x1: { type: "int" } } } },
        d: { type: "dict", valuesrules: { coerce: "int" }, keysrules: 3 },
        e: { anyof: [{ min: 1 }, { min: [] }, 7] },
      }),
    ).toEqual([
      "extra_params.bin_x.min: must be of number type",
      "rois[].x1.type: Unsupported types: int",
      "d.keysrules: must be of dict type",
      "d.valuesrules.coerce: unknown rule",
      "e.anyof[1].min: must be of number type",
      "e.anyof[2]: must be of dict type",
    ]);
  });

  it.each([
    ["type", "nope", "Unsupported types: nope"],
    ["type", "datetime", "Unsupported types: datetime"],
    ["type", [], "must be the name of a type or a list of them"],
    ["schema", "registered", "must be of dict type"],
    ["required", 1, "must be of boolean type"],
    ["nullable", null, "must be of boolean type"],
    ["empty", "no", "must be of boolean type"],
    ["allowed", { a: 1 }, "must be of list type"],
    ["min", "0", "must be of number type"],
    ["max", true, "must be of number type"],
    ["minlength", 1.5, "must be of integer type, 0 or more"],
    ["maxlength", -1, "must be of integer type, 0 or more"],
    ["regex", 1, "must be of string type"],
    ["regex", "(", 'has a "(" without ")"'],
    ["regex", "(?=a)", 'has a group "(?" other than "(?:", which is not supported'],
    ["dependencies", [1], "must be the name of a field or a list of them"],
    ["excludes", {}, "must be the name of a field or a list of them"],
    ["anyof", {}, "must be of list type"],
    ["show", "yes", "must be of boolean type"],
    ["label", 1, "must be of string type"],
    ["coerce", "int", "unknown rule"],
    ["allow_unknown", false, "unknown rule"],
    ["check_with", "x", "unknown rule"],
    ["constructor", 1, "unknown rule"],
  ])("has no rule %s of %j", (rule, constraint, fault) => {
    expect(fieldA({ [rule]: constraint })).toEqual([`a.${rule}: ${fault}`]);
  });

  it("knows no rule that every object inherits", () => {
    expect(schemaFaults(JSON.parse('{"a": {"__proto__": {"type": "nope"}}}'))).toEqual([
      { path: "a.__proto__", fault: "unknown rule" },
    ]);
    expect(schemaFaults(JSON.parse('{"__proto__": {"min": "x"}}'))).toEqual([
      { path: "__proto__.min", fault: "must be of number type" },
    ]);
  });

  it.each([
    [{ type: "integer", default: "2" }, "must be of integer type"],
    [{ type: "list", default: {} }, "must be of list type"],
    [{ type: "integer", default: null }, "null value not allowed"],
    [{ type: "integer", allowed: [1], default: 2 }, "breaks allowed: unallowed value 2"],
    [{ type: "float", min: 1, default: 0.5 }, "breaks min: min value is 1"],
    [
      { type: "string", regex: "a+", default: "b" },
      "breaks regex: value does not match regex 'a+'",
    ],
  ])("has a default that keeps the other rules of its field: %j", (rules, fault) => {
    expect(fieldA(rules)).toEqual([`a.default: ${fault}`]);
  });

  it("may have a default whose inside is still to be given", () => {
    const schema = { angle: { type: "float", required: true } };
    expect(fieldA({ type: "dict", default: {}, schema })).toEqual([]);
    expect(fieldA({ type: "integer", default: null, nullable: true })).toEqual([]);
  });

  it("does not ask for what nothing can satisfy", () => {
    expect(fieldA({ min: 2, max: 1 })).toEqual(["a.min: must not be more than max"]);
    expect(fieldA({ minlength: 2, maxlength: 1 })).toEqual([
      "a.minlength: must not be more than maxlength",
    ]);
  });

  it("says by the type whether `schema` is about fields or items", () => {
    const needs = ["a.schema: needs a type, either dict or list"];
    expect(fieldA({ schema: {} })).toEqual(needs);
    expect(fieldA({ type: ["dict", "list"], schema: {} })).toEqual(needs);
    expect(fieldA({ type: ["dict", "string"], schema: {} })).toEqual([]);
    expect(fieldA({ type: "string", valuesrules: {} })).toEqual([
      "a.valuesrules: needs the type dict",
    ]);
  });

  it("has rules only where they mean something", () => {
    expect(fieldA({ anyof: [{ type: "dict", schema: { b: { default: 1 } } }] })).toEqual([
      "a.anyof[0].b.default: would never be filled in here",
    ]);
    expect(fieldA({ type: "list", schema: { excludes: "b" } })).toEqual([
      "a[].excludes: means something for a field only",
    ]);
  });

  it("is neither deeper nor larger than anybody would write", () => {
    let deep: object = { type: "integer" };
    for (let level = 0; level < 20; level++) deep = { type: "dict", schema: { a: deep } };
    const tooLarge = [": must have at most 5000 values in at most 30 levels"];
    expect(fieldA(deep)).toEqual(tooLarge);
    expect(fieldA({ allowed: Array.from({ length: 5001 }, (_, index) => index) })).toEqual(
      tooLarge,
    );
    expect(faults(JSON.parse("[".repeat(9000) + "]".repeat(9000)))).toEqual(tooLarge);
  });
});
