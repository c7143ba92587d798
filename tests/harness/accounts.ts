/** Accounts of a test's own making, which count how often they are asked. */
import type { Credential, Identities } from "../../platform/identities.ts";
import { anonymous, type Viewer } from "../../schema/viewer.ts";
import type { Issuer } from "./issuer.ts";

export interface Accounts extends Identities {
  /** What was asked, in turn. */
  asked: { credential: Credential; address: string | null }[];
  /** Fetches of the session keys. */
  keysAsked: number;
  /** What is thrown instead of an answer. */
  refusal: Error | null;
  keysRefusal: Error | null;
  /** Of all accounts there are. */
  roles: Viewer["roles"];
}

export function createAccounts(sessions: Issuer): Accounts {
  return {
    asked: [],
    keysAsked: 0,
    refusal: null,
    keysRefusal: null,
    roles: [],
    async sessionKeys() {
      this.keysAsked++;
      if (this.keysRefusal) throw this.keysRefusal;
      return sessions.keys;
    },
    async identify(credential, address) {
      this.asked.push({ credential, address });
      if (this.refusal) throw this.refusal;
      const { kind } = credential;
      const user = { id: kind === "session" ? credential.userId : 7, username: "vega" };
      const id = kind === "session" ? credential.id : "1";
      return { ...anonymous, user, roles: this.roles, credential: { kind, id }, address };
    },
  };
}
