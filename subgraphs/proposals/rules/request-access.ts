/**
 * Who sees a request group, with its requests, their observations and all below. Pure.
 * `store/visible.ts` says the same in SQL, and a test holds both against each other.
 */
import { sightOf, type Viewer } from "../../../schema/viewer.ts";
import type { RequestGroup } from "../models.ts";

export interface RequestGroupFacts extends Pick<RequestGroup, "proposalId" | "submitterId"> {
  /** Whether its proposal is public. */
  isPublic: boolean;
}

/** Who asked for own submissions only still sees what is public, as everybody does. */
export function seesRequestGroup(viewer: Viewer, group: RequestGroupFacts): boolean {
  const { all, proposals } = sightOf(viewer);
  if (all || group.isPublic) return true;
  const isOwn = group.submitterId === viewer.user?.id;
  return proposals.includes(group.proposalId) && (isOwn || !viewer.viewAuthoredRequestsOnly);
}
