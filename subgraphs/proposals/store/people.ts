/** Statements on people and their places in proposals. */
import type { Queryable } from "../../../platform/database.ts";
import type { Membership, User } from "../models.ts";

/** What everybody may know of a person. */
export const publicColumns = (sql: Queryable) =>
  sql`u.id, u.username, u.first_name, u.last_name, u.profile_institution as institution`;

export function usersById(sql: Queryable, ids: readonly number[]): Promise<User[]> {
  return sql<User[]>`
    select ${publicColumns(sql)} from proposals.user u where u.id = any(${[...ids]}::bigint[])`;
}

export function principalInvestigators(
  sql: Queryable,
  proposalIds: readonly string[],
): Promise<(User & { proposalId: string })[]> {
  return sql<(User & { proposalId: string })[]>`
    select ${publicColumns(sql)}, m.proposal_id
    from proposals.membership m join proposals.user u on u.id = m.user_id
    where m.proposal_id = any(${[...proposalIds]}::text[]) and m.role = 'PI'
    order by u.last_name, u.first_name, u.id`;
}

/** The places of one person, by proposal. */
export function membershipsOfUser(sql: Queryable, userId: number): Promise<Membership[]> {
  return sql<Membership[]>`
    select m.id, m.user_id, m.proposal_id, m.role, m.time_limit from proposals.membership m
    where m.user_id = ${userId} order by m.proposal_id`;
}

/** Where mails to the account go; null when there is no such account. */
export async function mailboxOf(
  sql: Queryable,
  id: number,
): Promise<{ email: string; username: string } | null> {
  const [row] = await sql<{ email: string; username: string }[]>`
    select u.email, u.username from proposals.user u where u.id = ${id}`;
  return row ?? null;
}
