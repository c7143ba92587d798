/** Who may change who is a member of a proposal. Pure. */
import { CodedError } from "../../../schema/errors.ts";
import { hasRole, type Viewer } from "../../../schema/viewer.ts";
import type { Membership } from "../models.ts";

/** Time limits are seconds, and -1 stands for any. */
export const UNLIMITED = -1;

/** @throws CodedError FORBIDDEN unless the viewer is a principal investigator of it, or staff */
export function requireManager(viewer: Viewer, proposalId: string, action: string): void {
  if (isStaff(viewer) || isPrincipalInvestigator(viewer, proposalId)) return;
  throw new CodedError(
    "FORBIDDEN",
    `Cannot ${action}: the caller is neither a principal investigator of the proposal nor staff`,
  );
}

/**
 * Whether the membership may end. `principalInvestigators` are the accounts that have the role in
 * the proposal now.
 * @throws CodedError FORBIDDEN, INVALID_STATE
 */
export function requireRemovable(
  viewer: Viewer,
  { id, userId, proposalId, role }: Membership,
  principalInvestigators: readonly number[],
): void {
  const action = `remove membership "${id}"`;
  requireManager(viewer, proposalId, action);
  if (role === "CI") return;
  if (!isStaff(viewer)) {
    throw new CodedError(
      "FORBIDDEN",
      `Cannot ${action}: it is a principal investigator's, which only staff may remove`,
    );
  }
  if (principalInvestigators.every((other) => other === userId)) {
    throw new CodedError(
      "INVALID_STATE",
      `Cannot ${action}: it is the last principal investigator's`,
    );
  }
}

/** @throws CodedError BAD_USER_INPUT */
export function requireTimeLimit(timeLimit: number, action: string): void {
  if (timeLimit >= UNLIMITED) return;
  throw new CodedError(
    "BAD_USER_INPUT",
    `Cannot ${action}: timeLimit is ${timeLimit}, and can be ${UNLIMITED} for any or at least 0 seconds`,
    { timeLimit },
  );
}

function isStaff(viewer: Viewer): boolean {
  return hasRole(viewer, ["staff", "admin"]);
}

function isPrincipalInvestigator(viewer: Viewer, proposalId: string): boolean {
  return viewer.memberships.some((own) => own.proposalId === proposalId && own.role === "PI");
}
