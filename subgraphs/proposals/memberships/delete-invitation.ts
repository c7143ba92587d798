/** Withdraws an invitation that was not used. */
import { CodedError } from "../../../schema/errors.ts";
import { serialKey } from "../../../schema/key.ts";
import type { ProposalsContext } from "../context.ts";
import type { Proposal } from "../models.ts";
import { recordAudit } from "../store/audit.ts";
import { deleteOpenInvitation, invitationById } from "../store/invitations.ts";
import { managedProposal, notFound, requireMayManage } from "./managed-proposal.ts";

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_STATE */
export async function deleteInvitation(
  context: ProposalsContext,
  input: { id: string },
): Promise<{ proposal: Proposal }> {
  const action = `delete invitation "${input.id}"`;
  requireMayManage(context, action);
  const id = serialKey(input.id);
  const invitation = id && (await invitationById(context.sql, id));
  if (!invitation) throw notFound(action);
  const { proposalId, email, role } = invitation;
  const proposal = await managedProposal(context, proposalId, action);
  await context.sql.begin(async (transaction) => {
    if (!(await deleteOpenInvitation(transaction, invitation.id))) {
      throw new CodedError("INVALID_STATE", `Cannot ${action}: it was used or deleted meanwhile`);
    }
    await recordAudit(transaction, {
      kind: "INVITATION_DELETED",
      viewer: context.viewer,
      facts: { proposalId, email, role, invitationId: invitation.id },
    });
  });
  context.loaders.invitationsOfProposal.clear(proposalId);
  return { proposal };
}
