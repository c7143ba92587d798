/** What is wrong with an upload that cannot be completed. Pure. */
import { CodedError } from "../../../schema/errors.ts";

/** Names that many parts at most; the rest is counted. */
const MOST_NAMED = 100;

export function uploadIncomplete(id: string, missing: readonly number[]): CodedError {
  const parts = missing.slice(0, MOST_NAMED);
  const rest = missing.length - parts.length;
  return new CodedError(
    "UPLOAD_INCOMPLETE",
    `Cannot complete upload "${id}": part ${parts.join(", ")}${rest > 0 ? ` and ${rest} more` : ""} has not arrived`,
    { id, parts, partCount: missing.length },
  );
}

export function uploadGone(id: string): CodedError {
  return new CodedError("UPLOAD_EXPIRED", `Cannot complete upload "${id}": it is over`, { id });
}
