/** What a viewer may know of the members of a proposal, and of those invited. Pure. */
import { sightOf, type Viewer } from "../../../schema/viewer.ts";
import type { Membership } from "../models.ts";

type Place = "everything" | "PI" | "CI" | "outside";

/** Where the viewer stands towards the proposal when looking at it. */
function placeIn(viewer: Viewer, proposalId: string): Place {
  const { all, proposals } = sightOf(viewer);
  if (all) return "everything";
  if (!proposals.includes(proposalId)) return "outside";
  // A person has one role in a proposal.
  return viewer.memberships.find((own) => own.proposalId === proposalId)?.role ?? "outside";
}

/** All for principal investigators; others see these and themselves. */
export function visibleMemberships<Row extends Membership>(
  viewer: Viewer,
  proposalId: string,
  memberships: readonly Row[],
): Row[] {
  const place = placeIn(viewer, proposalId);
  if (place === "everything" || place === "PI") return [...memberships];
  return memberships.filter(
    ({ role, userId }) => role === "PI" || (place === "CI" && userId === viewer.user?.id),
  );
}

/** Seconds, -1 for any; null when the viewer may not know. */
export function visibleTimeLimit(
  viewer: Viewer,
  { proposalId, userId, timeLimit }: Membership,
): number | null {
  const place = placeIn(viewer, proposalId);
  const own = place === "CI" && userId === viewer.user?.id;
  if (!own && place !== "PI" && place !== "everything") return null;
  return Math.max(timeLimit, -1);
}

export function seesInvitations(viewer: Viewer, proposalId: string): boolean {
  const place = placeIn(viewer, proposalId);
  return place === "everything" || place === "PI";
}
