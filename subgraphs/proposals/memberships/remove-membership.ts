/** Ends a membership of a proposal. */
import type { ProposalsContext } from "../context.ts";
import type { Proposal } from "../models.ts";
import { requireRemovable } from "../rules/membership-changes.ts";
import { recordAudit } from "../store/audit.ts";
import { deleteMembership, principalInvestigatorIds } from "../store/memberships.ts";
import {
  existingMembership,
  managedProposal,
  notFound,
  requireMayManage,
} from "./managed-proposal.ts";

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_STATE */
export async function removeMembership(
  context: ProposalsContext,
  input: { id: string },
): Promise<{ proposal: Proposal }> {
  const action = `remove membership "${input.id}"`;
  requireMayManage(context, action);
  const membership = await existingMembership(context, input.id, action);
  const { proposalId, userId, role } = membership;
  const proposal = await managedProposal(context, proposalId, action);
  await context.sql.begin(async (transaction) => {
    const principalInvestigators = await principalInvestigatorIds(transaction, proposalId);
    requireRemovable(context.viewer, membership, principalInvestigators);
    if (!(await deleteMembership(transaction, membership.id))) throw notFound(action);
    await recordAudit(transaction, {
      kind: "MEMBERSHIP_REMOVED",
      viewer: context.viewer,
      userId,
      facts: { proposalId, role, membershipId: membership.id },
    });
  });
  context.loaders.membershipsOfProposal.clear(proposalId);
  context.loaders.pisOfProposal.clear(proposalId);
  return { proposal };
}
