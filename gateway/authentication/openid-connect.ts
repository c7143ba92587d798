/**
 * Tokens of an external identity provider (OpenID Connect Discovery 1.0): ID tokens and access
 * tokens alike, as long as they are signed JWTs for our audience.
 */
import type { JSONWebKeySet } from "jose";
import type { Credential } from "../../platform/identities.ts";
import type { OidcSettings } from "../../platform/settings.ts";
import type { CheckedToken, TokenCheck } from "./checked-token.ts";
import { claimedRoles } from "./claimed-roles.ts";
import { fetchedJson } from "./fetched-json.ts";
import { refreshedKeySet } from "./refreshed-key-set.ts";
import { invalid, verifiedClaims } from "./verified-claims.ts";

/** Those with a key pair; a shared secret would let every client of the provider sign. */
const algorithms = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA", "Ed25519"],
];
/** Not, for example, `logout+jwt`, which has the same issuer and audience. */
const types = [null, "jwt", "at+jwt", "application/at+jwt"];

export function openidTokens(settings: OidcSettings, now: () => Date): TokenCheck {
  const { issuer, audience } = settings;
  // With discovery each time, a provider that moves its keys is followed.
  const load = async () => keysOf(await configuration(issuer));
  const keys = refreshedKeySet(`the identity provider "${issuer}"`, load, now);
  return async (token): Promise<CheckedToken> => {
    const claims = await verifiedClaims(token, {
      ...{ keys, algorithms, issuer, audience, types },
      claims: ["sub"],
      now: now(),
    });
    const { sub } = claims;
    if (typeof sub !== "string" || sub === "") throw invalid("it names no account");
    const text = (claim: string) => {
      const value = claims[claim];
      return typeof value === "string" ? value : "";
    };
    const credential: Credential = {
      kind: "external",
      issuer,
      subject: sub,
      username: text("preferred_username") || null,
      email: text("email") || null,
      emailVerified: claims.email_verified === true,
      firstName: text("given_name"),
      lastName: text("family_name"),
      roles: claimedRoles(claims, settings.roles),
    };
    return { credential, exp: claims.exp };
  };
}

async function configuration(issuer: string): Promise<{ jwks_uri: URL }> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const found = (await fetchedJson(url)) as { issuer?: unknown; jwks_uri?: unknown };
  if (found.issuer !== issuer) {
    throw new Error(`the issuer in "${url}" is "${found.issuer}" instead of OIDC_ISSUER`);
  }
  const address = String(found.jwks_uri);
  const allowed = issuer.startsWith("https:") ? ["https:"] : ["https:", "http:"];
  if (!URL.canParse(address) || !allowed.includes(new URL(address).protocol)) {
    throw new Error(
      `the jwks_uri in "${url}" is not a URL that starts with ${allowed.join(" or ")}`,
    );
  }
  return { jwks_uri: new URL(address) };
}

async function keysOf({ jwks_uri }: { jwks_uri: URL }): Promise<JSONWebKeySet> {
  return (await fetchedJson(jwks_uri)) as JSONWebKeySet;
}
