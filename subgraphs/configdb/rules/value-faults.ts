/** What is wrong with the values given for a thing, by the table of entities. Pure. */
import { type Entity, type EntityName, entities, type Field, type Values } from "./entities.ts";
import { isTimeZone } from "./time-zone.ts";
import { schemaFaults } from "./validation/schema-faults.ts";

export interface ValueFault {
  /** Path of the value, such as `configurationTypes[2].configChangeOverhead`. */
  field: string;
  value: unknown;
  /** What the value must be, to be read after "must". */
  rule: string;
}

/** Faults of the values that are given; with `creating` also of those that are missing. */
export function valueFaults(name: EntityName, values: Values, creating: boolean): ValueFault[] {
  const { fields } = entities[name];
  const unknown = Object.keys(values)
    .filter((field) => !(field in fields))
    .map((field) => ({ field, value: values[field], rule: `not be given: no ${name} has it` }));
  const wrong = Object.entries(fields).flatMap(([field, rule]): ValueFault[] => {
    const value = values[field];
    if (value === undefined) {
      if (!creating || !rule.required) return [];
      return [{ field, value: null, rule: "be given" }];
    }
    if (rule.fixed && !creating) return [{ field, value, rule: "stay as it is" }];
    if (value === null) return rule.nullable ? [] : [{ field, value, rule: "not be null" }];
    if (rule.kind === "parts") return partFaults(field, rule, value);
    const broken = ruleBroken(rule, value);
    return broken === null ? [] : [{ field, value, rule: broken }];
  });
  return [...unknown, ...wrong];
}

/** The given validation schemas that are none, each with the place of the fault in it. */
export function validationSchemaFaults(
  name: EntityName,
  values: Values,
): { field: string; path: string; fault: string }[] {
  return Object.entries(entities[name].fields).flatMap(([field, rule]) => {
    const value = values[field];
    if (value === undefined) return [];
    if (rule.kind === "schema") return schemaFaults(value).map((fault) => ({ field, ...fault }));
    if (rule.kind !== "parts") return [];
    return (value as Values[]).flatMap((part, index) =>
      validationSchemaFaults(rule.of, part).map((fault) => ({
        ...fault,
        field: `${field}[${index}].${fault.field}`,
      })),
    );
  });
}

/** A thing is asked to have as default what is not in its list. */
export function defaultIsMember({ default: rule }: Entity, values: Values): boolean {
  const usual = rule && values[rule.field];
  if (!rule || usual === null || usual === undefined) return true;
  const list = (values[rule.among] ?? []) as (string | Values)[];
  return list.some((entry) => (typeof entry === "string" ? entry : entry[rule.by ?? ""]) === usual);
}

function partFaults(
  field: string,
  { of, owner, by }: Extract<Field, { kind: "parts" }>,
  value: unknown,
): ValueFault[] {
  if (!Array.isArray(value)) return [{ field, value, rule: "be a list" }];
  const twice = repeated(value.map((part) => part?.[by]));
  if (twice !== undefined) return [{ field, value: twice, rule: "name each once" }];
  return value.flatMap((part, index) => {
    // The owner is the thing that has the list; here only what is the part's own counts.
    const faults = valueFaults(of, { ...part, [owner]: "" }, true);
    return faults.map((fault) => ({ ...fault, field: `${field}[${index}].${fault.field}` }));
  });
}

/** The rule in words, or null when the value keeps it. */
function ruleBroken(rule: Exclude<Field, { kind: "parts" }>, value: unknown): string | null {
  switch (rule.kind) {
    case "text": {
      const { least, most, like, words } = rule;
      const length = least === most ? `${most}` : `${least} to ${most}`;
      const kept =
        typeof value === "string" &&
        [...value].length >= least &&
        [...value].length <= most &&
        !value.includes("\0") &&
        (like?.test(value) ?? true);
      return kept ? null : `be text of ${length} characters${words ? `, ${words}` : ""}`;
    }
    case "number": {
      const { min, max, step } = rule;
      const kept =
        typeof value === "number" &&
        value >= min &&
        value <= max &&
        (!step || Number.isInteger(value / step));
      const range = max === Number.MAX_VALUE ? `of at least ${min}` : `from ${min} to ${max}`;
      return kept ? null : `be a number ${range}${step ? ` in steps of ${step}` : ""}`;
    }
    case "integer": {
      const kept = Number.isInteger(value) && inRange(value as number, rule);
      return kept ? null : `be a whole number from ${rule.min} to ${rule.max}`;
    }
    case "boolean":
      return typeof value === "boolean" ? null : "be true or false";
    case "choice":
      return rule.of.includes(value as string) ? null : `be one of ${rule.of.join(", ")}`;
    case "time zone":
      return isTimeZone(value) ? null : "be the name of a time zone of the IANA database";
    case "schema":
      // What is in it is told by `validationSchemaFaults`.
      return null;
    case "reference":
      return typeof value === "string" ? null : `be the key of one ${rule.to}`;
    case "members": {
      if (!Array.isArray(value) || value.some((key) => typeof key !== "string")) {
        return `be a list of keys of ${rule.to}`;
      }
      if (value.length < rule.least) return `name at least ${rule.least}`;
      return repeated(value) === undefined ? null : "name each once";
    }
  }
}

function inRange(value: number, { min, max }: { min: number; max: number }): boolean {
  return value >= min && value <= max;
}

function repeated(values: unknown[]): unknown {
  return values.find((value, index) => values.indexOf(value) !== index);
}
