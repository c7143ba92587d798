/** Checks a signed token, and tells with a code why it is not accepted. */
import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { CodedError } from "../../schema/errors.ts";
import { malformed } from "./bearer-token.ts";

/** Seconds by which the clock of the issuer may differ from ours. */
export const CLOCK_TOLERANCE_SECONDS = 5;

export interface Expected {
  keys: JWTVerifyGetKey;
  algorithms: string[];
  issuer: string;
  audience: string;
  /** What the header says of the kind of token, in lower case; null when it says nothing. */
  types: readonly (string | null)[];
  /** Claims that must be there besides `iss`, `aud` and `exp`. */
  claims: string[];
  /** Seconds since `iat` after which a token is over, whatever its `exp`. */
  longestLifeSeconds?: number;
  now: Date;
}

export type VerifiedClaims = JWTPayload & { exp: number };

/**
 * @throws CodedError TOKEN_INVALID, TOKEN_EXPIRED or TOKEN_NOT_YET_VALID, or what `keys` throws
 */
export async function verifiedClaims(token: string, expected: Expected): Promise<VerifiedClaims> {
  const { algorithms, issuer, audience, now, longestLifeSeconds } = expected;
  try {
    const { payload, protectedHeader } = await jwtVerify(token, expected.keys, {
      algorithms,
      issuer,
      audience,
      requiredClaims: ["exp", ...expected.claims],
      currentDate: now,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      ...(longestLifeSeconds !== undefined && { maxTokenAge: longestLifeSeconds }),
    });
    if (!expected.types.includes(protectedHeader.typ?.toLowerCase() ?? null)) {
      throw invalid(`it is another kind of token: "${protectedHeader.typ}"`);
    }
    const { iat, exp } = payload;
    if (iat !== undefined && iat > now.getTime() / 1000 + CLOCK_TOLERANCE_SECONDS) {
      throw notYetValid(iat);
    }
    return { ...payload, exp: exp as number };
  } catch (error) {
    throw refusal(error);
  }
}

/** `iss` of a token that nobody has checked yet. */
export function claimedIssuer(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    throw malformed("it holds neither an API token nor a signed token");
  }
}

export function invalid(state: string): CodedError {
  return new CodedError("TOKEN_INVALID", `Cannot accept the token: ${state}`);
}

export function expired(exp: number): CodedError {
  return new CodedError("TOKEN_EXPIRED", `Cannot accept the token: it was valid until ${at(exp)}`);
}

function notYetValid(from: number): CodedError {
  const message = `Cannot accept the token: it is valid from ${at(from)} on`;
  return new CodedError("TOKEN_NOT_YET_VALID", message);
}

/** An hour that a claim gives in seconds, whatever number that is. */
function at(seconds: number): string {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? `"${seconds}"` : time.toISOString();
}

function refusal(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return expired(error.payload.exp ?? 0);
  if (error instanceof errors.JWTClaimValidationFailed) {
    const { claim, reason, payload } = error;
    if (claim === "nbf" && reason === "check_failed") return notYetValid(payload.nbf ?? 0);
    if (claim === "iat" && reason === "check_failed") return notYetValid(payload.iat ?? 0);
    return invalid(`its claim "${claim}" is ${reason === "missing" ? "missing" : "another one"}`);
  }
  if (error instanceof errors.JWKSNoMatchingKey) return invalid("no key is known for it");
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return invalid("its signature is wrong");
  if (error instanceof errors.JOSEAlgNotAllowed) return invalid("its algorithm is not allowed");
  if (error instanceof errors.JOSEError) return invalid("it is broken");
  return error;
}
