/** The accounts in another process. */
import type { JSONWebKeySet } from "jose";
import type { Identities } from "../../platform/identities.ts";
import { log } from "../../platform/log.ts";
import { CodedError, type ErrorCode, errorCodes } from "../../schema/errors.ts";
import { anonymous, type Viewer } from "../../schema/viewer.ts";
import { fetchedJson } from "./fetched-json.ts";

/** Routes beside the `/graphql` of the subgraph that owns the accounts. */
export const SESSION_KEYS_PATH = "/.well-known/jwks.json";
export const IDENTIFY_PATH = "/identify";

/** What `IDENTIFY_PATH` answers; a refusal of the credential is an answer like another. */
export interface IdentifyAnswer {
  viewer?: Viewer;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

/** `url` is that of its `/graphql`; `sign` makes a token for it that speaks for the viewer. */
export function remoteIdentities(
  url: string,
  sign: (viewer: Viewer) => Promise<string>,
): Identities {
  const at = (path: string) => new URL(path.slice(1), url);
  const away = (error: unknown) => {
    log.warn("The accounts are away", { error });
    const message = "Cannot check the token: the accounts do not answer";
    return new CodedError("IDENTITY_UNAVAILABLE", message, {}, error);
  };
  return {
    async sessionKeys() {
      try {
        return (await fetchedJson(at(SESSION_KEYS_PATH))) as JSONWebKeySet;
      } catch (error) {
        throw away(error);
      }
    },
    async identify(credential, address) {
      let answer: IdentifyAnswer;
      try {
        const authorization = `Bearer ${await sign({ ...anonymous, address })}`;
        answer = (await fetchedJson(at(IDENTIFY_PATH), {
          method: "POST",
          headers: { authorization, "content-type": "application/json" },
          body: JSON.stringify({ credential, address }),
        })) as IdentifyAnswer;
      } catch (error) {
        throw away(error);
      }
      if (answer.viewer) return answer.viewer;
      const { message, extensions } = answer.errors?.[0] ?? {};
      const { code, retry: _, ...facts } = extensions ?? {};
      if (typeof code !== "string" || !Object.hasOwn(errorCodes, code)) throw away(answer);
      throw new CodedError(code as ErrorCode, message ?? "", facts);
    },
  };
}
