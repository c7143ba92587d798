/** Who is behind a credential that the gateway has checked as far as it can. */
import type { Sql } from "../../../platform/database.ts";
import {
  API_TOKEN_PREFIX,
  type Credential,
  type Identities,
} from "../../../platform/identities.ts";
import { sha256Hex } from "../../../platform/sha256-hex.ts";
import { CodedError, type ErrorCode } from "../../../schema/errors.ts";
import { uuidKey } from "../../../schema/key.ts";
import type { Role, Scope, Viewer } from "../../../schema/viewer.ts";
import type { ProposalsServices } from "../context.ts";
import {
  externalHolder,
  type Holder,
  noteTokenUse,
  sessionHolder,
  tokenHolder,
} from "../store/accounts-credentials.ts";
import { linkedAccount } from "./external-identity.ts";
import { requireAllowed, unknownToken } from "./limits.ts";

const API_TOKEN = new RegExp(`^${API_TOKEN_PREFIX}[A-Za-z0-9_-]{43}$`);

export function createIdentities({ sql, sessionKeys }: ProposalsServices): Identities {
  return {
    sessionKeys: () => sessionKeys.publicKeys(),
    identify(credential, address) {
      if (credential.kind === "session") return bySession(sql, credential, address);
      if (credential.kind === "api-token") return byToken(sql, credential.token, address);
      return byProvider(sql, credential, address);
    },
  };
}

async function bySession(
  sql: Sql,
  { id, userId }: Credential & { kind: "session" },
  address: string | null,
): Promise<Viewer> {
  const key = uuidKey(id);
  const holder = key && (await sessionHolder(sql, key, userId));
  if (!holder) throw refused("TOKEN_INVALID", "use the session", "it is not known");
  if (holder.ended) throw refused("TOKEN_REVOKED", "use the session", "it was ended");
  if (holder.expired) throw refused("TOKEN_EXPIRED", "use the session", "it is over");
  return asViewer(holder, { scopes: null, credential: { kind: "session", id }, address });
}

async function byToken(sql: Sql, token: string, address: string | null): Promise<Viewer> {
  const holder = API_TOKEN.test(token) ? await tokenHolder(sql, sha256Hex(token)) : null;
  if (!holder) {
    // Those that are known go on working: others may be behind the same address.
    requireAllowed(await unknownToken(sql, address), "use the API token");
    throw refused("TOKEN_INVALID", "use the API token", "it is not known");
  }
  const { tokenId: id, scopes, expires } = holder;
  if (holder.revoked) throw refused("TOKEN_REVOKED", "use the API token", "it was revoked");
  if (holder.expired) {
    const state = `it was good until ${expires?.toISOString()}`;
    throw refused("TOKEN_EXPIRED", "use the API token", state);
  }
  if (holder.noteIsDue) await noteTokenUse(sql, id, address);
  return asViewer(holder, { scopes, credential: { kind: "api-token", id }, address });
}

async function byProvider(
  sql: Sql,
  identity: Credential & { kind: "external" },
  address: string | null,
): Promise<Viewer> {
  const { issuer, subject, roles } = identity;
  const holder =
    (await externalHolder(sql, issuer, subject)) ?? (await linkedAccount(sql, identity, address));
  const credential = { kind: "external", id: `${issuer} ${subject}` } as const;
  return asViewer(holder, { scopes: null, credential, address }, roles);
}

function asViewer(
  { id, username, roles, staffView, viewAuthoredRequestsOnly, memberships }: Holder,
  shown: { scopes: Scope[] | null } & Pick<Viewer, "credential" | "address">,
  claimed: readonly Role[] = [],
): Viewer {
  return {
    user: { id, username },
    roles: [...new Set([...roles, ...claimed])],
    staffView,
    viewAuthoredRequestsOnly,
    memberships,
    ...shown,
  };
}

function refused(code: ErrorCode, action: string, state: string): CodedError {
  return new CodedError(code, `Cannot ${action}: ${state}`);
}
