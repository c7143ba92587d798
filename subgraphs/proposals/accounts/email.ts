/** Giving an account another address. */
import { CodedError } from "../../../schema/errors.ts";
import type { ProposalsContext } from "../context.ts";
import { requireOwner } from "../rules/account-access.ts";
import { setEmail } from "../store/accounts.ts";
import { dropMailCodesOf } from "../store/accounts-mail-codes.ts";
import { recordAudit } from "../store/audit.ts";
import { acceptInvitations } from "../store/invitations.ts";
import { mayMail } from "./limits.ts";
import { redeemMailCode } from "./mail-codes.ts";
import { requestMail } from "./mails.ts";
import { requireMailAddress } from "./registration.ts";
import { ownUser } from "./sessions.ts";

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT, RATE_LIMITED */
export async function requestEmailChange(
  { sql, viewer, services }: ProposalsContext,
  { email }: { email: string },
) {
  const { user } = requireOwner(viewer, "change the e-mail address");
  requireMailAddress(email);
  if (await mayMail(sql, email, viewer.address)) {
    await sql.begin((transaction) =>
      requestMail(transaction, { kind: "change-email", userId: user.id, email }),
    );
    services.nudge();
  }
  return { email };
}

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, MAIL_TOKEN_INVALID, EMAIL_TAKEN */
export async function changeEmail(
  { sql, viewer, loaders }: ProposalsContext,
  { code }: { code: string },
) {
  const { user } = requireOwner(viewer, "change the e-mail address");
  await sql.begin(async (transaction) => {
    const { userId, email } = await redeemMailCode(transaction, { purpose: "change-email", code });
    if (userId !== user.id) {
      throw new CodedError(
        "MAIL_TOKEN_INVALID",
        "Cannot use the code from the mail: it was asked for by another account",
      );
    }
    await setEmail(transaction, userId, email);
    // Codes that lie in the old mailbox.
    await dropMailCodesOf(transaction, userId);
    await recordAudit(transaction, { kind: "EMAIL_CHANGED", viewer, userId });
    await acceptInvitations(transaction, { userId, email, viewer });
  });
  return { user: await ownUser(loaders, user.id) };
}
