/** Lists of accounts and of their API tokens. */
import type { Queryable } from "../../../platform/database.ts";
import { allOf, contains, isOneOf } from "../../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  limitedTo,
  listPage,
  ordersBy,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import { serialKeys } from "../../../schema/key.ts";
import type { ApiToken, User } from "../models.ts";
import type { UserFilter, UserOrder } from "../schema.generated.ts";
import { publicColumns } from "./people.ts";

const userList: KeysetList<UserFilter> = {
  name: "users",
  columns: publicColumns,
  from: (sql) => sql`proposals.user u`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`u.id`, serialKeys(filter.id)),
      filter.username == null
        ? null
        : sql`lower(u.username) = any(
            select lower(name) from unnest(${[...filter.username]}::text[]) as name)`,
      filter.role == null
        ? null
        : sql`u.roles && ${filter.role.map((role) => role.toLowerCase())}::text[]`,
      filter.contains == null
        ? null
        : sql`(${["username", "first_name", "last_name", "email"]
            .map((column) => contains(sql, sql`u.${sql(column)}`, filter.contains))
            .reduce((any, condition) => sql`${any} or ${condition ?? sql`false`}`, sql`false`)})`,
    ]),
  order: ordersBy<UserOrder>("USERNAME_ASC", {
    USERNAME: (sql) => ({ by: sql`lower(u.username)`, type: "text" }),
  }),
  id: (sql) => ({ column: sql`u.id`, type: "bigint" }),
};

export function users(sql: Queryable, args: ListArgs<UserFilter>): Promise<Connection<User>> {
  return listPage(sql, userList, args);
}

const tokenList: KeysetList<Record<string, never>> = {
  name: "apiTokens",
  columns: (sql) => sql`t.id, t.user_id, t.name, t.prefix, t.scopes, t.created, t.expires,
    t.revoked, t.last_used_at`,
  from: (sql) => sql`proposals.api_token t`,
  where: (sql) => sql`true`,
  order: (sql) => ({ by: sql`t.created`, type: "timestamptz", descending: true }),
  id: (sql) => ({ column: sql`t.id`, type: "uuid" }),
};

/** The tokens of an account, last made first. */
export function apiTokensOf(
  sql: Queryable,
  userId: number,
  args: ListArgs<Record<string, never>>,
): Promise<Connection<ApiToken>> {
  const own = limitedTo(tokenList as KeysetList<never>, (query) => query`t.user_id = ${userId}`);
  return listPage(sql, own as typeof tokenList, args);
}
