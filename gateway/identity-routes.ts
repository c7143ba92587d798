/** How the owner of the accounts is asked from other processes. */
import type { Credential, Identities } from "../platform/identities.ts";
import type { Viewer } from "../schema/viewer.ts";
import {
  IDENTIFY_PATH,
  type IdentifyAnswer,
  SESSION_KEYS_PATH,
} from "./authentication/remote-identities.ts";
import { publicFailure } from "./public-error.ts";
import type { Call, Routes } from "./routes.ts";

/** Public keys of the sessions, for whoever wants to check one. */
export function sessionKeysRoute(app: Routes, identities: Identities): void {
  app.get(SESSION_KEYS_PATH, async (c) => c.json(await identities.sessionKeys()));
}

/** Who is behind a credential; `onlyGateway` throws when somebody else asks. */
export function identifyRoute(
  app: Routes,
  identities: Identities,
  onlyGateway: (c: Call) => Promise<Viewer>,
): void {
  app.post(IDENTIFY_PATH, async (c) => {
    await onlyGateway(c);
    const { credential, address }: { credential: Credential; address: string | null } =
      await c.req.json();
    try {
      const viewer = await identities.identify(credential, address);
      return c.json({ viewer } satisfies IdentifyAnswer);
    } catch (error) {
      const { message, extensions } = publicFailure(error);
      return c.json({ errors: [{ message, extensions }] } satisfies IdentifyAnswer);
    }
  });
}
