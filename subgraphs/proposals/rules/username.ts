/** Names of accounts. Pure. */
import { CodedError } from "../../../schema/errors.ts";

/** Without "@", so that no name looks like an address; with a letter, so that none is a number. */
const USERNAME = /^(?=.*[a-z])[a-z0-9][a-z0-9._-]{1,149}$/i;

/** @throws CodedError BAD_USER_INPUT */
export function requireUsername(username: string): void {
  if (USERNAME.test(username)) return;
  throw new CodedError(
    "BAD_USER_INPUT",
    `Cannot name an account "${username.slice(0, 200)}": a name has 2 to 150 letters, digits, ".", "_" and "-", begins with a letter or digit and has a letter`,
  );
}

/** How many numbered names are tried before a random one. */
const NUMBERED = 20;

/** Names for an account whose owner would like one of `wishes`, best first; the last is new. */
export function usernameCandidates(wishes: readonly (string | null)[], random: string): string[] {
  const base = wishes.map(plain).find((name) => USERNAME.test(name)) ?? `user-${random}`;
  const numbered = Array.from({ length: NUMBERED }, (_, index) => `${base}-${index + 2}`);
  return [base, ...numbered, `${base}-${random}`];
}

/** The letters without their marks, the rest as dashes; of an address the part before "@". */
function plain(wish: string | null): string {
  return (wish ?? "")
    .replace(/@.*$/, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[._-]+|[._-]+$/g, "")
    .slice(0, 100);
}
