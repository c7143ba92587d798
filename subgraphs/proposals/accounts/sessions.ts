/** Signing in and out. */

import type { Queryable } from "../../../platform/database.ts";
import { SESSION_AUDIENCE, SESSION_ISSUER } from "../../../platform/identities.ts";
import { CodedError } from "../../../schema/errors.ts";
import type { Viewer } from "../../../schema/viewer.ts";
import type { ProposalsContext, ProposalsServices } from "../context.ts";
import { requireSession } from "../rules/account-access.ts";
import { requirePasswordLength } from "../rules/password.ts";
import type { SignInInput, SignInPayload } from "../schema.generated.ts";
import { type Account, accountByLogin, renewPasswordHash } from "../store/accounts.ts";
import { endSession, insertSession } from "../store/accounts-credentials.ts";
import { sweep } from "../store/accounts-failures.ts";
import { recordAudit } from "../store/audit.ts";
import { LONGEST_WINDOW_SECONDS, requireAllowed, signInAttempt } from "./limits.ts";
import { isOutdated, isPassword, passwordHash } from "./password-hash.ts";

/** @throws CodedError SIGN_IN_FAILED, RATE_LIMITED */
export async function signIn(
  { sql, viewer, services }: ProposalsContext,
  { login, password }: SignInInput,
) {
  const account = await accountWithPassword(sql, viewer, login, password);
  const { hash } = account;
  if (isOutdated(hash)) {
    await renewPasswordHash(sql, account.id, hash, await passwordHash(password));
  }
  const session = await sql.begin((transaction) =>
    startSession(transaction, services, viewer, account),
  );
  // Signing in is rare, and takes longer than this.
  await sweep(sql, LONGEST_WINDOW_SECONDS);
  return session;
}

/**
 * The account of the login with this password. A name that nobody has, a wrong password and an
 * account without one take the same work and get the same answer.
 * @throws CodedError SIGN_IN_FAILED, RATE_LIMITED
 */
export async function accountWithPassword(
  sql: Queryable,
  viewer: Viewer,
  login: string,
  password: string,
): Promise<Account & { hash: string }> {
  requirePasswordLength(password);
  const attempt = await signInAttempt(sql, login, viewer.address);
  requireAllowed(attempt, "sign in");
  const account = await accountByLogin(sql, login.trim());
  const hash = account?.passwordHash ?? null;
  const right = await isPassword(password, hash);
  if (account === null || hash === null || !right) {
    await recordAudit(sql, { kind: "SIGN_IN_FAILED", viewer, userId: account?.id ?? null });
    throw new CodedError(
      "SIGN_IN_FAILED",
      "Cannot sign in: no account has this name or address with this password",
    );
  }
  await attempt.takeBack();
  return { ...account, hash };
}

export async function startSession(
  sql: Queryable,
  { sessionKeys, settings }: ProposalsServices,
  viewer: Viewer,
  user: Account,
): Promise<Omit<SignInPayload, "user"> & { user: Account }> {
  const id = crypto.randomUUID();
  const token = await sessionKeys.sign(
    { sub: String(user.id), jti: id, iss: SESSION_ISSUER, aud: SESSION_AUDIENCE },
    "session+jwt",
    settings.sessionLifetimeSeconds,
  );
  const expires = new Date(Date.now() + settings.sessionLifetimeSeconds * 1000);
  await insertSession(sql, { id, userId: user.id, expires });
  const { username } = user;
  await recordAudit(sql, {
    kind: "SIGN_IN",
    viewer: { ...viewer, user: { id: user.id, username }, credential: { kind: "session", id } },
    userId: user.id,
  });
  return { token, expires, user };
}

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN */
export async function signOut({ sql, viewer, loaders }: ProposalsContext) {
  const { user, sessionId } = requireSession(viewer, "sign out");
  await sql.begin(async (transaction) => {
    await endSession(transaction, sessionId);
    await recordAudit(transaction, { kind: "SIGN_OUT", viewer, userId: user.id });
  });
  return { user: await ownUser(loaders, user.id) };
}

/** The account as everybody may see it, after a change. */
export async function ownUser(loaders: ProposalsContext["loaders"], id: number) {
  const user = await loaders.user.clear(id).load(id);
  if (user) return user;
  throw new CodedError("NOT_FOUND", `Cannot find user "${id}": the account is no more`);
}
