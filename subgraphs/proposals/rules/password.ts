/** Which passwords are good enough. Pure. */
import { CodedError } from "../../../schema/errors.ts";

export const SHORTEST_PASSWORD = 12;
/** More would only make hashing slow. */
export const LONGEST_PASSWORD = 1000;
/** Of zxcvbn's 0 to 4: fewer than 10^6 guesses. */
const LOWEST_SCORE = 2;
/** Estimating takes time that grows with the square of the length, and these are enough to tell. */
const ESTIMATED_CHARACTERS = 64;

/** Loaded with the first password: the dictionary takes time and memory that most starts never need. */
let knowledge: ReturnType<typeof learn> | null = null;

async function learn() {
  const { ZxcvbnFactory } = await import("@zxcvbn-ts/core");
  const { adjacencyGraphs, dictionary } = await import("@zxcvbn-ts/language-common");
  return {
    common: new Set(dictionary["passwords-common"]),
    estimator: new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }),
  };
}

/** The same password, however a keyboard composes its characters. */
export function normalizedPassword(password: string): string {
  return password.normalize("NFKC");
}

/**
 * `personal` are names and addresses of its owner, which are guessed first.
 * @throws CodedError PASSWORD_TOO_SHORT, PASSWORD_TOO_COMMON, BAD_USER_INPUT when it is too long
 */
export async function requireGoodPassword(
  given: string,
  personal: readonly string[],
): Promise<void> {
  requirePasswordLength(given);
  const password = normalizedPassword(given);
  const characters = [...password];
  if (characters.length < SHORTEST_PASSWORD) {
    throw new CodedError(
      "PASSWORD_TOO_SHORT",
      `Cannot use the password: it has ${characters.length} characters, fewer than ${SHORTEST_PASSWORD}`,
      { least: SHORTEST_PASSWORD },
    );
  }
  knowledge ??= learn();
  const { common, estimator } = await knowledge;
  const start = characters.slice(0, ESTIMATED_CHARACTERS).join("");
  const weak =
    common.has(password.toLowerCase()) ||
    estimator.check(withoutPersonal(start, personal), [...personal]).score < LOWEST_SCORE;
  if (!weak) return;
  throw new CodedError(
    "PASSWORD_TOO_COMMON",
    "Cannot use the password: it is widely known, or made of what is easily guessed",
  );
}

/** Names of its owner add nothing to a password; the estimator would count two of them as much. */
function withoutPersonal(password: string, personal: readonly string[]): string {
  return personal
    .flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 3)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, word) => rest.replaceAll(new RegExp(word, "giu"), ""), password);
}

/** @throws CodedError BAD_USER_INPUT */
export function requirePasswordLength(password: string): void {
  if (password.length <= LONGEST_PASSWORD) return;
  throw new CodedError(
    "BAD_USER_INPUT",
    `Cannot use the password: it has more than ${LONGEST_PASSWORD} characters`,
    { most: LONGEST_PASSWORD },
  );
}
