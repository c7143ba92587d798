/** Sets how much telescope time one or all co-investigators of a proposal may ask for. */
import { CodedError } from "../../../schema/errors.ts";
import type { ProposalsContext } from "../context.ts";
import type { Membership, Proposal } from "../models.ts";
import { requireTimeLimit } from "../rules/membership-changes.ts";
import type { SetMembershipTimeLimitInput } from "../schema.generated.ts";
import { recordAudit } from "../store/audit.ts";
import { setTimeLimits } from "../store/memberships.ts";
import { existingMembership, managedProposal, requireMayManage } from "./managed-proposal.ts";

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, INVALID_STATE */
export async function setMembershipTimeLimit(
  context: ProposalsContext,
  { id, proposalId, timeLimit }: SetMembershipTimeLimitInput,
): Promise<{ proposal: Proposal; memberships: Membership[] }> {
  const action = "set a time limit of memberships";
  requireMayManage(context, action);
  if ((id == null) === (proposalId == null)) {
    const given = id == null ? "neither" : "both";
    throw new CodedError("BAD_USER_INPUT", `Cannot ${action}: ${given} of id and proposalId given`);
  }
  const one = id == null ? null : await existingMembership(context, id, action);
  const proposal = await managedProposal(context, one?.proposalId ?? proposalId ?? "", action);
  requireTimeLimit(timeLimit, action);
  if (one?.role === "PI") {
    throw new CodedError(
      "INVALID_STATE",
      `Cannot ${action}: membership "${one.id}" is a principal investigator's, who has no limit`,
    );
  }
  const memberships = await context.sql.begin(async (transaction) => {
    const whose = one ? { id: one.id } : { proposalId: proposal.id };
    const set = await setTimeLimits(transaction, whose, timeLimit);
    for (const { userId, timeLimitBefore, ...membership } of set) {
      if (timeLimitBefore === timeLimit) continue;
      await recordAudit(transaction, {
        kind: "MEMBERSHIP_LIMIT_CHANGED",
        viewer: context.viewer,
        userId,
        facts: {
          proposalId: proposal.id,
          membershipId: membership.id,
          before: timeLimitBefore,
          after: timeLimit,
        },
      });
    }
    return set;
  });
  context.loaders.membershipsOfProposal.clear(proposal.id);
  return { proposal, memberships: [...memberships].sort((a, b) => a.id - b.id) };
}
