/**
 * How a subgraph elsewhere learns who is asking: a token that the gateway signs for each call, good
 * for that subgraph, for a minute, and once.
 */
import type { JSONWebKeySet } from "jose";
import { type Settings, SettingsError } from "../platform/settings.ts";
import { openSigningKeys } from "../platform/signing-keys.ts";
import { CodedError } from "../schema/errors.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import type { Viewer } from "../schema/viewer.ts";
import { bearerToken } from "./authentication/bearer-token.ts";
import { fetchedJson } from "./authentication/fetched-json.ts";
import { refreshedKeySet } from "./authentication/refreshed-key-set.ts";
import {
  CLOCK_TOLERANCE_SECONDS,
  claimedIssuer,
  invalid,
  verifiedClaims,
} from "./authentication/verified-claims.ts";

const ISSUER = "asterism-gateway";
const TYPE = "asterism-viewer+jwt";
const LIFE_SECONDS = 60;

/** Where the gateway shows the public halves of its keys. */
export const GATEWAY_KEYS_PATH = "/.well-known/asterism-gateway.json";

export interface ViewerTokens {
  issue(viewer: Viewer, audience: SubgraphName): Promise<string>;
  publicKeys(): Promise<JSONWebKeySet>;
}

/** @throws SettingsError when GATEWAY_KEY holds no private key */
export async function openViewerTokens(
  settings: Settings,
  now: () => Date = () => new Date(),
): Promise<ViewerTokens> {
  const keys = await openSigningKeys({
    setting: "GATEWAY_KEY",
    given: settings.gatewayKey,
    file: `${settings.dataDir}/gateway-key.json`,
    tokenLifetimeSeconds: LIFE_SECONDS,
    now,
  });
  return {
    issue(viewer, audience) {
      const claims = { viewer, iss: ISSUER, aud: audience, jti: crypto.randomUUID() };
      return keys.sign(claims, TYPE, LIFE_SECONDS);
    },
    publicKeys: () => keys.publicKeys(),
  };
}

/**
 * @throws CodedError UNAUTHENTICATED without a token, TOKEN_* for one that is not accepted,
 *   IDENTITY_UNAVAILABLE when the gateway does not show its keys
 */
export type ViewerCheck = (authorization: string | null) => Promise<Viewer>;

/** @throws SettingsError when nothing says whose tokens to accept */
export function createViewerCheck(
  { gatewayUrl }: Pick<Settings, "gatewayUrl">,
  name: SubgraphName,
  now: () => Date = () => new Date(),
): ViewerCheck {
  const url = requiredGatewayUrl(gatewayUrl) + GATEWAY_KEYS_PATH;
  const load = async () => (await fetchedJson(url)) as JSONWebKeySet;
  const keys = refreshedKeySet("the gateway", load, now);
  const seen = new SeenOnce();
  return async (authorization) => {
    const token = bearerToken(authorization);
    if (token === null) {
      const message = `Cannot ask subgraph "${name}": only the gateway may, with a token of its own`;
      throw new CodedError("UNAUTHENTICATED", message);
    }
    // Told apart from broken tokens before a key is looked for.
    if (claimedIssuer(token) !== ISSUER) throw invalid("it is not of the gateway");
    const claims = await verifiedClaims(token, {
      keys,
      algorithms: ["ES256"],
      issuer: ISSUER,
      audience: name,
      types: [TYPE],
      claims: ["viewer", "jti"],
      longestLifeSeconds: LIFE_SECONDS,
      now: now(),
    });
    seen.add(String(claims.jti), now().getTime());
    return claims.viewer as Viewer;
  };
}

/** @throws SettingsError when it is not set */
export function requiredGatewayUrl(gatewayUrl: string | null): string {
  if (gatewayUrl) return gatewayUrl;
  throw new SettingsError(
    "GATEWAY_URL is missing: a subgraph alone answers only calls that its gateway has signed, " +
      "so it needs the URL of the gateway, such as http://127.0.0.1:4000",
  );
}

/** Ids of tokens that were shown, for as long as those would be accepted. Only the gateway adds any. */
class SeenOnce {
  readonly #seenAt = new Map<string, number>();

  add(id: string, now: number): void {
    const life = (LIFE_SECONDS + 2 * CLOCK_TOLERANCE_SECONDS) * 1000;
    for (const [old, at] of this.#seenAt) {
      if (now - at <= life) break;
      this.#seenAt.delete(old);
    }
    if (this.#seenAt.has(id)) throw invalid("it was shown before");
    this.#seenAt.set(id, now);
  }
}
