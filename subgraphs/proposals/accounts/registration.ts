/** How people get an account by themselves. */
import { CodedError } from "../../../schema/errors.ts";
import type { ProposalsContext } from "../context.ts";
import { requireGoodPassword } from "../rules/password.ts";
import { requirePersonTexts } from "../rules/person-texts.ts";
import { requireUsername } from "../rules/username.ts";
import type { RegisterInput } from "../schema.generated.ts";
import { accountByEmail, insertAccount } from "../store/accounts.ts";
import { recordAudit } from "../store/audit.ts";
import { acceptInvitations, holdAddresses } from "../store/invitations.ts";
import { readMailCode, redeemMailCode } from "./mail-codes.ts";
import { mailOnRequest } from "./mail-on-request.ts";
import { passwordHash } from "./password-hash.ts";
import { startSession } from "./sessions.ts";

/** @throws CodedError BAD_USER_INPUT, RATE_LIMITED; never tells whether there is an account */
export async function requestRegistration(context: ProposalsContext, { email }: { email: string }) {
  return mailOnRequest(context, email, async (transaction) => {
    const account = await accountByEmail(transaction, email);
    if (account) return { kind: "already-registered", userId: account.id };
    return { kind: "register", email };
  });
}

/**
 * @throws CodedError MAIL_TOKEN_INVALID, BAD_USER_INPUT, PASSWORD_*, EMAIL_TAKEN, USERNAME_TAKEN
 */
export async function register(
  { sql, viewer, services }: ProposalsContext,
  { code, password, username, termsAccepted, ...input }: RegisterInput,
) {
  const given = { purpose: "register", code } as const;
  // Known before the password is hashed, so strangers cannot ask for that work.
  const { email } = await readMailCode(sql, given);
  if (!termsAccepted) {
    throw new CodedError("BAD_USER_INPUT", "Cannot register: the terms of use are not accepted");
  }
  requireUsername(username);
  const person = requirePersonTexts(input);
  const { firstName, lastName } = person;
  await requireGoodPassword(password, [username, email, firstName, lastName]);
  const hash = await passwordHash(password);
  return sql.begin(async (transaction) => {
    await holdAddresses(transaction, [email]);
    await redeemMailCode(transaction, given);
    const user = await insertAccount(transaction, {
      ...{ username, email, ...person, roles: [], passwordHash: hash },
      ...{ termsAccepted, createdBy: null },
    });
    const asUser = { ...viewer, user: { id: user.id, username: user.username } };
    await recordAudit(transaction, { kind: "ACCOUNT_CREATED", viewer: asUser, userId: user.id });
    await acceptInvitations(transaction, { userId: user.id, email, viewer: asUser });
    return startSession(transaction, services, viewer, user);
  });
}
