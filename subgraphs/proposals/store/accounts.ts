/** Statements on accounts: who there is, what they are, and what belongs to them. */
import type { Queryable, Transaction } from "../../../platform/database.ts";
import { CodedError, type ErrorCode } from "../../../schema/errors.ts";
import type { Role } from "../../../schema/viewer.ts";
import type { Profile } from "../models.ts";
import type { PrivateSight } from "../rules/account-access.ts";
import type { UpdateProfileInput } from "../schema.generated.ts";

export interface Account {
  id: number;
  username: string;
  firstName: string;
  lastName: string;
  institution: string;
  email: string;
  roles: Role[];
  /** PHC string; null: the account has no password. */
  passwordHash: string | null;
}

export interface NewAccount {
  username: string;
  email: string;
  firstName: string;
  lastName: string;
  institution: string;
  title: string;
  roles: Role[];
  passwordHash: string | null;
  termsAccepted: boolean;
  createdBy: number | null;
}

const columns = (sql: Queryable) => sql`u.id, u.username, u.first_name, u.last_name,
  u.profile_institution as institution, u.email, u.roles, u.password_hash`;

const profileColumns = (sql: Queryable) => sql`
  u.profile_institution as institution, u.profile_title as title,
  u.profile_education_user as education_user,
  u.profile_notifications_enabled as notifications_enabled,
  u.profile_notifications_on_authored_only as notifications_on_authored_only,
  u.profile_simple_interface as simple_interface,
  u.profile_view_authored_requests_only as view_authored_requests_only,
  u.profile_staff_view as staff_view, u.profile_terms_accepted as terms_accepted,
  u.profile_password_expiration as password_expiration, u.profile_created_by as created_by`;

export async function accountById(sql: Queryable, id: number): Promise<Account | null> {
  const [row] = await sql<Account[]>`
    select ${columns(sql)} from proposals.user u where u.id = ${id}`;
  return row ?? null;
}

/** The account, which nobody else changes until `transaction` ends. */
export async function heldAccount(transaction: Transaction, id: number): Promise<Account | null> {
  const [row] = await transaction<Account[]>`
    select ${columns(transaction)} from proposals.user u where u.id = ${id} for update`;
  return row ?? null;
}

export async function accountByEmail(sql: Queryable, email: string): Promise<Account | null> {
  const [row] = await sql<Account[]>`
    select ${columns(sql)} from proposals.user u where lower(u.email) = lower(${email})`;
  return row ?? null;
}

export async function accountByUsername(sql: Queryable, username: string): Promise<Account | null> {
  const [row] = await sql<Account[]>`
    select ${columns(sql)} from proposals.user u where lower(u.username) = lower(${username})`;
  return row ?? null;
}

/** By name or e-mail address; a name that looks like somebody's address does not stand for them. */
export async function accountByLogin(sql: Queryable, login: string): Promise<Account | null> {
  const [row] = await sql<Account[]>`
    select ${columns(sql)} from proposals.user u
    where lower(u.email) = lower(${login}) or lower(u.username) = lower(${login})
    order by lower(u.email) = lower(${login}) desc limit 1`;
  return row ?? null;
}

/** @throws CodedError EMAIL_TAKEN, USERNAME_TAKEN; the transaction is lost then */
export async function insertAccount(sql: Queryable, account: NewAccount): Promise<Account> {
  const [row] = await orTaken(
    account,
    () => sql<[Account]>`
      insert into proposals.user as u (username, email, first_name, last_name, roles,
        password_hash, profile_institution, profile_title, profile_terms_accepted,
        profile_created_by)
      values (${account.username}, ${account.email}, ${account.firstName}, ${account.lastName},
        ${account.roles}::text[], ${account.passwordHash}, ${account.institution}, ${account.title},
        case when ${account.termsAccepted} then now() end, ${account.createdBy})
      returning ${columns(sql)}`,
  );
  return row;
}

/** The one of the names that no account has, the first of them; null when all are taken. */
export async function firstFreeUsername(
  sql: Queryable,
  names: readonly string[],
): Promise<string | null> {
  const [row] = await sql<{ name: string }[]>`
    select wanted.name from unnest(${[...names]}::text[]) with ordinality as wanted(name, place)
    where not exists (
      select from proposals.user u where lower(u.username) = lower(wanted.name)
    )
    order by wanted.place limit 1`;
  return row?.name ?? null;
}

/** @throws CodedError EMAIL_TAKEN; the transaction is lost then */
export async function setEmail(sql: Queryable, id: number, email: string): Promise<void> {
  await orTaken({ email }, () => sql`update proposals.user set email = ${email} where id = ${id}`);
}

export async function setPasswordHash(sql: Queryable, id: number, hash: string): Promise<void> {
  await sql`
    update proposals.user set password_hash = ${hash}, profile_password_expiration = null
    where id = ${id}`;
}

/** Replaces a hash by another one of the same password, if it is still that password's. */
export async function renewPasswordHash(
  sql: Queryable,
  id: number,
  before: string,
  hash: string,
): Promise<void> {
  await sql`
    update proposals.user set password_hash = ${hash}
    where id = ${id} and password_hash = ${before}`;
}

/** Who stops being staff stops seeing as staff. */
export async function setRoles(sql: Queryable, id: number, roles: readonly Role[]): Promise<void> {
  await sql`
    update proposals.user u set roles = ${[...roles]}::text[],
      profile_staff_view = profile_staff_view and 'staff' = any(${[...roles]}::text[])
    where u.id = ${id}`;
}

/** The administrators, who stay what they are until `transaction` ends. */
export async function heldAdministrators(transaction: Transaction): Promise<number[]> {
  const rows = await transaction<{ id: number }[]>`
    select u.id from proposals.user u where 'admin' = any(u.roles) order by u.id for update`;
  return rows.map(({ id }) => id);
}

export async function profileOf(sql: Queryable, id: number): Promise<Profile | null> {
  const [row] = await sql<Profile[]>`
    select ${profileColumns(sql)} from proposals.user u where u.id = ${id}`;
  return row ?? null;
}

/** What is null or absent stays as it is; the terms are accepted once. */
export async function changeProfile(
  sql: Queryable,
  id: number,
  changes: UpdateProfileInput,
): Promise<void> {
  const kept = <Value>(value: Value | null | undefined) => value ?? null;
  await sql`
    update proposals.user u set
      first_name = coalesce(${kept(changes.firstName)}, u.first_name),
      last_name = coalesce(${kept(changes.lastName)}, u.last_name),
      profile_institution = coalesce(${kept(changes.institution)}, u.profile_institution),
      profile_title = coalesce(${kept(changes.title)}, u.profile_title),
      profile_education_user = coalesce(${kept(changes.educationUser)}, u.profile_education_user),
      profile_notifications_enabled =
        coalesce(${kept(changes.notificationsEnabled)}, u.profile_notifications_enabled),
      profile_notifications_on_authored_only = coalesce(
        ${kept(changes.notificationsOnAuthoredOnly)}, u.profile_notifications_on_authored_only),
      profile_simple_interface =
        coalesce(${kept(changes.simpleInterface)}, u.profile_simple_interface),
      profile_view_authored_requests_only = coalesce(
        ${kept(changes.viewAuthoredRequestsOnly)}, u.profile_view_authored_requests_only),
      profile_staff_view = coalesce(${kept(changes.staffView)}, u.profile_staff_view),
      profile_terms_accepted = coalesce(
        u.profile_terms_accepted, case when ${changes.termsAccepted === true} then now() end)
    where u.id = ${id}`;
}

/** What of a person is shown to few. */
export interface PrivateUser {
  id: number;
  email: string;
  /** Null for those who may know the address alone. */
  roles: Role[] | null;
}

/** Those of the accounts of which something private may be seen. */
export function privateUsers(
  sql: Queryable,
  ids: readonly number[],
  { all, own, proposals }: PrivateSight,
): Promise<PrivateUser[]> {
  return sql<PrivateUser[]>`
    select u.id, u.email, case when ${all} or u.id = ${own} then u.roles end as roles
    from proposals.user u
    where u.id = any(${[...ids]}::bigint[]) and (
      ${all} or u.id = ${own} or exists (
        select from proposals.membership m
        where m.user_id = u.id and m.proposal_id = any(${[...proposals]}::text[])
      )
    )`;
}

/** Unique columns of accounts, by their indexes. */
const takenBy: Record<string, ErrorCode> = {
  user_email: "EMAIL_TAKEN",
  user_username: "USERNAME_TAKEN",
  user_username_key: "USERNAME_TAKEN",
};

async function orTaken<Result>(
  { username, email }: { username?: string; email: string },
  change: () => Promise<Result>,
): Promise<Result> {
  try {
    return await change();
  } catch (error) {
    const { code, constraint_name: index = "" } = error as {
      code?: string;
      constraint_name?: string;
    };
    const taken = code === "23505" ? takenBy[index] : undefined;
    if (taken === undefined) throw error;
    const value = taken === "EMAIL_TAKEN" ? email : username;
    throw new CodedError(taken, `Cannot use "${value}": another account has it`);
  }
}
