/** Giving an account another address. */
import { CodedError } from "../../../schema/errors.ts";
import type { ProposalsContext } from "../context.ts";
import { requireOwner } from "../rules/account-access.ts";
import { setEmail } from "../store/accounts.ts";
import { dropMailCodesOf } from "../store/accounts-mail-codes.ts";
import { recordAudit } from "../store/audit.ts";
import { acceptInvitations, holdAddresses } from "../store/invitations.ts";
import { readMailCode, redeemMailCode } from "./mail-codes.ts";
import { mailOnRequest } from "./mail-on-request.ts";
import { ownUser } from "./sessions.ts";

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT, RATE_LIMITED */
export async function requestEmailChange(context: ProposalsContext, { email }: { email: string }) {
  const { user } = requireOwner(context.viewer, "change the e-mail address");
  return mailOnRequest(context, email, async () => ({
    kind: "change-email",
    userId: user.id,
    email,
  }));
}

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, MAIL_TOKEN_INVALID, EMAIL_TAKEN */
export async function changeEmail(
  { sql, viewer, loaders }: ProposalsContext,
  { code }: { code: string },
) {
  const { user } = requireOwner(viewer, "change the e-mail address");
  const given = { purpose: "change-email", code } as const;
  const { userId, email } = await readMailCode(sql, given);
  if (userId !== user.id) {
    throw new CodedError(
      "MAIL_TOKEN_INVALID",
      "Cannot use the code from the mail: it was asked for by another account",
    );
  }
  await sql.begin(async (transaction) => {
    await holdAddresses(transaction, [email]);
    await redeemMailCode(transaction, given);
    await setEmail(transaction, userId, email);
    // Codes that lie in the old mailbox.
    await dropMailCodesOf(transaction, userId);
    await recordAudit(transaction, { kind: "EMAIL_CHANGED", viewer, userId });
    await acceptInvitations(transaction, { userId, email, viewer });
  });
  return { user: await ownUser(loaders, user.id) };
}
