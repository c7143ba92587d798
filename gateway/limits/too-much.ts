/** The error of a request that is over a limit. */
import type { LimitSettings } from "../../platform/settings.ts";
import { CodedError } from "../../schema/errors.ts";

type Limit = keyof LimitSettings;

const units: Record<Exclude<Limit, "assumedLength" | "bodySeconds">, string> = {
  bodyBytes: "bytes of a body",
  jsonDepth: "levels of JSON",
  jsonValues: "values of JSON",
  characters: "characters of a document",
  tokens: "tokens of a document",
  nesting: "brackets or fragments within each other",
  depth: "levels of fields",
  selections: "selections once fragments are in their places",
  rootFields: "fields at the root",
  aliases: "aliases",
  directives: "directives",
  repetitions: "comparisons of repeated fields",
  cost: "values that the answer may have",
};

/** `value` is null where counting ended at the limit. */
export function tooMuch(
  code: "REQUEST_TOO_LARGE" | "QUERY_TOO_LARGE" | "QUERY_TOO_COMPLEX",
  limit: keyof typeof units,
  most: number,
  value: number | null,
): CodedError {
  const action = code === "REQUEST_TOO_LARGE" ? "read the request" : "run the operation";
  const state = value === null ? `more than ${most}` : `${value}, more than ${most}`;
  return new CodedError(code, `Cannot ${action}: ${state} ${units[limit]}`, {
    limit,
    most,
    value,
  });
}

/** @throws CodedError when `value` is over the limit of that name */
export function hold(
  limits: LimitSettings,
  limit: keyof typeof units,
  value: number,
  code: Parameters<typeof tooMuch>[0] = "QUERY_TOO_LARGE",
): void {
  if (value > limits[limit]) {
    throw tooMuch(code, limit, limits[limit], Number.isFinite(value) ? value : null);
  }
}
