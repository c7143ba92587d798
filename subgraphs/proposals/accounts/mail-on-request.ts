/** Mails to an address that anybody may name. */
import type { Transaction } from "../../../platform/database.ts";
import type { ProposalsContext } from "../context.ts";
import { requireMailAddress } from "../rules/require-mail-address.ts";
import { mayMail } from "./limits.ts";
import { type MailRequest, requestMail } from "./mails.ts";

/**
 * Asks for the mail that `compose` tells, unless the mailbox got enough of them. The answer is the
 * same either way, so it never tells whether there is an account.
 * @throws CodedError BAD_USER_INPUT, RATE_LIMITED
 */
export async function mailOnRequest(
  { sql, viewer, services }: ProposalsContext,
  email: string,
  compose: (transaction: Transaction) => Promise<MailRequest>,
): Promise<{ email: string }> {
  requireMailAddress(email);
  if (await mayMail(sql, email, viewer.address)) {
    await sql.begin(async (transaction) => {
      await requestMail(transaction, await compose(transaction));
    });
    services.nudge();
  }
  return { email };
}
