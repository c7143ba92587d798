/**
 * What the database refuses although the rules let it pass, in the codes of the rules. Its
 * constraints are the last line: they also hold for what is written past the rules. Pure.
 */
import { CodedError, type ErrorCode } from "../../../schema/errors.ts";

interface Refusal {
  code: string;
  message: string;
  constraint_name?: string;
}

/** The coded error for a refusal by a constraint; any other error as it is. */
export function databaseRefusal(action: string, error: unknown): unknown {
  const { code, message, constraint_name: constraint = "" } = error as Refusal;
  if (error instanceof CodedError || typeof code !== "string") return error;
  const refused = codeOf(code, message, constraint);
  if (refused === null) return error;
  const why = constraint ? `the rule "${constraint}" of the database` : "the database";
  return new CodedError(
    refused,
    `Cannot ${action}: ${why} does not allow it`,
    { constraint },
    error,
  );
}

function codeOf(sqlState: string, message: string, constraint: string): ErrorCode | null {
  switch (sqlState) {
    case "23505":
      // Two groups of one type on one camera are no question of keys.
      return constraint === "camera_optical_element_group_pkey"
        ? "VALUE_INVALID"
        : "ALREADY_EXISTS";
    case "23503":
      if (constraint.includes("default")) return "DEFAULT_NOT_MEMBER";
      return message.startsWith("update or delete") ? "IN_USE" : "REFERENCE_UNKNOWN";
    case "23001":
      return "IN_USE";
    // not null, check, too long, out of range, no time zone, not of the type, NUL in text
    case "23502":
    case "23514":
    case "22001":
    case "22003":
    case "22023":
    case "22P02":
    case "22P05":
    case "22021":
      return "VALUE_INVALID";
    default:
      return null;
  }
}
