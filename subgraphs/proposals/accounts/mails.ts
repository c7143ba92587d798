/** Asking for mails: they are events, written and sent only if the change that asks comes about. */
import type { Transaction } from "../../../platform/database.ts";
import { recordEvent } from "../../../platform/event-bus.ts";

/**
 * A mail as it is asked for. It holds no code: that is made when the mail is sent, so that it lies
 * nowhere but in the mail.
 */
export type MailRequest =
  | { kind: "register"; email: string }
  | { kind: "already-registered"; userId: number }
  | { kind: "reset-password"; userId: number }
  | { kind: "change-email"; userId: number; email: string }
  | { kind: "invitation"; invitationId: number }
  | { kind: "membership"; membershipId: number };

/** Writes the event; the mail leaves some time after `transaction` commits. */
export function requestMail(transaction: Transaction, mail: MailRequest): Promise<void> {
  const { kind, ...about } = mail;
  // Mails about the same thing leave in the order in which they were asked for.
  const key = [kind, ...Object.values(about)].join(" ");
  return recordEvent(transaction, "proposals", {
    topic: "mail.requested",
    key,
    payload: { ...mail },
  });
}
