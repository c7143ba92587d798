/** Somebody who signs tokens. */
import {
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWTHeaderParameters,
  SignJWT,
} from "jose";

export interface Issuer {
  kid: string;
  /** Its public keys. */
  keys: JSONWebKeySet;
  /** A token with the claims, for an hour unless they say otherwise; undefined leaves one out. */
  sign(claims: Record<string, unknown>, header?: Partial<JWTHeaderParameters>): Promise<string>;
}

export async function createIssuer(
  algorithm = "ES256",
  now: () => Date = () => new Date(),
): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const kid = crypto.randomUUID();
  const key = { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: "sig" };
  return {
    kid,
    keys: { keys: [key] },
    sign(claims, header = {}) {
      const at = Math.floor(now().getTime() / 1000);
      const all = { iat: at, exp: at + 3600, ...claims };
      const given = Object.entries(all).filter(([, value]) => value !== undefined);
      return new SignJWT(Object.fromEntries(given))
        .setProtectedHeader({ alg: algorithm, kid, ...header })
        .sign(privateKey);
    },
  };
}
