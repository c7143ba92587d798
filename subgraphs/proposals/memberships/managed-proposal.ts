/** The proposal whose members the viewer is about to change, and the member. */
import { CodedError } from "../../../schema/errors.ts";
import { serialKey } from "../../../schema/key.ts";
import { requireScope } from "../../../schema/viewer.ts";
import type { ProposalsContext } from "../context.ts";
import type { Membership, Proposal } from "../models.ts";
import { requireManager } from "../rules/membership-changes.ts";
import { membershipById } from "../store/memberships.ts";

/**
 * Asks before the proposal is looked for, so that nobody learns from the answer what exists.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN
 */
export function requireMayManage({ viewer }: ProposalsContext, action: string): void {
  requireScope(viewer, "observations:write", action);
}

/**
 * @throws CodedError NOT_FOUND when the viewer does not see the proposal, FORBIDDEN when the
 * viewer sees it but may not manage its members
 */
export async function managedProposal(
  { viewer, loaders }: ProposalsContext,
  proposalId: string,
  action: string,
): Promise<Proposal> {
  const proposal = await loaders.proposal.load(proposalId);
  if (!proposal) throw notFound(action);
  requireManager(viewer, proposalId, action);
  return proposal;
}

/** @throws CodedError NOT_FOUND */
export async function existingMembership(
  { sql }: ProposalsContext,
  id: string,
  action: string,
): Promise<Membership> {
  const key = serialKey(id);
  const membership = key && (await membershipById(sql, key));
  if (!membership) throw notFound(action);
  return membership;
}

/** One answer for what is not there and for what the viewer does not see. */
export function notFound(action: string): CodedError {
  return new CodedError("NOT_FOUND", `Cannot ${action}: there is none that the caller may see`);
}
