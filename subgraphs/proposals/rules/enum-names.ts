/** Roles and scopes as the values of enums, which cannot have colons. Pure. */
import type { Role, Scope } from "../../../schema/viewer.ts";
import type { ApiTokenScope, Role as RoleName } from "../schema.generated.ts";

export const apiTokenScopes = {
  READ: "read",
  FRAMES_INGEST: "frames:ingest",
  FRAMES_DELETE: "frames:delete",
  OBSERVATIONS_WRITE: "observations:write",
  DOWNTIMES_WRITE: "downtimes:write",
  CONFIGDB_WRITE: "configdb:write",
  OPSDB_WRITE: "opsdb:write",
  OPSDB_WORK: "opsdb:work",
  ACCOUNTS_WRITE: "accounts:write",
} as const satisfies Record<ApiTokenScope, Scope>;

export function scopeName(scope: Scope): ApiTokenScope {
  return scope.replace(":", "_").toUpperCase() as ApiTokenScope;
}

export const roleOf = (name: RoleName): Role => name.toLowerCase() as Role;
export const roleName = (role: Role): RoleName => role.toUpperCase() as RoleName;
