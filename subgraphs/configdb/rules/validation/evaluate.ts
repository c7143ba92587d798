/**
 * Evaluates the schemas that instrument types, configuration types and modes put on parts of a
 * configuration, in the dialect of Cerberus. Unknown fields are allowed and kept, defaults are
 * filled in. Pure; neither schema nor document is changed.
 */
import { isJsonObject, isSame, type JsonObject, member } from "./json-value.ts";
import { normaliseFields } from "./normalise.ts";
import { subschemaOf } from "./subschema.ts";
import { type BrokenRule, brokenValueRules, hasItsType } from "./value-rules.ts";

export interface Fault {
  /** Where in the document, `instrument_configs[1].extra_params.defocus`. */
  path: string;
  /** The rule that does not hold. */
  rule: string;
  message: string;
}

export interface Evaluation {
  /** With defaults filled in; as it was given when there are faults. */
  document: JsonObject;
  faults: Fault[];
}

/** What a rule may look at beside its own value. */
interface Place {
  root: JsonObject;
  /** The object that has the field; empty for items of a list, which have no names. */
  siblings: JsonObject;
  /** Path of that object. */
  path: string;
}

export function evaluate(schema: JsonObject, document: JsonObject): Evaluation {
  const root = normaliseFields(schema, document);
  const faults = fieldFaults(schema, { root, siblings: root, path: "" });
  return { document: faults.length === 0 ? root : document, faults };
}

/** The path of a member: `extra_params.bin_x`. */
export function memberPath(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function fieldFaults(schema: JsonObject, place: Place): Fault[] {
  const { siblings, path } = place;
  const entries = Object.entries(schema).filter((entry): entry is [string, JsonObject] =>
    isJsonObject(entry[1]),
  );
  const present = entries.filter(([name]) => Object.hasOwn(siblings, name));
  const typed = present.filter(([name, rules]) => hasItsType(rules, siblings[name]));
  return [
    ...present.flatMap(([name, rules]) =>
      valueFaults(rules, siblings[name], memberPath(path, name), place),
    ),
    ...typed.flatMap(([name, rules]) => excludedFaults(rules, name, place)),
    ...missingFields(entries, typed, siblings).map((name) => ({
      path: memberPath(path, name),
      rule: "required",
      message: "required field",
    })),
  ];
}

/**
 * Required fields that are not there. One that excludes others stands for all of them: they need
 * not all be there, but one of them must have a value.
 */
function missingFields(
  entries: [string, JsonObject][],
  typed: [string, JsonObject][],
  siblings: JsonObject,
): string[] {
  const known = entries.map(([name]) => name);
  const required = entries.filter(([, rules]) => rules.required === true).map(([name]) => name);
  const released = new Set(
    typed
      .filter(([name, rules]) => required.includes(name) && "excludes" in rules)
      .flatMap(([name, rules]) => [name, ...namesOf(rules.excludes)])
      .filter((name) => known.includes(name)),
  );
  const missing = required.filter((name) => !Object.hasOwn(siblings, name) && !released.has(name));
  if (released.size === 0) return missing;
  const isFilled = [...released].some((name) => (member(siblings, name) ?? null) !== null);
  return isFilled ? missing : [...missing, ...released];
}

/** What is wrong with the value of a field, an item or the like; `place` is where its rules look. */
function valueFaults(rules: JsonObject, value: unknown, path: string, place: Place): Fault[] {
  const own = brokenValueRules(rules, value);
  const isTyped = hasItsType(rules, value);
  const broken = isTyped ? [...own, ...brokenDependencies(rules, place)] : own;
  const faults = broken.map(({ rule, message }) => ({ path, rule, message }));
  if (!isTyped || value === null) return faults;
  return [
    ...faults,
    ...choiceFaults(rules, value, path, place),
    ...faultsInside(rules, value, path, place.root),
  ];
}

function faultsInside(rules: JsonObject, value: unknown, path: string, root: JsonObject): Fault[] {
  const inside = subschemaOf(rules);
  if (Array.isArray(value)) {
    if (inside?.of !== "items") return [];
    const place = { root, siblings: {}, path };
    return value.flatMap((item, index) =>
      valueFaults(inside.rules, item, `${path}[${index}]`, place),
    );
  }
  if (!isJsonObject(value)) return [];
  const { keysrules, valuesrules } = rules;
  const place = { root, siblings: value, path };
  return [
    ...Object.entries(value).flatMap(([name, one]) => [
      ...(isJsonObject(keysrules)
        ? valueFaults(keysrules, name, memberPath(path, name), place)
        : []),
      ...(isJsonObject(valuesrules)
        ? valueFaults(valuesrules, one, memberPath(path, name), place)
        : []),
    ]),
    ...(inside?.of === "fields" ? fieldFaults(inside.schema, place) : []),
  ];
}

/** Rules of which the value must satisfy one set, or several sets. */
const choices: Record<string, { holds: (count: number, of: number) => boolean; message: string }> =
  {
    anyof: { holds: (count) => count >= 1, message: "no definitions validate" },
    oneof: { holds: (count) => count === 1, message: "none or more than one rule validate" },
    allof: {
      holds: (count, of) => count === of,
      message: "one or more definitions don't validate",
    },
    noneof: { holds: (count) => count === 0, message: "one or more definitions validate" },
  };

/** Each set inherits the type of the field unless it has its own. */
function choiceFaults(rules: JsonObject, value: unknown, path: string, place: Place): Fault[] {
  return Object.entries(choices).flatMap(([rule, { holds, message }]) => {
    const sets = rules[rule];
    if (!Array.isArray(sets)) return [];
    const { type } = rules;
    const count = sets
      .filter(isJsonObject)
      .filter(
        (set) =>
          valueFaults({ ...(type ? { type } : {}), ...set }, value, path, place).length === 0,
      ).length;
    return holds(count, sets.length) ? [] : [{ path, rule, message }];
  });
}

function excludedFaults(rules: JsonObject, name: string, { siblings, path }: Place): Fault[] {
  const others = namesOf(rules.excludes);
  if (!others.some((other) => Object.hasOwn(siblings, other))) return [];
  const list = others.map((other) => `'${other}'`).join(", ");
  const message = `${list} must not be present with '${name}'`;
  return [{ path: memberPath(path, name), rule: "excludes", message }];
}

/** Fields that must be there too, or have one of some values. */
function brokenDependencies({ dependencies }: JsonObject, place: Place): BrokenRule[] {
  const rule = "dependencies";
  if (!isJsonObject(dependencies)) {
    return namesOf(dependencies)
      .filter((name) => lookUp(name, place) === undefined)
      .map((name) => ({ rule, message: `field '${name}' is required` }));
  }
  const holds = Object.entries(dependencies).every(([name, values]) => {
    const value = lookUp(name, place) ?? null;
    return (Array.isArray(values) ? values : [values]).some((one) => isSame(one, value));
  });
  if (holds) return [];
  return [{ rule, message: `depends on these values: ${JSON.stringify(dependencies)}` }];
}

/**
 * The value at a dotted path, beside the field or, after `^`, from the root; undefined when nothing
 * is there. `^^` stands for a name that begins with `^`.
 */
function lookUp(path: string, { root, siblings }: Place): unknown {
  const fromRoot = path.startsWith("^") && !path.startsWith("^^");
  const names = (path.startsWith("^") ? path.slice(1) : path).split(".");
  return names.reduce<unknown>(
    (value, name) => (isJsonObject(value) ? member(value, name) : undefined),
    fromRoot ? root : siblings,
  );
}

function namesOf(rule: unknown): string[] {
  return (Array.isArray(rule) ? rule : [rule]).filter((name) => typeof name === "string");
}
