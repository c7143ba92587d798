/** Pure: how long a signed URL may live. The limit is S3's, kept for folders so that stores agree. */
import { CodedError } from "../../../schema/errors.ts";

/** Seven days, in seconds. */
export const longestSignedUrlSeconds = 7 * 24 * 60 * 60;

/** Throws `BAD_USER_INPUT` unless the span is a whole number of seconds from 1 to seven days. */
export function assertSignedUrlSpan(expiresInSeconds: number): void {
  if (
    !Number.isInteger(expiresInSeconds) ||
    expiresInSeconds < 1 ||
    expiresInSeconds > longestSignedUrlSeconds
  ) {
    throw new CodedError(
      "BAD_USER_INPUT",
      `Cannot sign a URL for "${expiresInSeconds}" seconds: not between 1 and ${longestSignedUrlSeconds}`,
      { expiresInSeconds },
    );
  }
}
