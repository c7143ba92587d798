/**
 * What is wrong with a validation schema, asked when it is written: whatever passes can be evaluated,
 * in bounded time, and means what it says. Pure.
 */
import { memberPath } from "./evaluate.ts";
import { isJsonObject, isTooLarge, type JsonObject } from "./json-value.ts";
import { compilePattern, PatternFault } from "./pattern.ts";
import { subschemaOf } from "./subschema.ts";
import { brokenValueRules } from "./value-rules.ts";
import { typeNames, typesOf } from "./value-types.ts";

export interface SchemaFault {
  /** Field and rule, `extra_params.bin_x.min`; `[]` stands for the items of a list. */
  path: string;
  fault: string;
}

/** Levels of JSON, of which a field inside a field takes two. */
const DEEPEST = 30;
/** JSON values at all levels together. */
const LARGEST = 5000;

/** Of an object by field; empty when the schema can be used. */
export function schemaFaults(schema: unknown): SchemaFault[] {
  if (isTooLarge(schema, DEEPEST, LARGEST)) {
    const fault = `must have at most ${LARGEST} values in at most ${DEEPEST} levels`;
    return [{ path: "", fault }];
  }
  return faultsOfFields(schema, "", {});
}

/** Where a set of rules stands, and so what would mean nothing in it. */
interface Standing {
  /** For a field, which has a name and can be missing; else for items, values or keys. */
  isField?: boolean;
  /** Inside one of the sets of `anyof` and its like, which do not fill in defaults. */
  isChoice?: boolean;
}

function faultsOfFields(schema: unknown, path: string, { isChoice }: Standing): SchemaFault[] {
  if (!isJsonObject(schema)) return [{ path, fault: "must be of dict type" }];
  return Object.entries(schema).flatMap(([name, rules]) =>
    faultsOfRules(rules, memberPath(path, name), { isChoice, isField: true }),
  );
}

function faultsOfRules(rules: unknown, path: string, standing: Standing): SchemaFault[] {
  if (!isJsonObject(rules)) return [{ path, fault: "must be of dict type" }];
  const own = Object.entries(rules).flatMap(([rule, constraint]) => {
    const fault = misplaced(rule, standing) ?? ruleFault(rule, constraint);
    return fault === null ? [] : [{ path: memberPath(path, rule), fault }];
  });
  return [
    ...own,
    // What the rules say together is looked at once each of them is right.
    ...(own.length === 0 ? faultsTogether(rules, path) : []),
    ...faultsInside(rules, path, standing),
  ];
}

function misplaced(rule: string, { isField, isChoice }: Standing): string | null {
  if (rule === "default" && isChoice) return "would never be filled in here";
  if (rule === "excludes" && !isField) return "means something for a field only";
  return null;
}

function ruleFault(rule: string, constraint: unknown): string | null {
  const check = ruleChecks.get(rule);
  return check === undefined ? "unknown rule" : check(constraint);
}

type RuleCheck = (constraint: unknown) => string | null;

const isBoolean: RuleCheck = (constraint) =>
  typeof constraint === "boolean" ? null : "must be of boolean type";
const isText: RuleCheck = (constraint) =>
  typeof constraint === "string" ? null : "must be of string type";
const isNumber: RuleCheck = (constraint) =>
  typeof constraint === "number" ? null : "must be of number type";
const isList: RuleCheck = (constraint) =>
  Array.isArray(constraint) ? null : "must be of list type";
const isLength: RuleCheck = (constraint) =>
  Number.isInteger(constraint) && (constraint as number) >= 0
    ? null
    : "must be of integer type, 0 or more";
const isAnything: RuleCheck = () => null;
const isNames: RuleCheck = (constraint) =>
  (Array.isArray(constraint) ? constraint : [constraint]).every((name) => typeof name === "string")
    ? null
    : "must be the name of a field or a list of them";

const ruleChecks = new Map<string, RuleCheck>([
  ["type", typeFault],
  ["schema", (constraint) => (isJsonObject(constraint) ? null : "must be of dict type")],
  ["required", isBoolean],
  ["default", isAnything],
  ["nullable", isBoolean],
  ["empty", isBoolean],
  ["allowed", isList],
  ["forbidden", isList],
  ["min", isNumber],
  ["max", isNumber],
  ["minlength", isLength],
  ["maxlength", isLength],
  ["regex", patternFault],
  ["dependencies", (constraint) => (isJsonObject(constraint) ? null : isNames(constraint))],
  ["excludes", isNames],
  ["keysrules", isAnything],
  ["valuesrules", isAnything],
  ["anyof", isList],
  ["oneof", isList],
  ["allof", isList],
  ["noneof", isList],
  // These check nothing; they are for user interfaces.
  ["label", isText],
  ["description", isText],
  ["show", isBoolean],
  ["meta", isAnything],
]);

function typeFault(constraint: unknown): string | null {
  const names = Array.isArray(constraint) ? constraint : [constraint];
  if (names.length === 0 || !names.every((name) => typeof name === "string")) {
    return "must be the name of a type or a list of them";
  }
  const unknown = names.filter((name) => !typeNames.includes(name));
  return unknown.length === 0 ? null : `Unsupported types: ${unknown.join(", ")}`;
}

function patternFault(constraint: unknown): string | null {
  if (typeof constraint !== "string") return "must be of string type";
  try {
    compilePattern(constraint);
    return null;
  } catch (fault) {
    if (fault instanceof PatternFault) return fault.message;
    throw fault;
  }
}

/** Rules that are right each by itself and not together. */
function faultsTogether(rules: JsonObject, path: string): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const add = (rule: string, fault: string) => faults.push({ path: memberPath(path, rule), fault });
  for (const [least, most] of [
    ["min", "max"],
    ["minlength", "maxlength"],
  ] as const) {
    if (least in rules && most in rules && (rules[least] as number) > (rules[most] as number)) {
      add(least, `must not be more than ${most}`);
    }
  }
  const types = typesOf(rules.type);
  if ("schema" in rules && subschemaOf(rules) === null) {
    add("schema", "needs a type, either dict or list");
  }
  for (const rule of ["keysrules", "valuesrules"]) {
    if (rule in rules && types.length > 0 && !types.includes("dict")) {
      add(rule, "needs the type dict");
    }
  }
  if ("default" in rules) {
    for (const { rule, message } of brokenValueRules(rules, rules.default)) {
      add(
        "default",
        rule === "type" || rule === "nullable" ? message : `breaks ${rule}: ${message}`,
      );
    }
  }
  return faults;
}

function faultsInside(rules: JsonObject, path: string, { isChoice }: Standing): SchemaFault[] {
  const inside = subschemaOf(rules);
  const faults: SchemaFault[] = [];
  if (inside?.of === "fields") faults.push(...faultsOfFields(inside.schema, path, { isChoice }));
  if (inside?.of === "items")
    faults.push(...faultsOfRules(inside.rules, `${path}[]`, { isChoice }));
  for (const rule of ["keysrules", "valuesrules"]) {
    if (!Object.hasOwn(rules, rule)) continue;
    faults.push(...faultsOfRules(rules[rule], memberPath(path, rule), { isChoice }));
  }
  for (const rule of ["anyof", "oneof", "allof", "noneof"]) {
    const sets = rules[rule];
    if (!Array.isArray(sets)) continue;
    sets.forEach((set, index) => {
      const place = `${memberPath(path, rule)}[${index}]`;
      faults.push(...faultsOfRules(set, place, { isChoice: true }));
    });
  }
  return faults;
}
