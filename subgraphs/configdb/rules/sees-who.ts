/** Who is told who made a change. That something changed is for everybody. Pure. */
import { CodedError } from "../../../schema/errors.ts";
import { hasRole, may, signedIn, type Viewer } from "../../../schema/viewer.ts";

export function seesWho(viewer: Viewer): boolean {
  return may(viewer, "read") && hasRole(viewer, ["staff", "operator", "admin"]);
}

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN when the viewer asks by who made a change */
export function requireSeesWho(viewer: Viewer, filter: { user?: unknown }): void {
  if (filter.user == null || seesWho(viewer)) return;
  const action = "find changes by who made them";
  signedIn(viewer, action);
  throw new CodedError("FORBIDDEN", `Cannot ${action}: that is for staff and operators`);
}
