/** From somebody for whom an identity provider vouches to an account here. */
import type { Sql, Transaction } from "../../../platform/database.ts";
import type { Credential } from "../../../platform/identities.ts";
import { isMailAddress } from "../../../platform/mail-address.ts";
import { CodedError } from "../../../schema/errors.ts";
import { anonymous } from "../../../schema/viewer.ts";
import { usernameCandidates } from "../rules/username.ts";
import { accountByEmail, firstFreeUsername, insertAccount } from "../store/accounts.ts";
import {
  externalHolder,
  type Holder,
  linkExternalIdentity,
} from "../store/accounts-credentials.ts";
import { recordAudit } from "../store/audit.ts";
import { acceptInvitations, holdAddresses } from "../store/invitations.ts";

type External = Credential & { kind: "external" };

/**
 * Links the identity to the account with its address, or to a new one. An address that the provider
 * has not verified is good for neither: whoever typed it there would get what is meant for its
 * owner, an account or invitations.
 * @throws CodedError IDENTITY_REFUSED
 */
export async function linkedAccount(
  sql: Sql,
  identity: External,
  address: string | null,
): Promise<Holder> {
  const { issuer, subject, email, emailVerified } = identity;
  if (email === null) throw refused("EMAIL_MISSING", "the provider tells no e-mail address");
  if (!isMailAddress(email)) throw refused("EMAIL_INVALID", "its e-mail address cannot be used");
  if (!emailVerified) {
    throw refused("EMAIL_NOT_VERIFIED", "the provider has not verified its e-mail address");
  }
  return sql.begin(async (transaction) => {
    // Two calls at once, with which a browser may begin, become one account.
    await holdAddresses(transaction, [email]);
    const existing = await accountByEmail(transaction, email);
    const user = existing ?? (await newAccount(transaction, { ...identity, email }));
    const viewer = { ...anonymous, user: { id: user.id, username: user.username }, address };
    const userId = user.id;
    if (!existing) await recordAudit(transaction, { kind: "ACCOUNT_CREATED", viewer, userId });
    if (await linkExternalIdentity(transaction, { issuer, subject, userId })) {
      const facts = { issuer, subject };
      await recordAudit(transaction, { kind: "EXTERNAL_IDENTITY_LINKED", viewer, userId, facts });
    }
    if (!existing) await acceptInvitations(transaction, { userId, email, viewer });
    return (await externalHolder(transaction, issuer, subject)) as Holder;
  });
}

async function newAccount(
  transaction: Transaction,
  { username, email, firstName, lastName }: External & { email: string },
) {
  const random = crypto.randomUUID().slice(0, 8);
  const candidates = usernameCandidates([username, email], random);
  const free = await firstFreeUsername(transaction, candidates);
  return insertAccount(transaction, {
    username: free ?? `user-${crypto.randomUUID()}`,
    ...{ email, firstName: firstName.slice(0, 150), lastName: lastName.slice(0, 150) },
    ...{ institution: "", title: "", roles: [], passwordHash: null },
    ...{ termsAccepted: false, createdBy: null },
  });
}

function refused(reason: string, state: string): CodedError {
  return new CodedError("IDENTITY_REFUSED", `Cannot sign in by the identity provider: ${state}`, {
    reason,
  });
}
