/** What callers search for in headers. Pure. */
import { CodedError } from "../../../schema/errors.ts";
import type { HeaderValue } from "./header.ts";

/** Each is looked up for itself. */
const MOST = 20;

/**
 * Keyword and value of each part, one object each.
 * @throws CodedError BAD_USER_INPUT when there are too many, or a value is an object or a list
 */
export function headerValues(
  asked: readonly { keyword: string; value?: unknown }[],
): Record<string, HeaderValue>[] {
  if (asked.length > MOST) {
    throw refusal(
      "header.length",
      `${asked.length} keywords are given, at most ${MOST} are allowed`,
    );
  }
  return asked.map(({ keyword, value = null }, index) => {
    if (typeof value === "object" && value !== null) {
      const told = `the value of "${keyword}" is not a text, number, boolean or null`;
      throw refusal(`header[${index}].value`, told);
    }
    return { [keyword]: value as HeaderValue };
  });
}

function refusal(field: string, state: string): CodedError {
  return new CodedError("BAD_USER_INPUT", `Cannot search by \`${field}\`: ${state}`, { field });
}
