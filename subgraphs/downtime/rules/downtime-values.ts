/** What a downtime may say. Pure. */
import { CodedError } from "../../../schema/errors.ts";
import type { DowntimeValues } from "../models.ts";

export const MOST_REASON_CHARACTERS = 3000;

/**
 * The values, when they keep the rules. `path` leads to their fields in the input.
 * @throws CodedError VALUE_INVALID
 */
export function checkedValues(values: DowntimeValues, path = ""): DowntimeValues {
  const { start, end, reason } = values;
  if (start >= end) {
    throw invalid(`${path}end`, `be later than the start, ${start.toISOString()}`);
  }
  checkLength(`${path}reason`, reason, MOST_REASON_CHARACTERS);
  return values;
}

/** The text of a name that somebody else gave. @throws CodedError VALUE_INVALID */
export function checkedName(field: string, name: string, most: number): string {
  if (name === "") throw invalid(field, "not be empty");
  checkLength(field, name, most);
  return name;
}

/** Whether an edit would change nothing. */
export function sameValues(one: DowntimeValues, other: DowntimeValues): boolean {
  return (
    one.place === other.place &&
    one.instrumentType === other.instrumentType &&
    one.start.getTime() === other.start.getTime() &&
    one.end.getTime() === other.end.getTime() &&
    one.reason === other.reason
  );
}

/** Characters are counted as the database counts them. */
export function characters(text: string): number {
  return [...text].length;
}

function checkLength(field: string, text: string, most: number): void {
  if (characters(text) > most) throw invalid(field, `have at most ${most} characters`);
}

/** `rule` goes on after "must". */
export function invalid(field: string, rule: string): CodedError {
  return new CodedError("VALUE_INVALID", `Cannot take the input: "${field}" must ${rule}`, {
    faults: [{ field, rule }],
  });
}
