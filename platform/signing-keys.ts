/**
 * Key pairs that sign tokens. They come from the environment, or are made once, kept in the data
 * folder and exchanged from time to time; an exchanged key goes on verifying what it signed.
 */
import {
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  SignJWT,
} from "jose";
import { SettingsError } from "./settings.ts";

const ALGORITHM = "ES256";
/** Another process may exchange the keys of a file, which is seen after so long. */
const READ_AGAIN_MS = 1000;
/** A key of our own signs for so long. */
export const KEY_LIFETIME_SECONDS = 30 * 24 * 3600;

export interface SigningKeys {
  /** A signed token with the claims, that type, and a life of so many seconds. */
  sign(claims: JWTPayload, type: string, lifetimeSeconds: number): Promise<string>;
  /** The public halves of all keys that may have signed a token still valid, newest first. */
  publicKeys(): Promise<JSONWebKeySet>;
}

export interface KeySource {
  /** Name of the setting, for messages. */
  setting: string;
  /** What the setting holds: a private JWK or a set of them, the first one in use. */
  given: string | null;
  /** Where keys are kept when the setting is empty. */
  file: string;
  /** Seconds for which a token may be valid, and so an exchanged key is kept. */
  tokenLifetimeSeconds: number;
  now?: () => Date;
}

/** @throws SettingsError when the setting holds no private ES256 keys */
export async function openSigningKeys(source: KeySource): Promise<SigningKeys> {
  const now = source.now ?? (() => new Date());
  const given = source.given === null ? null : readGiven(source.given, source.setting);
  let read: { at: number; keys: Promise<Key[]> } | null = null;
  const current = (): Key[] | Promise<Key[]> => {
    if (given) return given;
    const at = now().getTime();
    if (!read || Math.abs(at - read.at) >= READ_AGAIN_MS) {
      const keys = keptKeys(source, now());
      read = { at, keys };
      keys.catch(() => {
        if (read?.keys === keys) read = null;
      });
    }
    return read.keys;
  };
  await current();
  const imported = new WeakMap<Key, ReturnType<typeof importJWK>>();
  const importedKey = (key: Key) => {
    const known = imported.get(key) ?? importJWK(key, ALGORITHM);
    imported.set(key, known);
    return known;
  };
  return {
    async sign(claims, type, lifetimeSeconds) {
      const [key] = await current();
      if (!key) throw new Error("there is no key to sign with");
      const at = Math.floor(now().getTime() / 1000);
      return new SignJWT(claims)
        .setProtectedHeader({ alg: ALGORITHM, kid: key.kid, typ: type })
        .setIssuedAt(at)
        .setExpirationTime(at + lifetimeSeconds)
        .sign(await importedKey(key));
    },
    publicKeys: async () => ({
      keys: (await current()).map(({ kty, crv, x, y, kid }) => ({
        ...{ kty, crv, x, y, kid },
        ...{ alg: ALGORITHM, use: "sig" },
      })),
    }),
  };
}

type Key = JWK & { kid: string };
type KeptKey = Key & { madeAt: string };

function readGiven(text: string, setting: string): Key[] {
  let keys: JWK[] = [];
  try {
    const parsed = JSON.parse(text);
    keys = Array.isArray(parsed.keys) ? parsed.keys : [parsed];
  } catch {
    // Told below, without the text, which is secret.
  }
  const usable = keys.every((key) => key?.kty === "EC" && key.crv === "P-256" && key.d);
  if (keys.length === 0 || !usable) {
    throw new SettingsError(
      `${setting} must be a private P-256 key as a JWK, or a set of such keys`,
    );
  }
  return keys.map((key, index) => ({ ...key, kid: key.kid ?? `key-${index + 1}` }));
}

async function keptKeys({ file, tokenLifetimeSeconds }: KeySource, now: Date): Promise<KeptKey[]> {
  // Not at the edge, where there is no folder and the setting is given.
  const { mkdir, readFile, rename, writeFile } = await import("node:fs/promises");
  const { dirname } = await import("node:path");
  const kept: KeptKey[] = await readFile(file, "utf8").then(
    (text) => JSON.parse(text).keys,
    (error) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  const ageSeconds = ({ madeAt }: KeptKey) => (now.getTime() - Date.parse(madeAt)) / 1000;
  const newest = kept[0];
  if (newest && ageSeconds(newest) < KEY_LIFETIME_SECONDS) return kept;
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const made = { ...(await exportJWK(privateKey)), kid: crypto.randomUUID() };
  const keys = [
    { ...made, madeAt: now.toISOString() },
    ...kept.filter((key) => ageSeconds(key) < KEY_LIFETIME_SECONDS + tokenLifetimeSeconds),
  ];
  await mkdir(dirname(file), { recursive: true });
  const written = `${file}.${made.kid}`;
  await writeFile(written, JSON.stringify({ keys }), { mode: 0o600 });
  await rename(written, file);
  return keys;
}
