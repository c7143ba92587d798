/** Header keywords that come with the call instead of in the file. */
import { CodedError } from "../../../schema/errors.ts";
import type { Header } from "../rules/header.ts";

/**
 * Metadata as a header: keywords in upper case, values that a FITS card could hold.
 * @throws CodedError BAD_USER_INPUT naming every keyword that is wrong
 */
export function readMetadata(metadata: unknown): Header {
  if (metadata == null) return {};
  if (typeof metadata !== "object" || Array.isArray(metadata)) {
    throw new CodedError("BAD_USER_INPUT", "Cannot use `metadata`: it is not an object");
  }
  const wrong: string[] = [];
  const header: Header = {};
  for (const [keyword, value] of Object.entries(metadata)) {
    if (value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value)) {
      header[keyword.trim().toUpperCase()] = value;
    } else wrong.push(keyword);
  }
  if (wrong.length === 0) return header;
  throw new CodedError(
    "BAD_USER_INPUT",
    `Cannot use \`metadata\`: ${wrong.join(", ")} must be a text, a number, a boolean or null`,
    { keywords: wrong },
  );
}
