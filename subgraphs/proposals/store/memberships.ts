/** Statements on who is a member of which proposal. */
import type { Queryable, Transaction } from "../../../platform/database.ts";
import type { Membership } from "../models.ts";
import type { ProposalPlace } from "../rules/mail-texts.ts";

const columns = (sql: Queryable) => sql`m.id, m.user_id, m.proposal_id, m.role, m.time_limit`;

export function membershipsOfProposals(
  sql: Queryable,
  proposalIds: readonly string[],
): Promise<Membership[]> {
  return sql<Membership[]>`
    select ${columns(sql)}
    from proposals.membership m join proposals.user u on u.id = m.user_id
    where m.proposal_id = any(${[...proposalIds]}::text[])
    order by m.role desc, u.last_name, u.first_name, m.id`;
}

export async function membershipById(sql: Queryable, id: number): Promise<Membership | null> {
  const [row] = await sql<Membership[]>`
    select ${columns(sql)} from proposals.membership m where m.id = ${id}`;
  return row ?? null;
}

/** The new membership; null when the person was a member before, in whatever role. */
export async function addMembership(
  sql: Queryable,
  { userId, proposalId, role, timeLimit }: Omit<Membership, "id">,
): Promise<Membership | null> {
  const [row] = await sql<Membership[]>`
    insert into proposals.membership as m (user_id, proposal_id, role, time_limit)
    values (${userId}, ${proposalId}, ${role}, ${timeLimit})
    on conflict (proposal_id, user_id) do nothing
    returning ${columns(sql)}`;
  return row ?? null;
}

/**
 * The principal investigators of the proposal, who stay what they are until `transaction` ends.
 * Locks the proposal, so that the last two cannot be removed at once.
 */
export async function principalInvestigatorIds(
  transaction: Transaction,
  proposalId: string,
): Promise<number[]> {
  await transaction`select from proposals.proposal where id = ${proposalId} for no key update`;
  const rows = await transaction<{ userId: number }[]>`
    select user_id from proposals.membership where proposal_id = ${proposalId} and role = 'PI'`;
  return rows.map(({ userId }) => userId);
}

/** Whether there was such a membership. */
export async function deleteMembership(sql: Queryable, id: number): Promise<boolean> {
  return (await sql`delete from proposals.membership where id = ${id}`).count > 0;
}

/** Sets the limit of co-investigators: of one, or of all of a proposal; tells what it was. */
export function setTimeLimits(
  sql: Queryable,
  whose: { id: number } | { proposalId: string },
  timeLimit: number,
): Promise<(Membership & { timeLimitBefore: number })[]> {
  const chosen = "id" in whose ? sql`id = ${whose.id}` : sql`proposal_id = ${whose.proposalId}`;
  return sql<(Membership & { timeLimitBefore: number })[]>`
    with before as (
      select id, time_limit from proposals.membership where role = 'CI' and ${chosen}
      order by id for update
    )
    update proposals.membership m set time_limit = ${timeLimit}
    from before where before.id = m.id
    returning ${columns(sql)}, before.time_limit as time_limit_before`;
}

/** What the mail to a member needs; null when the membership is over. */
export async function membershipMail(
  sql: Queryable,
  id: number,
): Promise<(ProposalPlace & { email: string }) | null> {
  const [row] = await sql<(ProposalPlace & { email: string })[]>`
    select u.email, m.role, m.proposal_id, p.title
    from proposals.membership m
    join proposals.proposal p on p.id = m.proposal_id
    join proposals.user u on u.id = m.user_id
    where m.id = ${id}`;
  return row ?? null;
}
