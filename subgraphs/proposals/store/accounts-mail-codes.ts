/** Statements on codes that were mailed. */
import type { Queryable } from "../../../platform/database.ts";

export const mailCodePurposes = ["register", "reset-password", "change-email"] as const;
export type MailCodePurpose = (typeof mailCodePurposes)[number];

export interface MailCodeRow {
  purpose: MailCodePurpose;
  email: string;
  /** The account it is for; null when there is none yet. */
  userId: number | null;
}

/** Replaces an older code of the same purpose, address and account. */
export async function putMailCode(
  sql: Queryable,
  code: MailCodeRow & { hash: string; lifetimeSeconds: number },
): Promise<void> {
  await sql`
    insert into proposals.mail_code (hash, purpose, email, user_id, expires)
    values (${code.hash}, ${code.purpose}, ${code.email}, ${code.userId},
      now() + make_interval(secs => ${code.lifetimeSeconds}))
    on conflict (purpose, lower(email), coalesce(user_id, 0)) do update
    set hash = excluded.hash, email = excluded.email, expires = excluded.expires`;
}

export async function mailCode(
  sql: Queryable,
  purpose: MailCodePurpose,
  hash: string,
): Promise<MailCodeRow | null> {
  const [row] = await sql<MailCodeRow[]>`
    select purpose, email, user_id from proposals.mail_code
    where hash = ${hash} and purpose = ${purpose} and expires > now()`;
  return row ?? null;
}

/** The code, which is no more. */
export async function takeMailCode(
  sql: Queryable,
  purpose: MailCodePurpose,
  hash: string,
): Promise<MailCodeRow | null> {
  const [row] = await sql<MailCodeRow[]>`
    delete from proposals.mail_code
    where hash = ${hash} and purpose = ${purpose} and expires > now()
    returning purpose, email, user_id`;
  return row ?? null;
}

export async function dropMailCodesOf(sql: Queryable, userId: number): Promise<void> {
  await sql`delete from proposals.mail_code where user_id = ${userId}`;
}
