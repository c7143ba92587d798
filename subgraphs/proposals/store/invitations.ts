/** Statements on invitations to proposals, and how they become memberships. */
import type { Queryable, Transaction } from "../../../platform/database.ts";
import type { Viewer } from "../../../schema/viewer.ts";
import type { ProposalInvitation } from "../models.ts";
import type { ProposalPlace } from "../rules/mail-texts.ts";
import { recordAudit } from "./audit.ts";
import { addMembership } from "./memberships.ts";

const columns = (sql: Queryable) =>
  sql`i.id, i.proposal_id, i.role, i.email, i.time_limit, i.sent, i.used`;

export function invitationsOfProposals(
  sql: Queryable,
  proposalIds: readonly string[],
): Promise<ProposalInvitation[]> {
  return sql<ProposalInvitation[]>`
    select ${columns(sql)} from proposals.proposal_invite i
    where i.proposal_id = any(${[...proposalIds]}::text[])
    order by i.sent desc nulls last, i.id desc`;
}

export async function invitationById(
  sql: Queryable,
  id: number,
): Promise<ProposalInvitation | null> {
  const [row] = await sql<ProposalInvitation[]>`
    select ${columns(sql)} from proposals.proposal_invite i where i.id = ${id}`;
  return row ?? null;
}

/**
 * Waits until nobody else invites these addresses or makes an account with them, and keeps others
 * from it until `transaction` ends: else somebody who registers at that moment would be missed.
 */
export async function holdAddresses(
  transaction: Transaction,
  addresses: readonly string[],
): Promise<void> {
  // In one order for everybody, so that two do not wait for each other.
  const sorted = [...new Set(addresses.map((address) => address.toLowerCase()))].sort();
  for (const address of sorted) {
    await transaction`select pg_advisory_xact_lock(hashtext(${`mail address ${address}`}))`;
  }
}

/** Adds an invitation that is sent now, or renews the open one of the address. */
export async function sendInvitation(
  sql: Queryable,
  {
    proposalId,
    role,
    email,
    timeLimit,
  }: Pick<ProposalInvitation, "proposalId" | "role" | "email" | "timeLimit">,
): Promise<ProposalInvitation> {
  const [row] = await sql<[ProposalInvitation]>`
    insert into proposals.proposal_invite as i (proposal_id, role, email, time_limit, sent)
    values (${proposalId}, ${role}, ${email}, ${timeLimit}, now())
    on conflict (proposal_id, lower(email)) where used is null
    do update set role = excluded.role, time_limit = excluded.time_limit, sent = excluded.sent
    returning ${columns(sql)}`;
  return row;
}

/** Whether there was such an invitation, not used. */
export async function deleteOpenInvitation(sql: Queryable, id: number): Promise<boolean> {
  const deleted = await sql`
    delete from proposals.proposal_invite where id = ${id} and used is null`;
  return deleted.count > 0;
}

/** Marks the open invitations of an address as used, all or those to one proposal. */
export function markInvitationsUsed(
  sql: Queryable,
  email: string,
  proposalId: string | null = null,
): Promise<ProposalInvitation[]> {
  return sql<ProposalInvitation[]>`
    update proposals.proposal_invite i set used = now()
    where lower(i.email) = lower(${email}) and i.used is null
      and (${proposalId}::text is null or i.proposal_id = ${proposalId})
    returning ${columns(sql)}`;
}

/**
 * Makes a new account a member wherever its address was invited, once it is known that the address
 * is the person's own. The transaction is the one that makes the account, and it holds the address
 * since before: whoever writes the account first would wait for somebody who waits for the account.
 */
export async function acceptInvitations(
  transaction: Transaction,
  account: { userId: number; email: string; viewer?: Viewer | null },
): Promise<void> {
  const { userId, email, viewer = null } = account;
  for (const { id, proposalId, role, timeLimit } of await markInvitationsUsed(transaction, email)) {
    const added = await addMembership(transaction, { userId, proposalId, role, timeLimit });
    if (!added) continue;
    await recordAudit(transaction, {
      kind: "MEMBERSHIP_CREATED",
      viewer,
      userId,
      facts: { proposalId, role, timeLimit, membershipId: added.id, invitationId: id },
    });
  }
}

/** The accounts that have one of these addresses, in whatever case. */
export function accountsWithAddresses(
  sql: Queryable,
  addresses: readonly string[],
): Promise<{ id: number; email: string }[]> {
  const lower = addresses.map((address) => address.toLowerCase());
  return sql<{ id: number; email: string }[]>`
    select u.id, u.email from proposals.user u where lower(u.email) = any(${lower}::text[])`;
}

/** What the mail of an open invitation needs; null when it was used or withdrawn. */
export async function invitationMail(
  sql: Queryable,
  id: number,
): Promise<(ProposalPlace & { email: string }) | null> {
  const [row] = await sql<(ProposalPlace & { email: string })[]>`
    select i.email, i.role, i.proposal_id, p.title
    from proposals.proposal_invite i join proposals.proposal p on p.id = i.proposal_id
    where i.id = ${id} and i.used is null`;
  return row ?? null;
}
