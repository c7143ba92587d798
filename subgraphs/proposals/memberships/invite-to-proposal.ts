/** Invites people to a proposal: who has an account becomes a member, others get an invitation. */
import type { Transaction } from "../../../platform/database.ts";
import { isMailAddress } from "../../../platform/mail-address.ts";
import { CodedError } from "../../../schema/errors.ts";
import { requestMail } from "../accounts/mails.ts";
import type { ProposalsContext } from "../context.ts";
import type { Proposal, ProposalInvitation } from "../models.ts";
import { requireTimeLimit, UNLIMITED } from "../rules/membership-changes.ts";
import type {
  InvitationOutcome,
  InviteToProposalInput,
  MembershipRole,
} from "../schema.generated.ts";
import { recordAudit } from "../store/audit.ts";
import {
  accountsWithAddresses,
  holdAddresses,
  markInvitationsUsed,
  sendInvitation,
} from "../store/invitations.ts";
import { addMembership } from "../store/memberships.ts";
import { managedProposal, requireMayManage } from "./managed-proposal.ts";

const MOST_ADDRESSES = 100;

interface InvitationResult {
  email: string;
  outcome: InvitationOutcome;
  invitation: ProposalInvitation | null;
}

interface Place {
  proposalId: string;
  role: MembershipRole;
  timeLimit: number;
}

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT */
export async function inviteToProposal(
  context: ProposalsContext,
  { proposalId, emails, role = "CI", timeLimit = UNLIMITED }: InviteToProposalInput,
): Promise<{ proposal: Proposal; results: InvitationResult[] }> {
  const action = `invite to proposal "${proposalId}"`;
  requireMayManage(context, action);
  const proposal = await managedProposal(context, proposalId, action);
  requireTimeLimit(timeLimit, action);
  if (emails.length === 0 || emails.length > MOST_ADDRESSES) {
    throw new CodedError(
      "BAD_USER_INPUT",
      `Cannot ${action}: emails has ${emails.length} addresses, and can have 1 to ${MOST_ADDRESSES}`,
    );
  }
  const addresses = distinct(emails);
  const results = await context.sql.begin(async (transaction) => {
    const valid = addresses.filter(isMailAddress);
    await holdAddresses(transaction, valid);
    const accounts = await accountsWithAddresses(transaction, valid);
    const accountIds = new Map(accounts.map(({ id, email }) => [email.toLowerCase(), id]));
    const made: InvitationResult[] = [];
    for (const email of addresses) {
      const userId = accountIds.get(email.toLowerCase()) ?? null;
      made.push(await invite(context, transaction, { proposalId, role, timeLimit }, email, userId));
    }
    return made;
  });
  context.loaders.membershipsOfProposal.clear(proposalId);
  context.loaders.pisOfProposal.clear(proposalId);
  context.loaders.invitationsOfProposal.clear(proposalId);
  context.services.nudge();
  return { proposal, results };
}

async function invite(
  { viewer }: ProposalsContext,
  transaction: Transaction,
  place: Place,
  email: string,
  userId: number | null,
): Promise<InvitationResult> {
  const result = (outcome: InvitationOutcome, invitation: ProposalInvitation | null = null) => ({
    email,
    outcome,
    invitation,
  });
  const { proposalId, role, timeLimit } = place;
  if (!isMailAddress(email)) return result("INVALID_ADDRESS");
  if (userId === null) {
    const invitation = await sendInvitation(transaction, { ...place, email });
    await recordAudit(transaction, {
      kind: "INVITATION_SENT",
      viewer,
      facts: { proposalId, role, timeLimit, email, invitationId: invitation.id },
    });
    await requestMail(transaction, { kind: "invitation", invitationId: invitation.id });
    return result("INVITED", invitation);
  }
  if (userId === viewer.user?.id) return result("YOURSELF");
  const added = await addMembership(transaction, { ...place, userId });
  if (!added) return result("ALREADY_MEMBER");
  await markInvitationsUsed(transaction, email, proposalId);
  await recordAudit(transaction, {
    kind: "MEMBERSHIP_CREATED",
    viewer,
    userId,
    facts: { proposalId, role, timeLimit, membershipId: added.id },
  });
  await requestMail(transaction, { kind: "membership", membershipId: added.id });
  return result("MEMBER_ADDED");
}

/** Without blanks around, and each address once, however it is written. */
function distinct(emails: readonly string[]): string[] {
  const byAddress = new Map<string, string>();
  for (const email of emails.map((text) => text.trim())) {
    const address = email.toLowerCase();
    if (!byAddress.has(address)) byAddress.set(address, email);
  }
  return [...byAddress.values()];
}
