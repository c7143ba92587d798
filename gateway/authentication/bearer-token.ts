/** The token of an `Authorization` header. */
import { CodedError } from "../../schema/errors.ts";

/** RFC 6750, section 2.1. */
const bearer = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i;

/**
 * The token, or null when there is no header.
 * @throws CodedError TOKEN_MALFORMED for another scheme, or what can be no token
 */
export function bearerToken(authorization: string | null): string | null {
  if (authorization === null) return null;
  const token = bearer.exec(authorization)?.[1];
  if (token !== undefined) return token;
  throw malformed('the header is not "Bearer" and a token');
}

export function malformed(state: string): CodedError {
  return new CodedError("TOKEN_MALFORMED", `Cannot read the Authorization header: ${state}`);
}
