/** JSON as the rules of a validation schema see it. Pure. */

export type JsonObject = Record<string, unknown>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member, or undefined; what every object inherits is no member of a document. */
export function member(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Length of a text in characters, of a list in items, of an object in members; else null. */
export function lengthOf(value: unknown): number | null {
  if (typeof value === "string") return [...value].length;
  if (Array.isArray(value)) return value.length;
  return isJsonObject(value) ? Object.keys(value).length : null;
}

/** Equality as the dialect has it: by content, and true is 1 while false is 0. */
export function isSame(a: unknown, b: unknown): boolean {
  const [left, right] = [unboolean(a), unboolean(b)];
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => isSame(item, right[index]))
    );
  }
  if (isJsonObject(left)) {
    if (!isJsonObject(right)) return false;
    const names = Object.keys(left);
    return (
      names.length === Object.keys(right).length &&
      names.every((name) => Object.hasOwn(right, name) && isSame(left[name], right[name]))
    );
  }
  return left === right;
}

function unboolean(value: unknown): unknown {
  return typeof value === "boolean" ? Number(value) : value;
}

/**
 * Whether there is more in a JSON value than anybody would write: deeper than `depth` levels, or
 * with more than `size` values at all levels together. Looks at no more than that.
 */
export function isTooLarge(value: unknown, depth: number, size: number): boolean {
  let level = [value];
  let seen = 0;
  for (let deep = 0; level.length > 0; deep++) {
    seen += level.length;
    if (seen > size || deep > depth) return true;
    level = level.flatMap((entry) =>
      typeof entry === "object" && entry !== null ? Object.values(entry) : [],
    );
  }
  return false;
}
