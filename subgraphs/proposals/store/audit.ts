/** Statements on the records of who did what to accounts and memberships. */
import type { JSONValue } from "postgres";
import type { Queryable } from "../../../platform/database.ts";
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  listPage,
  ordersBy,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import { serialKeys } from "../../../schema/key.ts";
import type { Viewer } from "../../../schema/viewer.ts";
import type { AuditEvent } from "../models.ts";
import type { AuditEventFilter, AuditEventOrder, AuditKind } from "../schema.generated.ts";

export interface AuditEntry {
  kind: AuditKind;
  /** Who did it; null when nobody was known yet. */
  viewer: Viewer | null;
  /** Whence; by default the viewer's. */
  address?: string | null;
  /** The account it was done to. */
  userId?: number | null;
  /** What else there is to know; never a password, code or token. */
  facts?: Record<string, unknown>;
}

/** Adds a record; given the transaction of the change, both come about or neither does. */
export async function recordAudit(sql: Queryable, entry: AuditEntry): Promise<void> {
  const { kind, viewer, userId = null, facts = {} } = entry;
  const address = entry.address === undefined ? (viewer?.address ?? null) : entry.address;
  await sql`
    insert into proposals.audit_event
      (kind, actor_id, credential_kind, credential_id, address, user_id, facts)
    values (${kind}, ${viewer?.user?.id ?? null}, ${viewer?.credential?.kind ?? null},
      ${viewer?.credential?.id ?? null}, ${address}, ${userId}, ${sql.json(facts as JSONValue)})`;
}

const orders = ordersBy<AuditEventOrder>("AT_DESC", {
  AT: (sql) => ({ by: sql`a.at`, type: "timestamptz" }),
});

const list: KeysetList<AuditEventFilter> = {
  name: "auditEvents",
  columns: (sql) => sql`a.*`,
  from: (sql) => sql`proposals.audit_event a`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`a.kind`, filter.kind),
      isOneOf(sql, sql`a.user_id`, serialKeys(filter.userId)),
      isOneOf(sql, sql`a.actor_id`, serialKeys(filter.actorId)),
      compares(sql, sql`a.at`, ">=", filter.after),
      compares(sql, sql`a.at`, "<=", filter.before),
    ]),
  order: orders,
  id: (sql) => ({ column: sql`a.id`, type: "bigint" }),
};

export function auditEvents(
  sql: Queryable,
  args: ListArgs<AuditEventFilter>,
): Promise<Connection<AuditEvent>> {
  return listPage(sql, list, args);
}
