/** What the owner of the accounts tells the gateway. */
import type { JSONWebKeySet } from "jose";
import type { Role, Viewer } from "../schema/viewer.ts";

/** What a caller showed, as far as it can be checked without the accounts. */
export type Credential =
  /** A session token whose signature and times are right. */
  | { kind: "session"; id: string; userId: number }
  /** An API token as it was sent. */
  | { kind: "api-token"; token: string }
  /** A token of the identity provider whose signature, audience and times are right. */
  | {
      kind: "external";
      issuer: string;
      subject: string;
      username: string | null;
      email: string | null;
      emailVerified: boolean;
      firstName: string;
      lastName: string;
      /** Roles that its claims stand for, on top of those of the account. */
      roles: Role[];
    };

export interface Identities {
  /** Public keys of the session tokens, newest first. */
  sessionKeys(): Promise<JSONWebKeySet>;
  /**
   * The account behind the credential as it is now.
   * @throws CodedError TOKEN_INVALID, TOKEN_EXPIRED, TOKEN_REVOKED, RATE_LIMITED, IDENTITY_REFUSED
   */
  identify(credential: Credential, address: string | null): Promise<Viewer>;
}

/** `iss` and `aud` of session tokens, and the prefix by which an API token is told from them. */
export const SESSION_ISSUER = "asterism";
export const SESSION_AUDIENCE = "asterism";
export const API_TOKEN_PREFIX = "ast_";
