/** JSON of strangers: its shape is looked at before anything is made of it. */
import type { LimitSettings } from "../../platform/settings.ts";
import { CodedError } from "../../schema/errors.ts";
import { tooMuch } from "./too-much.ts";

const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** A key that copying an object would take for its prototype. */
const PROTOTYPE = "__proto__";

/**
 * `what` names the text in errors, `code` is that of what is wrong with it.
 * @throws CodedError `code`, REQUEST_TOO_LARGE
 */
export function boundedJson(
  text: string,
  limits: LimitSettings,
  what: string,
  code: "BAD_REQUEST" | "UPLOAD_MALFORMED" = "BAD_REQUEST",
): unknown {
  measure(text, limits);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CodedError(code, `Cannot read the request: ${what} is not JSON`, {}, error);
  }
  if (mayHoldPrototype(text) && holdsPrototype(value)) {
    throw new CodedError(code, `Cannot read the request: ${what} has a key "${PROTOTYPE}"`);
  }
  return value;
}

/** One pass, without recursion. Of text that is no JSON the result means nothing. */
function measure(text: string, limits: LimitSettings): void {
  const tooMany = (limit: "jsonDepth" | "jsonValues") =>
    tooMuch("REQUEST_TOO_LARGE", limit, limits[limit], null);
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) {
      at = endOfString(text, at);
    } else if (character === COMMA) {
      if (++values > limits.jsonValues) throw tooMany("jsonValues");
    } else if (character === OPEN_LIST || character === OPEN_OBJECT) {
      if (++values > limits.jsonValues) throw tooMany("jsonValues");
      if (++depth > limits.jsonDepth) throw tooMany("jsonDepth");
    } else if (character === CLOSE_LIST || character === CLOSE_OBJECT) {
      depth--;
    }
  }
}

/** Where the quote is that ends the string beginning at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) return at;
    if (character === BACKSLASH) at++;
  }
  return text.length;
}

/** An escaped letter may be one of the name's. */
function mayHoldPrototype(text: string): boolean {
  return text.includes(PROTOTYPE) || text.includes("\\u");
}

function holdsPrototype(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsPrototype);
  return Object.hasOwn(value, PROTOTYPE) || Object.values(value).some(holdsPrototype);
}
