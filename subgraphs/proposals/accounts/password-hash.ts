/** Passwords as they are kept: Argon2id, as a PHC string. */
import { argon2id, argon2Verify } from "hash-wasm";
import { normalizedPassword } from "../rules/password.ts";

/** Least recommended by OWASP's Password Storage Cheat Sheet; about 100 ms of work. */
const PARAMETERS = { memorySize: 19_456, iterations: 2, parallelism: 1 } as const;
const CURRENT = "$argon2id$v=19$m=19456,t=2,p=1$";

/** Of a password that nobody has: work for accounts that do not exist or have none. */
export const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$r0USDa4MhqtZP7zQJjF08Q$K/vH3BWNKz7KyFELBUPJQZ9pb9dkcUXNOBuOw/BCHD4";

export function passwordHash(password: string): Promise<string> {
  return argon2id({
    ...PARAMETERS,
    password: normalizedPassword(password),
    salt: crypto.getRandomValues(new Uint8Array(16)),
    hashLength: 32,
    outputType: "encoded",
  });
}

/** Takes the same work, whether there is a hash or not. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const given = { password: normalizedPassword(password), hash: hash ?? NOBODYS_HASH };
  return (await argon2Verify(given)) && hash !== null;
}

/** Whether the hash was made with other parameters than are in use now. */
export function isOutdated(hash: string): boolean {
  return !hash.startsWith(CURRENT);
}
