/** The types of the dialect that a JSON value can have. Pure. */
import { isJsonObject } from "./json-value.ts";

/** `integer` and `float` take booleans, which `number` does not; `float` takes whole numbers. */
const types = new Map<string, (value: unknown) => boolean>([
  ["boolean", (value) => typeof value === "boolean"],
  ["dict", isJsonObject],
  ["float", (value) => typeof value === "number" || typeof value === "boolean"],
  // JSON does not tell 2.0 from 2, so both are integers.
  ["integer", (value) => Number.isInteger(value) || typeof value === "boolean"],
  ["list", (value) => Array.isArray(value)],
  ["number", (value) => typeof value === "number"],
  ["string", (value) => typeof value === "string"],
]);

export const typeNames: readonly string[] = [...types.keys()];

/** The types that a `type` rule names: one, or several of which one must hold. */
export function typesOf(rule: unknown): string[] {
  return (Array.isArray(rule) ? rule : [rule]).filter((name) => types.has(name));
}

export function isOfType(value: unknown, name: string): boolean {
  return types.get(name)?.(value) ?? false;
}
