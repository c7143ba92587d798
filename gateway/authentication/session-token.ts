/** Session tokens, signed by the owner of the accounts. */
import type { JWTVerifyGetKey } from "jose";
import {
  type Credential,
  type Identities,
  SESSION_AUDIENCE,
  SESSION_ISSUER,
} from "../../platform/identities.ts";
import type { CheckedToken, TokenCheck } from "./checked-token.ts";
import { refreshedKeySet } from "./refreshed-key-set.ts";
import { invalid, verifiedClaims } from "./verified-claims.ts";

export function sessionTokens(identities: Identities, now: () => Date): TokenCheck {
  const keys: JWTVerifyGetKey = refreshedKeySet(
    "the sessions",
    () => identities.sessionKeys(),
    now,
  );
  return async (token): Promise<CheckedToken> => {
    const { sub, jti, exp } = await verifiedClaims(token, {
      keys,
      algorithms: ["ES256"],
      issuer: SESSION_ISSUER,
      audience: SESSION_AUDIENCE,
      types: ["session+jwt"],
      claims: ["sub", "jti"],
      now: now(),
    });
    const userId = Number(sub);
    if (!Number.isSafeInteger(userId) || userId < 1) throw invalid("it names no account");
    const credential: Credential = { kind: "session", id: String(jti), userId };
    return { credential, exp };
  };
}
