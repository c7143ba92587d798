/**
 * Who is asking. The gateway learns it once per request and passes it on; a subgraph decides by it
 * what an operation may see and do. Plain JSON, because it also travels in a signed token.
 */
import { CodedError } from "./errors.ts";

/** What an account is to the observatory; every account is a user, also without any of these. */
export const roles = ["staff", "operator", "instrument", "admin"] as const;
export type Role = (typeof roles)[number];

/**
 * What may be done, and which roles may do it; an empty list means every user, as far as the rules
 * for the thing itself allow. An API token carries these names as its scopes and is good for no
 * more than they and the roles of its owner allow.
 */
export const scopeRoles = {
  read: [],
  "frames:ingest": ["instrument", "operator", "staff", "admin"],
  "frames:delete": ["staff", "admin"],
  "observations:write": [],
  "downtimes:write": ["operator", "staff", "admin"],
  "configdb:write": ["staff", "admin"],
  "opsdb:write": ["operator", "staff", "admin"],
  "opsdb:work": ["instrument", "operator", "admin"],
  "accounts:write": ["admin"],
} as const satisfies Record<string, readonly Role[]>;
export type Scope = keyof typeof scopeRoles;
export const scopes = Object.keys(scopeRoles) as Scope[];

export interface ViewerMembership {
  proposalId: string;
  role: "PI" | "CI";
}

export interface Viewer {
  /** The account; null when nobody signed in. */
  user: { id: number; username: string } | null;
  roles: Role[];
  /** What an API token is good for; null: whatever the roles allow. */
  scopes: Scope[] | null;
  /** What the caller showed, for ending it and for the records; null when nothing. */
  credential: { kind: "session" | "api-token" | "external"; id: string } | null;
  /** Whether staff want to see everything rather than what a member sees. */
  staffView: boolean;
  /** Whether a member wants to see only what they submitted themselves. */
  viewAuthoredRequestsOnly: boolean;
  memberships: ViewerMembership[];
  /** Address from which the call came, as far as it is known. */
  address: string | null;
}

export const anonymous: Viewer = {
  user: null,
  roles: [],
  scopes: null,
  credential: null,
  staffView: false,
  viewAuthoredRequestsOnly: false,
  memberships: [],
  address: null,
};

/** The observatory itself, when one subgraph asks another: it sees everything and changes nothing. */
export const observatory: Viewer = { ...anonymous, roles: ["operator"], scopes: ["read"] };

/** What of a kind of thing a viewer sees besides what is public. */
export interface Sight {
  /** Everything there is. */
  all: boolean;
  /** Else what belongs to these proposals. */
  proposals: string[];
}

/**
 * Those who run the observatory see everything; staff do when they asked for it. Others see what
 * belongs to their proposals. A token without `read` sees what is public.
 */
export function sightOf(viewer: Viewer): Sight {
  if (!hasScope(viewer, "read")) return { all: false, proposals: [] };
  const all =
    hasRole(viewer, ["admin", "operator", "instrument"]) ||
    (viewer.roles.includes("staff") && viewer.staffView);
  return { all, proposals: viewer.memberships.map(({ proposalId }) => proposalId) };
}

/** Whether the viewer may do what the scope is for. */
export function may(viewer: Viewer, scope: Scope): boolean {
  return viewer.user !== null && hasScope(viewer, scope) && rolesAllow(viewer.roles, scope);
}

/** Whether an account with these roles may do what the scope is for. */
export function rolesAllow(given: readonly Role[], scope: Scope): boolean {
  const allowed: readonly Role[] = scopeRoles[scope];
  return allowed.length === 0 || given.some((role) => allowed.includes(role));
}

/** @throws CodedError UNAUTHENTICATED when nobody signed in, FORBIDDEN when it is not allowed */
export function requireScope(viewer: Viewer, scope: Scope, action: string): SignedIn {
  const known = signedIn(viewer, action);
  if (may(known, scope)) return known;
  const missing = hasScope(viewer, scope)
    ? `the account "${known.user.username}" has none of the roles ${scopeRoles[scope].join(", ")}`
    : `the API token has no scope "${scope}"`;
  throw new CodedError("FORBIDDEN", `Cannot ${action}: ${missing}`, { scope });
}

export type SignedIn = Viewer & { user: NonNullable<Viewer["user"]> };

/** @throws CodedError UNAUTHENTICATED when nobody signed in */
export function signedIn(viewer: Viewer, action: string): SignedIn {
  if (viewer.user !== null) return viewer as SignedIn;
  throw new CodedError(
    "UNAUTHENTICATED",
    `Cannot ${action}: sign in or send an API token as "Authorization: Bearer"`,
  );
}

export function hasRole(viewer: Viewer, any: readonly Role[]): boolean {
  return viewer.roles.some((role) => any.includes(role));
}

function hasScope({ scopes: given }: Viewer, scope: Scope): boolean {
  return given === null || given.includes(scope);
}
