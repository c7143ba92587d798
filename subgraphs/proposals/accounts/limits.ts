/** How often strangers may try, and what they hear when it was too often. */
import type { Queryable } from "../../../platform/database.ts";
import { sha256Hex } from "../../../platform/sha256-hex.ts";
import { CodedError } from "../../../schema/errors.ts";
import { addressBlock } from "../rules/address-block.ts";
import { countFailures, takeBackFailures } from "../store/accounts-failures.ts";

const MINUTE = 60;
export const FAILURE_WINDOW_SECONDS = 15 * MINUTE;
export const MAIL_WINDOW_SECONDS = 60 * MINUTE;
export const LONGEST_WINDOW_SECONDS = Math.max(FAILURE_WINDOW_SECONDS, MAIL_WINDOW_SECONDS);

/** A person mistypes a few times; who guesses gets fewer than a thousand a day. */
export const SIGN_IN_FAILURES_OF_ACCOUNT = 10;
/** A whole observatory may be behind one address, but who tries many names is stopped. */
export const SIGN_IN_FAILURES_OF_ADDRESS = 50;
/** A telescope with an old token tries every few seconds, and says so in its log soon enough. */
export const TOKEN_FAILURES_OF_ADDRESS = 100;
/** Mails get lost, but a mailbox must not be filled by strangers. */
export const MAILS_TO_ADDRESS = 5;
/** A class that registers together. */
export const MAILS_OF_CALLER = 50;

/** What is counted, and how often it may be. */
interface Limit {
  key: string;
  most: number;
}

/** Counted as a failure until it is taken back, so callers at the same time are limited, too. */
export interface Attempt {
  /** Null when it may go on; else after how many seconds a new one may. */
  retryAfterSeconds: number | null;
  takeBack(): Promise<void>;
}

export async function signInAttempt(
  sql: Queryable,
  login: string,
  address: string | null,
): Promise<Attempt> {
  return attempt(sql, FAILURE_WINDOW_SECONDS, [
    { key: hashed("sign-in", login), most: SIGN_IN_FAILURES_OF_ACCOUNT },
    ...ofAddress("sign-in", address, SIGN_IN_FAILURES_OF_ADDRESS),
  ]);
}

/** Counts a token that nobody knows. */
export function unknownToken(sql: Queryable, address: string | null): Promise<Attempt> {
  return attempt(
    sql,
    FAILURE_WINDOW_SECONDS,
    ofAddress("token", address, TOKEN_FAILURES_OF_ADDRESS),
  );
}

/**
 * Counts a mail to a stranger. Says whether it may be sent: who asks for more than a mailbox
 * should get hears nothing of it, because others may have asked.
 * @throws CodedError RATE_LIMITED for a caller who asks for very many
 */
export async function mayMail(
  sql: Queryable,
  email: string,
  address: string | null,
): Promise<boolean> {
  const caller = await attempt(
    sql,
    MAIL_WINDOW_SECONDS,
    ofAddress("mail", address, MAILS_OF_CALLER),
  );
  requireAllowed(caller, "send a mail");
  const key = hashed("mail", email);
  const mailbox = await attempt(sql, MAIL_WINDOW_SECONDS, [{ key, most: MAILS_TO_ADDRESS }]);
  return mailbox.retryAfterSeconds === null;
}

/** @throws CodedError RATE_LIMITED */
export function requireAllowed({ retryAfterSeconds }: Attempt, action: string): void {
  if (retryAfterSeconds === null) return;
  throw new CodedError(
    "RATE_LIMITED",
    `Cannot ${action}: there were too many attempts, wait ${retryAfterSeconds} seconds`,
    { retryAfterSeconds },
  );
}

async function attempt(
  sql: Queryable,
  windowSeconds: number,
  limits: readonly Limit[],
): Promise<Attempt> {
  const keys = limits.map(({ key }) => key);
  if (keys.length === 0) return { retryAfterSeconds: null, takeBack: async () => {} };
  const counted = await countFailures(sql, keys, windowSeconds);
  const waits = counted
    .filter(({ key, count }) => limits.some((limit) => limit.key === key && count > limit.most))
    .map(({ secondsLeft }) => secondsLeft);
  return {
    retryAfterSeconds: waits.length > 0 ? Math.max(...waits) : null,
    takeBack: () => takeBackFailures(sql, keys),
  };
}

/** Nobody is counted where the address is not known: all would be one caller. */
function ofAddress(what: string, address: string | null, most: number): Limit[] {
  return address === null ? [] : [{ key: `${what} from ${addressBlock(address)}`, most }];
}

/** What people type may be anything, even a password in the wrong field. */
function hashed(what: string, typed: string): string {
  return `${what} ${sha256Hex(typed.normalize("NFKC").trim().toLowerCase())}`;
}
