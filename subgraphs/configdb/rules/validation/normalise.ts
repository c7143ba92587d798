/**
 * Fills in the defaults of a validation schema. Pure; never changes what it is given, though the
 * result shares with the document what stays as it was.
 */
import { isJsonObject, type JsonObject } from "./json-value.ts";
import { subschemaOf } from "./subschema.ts";

/**
 * A field that is missing, or null where it must not be, gets its default; then the inside of every
 * field gets its own. So a field without default that is missing stays missing, whatever defaults
 * there are inside it.
 */
export function normaliseFields(schema: JsonObject, document: JsonObject): JsonObject {
  const defaults = Object.entries(schema).filter(
    ([name, rules]) => isJsonObject(rules) && "default" in rules && isVacant(document, name, rules),
  );
  const fields = new Map(Object.entries(document));
  for (const [name, rules] of defaults) {
    fields.set(name, structuredClone((rules as JsonObject).default));
  }
  return Object.fromEntries(
    [...fields].map(([name, value]) => [
      name,
      Object.hasOwn(schema, name) ? normaliseInside(schema[name], value) : value,
    ]),
  );
}

function isVacant(document: JsonObject, name: string, rules: JsonObject): boolean {
  if (!Object.hasOwn(document, name)) return true;
  return document[name] === null && rules.nullable !== true;
}

function normaliseInside(rules: unknown, value: unknown): unknown {
  if (!isJsonObject(rules)) return value;
  const inside = subschemaOf(rules);
  if (Array.isArray(value)) {
    return inside?.of === "items" ? value.map((item) => normaliseItem(inside.rules, item)) : value;
  }
  if (!isJsonObject(value)) return value;
  const { valuesrules } = rules;
  const normalised = isJsonObject(valuesrules)
    ? Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, normaliseItem(valuesrules, one)]),
      )
    : value;
  return inside?.of === "fields" ? normaliseFields(inside.schema, normalised) : normalised;
}

/** An item of a list or a value of an object, which is there, so only its null can be replaced. */
function normaliseItem(rules: JsonObject, item: unknown): unknown {
  return normaliseFields({ item: rules }, { item }).item;
}
