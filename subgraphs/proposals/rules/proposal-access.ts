/**
 * Who sees a proposal and what belongs to it alone. Pure. `store/visible.ts` says the same in SQL,
 * and a test holds both against each other.
 */
import { hasRole, may, sightOf, type Viewer } from "../../../schema/viewer.ts";
import type { Proposal } from "../models.ts";

export type ProposalFacts = Pick<Proposal, "id" | "public" | "active" | "nonScience">;

/** The title page of a science proposal under way is open to everybody, like all of a public one. */
export function seesProposal(viewer: Viewer, proposal: ProposalFacts): boolean {
  return (
    proposal.public ||
    (proposal.active && !proposal.nonScience) ||
    seesTimeAllocations(viewer, proposal.id)
  );
}

/** What a proposal was given and has spent concerns its members only, also of a public one. */
export function seesTimeAllocations(viewer: Viewer, proposalId: string): boolean {
  const { all, proposals } = sightOf(viewer);
  return all || proposals.includes(proposalId);
}

/** Notes of the time allocation committee are for the staff of the observatory. */
export function seesNotes(viewer: Viewer): boolean {
  return may(viewer, "read") && hasRole(viewer, ["staff", "admin"]);
}
