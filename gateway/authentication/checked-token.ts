/** What a token stands for once its signature and claims were found right. */
import type { Credential } from "../../platform/identities.ts";

export interface CheckedToken {
  credential: Credential;
  /** Until when, in seconds since 1970. */
  exp: number;
}

/** Checks a token as far as it can be without the accounts. */
export type TokenCheck = (token: string) => Promise<CheckedToken>;
