/** Statements on what callers show to be known by: sessions, API tokens, identities elsewhere. */
import type { Queryable } from "../../../platform/database.ts";
import type { Role, Scope, ViewerMembership } from "../../../schema/viewer.ts";
import type { ApiToken } from "../models.ts";

/** The account behind a credential, with all that a viewer is. */
export interface Holder {
  id: number;
  username: string;
  roles: Role[];
  staffView: boolean;
  viewAuthoredRequestsOnly: boolean;
  memberships: ViewerMembership[];
}

const holderColumns = (sql: Queryable) => sql`
  u.id, u.username, u.roles, u.profile_staff_view as staff_view,
  u.profile_view_authored_requests_only as view_authored_requests_only,
  (
    select coalesce(
      json_agg(
        json_build_object('proposalId', m.proposal_id, 'role', m.role) order by m.proposal_id
      ), '[]')
    from proposals.membership m where m.user_id = u.id
  ) as memberships`;

export async function sessionHolder(
  sql: Queryable,
  sessionId: string,
  userId: number,
): Promise<(Holder & { ended: boolean; expired: boolean }) | null> {
  const [row] = await sql<(Holder & { ended: boolean; expired: boolean })[]>`
    select ${holderColumns(sql)}, s.ended is not null as ended, s.expires <= now() as expired
    from proposals.session s join proposals.user u on u.id = s.user_id
    where s.id = ${sessionId} and s.user_id = ${userId}`;
  return row ?? null;
}

export interface TokenHolder extends Holder {
  tokenId: string;
  scopes: Scope[];
  expires: Date | null;
  expired: boolean;
  revoked: boolean;
  /** Whether its use is to be noted again. */
  noteIsDue: boolean;
}

export async function tokenHolder(sql: Queryable, hash: string): Promise<TokenHolder | null> {
  const [row] = await sql<TokenHolder[]>`
    select ${holderColumns(sql)}, t.id as token_id, t.scopes, t.expires,
      coalesce(t.expires <= now(), false) as expired, t.revoked is not null as revoked,
      ${noteIsDue(sql)} as note_is_due
    from proposals.api_token t join proposals.user u on u.id = t.user_id
    where t.hash = ${hash}`;
  return row ?? null;
}

const noteIsDue = (sql: Queryable) =>
  sql`coalesce(t.last_used_at <= now() - interval '1 minute', true)`;

/** Notes that the token is in use, and once an hour puts it on record: busy ones would fill it. */
export async function noteTokenUse(
  sql: Queryable,
  tokenId: string,
  address: string | null,
): Promise<void> {
  await sql`
    with used as (
      update proposals.api_token t
      set last_used_at = now(),
        use_recorded_at = case when before.due then now() else t.use_recorded_at end
      from (
        select id, coalesce(use_recorded_at <= now() - interval '1 hour', true) as due
        from proposals.api_token where id = ${tokenId} for update
      ) before
      where t.id = before.id and ${noteIsDue(sql)}
      returning t.id, t.user_id, t.name, t.scopes, before.due
    )
    insert into proposals.audit_event
      (kind, actor_id, credential_kind, credential_id, address, user_id, facts)
    select 'API_TOKEN_USED', user_id, 'api-token', id::text, ${address}::text, user_id,
      jsonb_build_object('name', name, 'scopes', scopes)
    from used where due`;
}

export async function externalHolder(
  sql: Queryable,
  issuer: string,
  subject: string,
): Promise<Holder | null> {
  const [row] = await sql<Holder[]>`
    select ${holderColumns(sql)}
    from proposals.external_identity e join proposals.user u on u.id = e.user_id
    where e.issuer = ${issuer} and e.subject = ${subject}`;
  return row ?? null;
}

/** Whether it was not linked before. */
export async function linkExternalIdentity(
  sql: Queryable,
  identity: { issuer: string; subject: string; userId: number },
): Promise<boolean> {
  const linked = await sql`
    insert into proposals.external_identity ${sql(identity, "issuer", "subject", "userId")}
    on conflict do nothing`;
  return linked.count > 0;
}

export async function insertSession(
  sql: Queryable,
  session: { id: string; userId: number; expires: Date },
): Promise<void> {
  await sql`insert into proposals.session ${sql(session, "id", "userId", "expires")}`;
}

export async function endSession(sql: Queryable, id: string): Promise<void> {
  await sql`update proposals.session set ended = now() where id = ${id} and ended is null`;
}

/** Ends the sessions of an account, all or all but one. */
export async function endSessions(
  sql: Queryable,
  userId: number,
  except: string | null,
): Promise<void> {
  await sql`
    update proposals.session set ended = now()
    where user_id = ${userId} and ended is null and id is distinct from ${except}::uuid`;
}

const tokenColumns = (sql: Queryable) => sql`t.id, t.user_id, t.name, t.prefix, t.scopes,
  t.created, t.expires, t.revoked, t.last_used_at`;

export async function insertApiToken(
  sql: Queryable,
  token: Pick<ApiToken, "id" | "userId" | "name" | "prefix" | "scopes" | "expires"> & {
    hash: string;
  },
): Promise<ApiToken> {
  const [row] = await sql<[ApiToken]>`
    insert into proposals.api_token as t (id, user_id, name, prefix, hash, scopes, expires)
    values (${token.id}, ${token.userId}, ${token.name}, ${token.prefix}, ${token.hash},
      ${token.scopes}::text[], ${token.expires})
    returning ${tokenColumns(sql)}`;
  return row;
}

export async function apiTokenById(sql: Queryable, id: string): Promise<ApiToken | null> {
  const [row] = await sql<ApiToken[]>`
    select ${tokenColumns(sql)} from proposals.api_token t where t.id = ${id}`;
  return row ?? null;
}

/** The token as it is after; null when it had been revoked before. */
export async function revokeToken(sql: Queryable, id: string): Promise<ApiToken | null> {
  const [row] = await sql<ApiToken[]>`
    update proposals.api_token t set revoked = now() where t.id = ${id} and t.revoked is null
    returning ${tokenColumns(sql)}`;
  return row ?? null;
}

/** Tokens of the account that are neither revoked nor over. */
export async function countLiveTokens(sql: Queryable, userId: number): Promise<number> {
  const [row] = await sql<[{ count: number }]>`
    select count(*) from proposals.api_token t
    where t.user_id = ${userId} and t.revoked is null and coalesce(t.expires > now(), true)`;
  return row.count;
}

/** Waits until nobody else makes the first token, and keeps others from it. */
export async function isWithoutTokens(sql: Queryable): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('the first API token'))`;
  const [row] = await sql<[{ empty: boolean }]>`
    select not exists (select from proposals.api_token) as empty`;
  return row.empty;
}
