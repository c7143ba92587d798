/** Replacing passwords, known ones and lost ones. */
import type { ProposalsContext } from "../context.ts";
import { requireSession } from "../rules/account-access.ts";
import { requireGoodPassword } from "../rules/password.ts";
import type { ChangePasswordInput, ResetPasswordInput } from "../schema.generated.ts";
import { type Account, accountByEmail, accountById, setPasswordHash } from "../store/accounts.ts";
import { endSessions } from "../store/accounts-credentials.ts";
import { dropMailCodesOf } from "../store/accounts-mail-codes.ts";
import { recordAudit } from "../store/audit.ts";
import { readMailCode, redeemMailCode } from "./mail-codes.ts";
import { mailOnRequest } from "./mail-on-request.ts";
import { passwordHash } from "./password-hash.ts";
import { accountWithPassword, ownUser } from "./sessions.ts";

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, SIGN_IN_FAILED, RATE_LIMITED, PASSWORD_* */
export async function changePassword(
  { sql, viewer, loaders }: ProposalsContext,
  { currentPassword, newPassword }: ChangePasswordInput,
) {
  const { user, sessionId } = requireSession(viewer, "change the password");
  const account = await accountWithPassword(sql, viewer, user.username, currentPassword);
  await requireGoodPassword(newPassword, personal(account));
  const hash = await passwordHash(newPassword);
  await sql.begin(async (transaction) => {
    await setPasswordHash(transaction, user.id, hash);
    await endSessions(transaction, user.id, sessionId);
    await dropMailCodesOf(transaction, user.id);
    await recordAudit(transaction, { kind: "PASSWORD_CHANGED", viewer, userId: user.id });
  });
  return { user: await ownUser(loaders, user.id) };
}

/** A mail to nobody is not sent, but asking for it takes as long. */
const NOBODY = 0;

/** @throws CodedError BAD_USER_INPUT, RATE_LIMITED; never tells whether there is an account */
export async function requestPasswordReset(
  context: ProposalsContext,
  { email }: { email: string },
) {
  return mailOnRequest(context, email, async (transaction) => {
    const account = await accountByEmail(transaction, email);
    return { kind: "reset-password", userId: account?.id ?? NOBODY };
  });
}

/** @throws CodedError MAIL_TOKEN_INVALID, PASSWORD_* */
export async function resetPassword(
  { sql, viewer, loaders }: ProposalsContext,
  { code, newPassword }: ResetPasswordInput,
) {
  const given = { purpose: "reset-password", code } as const;
  const { userId } = await readMailCode(sql, given);
  const account = userId === null ? null : await accountById(sql, userId);
  await requireGoodPassword(newPassword, account ? personal(account) : []);
  const hash = await passwordHash(newPassword);
  const id = await sql.begin(async (transaction) => {
    const redeemed = await redeemMailCode(transaction, given);
    const owner = redeemed.userId as number;
    await setPasswordHash(transaction, owner, hash);
    await endSessions(transaction, owner, null);
    await dropMailCodesOf(transaction, owner);
    await recordAudit(transaction, { kind: "PASSWORD_RESET", viewer, userId: owner });
    return owner;
  });
  return { user: await ownUser(loaders, id) };
}

function personal({ username, email, firstName, lastName }: Account): string[] {
  return [username, email, firstName, lastName];
}
