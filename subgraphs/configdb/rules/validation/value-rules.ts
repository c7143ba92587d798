/**
 * The rules of a validation schema that look at one value and not at what is inside or beside it.
 * What a rule says when it does not hold are the words of Cerberus. Pure.
 */
import { isJsonObject, isSame, type JsonObject, lengthOf } from "./json-value.ts";
import { compilePattern, type Pattern, PatternFault } from "./pattern.ts";
import { isOfType, typesOf } from "./value-types.ts";

export interface BrokenRule {
  rule: string;
  message: string;
}

type Check = (constraint: unknown, value: unknown) => string | null;

/** Each answers what is wrong, or null; a value to which a rule does not apply satisfies it. */
const checks: Record<string, Check> = {
  allowed: (allowed, value) => {
    if (!Array.isArray(allowed)) return null;
    const others = partsOf(value).filter((part) => !allowed.some((one) => isSame(one, part)));
    return others.length === 0 ? null : `unallowed ${shown(value, others)}`;
  },
  forbidden: (forbidden, value) => {
    if (!Array.isArray(forbidden)) return null;
    const parts = Array.isArray(value) ? value : [value];
    const hit = parts.filter((part) => forbidden.some((one) => isSame(one, part)));
    return hit.length === 0 ? null : `unallowed ${shown(value, hit)}`;
  },
  min: (min, value) =>
    isNumeric(min) && isNumeric(value) && value < min ? `min value is ${min}` : null,
  max: (max, value) =>
    isNumeric(max) && isNumeric(value) && value > max ? `max value is ${max}` : null,
  minlength: (min, value) => {
    const length = lengthOf(value);
    return isNumeric(min) && length !== null && length < min ? `min length is ${min}` : null;
  },
  maxlength: (max, value) => {
    const length = lengthOf(value);
    return isNumeric(max) && length !== null && length > max ? `max length is ${max}` : null;
  },
  regex: (source, value) =>
    typeof source === "string" && typeof value === "string" && !patternOf(source)?.matches(value)
      ? `value does not match regex '${source}'`
      : null,
};

/** Null, a wrong type and emptiness are looked at first: what comes after does not apply to them. */
export function brokenValueRules(rules: JsonObject, value: unknown): BrokenRule[] {
  if (value === null) {
    if (rules.nullable === true) return [];
    return [{ rule: "nullable", message: "null value not allowed" }];
  }
  if (!hasItsType(rules, value)) {
    return [{ rule: "type", message: `must be of ${typesOf(rules.type).join(" or ")} type` }];
  }
  if (typeof rules.empty === "boolean" && lengthOf(value) === 0) {
    return rules.empty ? [] : [{ rule: "empty", message: "empty values not allowed" }];
  }
  return Object.entries(checks).flatMap(([rule, check]) => {
    const message = Object.hasOwn(rules, rule) ? check(rules[rule], value) : null;
    return message === null ? [] : [{ rule, message }];
  });
}

/** Whether the value is of the type, or one of the types, that the rules name; null is of any. */
export function hasItsType(rules: JsonObject, value: unknown): boolean {
  const types = typesOf(rules.type);
  return value === null || types.length === 0 || types.some((type) => isOfType(value, type));
}

const patterns = new Map<string, Pattern | null>();

/**
 * Null when it is no pattern, which then matches nothing. Schemas are few and do not change from
 * call to call, so their patterns are kept.
 */
function patternOf(source: string): Pattern | null {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    try {
      pattern = compilePattern(source);
    } catch (fault) {
      if (!(fault instanceof PatternFault)) throw fault;
      pattern = null;
    }
    if (patterns.size >= 1000) patterns.clear();
    patterns.set(source, pattern);
  }
  return pattern;
}

/** Booleans count as 1 and 0. */
function isNumeric(value: unknown): value is number {
  return typeof value === "number" || typeof value === "boolean";
}

/** What `allowed` looks at: every item of a list, every key of an object, or the value. */
function partsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isJsonObject(value) ? Object.keys(value) : [value];
}

function shown(value: unknown, parts: unknown[]): string {
  const words = parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part)));
  return typeof value === "object" ? `values ${words.join(", ")}` : `value ${words[0]}`;
}
