/** Who may manage which account, and see what of it. Pure. */
import { CodedError } from "../../../schema/errors.ts";
import {
  hasRole,
  may,
  type Role,
  requireScope,
  rolesAllow,
  type Scope,
  type SignedIn,
  scopeRoles,
  signedIn,
  type Viewer,
} from "../../../schema/viewer.ts";

/**
 * Whoever shows more than an API token is the owner; a token manages accounts only when it is for
 * that, else a leaked one could make itself others.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN
 */
export function requireOwner(viewer: Viewer, action: string): SignedIn {
  if (viewer.credential?.kind !== "api-token") return signedIn(viewer, action);
  return requireScope(viewer, "accounts:write", action);
}

/**
 * The account is the viewer's own, or the viewer looks after accounts.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN
 */
export function requireManagerOf(viewer: Viewer, userId: number, action: string): SignedIn {
  if (signedIn(viewer, action).user.id === userId) return requireOwner(viewer, action);
  return requireScope(viewer, "accounts:write", action);
}

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN unless the viewer signed in with a password */
export function requireSession(viewer: Viewer, action: string): SignedIn & { sessionId: string } {
  const known = signedIn(viewer, action);
  if (viewer.credential?.kind === "session") return { ...known, sessionId: viewer.credential.id };
  throw new CodedError("FORBIDDEN", `Cannot ${action}: this needs a session, begun by signIn`);
}

/** Each scope must be one that the roles allow. @throws CodedError FORBIDDEN, BAD_USER_INPUT */
export function requireGrantable(scopes: readonly Scope[], roles: readonly Role[]): void {
  if (scopes.length === 0) {
    throw new CodedError("BAD_USER_INPUT", "Cannot make an API token: it has no scope");
  }
  const refused = scopes.filter((scope) => !rolesAllow(roles, scope));
  if (refused.length === 0) return;
  throw new CodedError(
    "FORBIDDEN",
    `Cannot make an API token for ${refused.map((scope) => `"${scope}"`).join(", ")}: the account has none of the roles that this needs`,
    {
      refused: refused.map((scope) => ({ scope, roles: scopeRoles[scope] })),
      roles: [...roles],
    },
  );
}

/** Whose address and roles somebody sees. */
export interface PrivateSight {
  /** Everybody's. */
  all: boolean;
  /** Those of this account. */
  own: number | null;
  /** The addresses of the members of these proposals. */
  proposals: string[];
}

export function privateSight(viewer: Viewer): PrivateSight {
  if (managesAccounts(viewer)) return { all: true, own: null, proposals: [] };
  if (!readsOwnAccount(viewer)) return { all: false, own: null, proposals: [] };
  const asStaff = hasRole(viewer, ["staff"]) && viewer.staffView;
  const led = viewer.memberships.filter(({ role }) => role === "PI");
  return {
    all: hasRole(viewer, ["admin"]) || asStaff,
    own: viewer.user?.id ?? null,
    proposals: led.map(({ proposalId }) => proposalId),
  };
}

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN */
export function requireAccountList(viewer: Viewer): void {
  const action = "list accounts";
  signedIn(viewer, action);
  if (managesAccounts(viewer)) return;
  requireScope(viewer, "read", action);
  if (hasRole(viewer, ["staff", "admin"])) return;
  throw new CodedError("FORBIDDEN", `Cannot ${action}: the account is neither staff nor admin`);
}

/** Whether the viewer may see what is private in the own account, besides managing it. */
export function readsOwnAccount(viewer: Viewer): boolean {
  return may(viewer, "read");
}

function managesAccounts(viewer: Viewer): boolean {
  return may(viewer, "accounts:write");
}
