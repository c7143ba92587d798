/** Who may cancel a request group. Pure. */
import { hasRole, may, type Viewer } from "../../../schema/viewer.ts";
import type { RequestGroup } from "../models.ts";
import { mayBecome } from "./request-state.ts";

/**
 * Principal investigators cancel any group of their proposal, other members their own, staff all.
 * Whoever left the proposal has no say any more. Does not ask whether the viewer sees the group.
 */
export function isForViewerToCancel(
  viewer: Viewer,
  { proposalId, submitterId }: Pick<RequestGroup, "proposalId" | "submitterId">,
): boolean {
  if (hasRole(viewer, ["staff", "admin"])) return true;
  const membership = viewer.memberships.find((own) => own.proposalId === proposalId);
  if (membership === undefined) return false;
  return membership.role === "PI" || submitterId === viewer.user?.id;
}

/** Whether canceling the group, which the viewer sees, would succeed now. */
export function mayCancel(viewer: Viewer, group: RequestGroup): boolean {
  return (
    may(viewer, "observations:write") &&
    mayBecome(group.state, "CANCELED") &&
    isForViewerToCancel(viewer, group)
  );
}
