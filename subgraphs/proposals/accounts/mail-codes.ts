/** Codes that prove that a mail was received. Only their hashes are kept, and each is good once. */
import type { Queryable } from "../../../platform/database.ts";
import { sha256Hex } from "../../../platform/sha256-hex.ts";
import { CodedError } from "../../../schema/errors.ts";
import {
  type MailCodePurpose,
  type MailCodeRow,
  mailCode,
  putMailCode,
  takeMailCode,
} from "../store/accounts-mail-codes.ts";
import { newSecret } from "./secret.ts";

const HOUR = 3600;
/** Whoever holds a code for a password holds the account, so that one is short. */
export const CODE_LIFETIME_SECONDS: Record<MailCodePurpose, number> = {
  register: 24 * HOUR,
  "reset-password": HOUR,
  "change-email": 24 * HOUR,
};

/** A new code, in place of an older one for the same. */
export async function issueMailCode(sql: Queryable, about: MailCodeRow): Promise<string> {
  const code = newSecret();
  const lifetimeSeconds = CODE_LIFETIME_SECONDS[about.purpose];
  await putMailCode(sql, { ...about, hash: sha256Hex(code), lifetimeSeconds });
  return code;
}

/**
 * What the code is for; it stays good.
 * @throws CodedError MAIL_TOKEN_INVALID
 */
export async function readMailCode(
  sql: Queryable,
  given: { purpose: MailCodePurpose; code: string },
): Promise<MailCodeRow> {
  return (await mailCode(sql, given.purpose, sha256Hex(given.code))) ?? refuse();
}

/**
 * What the code was for; it is used up if the transaction comes about.
 * @throws CodedError MAIL_TOKEN_INVALID
 */
export async function redeemMailCode(
  sql: Queryable,
  given: { purpose: MailCodePurpose; code: string },
): Promise<MailCodeRow> {
  return (await takeMailCode(sql, given.purpose, sha256Hex(given.code))) ?? refuse();
}

function refuse(): never {
  throw new CodedError(
    "MAIL_TOKEN_INVALID",
    "Cannot use the code from the mail: it is wrong, used or over, or a newer one was mailed",
  );
}
