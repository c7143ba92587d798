import { CodedError } from "../../../schema/errors.ts";
import type { HeaderValue } from "./header.ts";

/** The error for a keyword whose value cannot be understood; `state` says what is wrong. */
export function headerInvalid(
  keyword: string,
  value: HeaderValue | undefined,
  state: string,
  facts: Record<string, unknown> = {},
): CodedError {
  const shown = JSON.stringify(value ?? null).slice(0, 100);
  return new CodedError("HEADER_INVALID", `Cannot read ${keyword} = ${shown}: ${state}`, {
    keyword,
    value: typeof value === "string" ? value.slice(0, 1000) : (value ?? null),
    ...facts,
  });
}
