/** Why something is deleted, as the record keeps it. Pure. */
import { CodedError } from "../../../schema/errors.ts";

const LONGEST = 1000;

/** The reason without blanks around it. @throws CodedError BAD_USER_INPUT */
export function deletionReason(text: string): string {
  const reason = text.trim();
  if (reason !== "" && reason.length <= LONGEST) return reason;
  const state = reason === "" ? "it is empty" : `it has more than ${LONGEST} characters`;
  throw new CodedError("BAD_USER_INPUT", `Cannot use \`reason\`: ${state}`, { field: "reason" });
}
