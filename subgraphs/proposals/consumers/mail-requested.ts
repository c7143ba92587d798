/** Sends the mails that were asked for. */
import type { Transaction } from "../../../platform/database.ts";
import type { Consumer } from "../../../platform/event-bus.ts";
import { log } from "../../../platform/log.ts";
import { type Mail, type Mailer, MailRefused } from "../../../platform/mail.ts";
import { CODE_LIFETIME_SECONDS, issueMailCode } from "../accounts/mail-codes.ts";
import type { MailRequest } from "../accounts/mails.ts";
import { type Code, mailTexts } from "../rules/mail-texts.ts";
import type { MailCodeRow } from "../store/accounts-mail-codes.ts";
import { accountsWithAddresses, invitationMail } from "../store/invitations.ts";
import { membershipMail } from "../store/memberships.ts";
import { mailboxOf } from "../store/people.ts";

/** `graphUrl` tells the address of the graph at the time of sending. */
export function mailRequestedConsumer(mailer: Mailer, graphUrl: () => string): Consumer {
  return {
    name: "proposals.mail-requested",
    topics: ["mail.requested"],
    async handle({ payload }, transaction) {
      const request = payload as MailRequest;
      const mail = await compose(transaction, request, graphUrl());
      // A mail server may take its time, so the code is stored before and nothing waits for it.
      return mail === null ? undefined : () => send(mailer, request, mail);
    },
  };
}

async function send(mailer: Mailer, { kind }: MailRequest, mail: Mail): Promise<void> {
  try {
    await mailer.send(mail);
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    log.warn("A mail cannot be delivered", { kind, error });
  }
}

/** The mail, with a new code each time; null when what it was asked for is over meanwhile. */
async function compose(
  transaction: Transaction,
  request: MailRequest,
  link: string,
): Promise<Mail | null> {
  switch (request.kind) {
    case "register": {
      const { email } = request;
      if (await isTaken(transaction, email)) return null;
      const code = await newCode(transaction, { purpose: "register", email, userId: null });
      return { to: email, ...mailTexts.register(link, code) };
    }
    case "already-registered": {
      const account = await mailboxOf(transaction, request.userId);
      return account && { to: account.email, ...mailTexts[request.kind](link, account.username) };
    }
    case "reset-password": {
      const account = await mailboxOf(transaction, request.userId);
      if (!account) return null;
      const { email, username } = account;
      const { userId } = request;
      const code = await newCode(transaction, { purpose: "reset-password", email, userId });
      return { to: email, ...mailTexts["reset-password"](link, username, code) };
    }
    case "change-email": {
      const { email, userId } = request;
      const account = await mailboxOf(transaction, userId);
      if (!account || (await isTaken(transaction, email, userId))) return null;
      const code = await newCode(transaction, { purpose: "change-email", email, userId });
      return { to: email, ...mailTexts["change-email"](link, account.username, code) };
    }
    case "invitation": {
      const invitation = await invitationMail(transaction, request.invitationId);
      return invitation && { to: invitation.email, ...mailTexts.invitation(link, invitation) };
    }
    case "membership": {
      const membership = await membershipMail(transaction, request.membershipId);
      return membership && { to: membership.email, ...mailTexts.membership(link, membership) };
    }
  }
}

async function newCode(transaction: Transaction, about: MailCodeRow): Promise<Code> {
  const code = await issueMailCode(transaction, about);
  return { code, hours: CODE_LIFETIME_SECONDS[about.purpose] / 3600 };
}

/** Whether an account other than `userId` has the address. */
async function isTaken(
  transaction: Transaction,
  email: string,
  userId: number | null = null,
): Promise<boolean> {
  return (await accountsWithAddresses(transaction, [email])).some(({ id }) => id !== userId);
}
