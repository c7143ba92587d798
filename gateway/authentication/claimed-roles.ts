/** Roles that the claims of an identity provider stand for. Pure. */
import type { OidcSettings } from "../../platform/settings.ts";
import type { Role } from "../../schema/viewer.ts";

export function claimedRoles(
  claims: Record<string, unknown>,
  mapping: OidcSettings["roles"],
): Role[] {
  const found = mapping
    .filter(({ claim, value }) => {
      const given = claimAt(claims, claim);
      return Array.isArray(given) ? given.includes(value) : given === value;
    })
    .map(({ role }) => role);
  return [...new Set(found)];
}

/** A claim of that very name, else the one to which its dots lead, as in `realm_access.roles`. */
function claimAt(claims: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  let value: unknown = claims;
  for (const key of name.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
