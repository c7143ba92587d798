/** From the `Authorization` header and the address of a call to who is asking. */
import {
  API_TOKEN_PREFIX,
  type Credential,
  type Identities,
  SESSION_ISSUER,
} from "../../platform/identities.ts";
import { Remembered } from "../../platform/remembered.ts";
import type { OidcSettings } from "../../platform/settings.ts";
import { sha256Hex } from "../../platform/sha256-hex.ts";
import { CodedError } from "../../schema/errors.ts";
import { anonymous, type Viewer } from "../../schema/viewer.ts";
import { bearerToken } from "./bearer-token.ts";
import type { CheckedToken, TokenCheck } from "./checked-token.ts";
import { openidTokens } from "./openid-connect.ts";
import { sessionTokens } from "./session-token.ts";
import { CLOCK_TOLERANCE_SECONDS, claimedIssuer, expired, invalid } from "./verified-claims.ts";

/**
 * A viewer older than this is asked for anew. A token that was ended, a role that was taken and a
 * membership that was given are seen everywhere within 30 s, and a busy caller costs the accounts
 * three questions a minute.
 */
export const VIEWER_LIFE_MS = 20_000;

export interface Authenticate {
  /**
   * @throws CodedError TOKEN_*, IDENTITY_UNAVAILABLE, IDENTITY_REFUSED, RATE_LIMITED, or what failed
   *   in the accounts
   */
  (authorization: string | null, address: string | null): Promise<Viewer>;
  /** Has the viewer asked for anew the next time: the caller may have changed who it is. */
  forget(authorization: string | null): Promise<void>;
}

export interface AuthenticationSources {
  identities: Identities;
  oidc: OidcSettings | null;
  now?: () => Date;
}

export function createAuthenticate(sources: AuthenticationSources): Authenticate {
  const { identities, oidc } = sources;
  const now = sources.now ?? (() => new Date());
  const session = sessionTokens(identities, now);
  const external = oidc && openidTokens(oidc, now);

  const check: TokenCheck = async (token) => {
    const issuer = claimedIssuer(token);
    if (issuer === SESSION_ISSUER) return session(token);
    if (external && issuer === oidc.issuer) return external(token);
    throw invalid(issuer === null ? "it has no issuer" : "its issuer is not accepted");
  };
  const tokens = new Remembered<CheckedToken>(now, () => false);
  const viewers = new Remembered<Viewer>(now, isVerdict);

  return Object.assign(authenticate, { forget });

  async function authenticate(authorization: string | null, address: string | null) {
    const token = bearerToken(authorization);
    if (token === null) return { ...anonymous, address };
    // Tokens themselves are not kept.
    const key = sha256Hex(token);
    const credential = token.startsWith(API_TOKEN_PREFIX)
      ? ({ kind: "api-token", token } as const)
      : await checked(key, token);
    const identify = () => identities.identify(credential, address);
    return { ...(await viewers.get(key, VIEWER_LIFE_MS, identify)), address };
  }

  async function forget(authorization: string | null) {
    const token = bearerToken(authorization);
    if (token !== null) viewers.forget(sha256Hex(token));
  }

  async function checked(key: string, token: string): Promise<Credential> {
    const { credential, exp } = await tokens.get(key, Number.POSITIVE_INFINITY, () => check(token));
    if (exp + CLOCK_TOLERANCE_SECONDS <= now().getTime() / 1000) throw expired(exp);
    return credential;
  }
}

/** Failures to answer are not kept, nor are those that depend on the address. */
function isVerdict(error: unknown): boolean {
  return error instanceof CodedError && /^TOKEN_|^IDENTITY_REFUSED$/.test(error.code);
}
