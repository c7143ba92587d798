/** What the rules of one field say about what is inside it. Pure. */
import { isJsonObject, type JsonObject } from "./json-value.ts";
import { typesOf } from "./value-types.ts";

/**
 * The `schema` rule means two things, and the type tells which: the fields of an object, or the
 * rules that every item of a list obeys. Null when there is none, or the type does not tell.
 */
export function subschemaOf(
  rules: JsonObject,
): { of: "fields"; schema: JsonObject } | { of: "items"; rules: JsonObject } | null {
  if (!isJsonObject(rules.schema)) return null;
  const types = typesOf(rules.type);
  const [dict, list] = [types.includes("dict"), types.includes("list")];
  if (dict === list) return null;
  return dict ? { of: "fields", schema: rules.schema } : { of: "items", rules: rules.schema };
}
