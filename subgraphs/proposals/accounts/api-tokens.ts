/** API tokens: how they are made and ended. */

import type { Transaction } from "../../../platform/database.ts";
import { API_TOKEN_PREFIX } from "../../../platform/identities.ts";
import { sha256Hex } from "../../../platform/sha256-hex.ts";
import { CodedError } from "../../../schema/errors.ts";
import { serialKey, uuidKey } from "../../../schema/key.ts";
import { may, type Scope, signedIn, type Viewer } from "../../../schema/viewer.ts";
import type { ProposalsContext } from "../context.ts";
import type { ApiToken } from "../models.ts";
import { requireGrantable, requireManagerOf, requireOwner } from "../rules/account-access.ts";
import { apiTokenScopes } from "../rules/enum-names.ts";
import type { CreateApiTokenInput } from "../schema.generated.ts";
import { heldAccount } from "../store/accounts.ts";
import {
  apiTokenById,
  countLiveTokens,
  insertApiToken,
  revokeToken,
} from "../store/accounts-credentials.ts";
import { recordAudit } from "../store/audit.ts";
import { newSecret } from "./secret.ts";

/** More than this many are a program that makes one each time it starts. */
export const MOST_LIVE_TOKENS = 100;
/** Characters of the secret by which its owner can tell it from others. */
const PREFIX_LENGTH = 8;

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, INVALID_STATE */
export async function createApiToken(
  { sql, viewer }: ProposalsContext,
  { name, scopes: wanted, expiresAt = null, userId }: CreateApiTokenInput,
) {
  const action = "make an API token";
  const owner = userId == null ? signedIn(viewer, action).user.id : serialKey(userId);
  requireManagerOf(viewer, owner ?? 0, action);
  if (name.length < 1 || name.length > 100 || name.includes("\0")) {
    throw new CodedError(
      "BAD_USER_INPUT",
      `Cannot ${action}: its name has ${name.length} characters, 1 to 100 without NUL are possible`,
    );
  }
  if (expiresAt !== null && expiresAt.getTime() <= Date.now()) {
    throw new CodedError(
      "BAD_USER_INPUT",
      `Cannot ${action} that is good until "${expiresAt.toISOString()}": that is past`,
    );
  }
  const scopes = [...new Set(wanted.map((scope) => apiTokenScopes[scope]))];
  return sql.begin(async (transaction) => {
    // Held, so that two at once cannot exceed the number, nor a role go meanwhile.
    const account = owner === null ? null : await heldAccount(transaction, owner);
    if (account === null) {
      throw new CodedError("NOT_FOUND", `Cannot ${action}: there is no user "${userId}"`);
    }
    requireGrantable(scopes, account.roles);
    const live = await countLiveTokens(transaction, account.id);
    if (live >= MOST_LIVE_TOKENS) {
      throw new CodedError(
        "INVALID_STATE",
        `Cannot ${action}: the account has ${live} of at most ${MOST_LIVE_TOKENS}, revoke one`,
        { most: MOST_LIVE_TOKENS },
      );
    }
    return issueApiToken(transaction, viewer, {
      ...{ userId: account.id, name, scopes, expires: expiresAt },
    });
  });
}

/** A new token, with everything allowed that is asked for; its secret is kept nowhere. */
export async function issueApiToken(
  transaction: Transaction,
  viewer: Viewer | null,
  token: { userId: number; name: string; scopes: Scope[]; expires: Date | null },
): Promise<{ secret: string; apiToken: ApiToken }> {
  const random = newSecret();
  const secret = `${API_TOKEN_PREFIX}${random}`;
  const apiToken = await insertApiToken(transaction, {
    ...token,
    id: crypto.randomUUID(),
    prefix: random.slice(0, PREFIX_LENGTH),
    hash: sha256Hex(secret),
  });
  const { id: tokenId, name, scopes, expires } = apiToken;
  await recordAudit(transaction, {
    kind: "API_TOKEN_CREATED",
    viewer,
    userId: token.userId,
    facts: { tokenId, name, scopes, expires },
  });
  return { secret, apiToken };
}

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND */
export async function revokeApiToken(
  { sql, viewer }: ProposalsContext,
  { id }: { id: string },
): Promise<{ apiToken: ApiToken }> {
  const action = `revoke API token "${id}"`;
  const { user } = requireOwner(viewer, action);
  const key = uuidKey(id);
  const token = key === null ? null : await apiTokenById(sql, key);
  // A token of somebody else answers like one that is not there.
  if (token === null || (token.userId !== user.id && !may(viewer, "accounts:write"))) {
    throw new CodedError("NOT_FOUND", `Cannot ${action}: it is not known`);
  }
  return sql.begin(async (transaction) => {
    const revoked = await revokeToken(transaction, token.id);
    if (revoked === null) return { apiToken: token };
    const facts = { tokenId: token.id, name: token.name };
    const { userId } = token;
    await recordAudit(transaction, { kind: "API_TOKEN_REVOKED", viewer, userId, facts });
    return { apiToken: revoked };
  });
}
